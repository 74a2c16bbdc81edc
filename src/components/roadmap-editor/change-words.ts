import { weeklyMinutes } from '../../domain/learner/learner'
import type { RoadmapChange } from '../../domain/roadmap/compare-roadmaps'
import type { PartList } from '../../domain/roadmap/compare-roadmaps-fields'
import type { Background, Choice, Phase, Roadmap } from '../../domain/roadmap/roadmap'
import { phaseTitle } from '../../domain/roadmap/titles'
import { formatHours, listInWords } from '../../lib/format-duration'
import { listLines } from './list-change-words'
import { nameOr, stepLength } from './part-words'
import { stepLines } from './step-change-words'

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
  switch (change.kind) {
    case 'order':
      return ['They come in another order.']
    case 'gone':
      return ['Is gone.']
    case 'new':
      return [newWords(change, theirs)]
    case 'changed':
      return changedLines(change, base, theirs)
  }
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

function entryOf(roadmap: Roadmap, list: PartList, id: string): { readonly title: string } | undefined {
  const entries: readonly { readonly id: string; readonly title: string }[] = roadmap[list]
  return entries.find((entry) => entry.id === id)
}

function newWords({ list, id }: RoadmapChange, theirs: Roadmap): string {
  const step = list === 'steps' ? theirs.steps.find((each) => each.id === id) : undefined
  return step === undefined ? 'Is new.' : `Is new, in “${phaseTitle(theirs, step.phase)}”: ${stepLength(step)}.`
}

function changedLines({ list, id, field }: RoadmapChange, base: Roadmap, theirs: Roadmap): readonly string[] {
  const name = field ?? ''
  switch (list) {
    case null:
      return textLines(name, base, theirs) ?? otherLines(name)
    case 'phases':
      return linesFor(name, id, base.phases, theirs.phases, phaseLines)
    case 'steps':
      return linesFor(name, id, base.steps, theirs.steps, (...step) => stepLines(...step, { base, theirs }))
    case 'choices':
      return linesFor(name, id, base.choices, theirs.choices, choiceLines)
    case 'backgrounds':
      return linesFor(name, id, base.backgrounds, theirs.backgrounds, backgroundLines)
  }
}

/** In the words for a text, in those of the entry itself, or in those that do for any field. */
function linesFor<Entry extends Texts & { readonly id: string }>(
  field: string,
  id: string | null,
  base: readonly Entry[],
  theirs: readonly Entry[],
  ownLines: (field: string, before: Entry, after: Entry) => readonly string[],
): readonly string[] {
  const [before, after] = [base, theirs].map((entries) => entries.find((entry) => entry.id === id))
  if (before === undefined || after === undefined) return []
  const texts = textLines(field, before, after)
  if (texts !== null) return texts
  const own = ownLines(field, before, after)
  return own.length > 0 ? own : otherLines(field)
}

/** Fields that hold a text, by what they are called on the screen. */
const TEXTS = { title: 'Title', goal: 'Goal', summary: 'Summary', reason: 'Why', question: 'Question' } as const

type Texts = { readonly [Field in keyof typeof TEXTS]?: string }

function isText(field: string): field is keyof Texts {
  return Object.hasOwn(TEXTS, field)
}

function textLines(field: string, before: Texts, after: Texts): readonly string[] | null {
  return isText(field) ? [`${TEXTS[field]}: “${before[field] ?? ''}”, now “${after[field] ?? ''}”.`] : null
}

function phaseLines(field: string, _before: Phase, { durations }: Phase): readonly string[] {
  if (field !== 'durations') return []
  return [`What the sources say of its length: ${listInWords(durations.map(({ says }) => says))}.`]
}

function choiceLines(field: string, before: Choice, after: Choice): readonly string[] {
  if (field !== 'options') return []
  return listLines('Option', titled(before), titled(after), ({ id }) => id)
}

/** What an option is called is its label. */
function titled({ options }: Choice) {
  return options.map((option) => ({ ...option, title: option.label }))
}

function backgroundLines(field: string, before: Background, after: Background): readonly string[] {
  switch (field) {
    case 'week':
      return [`Hours a week: ${weekWords(before)}, now ${weekWords(after)}.`]
    case 'headline':
      return [`How long it takes: “${before.headline.text}”, now “${after.headline.text}”.`]
    case 'answers':
      return ['Its answers are others.']
    default:
      return []
  }
}

function weekWords({ week }: Background): string {
  return formatHours(weeklyMinutes(week))
}

function otherLines(field: string): readonly string[] {
  if (field === 'sources') return ['Its sources are others.']
  return [field === 'reference' ? 'The pace it is written for is another.' : 'What it asks for is another.']
}
