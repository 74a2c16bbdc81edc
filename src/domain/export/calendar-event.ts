import type { Day } from '../day'

export interface CalendarOptions {
  /** An event for each step, or one for each day with planned work. */
  readonly events: 'steps' | 'sessions'
  /** Leaves out what is finished, and the days before today. */
  readonly fromToday: boolean
  /** When the file is made: milliseconds since 1970-01-01 UTC. */
  readonly madeAt: number
}

/** One all-day event. */
export interface CalendarEvent {
  /** Unique within the plan, and the same each time that the same thing is written. */
  readonly key: string
  readonly from: Day
  /** Exclusive. */
  readonly to: Day
  readonly title: string
  readonly description: string
  readonly category: string
}
