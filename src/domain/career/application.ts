import type { Day } from '../day'
import type { PlanId } from '../plan/plan'
import { NOTEBOOK_LIMITS } from '../plan/step-notebook'

export type ApplicationId = string

/** In the order of the board. */
export const APPLICATION_STAGES = ['toApply', 'applied', 'interview', 'offer', 'closed'] as const

export type ApplicationStage = (typeof APPLICATION_STAGES)[number]

/** How a closed application ended. */
export const APPLICATION_ENDINGS = ['accepted', 'declined', 'refused', 'withdrawn', 'noAnswer'] as const

export type ApplicationEnding = (typeof APPLICATION_ENDINGS)[number]

/** One job that a person applies for, or means to. */
export interface JobApplication {
  readonly id: ApplicationId
  readonly employer: string
  readonly role: string
  /** The advert: http or https; empty for none. */
  readonly url: string
  readonly createdOn: Day
  readonly stage: ApplicationStage
  /** The day on which each stage was last come to. */
  readonly reached: ReadonlyMap<ApplicationStage, Day>
  /** Null unless it is closed, and may be null then. */
  readonly ending: ApplicationEnding | null
  /** Items of the checklist that are done, by their ids. */
  readonly tasksDone: ReadonlySet<string>
  /** Who was written to, who gives a reference: Markdown. */
  readonly contacts: string
  /** Markdown. */
  readonly notes: string
  /** What is to be done next; empty for nothing. */
  readonly nextAction: string
  readonly nextOn: Day | null
  /** A neighbouring job on the way, rather than the one that the plan leads to. */
  readonly isSteppingStone: boolean
  /** The plan whose job search it is part of; null for none. The plan may be gone. */
  readonly plan: PlanId | null
}

/** Characters of a text, of what is one line, and of an address. */
export const APPLICATION_LIMITS = { text: NOTEBOOK_LIMITS.notes, line: 500, address: 2000 } as const
