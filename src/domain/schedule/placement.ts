import type { Day, Minutes } from '../day'

/** What the learner does on which day, and what follows from it for every step. Arrays are by network index. */
export interface Placement {
  /** First and last day it touches; NO_DAY when there is none. */
  readonly start: Float64Array
  readonly finish: Float64Array
  /** The first day a successor may start. */
  readonly release: Float64Array
  /** The day it may begin: when its last prerequisite let it (that one binds), or not before the day asked for (-1). */
  readonly readyDay: Float64Array
  readonly bindingPrerequisite: Int32Array
  /**
   * Where on the learner's clock things happen. The clock counts the minutes of capacity since `from`, used or not,
   * so it stands still on days off.
   */
  readonly readyClock: Float64Array
  readonly finishClock: Float64Array
  readonly log: PlacementLog
  /** The clock at the start of each day from `from` on; entry n is the end of the last day simulated. */
  readonly clockAtDay: readonly number[]
  readonly from: Day
  /** Effort steps that no day was found for. */
  readonly unplaced: number
}

/** Everything that happens, in order: a stretch of work, or (minutes 0) a step without work of its own beginning. */
export interface PlacementLog {
  readonly step: readonly number[]
  readonly day: readonly number[]
  readonly minutes: readonly Minutes[]
  /** The learner's clock at its end. */
  readonly clock: readonly number[]
}

export interface PlacementOptions {
  /** The first day that can be worked: today, or the plan's start if that is later. */
  readonly from: Day
  readonly today: Day
  /** Minutes worked today already. */
  readonly workedToday: Minutes
  readonly stepsAtOnce: number
  readonly ranks: Int32Array
}
