/** The shares of trials for which each step gets a finish day. */
export const STEP_SHARES = [0.5, 0.8, 0.9] as const

/** The finish of a trial that takes longer than 20 years; also the finish day of a step in such a trial. */
export const NOT_IN_TIME = 0x7fff

/** The finish day of a milestone after nothing but known steps. */
export const NOWHERE = -0x7fff

/** What came out of the trials. Days count from the first workable one; steps are by their place in the order. */
export interface Simulation {
  /** The finish day of each trial, or NOT_IN_TIME. */
  readonly finish: Int32Array
  /** In how many trials each step drives the finish date. */
  readonly critical: Int32Array
  /** The finish days of step r for STEP_SHARES: entries 3 r to 3 r + 2; NOT_IN_TIME where there is none. */
  readonly stepFinish: Int32Array
}
