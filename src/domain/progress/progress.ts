import type { Day, Minutes } from '../day'
import type { TopicId } from '../roadmap/roadmap'

/** What a person has told about one step. */
export interface StepProgress {
  readonly status: Status
  /** Minutes worked, by day. */
  readonly log: ReadonlyMap<Day, Minutes>
  /** What is left to do in the person's own words; null means estimate less what is logged. */
  readonly remaining: Minutes | null
  readonly topicsDone: ReadonlySet<TopicId>
}

export type Status =
  | { readonly kind: 'open' }
  | { readonly kind: 'started'; readonly on: Day }
  /** `startedOn` is null when it was never said. */
  | { readonly kind: 'done'; readonly on: Day; readonly startedOn: Day | null }
  /** "I already know this": no work, no dates. */
  | { readonly kind: 'known' }

export const NO_PROGRESS: StepProgress = {
  status: { kind: 'open' },
  log: new Map(),
  remaining: null,
  topicsDone: new Set(),
}

/** All the minutes logged. */
export function loggedMinutes(progress: StepProgress): Minutes {
  let sum = 0
  for (const minutes of progress.log.values()) sum += minutes
  return sum
}

/** The first day with logged minutes, or null. */
export function firstLoggedDay(progress: StepProgress): Day | null {
  let first: Day | null = null
  for (const day of progress.log.keys()) if (first === null || day < first) first = day
  return first
}
