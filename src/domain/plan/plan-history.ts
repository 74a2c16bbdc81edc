import type { Day } from '../day'

/** How a plan's finish date came to be what it is. */
export interface PlanHistory {
  /** What was forecast, by the day it was last forecast on. */
  readonly forecasts: ReadonlyMap<Day, DailyForecast>
  /** What was decided, by `decisionKey`: at most one of a kind about one subject on a day. */
  readonly decisions: ReadonlyMap<string, Decision>
}

/** Null for a date: there was none. */
export interface DailyForecast {
  /** The plan's own finish date. */
  readonly finish: Day | null
  readonly p50: Day | null
  readonly p80: Day | null
}

/** A change of the plan, as against progress made on it. */
export interface Decision {
  readonly day: Day
  readonly kind: DecisionKind
  /** The step or choice it is about; empty if it is about none. */
  readonly subject: string
  /** What was decided before and after, in the kind's own unit; null: nothing. */
  readonly from: DecisionValue
  readonly to: DecisionValue
  /**
   * The plan's finish date just before and just after; null: there was none. Their difference is what this decision
   * did, also where others were taken on the same day between its first and its last form.
   */
  readonly finishBefore: Day | null
  readonly finishAfter: Day | null
}

export type DecisionValue = number | string | null

export const DECISION_KINDS = [
  /** Minutes a week. */
  'hours',
  /** The first day. */
  'start',
  'stepsAtOnce',
  /** Days off from today on, in days; null: without an end. */
  'daysOff',
  /** Minutes on dates of their own, from today on. */
  'dayHours',
  /** Subject: the choice; options by id. */
  'answer',
  /** Subject: the step; expected minutes before pace. */
  'estimate',
  /** Subject: the step. A priority, a daily cap or a first day, as `orderToText` writes them. */
  'order',
  /** Subject: the step. 1 if it is left out, else 0. */
  'leftOut',
  /** Steps said to be known. Subject: the step if it was one, and then 1 or 0. */
  'known',
  /** Median of the pace that is believed in before any progress. */
  'pace',
  /** The roadmap itself: steps in the plan. */
  'roadmap',
] as const

export type DecisionKind = (typeof DECISION_KINDS)[number]

export const NO_HISTORY: PlanHistory = { forecasts: new Map(), decisions: new Map() }

export function decisionKey({ day, kind, subject }: Pick<Decision, 'day' | 'kind' | 'subject'>): string {
  return `${day} ${kind} ${subject}`
}
