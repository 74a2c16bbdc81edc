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
  /** The place of the phase's first step in the whole plan, from 1. */
  readonly firstNumber: number
  /** The places of the steps shown among all of the phase, from 0; null where all of them are. */
  readonly places: readonly number[] | null
}

/** The phases with the steps that pass, without those that have none left. */
export function filterPhases(phases: readonly PhaseSummary[], filter: StepFilter): readonly ShownPhase[] {
  const words = toWords(filter.text)
  // A large plan is filtered with every change of it: what leaves nothing out takes the lists as they are.
  const passesAll = !isFiltering(filter) && !filter.hideDone
  const shown: ShownPhase[] = []
  let before = 0
  for (const summary of phases) {
    const firstNumber = before + 1
    const stepCount = summary.steps.length
    before += stepCount
    if (filter.phase !== null && summary.phase.id !== filter.phase) continue
    const places = passesAll ? null : placesShown(summary, filter, words)
    const steps = places === null ? summary.steps : places.flatMap((at) => summary.steps[at] ?? [])
    if (steps.length > 0) shown.push({ ...summary, steps, stepCount, firstNumber, places })
  }
  return shown
}

/** A step's place in the whole plan, from 1. @param at its place among the steps of the phase that are shown. */
export function numberOf({ firstNumber, places }: ShownPhase, at: number): number {
  return firstNumber + (places === null ? at : (places[at] ?? 0))
}

function placesShown(summary: PhaseSummary, filter: StepFilter, words: readonly string[]): readonly number[] {
  return summary.steps.flatMap((step, at) => (passes(step, filter) && hasWords(step, summary, words) ? at : []))
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
