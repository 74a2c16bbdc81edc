import { isFinished, type PhaseSummary, type PlannedStep } from '../domain/plan/phase-summary'
import { type StepState, stateOf } from './step-state'

/** Which steps are shown; everything empty shows all of them. */
export interface StepFilter {
  /** Any of these; none means any state. */
  readonly states: ReadonlySet<StepState>
  readonly isOptionalOnly: boolean
  /** The id of one phase, or null for all. */
  readonly phase: string | null
  /** Words that must all be in the title, the topics or the phase's name; case and accents do not count. */
  readonly text: string
  /** Leaves finished steps out, unless `states` asks for some of them. */
  readonly hideDone: boolean
}

export const NO_FILTER: StepFilter = {
  states: new Set(),
  isOptionalOnly: false,
  phase: null,
  text: '',
  hideDone: false,
}

/** A phase with those of its steps that are shown; its sums are those of the whole phase. */
export interface ShownPhase extends PhaseSummary {
  /** How many steps the phase has, shown or not. */
  readonly stepCount: number
}

/** The phases with the steps that pass, without those that have none left. */
export function filterPhases(phases: readonly PhaseSummary[], filter: StepFilter): readonly ShownPhase[] {
  const words = toWords(filter.text)
  return phases.flatMap((summary) => {
    if (filter.phase !== null && summary.phase.id !== filter.phase) return []
    const steps = summary.steps.filter((step) => passes(step, filter) && hasWords(step, summary, words))
    return steps.length === 0 ? [] : [{ ...summary, steps, stepCount: summary.steps.length }]
  })
}

/** Whether anything is left out by a choice made beside the steps; "hide done" is a preference and does not count. */
export function isFiltering({ states, isOptionalOnly, phase, text }: StepFilter): boolean {
  return states.size > 0 || isOptionalOnly || phase !== null || text.trim() !== ''
}

function passes(step: PlannedStep, { states, isOptionalOnly, hideDone }: StepFilter): boolean {
  if (isOptionalOnly && !step.step.optional) return false
  return states.size > 0 ? states.has(stateOf(step)) : !(hideDone && isFinished(step.dates))
}

function hasWords(step: PlannedStep, { phase }: PhaseSummary, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const text = toPlain([step.step.title, phase.title, ...step.step.topics.map(({ title }) => title)].join(' '))
  return words.every((word) => text.includes(word))
}

function toWords(text: string): readonly string[] {
  return toPlain(text)
    .split(/\s+/)
    .filter((word) => word !== '')
}

/** Lower case, without accents. */
function toPlain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
