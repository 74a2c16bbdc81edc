/**
 * What a column of a table can hold. `hours`, `days` and `weeks` are times of work, in which a cell may give its own
 * unit; `waitDays` are days that pass by themselves; `kind` is effort, wait or milestone.
 */
export const COLUMN_ROLES = [
  'number',
  'title',
  'phase',
  'hours',
  'days',
  'weeks',
  'waitDays',
  'kind',
  'optional',
  'prerequisites',
  'done',
  'notes',
  'topics',
] as const

export type ColumnRole = (typeof COLUMN_ROLES)[number]

/** Which column, counted from 0, holds what; what no column holds is not there. */
export type TableColumns = Readonly<Partial<Record<ColumnRole, number>>>

/** A table, for the person to match its columns. */
export interface TableView {
  /** The row of headings, or `Column 1` and so on when there is none. */
  readonly headings: readonly string[]
  readonly hasHeadings: boolean
  /** What the columns were taken for in this reading. */
  readonly columns: TableColumns
  /** The first few rows of cells. */
  readonly sample: readonly (readonly string[])[]
  readonly rowCount: number
}

/** The names that columns go by, the likeliest first; compared without case, marks and brackets. */
const NAMES: Readonly<Record<ColumnRole, readonly string[]>> = {
  title: [
    'title',
    'step',
    'task name',
    'task',
    'name',
    'topic',
    'item',
    'subject',
    'summary',
    'what',
    'course',
    'titel',
    'aufgabe',
    'schritt',
    'titre',
    'titulo',
  ],
  number: ['number', 'no', 'nr', '#', 'id', 'wbs', 'uid', 'key', 'index', 'position', 'nummer'],
  phase: ['phase', 'section', 'group', 'stage', 'category', 'module', 'milestone', 'list', 'epic', 'part', 'bereich'],
  hours: [
    'hours',
    'hour',
    'h',
    'hrs',
    'estimate',
    'effort',
    'estimated hours',
    'expected hours',
    'duration',
    'time',
    'work',
    'stunden',
    'aufwand',
    'dauer',
    'heures',
  ],
  days: ['days', 'day', 'd', 'duration days', 'working days', 'tage', 'jours'],
  weeks: ['weeks', 'week', 'wks', 'w', 'duration weeks', 'wochen', 'semaines'],
  waitDays: ['days of waiting', 'waiting days', 'wait days', 'wait'],
  kind: ['kind', 'type', 'art'],
  optional: ['optional'],
  prerequisites: [
    'prerequisites',
    'prerequisite',
    'predecessors',
    'predecessor',
    'depends on',
    'dependencies',
    'dependency',
    'after',
    'needs',
    'requires',
    'blocked by',
    'waits for',
    'voraussetzungen',
    'vorgaenger',
    'vorgänger',
    'nach',
  ],
  done: [
    'done',
    'complete',
    'completed',
    'finished',
    'status',
    'state',
    'ticked',
    'percent complete',
    '% complete',
    '%',
    'progress',
    'erledigt',
    'fertig',
  ],
  notes: ['notes', 'note', 'reason', 'why', 'description', 'details', 'comment', 'comments', 'notizen', 'beschreibung'],
  topics: ['topics', 'subtopics', 'subtasks', 'checklist', 'themen'],
}

/** A proposal from a row of headings: each role to the column whose name fits it best, each column once. */
export function matchColumns(headings: readonly string[]): TableColumns {
  const names = headings.map(plainName)
  const candidates = COLUMN_ROLES.flatMap((role) =>
    names.flatMap((name, column) => {
      const rank = rankOf(role, name)
      return rank === null ? [] : [{ role, column, rank }]
    }),
  ).toSorted((a, b) => a.rank - b.rank || a.column - b.column)
  const columns: Partial<Record<ColumnRole, number>> = {}
  const taken = new Set<number>()
  for (const { role, column } of candidates) {
    if (columns[role] !== undefined || taken.has(column)) continue
    columns[role] = column
    taken.add(column)
  }
  return columns
}

/** Null when it does not fit. A name that only begins or ends with one of ours fits less well. */
function rankOf(role: ColumnRole, name: string): number | null {
  if (name === '') return null
  const exact = NAMES[role].indexOf(name)
  if (exact !== -1) return exact
  const words = name.split(' ')
  const partly = NAMES[role].findIndex((each) => each.length > 2 && words.includes(each))
  return partly === -1 ? null : 100 + partly
}

/** `Predecessor(s)` as `predecessors`, `depends_on` as `depends on`, `Hours (h)` as `hours`. */
function plainName(heading: string): string {
  return heading
    .slice(0, 200)
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll('(s)', 's')
    .replaceAll(/[([].*?[)\]]/g, ' ')
    .replaceAll(/[_\-–:.*?]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Whether a first row is headings: at least a title, or two names that we know. */
export function looksLikeHeadings(columns: TableColumns): boolean {
  return columns.title !== undefined || Object.keys(columns).length >= 2
}
