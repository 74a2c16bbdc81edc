import type { PlannedStep } from '../domain/plan/phase-summary'
import { formatDay } from '../lib/format-day'

/** Where a step stands, as the list filters by it and the map draws it. A wait that has begun is waiting. */
export type StepState = 'open' | 'underWay' | 'waiting' | 'done' | 'known'

/** Every state and its name, in the order in which a step goes through them. */
export const STATE_NAMES = {
  open: 'open',
  underWay: 'under way',
  waiting: 'waiting',
  done: 'done',
  known: 'known',
} as const satisfies Readonly<Record<StepState, string>>

export const STATES = Object.keys(STATE_NAMES) as readonly StepState[]

export function stateOf({ work, dates: { state } }: Pick<PlannedStep, 'work' | 'dates'>): StepState {
  if (state !== 'started') return state
  return work.kind === 'wait' ? 'waiting' : 'underWay'
}

/** The state in a sentence: `open`, `waiting`, `known already`, `done 3 May 2027`; the day only where dates are shown. */
export function stateWords(step: Pick<PlannedStep, 'work' | 'dates'>, hideDates: boolean): string {
  const state = stateOf(step)
  const { finish } = step.dates
  if (state === 'known') return KNOWN_WORDS
  return state === 'done' && finish !== null && !hideDates ? `done ${formatDay(finish, 'medium')}` : STATE_NAMES[state]
}

/** What a step's checkbox is called: its title, and that it is known, which a tick alone does not say. */
export function checkboxName(title: string, isKnown: boolean): string {
  return isKnown ? `${title}, ${KNOWN_WORDS}` : title
}

const KNOWN_WORDS = `${STATE_NAMES.known} already`
