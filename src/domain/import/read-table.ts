import { readCell } from '../export/csv-cells'
import { ROADMAP_LIMITS } from '../roadmap/validate-parts'
import { readCsvRows } from './csv-rows'
import { type LooseRoadmap, type LooseStep, type LooseWork, NOT_DONE } from './loose-roadmap'
import { effortWork, waitWork } from './loose-work'
import type { TimeUnit } from './estimate-text'
import { hoursInWords } from './finish-roadmap'
import { titleFromName } from './file-title'
import { ImportRefusal, refuseAbove } from './import-limits'
import { quote, type ReportWriter } from './import-report'
import type { Reading } from './read-options'
import { type ColumnRole, looksLikeHeadings, matchColumns, type TableColumns, type TableView } from './table-columns'
import { columnsByContent, isYes, readDone, splitList } from './table-cells'
import { createStepFinder } from './table-prerequisites'

export interface ReadTable {
  readonly loose: LooseRoadmap
  readonly view: TableView
}

const UNCLOSED = 'A quotation mark is opened and not closed: the cells after it may have run together.'
const SAMPLE_ROWS = 5
const ROWS_TO_GUESS = 50

/** @throws ImportRefusal for a table without rows, and for more of them than may be read. */
export function readTable(text: string, reading: Reading, report: ReportWriter): ReadTable {
  const { rows, isBroken } = readCsvRows(text, reading)
  const [first] = rows
  if (first === undefined) throw new ImportRefusal('The table is empty. Choose a file with a row for each step.')
  if (isBroken) report.add('problem', UNCLOSED)
  const proposal = matchColumns(first.map(cellText))
  const hasHeadings = reading.hasHeadings ?? looksLikeHeadings(proposal)
  if (!hasHeadings) report.add('no-heading-row')
  const width = rows.slice(0, 1000).reduce((most, { length }) => Math.max(most, length), 0)
  const body = (hasHeadings ? rows.slice(1) : rows).map((row) => row.map(cellText))
  const guess = hasHeadings ? proposal : columnsByContent(body.slice(0, ROWS_TO_GUESS), width)
  const columns = sound(reading.columns ?? guess, width)
  refuseAbove(body.length, ROADMAP_LIMITS.steps, 'rows')
  const headings = Array.from({ length: width }, (_, at) =>
    hasHeadings ? cellText(first[at] ?? '') : `Column ${at + 1}`,
  )
  const used = new Set(Object.values(columns))
  for (const [at, heading] of headings.entries()) if (!used.has(at)) report.add('unread-column', heading)
  return {
    loose: { title: titleFromName(reading.name), summary: '', ...readRows(body, columns, reading, report) },
    view: { headings, hasHeadings, columns, sample: body.slice(0, SAMPLE_ROWS), rowCount: body.length },
  }
}

/** Without a title there is nothing to plan: a column that nothing else claims stands in, or else the first. */
function withTitle(columns: TableColumns, width: number): TableColumns {
  if (columns.title !== undefined) return columns
  const used = new Set(Object.values(columns))
  const title = Array.from({ length: width }, (_, at) => at).find((at) => !used.has(at)) ?? 0
  return { ...Object.fromEntries(Object.entries(columns).filter(([, at]) => at !== title)), title }
}

/** Without columns that the table does not have. */
function sound(columns: TableColumns, width: number): TableColumns {
  const isColumn = (at: number): boolean => Number.isInteger(at) && at >= 0 && at < width
  return withTitle(Object.fromEntries(Object.entries(columns).filter(([, at]) => isColumn(at))), width)
}

function readRows(
  rows: readonly (readonly string[])[],
  columns: TableColumns,
  reading: Reading,
  report: ReportWriter,
): Pick<LooseRoadmap, 'phases' | 'steps'> {
  const cell = (row: readonly string[], role: ColumnRole): string => {
    const at = columns[role]
    return at === undefined ? '' : (row[at] ?? '').trim()
  }
  const phases = new Map<string, string>()
  const kept = rows.filter((row) => {
    if (cell(row, 'title') !== '') return true
    report.add('empty-entry')
    return false
  })
  const find = createStepFinder(
    kept.map((row) => ({ number: cell(row, 'number'), title: cell(row, 'title') })),
    report,
  )
  const steps = kept.map((row, at): LooseStep => {
    reading.at(at, kept.length)
    const title = cell(row, 'title')
    const phase = cell(row, 'phase')
    if (phase !== '') phases.set(phase, phase)
    return {
      key: String(at),
      id: null,
      title,
      phase: phase === '' ? null : phase,
      reason: cell(row, 'notes'),
      work: readWork((role) => cell(row, role), title, reading, report),
      topics: splitList(cell(row, 'topics')).map((topic) => ({ id: null, title: topic, isDone: false })),
      resources: [],
      prerequisites: find(cell(row, 'prerequisites')),
      optional: isYes(cell(row, 'optional')),
      done: columns.done === undefined ? NOT_DONE : readDone(cell(row, 'done'), report),
    }
  })
  return { phases: [...phases].map(([key, title]) => ({ key, title })), steps }
}

const TIMES: readonly (readonly [ColumnRole, TimeUnit])[] = [
  ['hours', 'hours'],
  ['days', 'days'],
  ['weeks', 'weeks'],
]

function readWork(
  cell: (role: ColumnRole) => string,
  title: string,
  reading: Reading,
  report: ReportWriter,
): LooseWork {
  if (cell('kind').toLowerCase() === 'milestone') return { kind: 'milestone' }
  const waitText = cell('waitDays')
  if (waitText !== '') {
    const wait = waitWork(waitText, 'days')
    if (wait !== null) return wait
    report.add('unreadable-time', `${quote(title)}: ${waitText}`, hoursInWords(reading.defaultMinutes))
  }
  for (const [role, unit] of TIMES) {
    const text = cell(role)
    if (text === '') continue
    const effort = effortWork(text, unit, title, reading, report)
    if (effort !== null) return effort
    report.add('unreadable-time', `${quote(title)}: ${text}`, hoursInWords(reading.defaultMinutes))
    return { kind: 'effort', points: null, minutesInstead: reading.defaultMinutes }
  }
  return { kind: 'effort', points: null }
}

function cellText(cell: string): string {
  return readCell(cell).trim()
}
