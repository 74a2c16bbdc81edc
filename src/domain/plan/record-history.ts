import { addDays, type Day, startOfWeek } from '../day'
import type { Finish } from '../schedule/schedule'
import { type DecisionPart, decisionsBetween } from './decisions-between'
import type { Plan } from './plan'
import { type DailyForecast, type Decision, decisionKey, type PlanHistory } from './plan-history'
import { schedulePlan } from './schedule-plan'

/** Every day's forecast of so many days is kept; of the time before, the last of each week and those of decisions. */
const DAYS_KEPT = 90
const MOST_FORECASTS = 400
const MOST_DECISIONS = 1000

/** A plan's own finish date on the day in question; null: there is none. */
export type FinishOf = (plan: Plan) => Day | null

/** The day of a finish; null: there is none. */
export function finishDay(finish: Finish): Day | null {
  return finish.kind === 'none' ? null : finish.day
}

/** How many days later a date is; 0 if there is neither, null if there is one but not the other. */
export function shiftBetween(before: Day | null, after: Day | null): number | null {
  if (before === null || after === null) return before === after ? 0 : null
  return after - before
}

/**
 * The plan with the decisions recorded that lie between it and what it was before; the very same plan if there are none
 * or it was never accepted.
 *
 * What several decisions made at once did to the date is told apart by making them one after the other and dating the
 * plan in between: each did what it does after those before it, and together they did what all did. Of one kind about
 * one subject there is one decision a day, from what was first to what is now; one that is taken back is none.
 */
export function recordDecisions(
  before: Plan,
  after: Plan,
  today: Day,
  finishOf: FinishOf = (plan) => finishDay(schedulePlan(plan, today).finish),
): Plan {
  if (after.baseline === null || before.baseline === null) return after
  const { progressed, parts } = decisionsBetween(before, after, today)
  if (parts.length === 0) return after
  const decisions = new Map(after.history.decisions)
  let finishBefore = finishOf(progressed)
  parts.forEach(({ plan, ...part }, index) => {
    const finishAfter = finishOf(index === parts.length - 1 ? after : plan)
    addDecision(decisions, toDecision(part, today, finishBefore, finishAfter))
    finishBefore = finishAfter
  })
  return withHistory(after, { ...after.history, decisions: newestOf(decisions) })
}

/** Whether two plans are one and the same but for what has been recorded of it: all that is computed of them agrees. */
export function isSameButForHistory(a: Plan, b: Plan): boolean {
  const fields = new Map(Object.entries(b))
  return Object.entries(a).every(([field, value]) => field === 'history' || fields.get(field) === value)
}

/** The plan with its forecast of the day, in place of an earlier one; the very same plan if that is there already. */
export function recordForecast(plan: Plan, today: Day, { finish, p50, p80 }: DailyForecast): Plan {
  const { forecasts } = plan.history
  const last = forecasts.get(today)
  if (last?.finish === finish && last.p50 === p50 && last.p80 === p80) return plan
  const decisionDays = new Set([...plan.history.decisions.values()].map(({ day }) => day))
  const kept = thinOut(new Map(forecasts).set(today, { finish, p50, p80 }), today, decisionDays)
  return { ...plan, history: { ...plan.history, forecasts: kept } }
}

/**
 * A plan that is gone back to, or on to, by undo and redo: what was forecast on earlier days stays, and so do the
 * decisions of earlier days. What takes one of those back is a decision of today; what takes back one of today's takes
 * it out. The very same plan if it has all that already.
 */
export function keepPast(now: Plan, to: Plan, today: Day, finishOf?: FinishOf): Plan {
  const forecasts = exchangePast(now.history.forecasts, to.history.forecasts, today)
  const { decisions } = now.history
  const recorded = recordDecisions(now, withHistory(to, { forecasts, decisions }), today, finishOf)
  return isSameDecided(recorded.history.decisions, to.history.decisions)
    ? withHistory(to, { ...to.history, forecasts })
    : recorded
}

function toDecision(
  part: Omit<DecisionPart, 'plan'>,
  day: Day,
  finishBefore: Day | null,
  finishAfter: Day | null,
): Decision {
  return { day, ...part, finishBefore, finishAfter }
}

function addDecision(decisions: Map<string, Decision>, made: Decision): void {
  const key = decisionKey(made)
  const first = decisions.get(key)
  const decision = first === undefined ? made : joined(first, made)
  const isTakenBack = first !== undefined && first.from !== first.to && decision.from === decision.to
  const didNothing = decision.from === decision.to && decision.finishBefore === decision.finishAfter
  if (isTakenBack || didNothing) decisions.delete(key)
  else decisions.set(key, decision)
}

/** What was decided in between about other things is no part of it, so their shifts are added up. */
function joined(first: Decision, then: Decision): Decision {
  const shift = shiftBetween(then.finishBefore, then.finishAfter)
  const finishAfter =
    shift === null || first.finishAfter === null ? then.finishAfter : addDays(first.finishAfter, shift)
  return { ...first, to: then.to, finishAfter }
}

function newestOf(decisions: ReadonlyMap<string, Decision>): ReadonlyMap<string, Decision> {
  if (decisions.size <= MOST_DECISIONS) return decisions
  const newest = [...decisions].toSorted(([, a], [, b]) => a.day - b.day).slice(-MOST_DECISIONS)
  return new Map(newest)
}

function thinOut(
  forecasts: PlanHistory['forecasts'],
  today: Day,
  decisionDays: ReadonlySet<Day>,
): PlanHistory['forecasts'] {
  const sorted = [...forecasts].toSorted(([a], [b]) => a - b)
  const firstKept = today - DAYS_KEPT
  const kept = sorted.filter(([day], index) => {
    const next = sorted[index + 1]?.[0]
    const isLastOfWeek = next === undefined || next >= firstKept || startOfWeek(next) !== startOfWeek(day)
    return day >= firstKept || isLastOfWeek || decisionDays.has(day)
  })
  return new Map(kept.slice(-MOST_FORECASTS))
}

/** The forecasts of `to` with those before today as they are in `now`; the very same map if it has those already. */
function exchangePast(
  now: PlanHistory['forecasts'],
  to: PlanHistory['forecasts'],
  today: Day,
): PlanHistory['forecasts'] {
  const isPast = ([day]: readonly [Day, DailyForecast]): boolean => day < today
  const past = [...now].filter(isPast)
  const isSame = past.length === [...to].filter(isPast).length && past.every(([day, each]) => to.get(day) === each)
  return isSame ? to : new Map([...past, ...[...to].filter((entry) => !isPast(entry))])
}

/** Whether two plans have come by the same decisions. */
function isSameDecided(a: PlanHistory['decisions'], b: PlanHistory['decisions']): boolean {
  return (
    a.size === b.size &&
    [...a].every(([key, { from, to }]) => {
      const other = b.get(key)
      return other !== undefined && other.from === from && other.to === to
    })
  )
}

function withHistory(plan: Plan, history: PlanHistory): Plan {
  const { forecasts, decisions } = plan.history
  return forecasts === history.forecasts && decisions === history.decisions ? plan : { ...plan, history }
}
