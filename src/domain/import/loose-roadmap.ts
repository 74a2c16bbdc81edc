import type { Day, Minutes } from '../day'
import type { Resource, StepId, TopicId } from '../roadmap/roadmap'

/** A roadmap as other programs' files give it: loose, keyed by what the file calls things. */
export interface LooseRoadmap {
  readonly title: string
  readonly summary: string
  readonly phases: readonly LoosePhase[]
  /** In the order in which they are to be shown. */
  readonly steps: readonly LooseStep[]
}

export interface LoosePhase {
  readonly key: string
  readonly title: string
}

export interface LooseStep {
  /** What prerequisites name it by: no two steps have the same. */
  readonly key: string
  /** The id it is to have; made from the title when null. */
  readonly id: string | null
  readonly title: string
  /** The key of a phase; the phase of the step before it when null. */
  readonly phase: string | null
  readonly reason: string
  readonly work: LooseWork
  readonly topics: readonly LooseTopic[]
  readonly resources: readonly Resource[]
  /** Keys of other steps. */
  readonly prerequisites: readonly string[]
  readonly optional: boolean
  readonly done: LooseDone
}

/** Minutes of effort or days of waiting: optimistic, most likely and pessimistic. Null: the file does not say. */
export type LooseWork =
  | { readonly kind: 'effort'; readonly points: ThreePoints | null; readonly minutesInstead?: Minutes }
  | { readonly kind: 'wait'; readonly points: ThreePoints }
  | { readonly kind: 'milestone' }

export type ThreePoints = readonly [optimistic: number, mostLikely: number, pessimistic: number]

export interface LooseTopic {
  readonly id: string | null
  readonly title: string
  readonly isDone: boolean
}

export interface LooseDone {
  /** 0: nothing is said to be done; 1: finished. */
  readonly share: number
  /** The day it was finished, if the file says so. */
  readonly on: Day | null
}

export const NOT_DONE: LooseDone = { share: 0, on: null }
export const DONE: LooseDone = { share: 1, on: null }

/** How far a step is, as the file tells. */
export interface ImportedProgress {
  /** Above 0 and up to 1, which is finished; 0 when only topics are done. */
  readonly share: number
  /** The day it was finished; null when the file does not say. */
  readonly on: Day | null
  readonly topicsDone: ReadonlySet<TopicId>
}

export type ImportedProgressOfSteps = ReadonlyMap<StepId, ImportedProgress>

/**
 * One number as a range: from half of it to one and a half. Its PERT mean is the number itself, so that a file's total
 * stays what it was, while the forecast knows that nobody is that sure.
 */
export function rangeAround(mostLikely: number): ThreePoints {
  const optimistic = Math.round(mostLikely / 2)
  return [optimistic, mostLikely, 2 * mostLikely - optimistic]
}

/**
 * A time that nobody said as a range: from half of it to about twice. Its PERT mean is the number itself, so that a step
 * counts on the screen what was said to be counted.
 */
export function rangeInstead(minutes: number): ThreePoints {
  const optimistic = Math.round(minutes / 2)
  const mostLikely = Math.round((7 * minutes) / 8)
  return [optimistic, mostLikely, 6 * minutes - optimistic - 4 * mostLikely]
}
