import type { RoadmapChange } from '../../domain/roadmap/compare-roadmaps'
import type { PartList } from '../../domain/roadmap/compare-roadmaps-fields'
import type { ThreePoints } from '../../domain/roadmap/edit-roadmap-step-parts'
import type {
  Choice,
  Condition,
  Phase,
  Resource,
  Roadmap,
  Step,
  Topic,
  WeekMinutes,
} from '../../domain/roadmap/roadmap'
import { formatHourNumber, formatHours, listInWords } from '../../lib/format-duration'
import { nameOr, stepLength } from './part-words'

const WHAT: Readonly<Record<PartList, string>> = {
  phases: 'Phase',
  steps: 'Step',
  choices: 'Question',
  backgrounds: 'Starting point',
}

/** What a change is about: `Step “Linear algebra”`. */
export function changeSubject({ list, id }: RoadmapChange, base: Roadmap, theirs: Roadmap): string {
  if (list === null) return 'About the roadmap'
  if (id === null) return `Order of the ${WHAT[list].toLowerCase()}s`
  const entry = entryOf(theirs, list, id) ?? entryOf(base, list, id)
  return `${WHAT[list]} “${nameOr(entry?.title ?? '', 'without a name')}”`
}

/** What has changed, one line for each thing: `Estimate: 20 – 30 – 50 h, now 25 – 40 – 60 h`. */
export function changeLines(change: RoadmapChange, base: Roadmap, theirs: Roadmap): readonly string[] {
  const { kind, list, id, field } = change
  if (kind === 'order') return ['They come in another order.']
  if (kind === 'gone') return ['Is gone.']
  if (kind === 'new') return [newWords(change, theirs)]
  const before: unknown = list === null ? base : entryOf(base, list, id ?? '')
  const after: unknown = list === null ? theirs : entryOf(theirs, list, id ?? '')
  return fieldLines(field ?? '', before as Fields, after as Fields, { base, theirs })
}

/** Lists of which each entry is taken by itself. */
const MERGED: ReadonlySet<string> = new Set(['prerequisites', 'topics', 'resources', 'options'])

/** What taking does to one's own change of the same thing. */
export function mineTooWords({ kind, field }: RoadmapChange): string {
  if (kind === 'gone') return 'You changed this too; taking it deletes yours.'
  return MERGED.has(field ?? '')
    ? 'You changed this too; what you added stays.'
    : 'You changed this too; taking it replaces yours.'
}

interface Both {
  readonly base: Roadmap
  readonly theirs: Roadmap
}

type Fields = Readonly<Record<string, unknown>>

function entryOf(roadmap: Roadmap, list: PartList, id: string): { readonly title: string } | undefined {
  const entries: readonly { readonly id: string; readonly title: string }[] = roadmap[list]
  return entries.find((entry) => entry.id === id)
}

function newWords({ list, id }: RoadmapChange, theirs: Roadmap): string {
  const step = list === 'steps' ? theirs.steps.find((each) => each.id === id) : undefined
  return step === undefined ? 'Is new.' : `Is new, in “${phaseName(theirs, step.phase)}”: ${stepLength(step)}.`
}

/** Fields that hold a text, by what they are called on the screen. */
const TEXTS: Readonly<Record<string, string>> = {
  title: 'Title',
  goal: 'Goal',
  summary: 'Summary',
  reason: 'Why',
  question: 'Question',
}

function fieldLines(field: string, before: Fields, after: Fields, { base, theirs }: Both): readonly string[] {
  const text = TEXTS[field]
  if (text !== undefined) return [`${text}: “${String(before[field])}”, now “${String(after[field])}”.`]
  switch (field) {
    case 'work':
      return workLines(before as unknown as Step, after as unknown as Step)
    case 'phase':
      return [
        `Is in “${phaseName(theirs, String(after['phase']))}” now, no longer in “${phaseName(base, String(before['phase']))}”.`,
      ]
    case 'prerequisites':
      return prerequisiteLines(before as unknown as Step, after as unknown as Step, base, theirs)
    case 'topics':
      return listLines(
        'Topic',
        before['topics'] as readonly Topic[],
        after['topics'] as readonly Topic[],
        ({ id }) => id,
      )
    case 'resources':
      return listLines(
        'Resource',
        before['resources'] as readonly Resource[],
        after['resources'] as readonly Resource[],
        ({ title }) => title,
      )
    case 'options':
      return optionLines((before as unknown as Choice).options, (after as unknown as Choice).options)
    case 'optional':
      return [after['optional'] === true ? 'Is optional now.' : 'Is no longer optional.']
    case 'when':
      return [`Is there ${conditionWords(after['when'] as readonly Condition[], theirs)}.`]
    case 'durations':
      return [
        `What the sources say of its length: ${listInWords((after as unknown as Phase).durations.map(({ says }) => says))}.`,
      ]
    case 'week':
      return [`Hours a week: ${weekWords(before)}, now ${weekWords(after)}.`]
    case 'headline':
      return [`How long it takes: “${headlineWords(before)}”, now “${headlineWords(after)}”.`]
    case 'answers':
      return ['Its answers are others.']
    case 'sources':
      return ['Its sources are others.']
    case 'reference':
      return ['The pace it is written for is another.']
    default:
      return ['What it asks for is another.']
  }
}

function workLines(before: Step, after: Step): readonly string[] {
  const lines: string[] = []
  if (estimateWords(before) !== estimateWords(after)) {
    lines.push(`Estimate: ${estimateWords(before)}, now ${estimateWords(after)}.`)
  }
  const [were, are] = [before, after].map((step) => JSON.stringify(step.kind === 'effort' ? step.variants : []))
  if (were !== are) lines.push('The estimates for some answers are others.')
  return lines.length === 0 ? ['The estimate stands on other sources.'] : lines
}

function estimateWords(step: Step): string {
  if (step.kind === 'milestone') return 'a milestone'
  return step.kind === 'wait' ? `a wait of ${dayPoints(step.days)}` : hourPoints(step.estimate)
}

function hourPoints({ optimistic, mostLikely, pessimistic }: ThreePoints): string {
  return `${formatHourNumber(optimistic)} – ${formatHourNumber(mostLikely)} – ${formatHours(pessimistic)}`
}

function dayPoints({ optimistic, mostLikely, pessimistic }: ThreePoints): string {
  return `${optimistic} – ${mostLikely} – ${pessimistic} days`
}

function prerequisiteLines(before: Step, after: Step, base: Roadmap, theirs: Roadmap): readonly string[] {
  const added = after.prerequisites.filter((id) => !before.prerequisites.includes(id))
  const gone = before.prerequisites.filter((id) => !after.prerequisites.includes(id))
  const lines = [
    ...(added.length > 0 ? [`Also waits for ${listInWords(added.map((id) => stepNameIn(theirs, id)))} now.`] : []),
    ...(gone.length > 0 ? [`No longer waits for ${listInWords(gone.map((id) => stepNameIn(base, id)))}.`] : []),
  ]
  return lines.length === 0 ? ['Its prerequisites come in another order.'] : lines
}

function stepNameIn(roadmap: Roadmap, id: string): string {
  return `“${roadmap.steps.find((step) => step.id === id)?.title ?? id}”`
}

function optionLines(before: Choice['options'], after: Choice['options']): readonly string[] {
  return listLines('Option', titled(before), titled(after), ({ id }) => id)
}

function titled(options: Choice['options']) {
  return options.map((option) => ({ ...option, title: option.label }))
}

function listLines<T extends { readonly title: string }>(
  what: string,
  before: readonly T[],
  after: readonly T[],
  keyOf: (entry: T) => string,
): readonly string[] {
  const were = new Map(before.map((entry) => [keyOf(entry), entry]))
  const are = new Set(after.map(keyOf))
  const lines = [
    ...after.flatMap((entry) => {
      const was = were.get(keyOf(entry))
      if (was === undefined) return [`${what} added: “${entry.title}”.`]
      if (was.title !== entry.title) return [`${what} “${was.title}” is called “${entry.title}” now.`]
      return JSON.stringify(was) === JSON.stringify(entry) ? [] : [`${what} “${entry.title}” has changed.`]
    }),
    ...before.filter((entry) => !are.has(keyOf(entry))).map(({ title }) => `${what} gone: “${title}”.`),
  ]
  return lines.length === 0 ? [`Its ${what.toLowerCase()}s come in another order.`] : lines
}

function conditionWords(when: readonly Condition[], roadmap: Roadmap): string {
  if (when.length === 0) return 'for everybody now'
  const each = when.map(({ choice: id, anyOf }) => {
    const choice = roadmap.choices.find((one) => one.id === id)
    const labels = anyOf.map((option) => choice?.options.find((one) => one.id === option)?.label ?? option)
    return `“${choice?.title ?? id}” is ${labels.join(' or ')}`
  })
  return `only when ${listInWords(each)} now`
}

function phaseName(roadmap: Roadmap, id: string): string {
  return roadmap.phases.find((phase) => phase.id === id)?.title ?? id
}

function weekWords(fields: Fields): string {
  return formatHours((fields['week'] as WeekMinutes).reduce((sum, minutes) => sum + minutes, 0))
}

function headlineWords(fields: Fields): string {
  return (fields['headline'] as { readonly text: string }).text
}
