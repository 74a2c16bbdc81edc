import { addDays, type Day } from '../day'
import type { DaysOff, Learner } from '../learner/learner'
import type { StepId } from '../roadmap/roadmap'
import { findFinish, type Finish, type Schedule } from '../schedule/schedule'
import { changeSettings } from './edit-plan'
import { isFinished } from './phase-summary'
import type { Plan } from './plan'
import { type PlanStep, planSteps, scheduleInput } from './schedule-plan'

/** Days off that today is one of, with those that follow on without a gap. */
export interface Away {
  readonly from: Day
  /** The first day back; null: no end is said. */
  readonly until: Day | null
}

/** The stretch of days off that a day is in, or null. */
export function awayOn({ daysOff }: Learner, day: Day): Away | null {
  const sorted = daysOff.toSorted((a, b) => a.from - b.from)
  let away: Away | null = null
  for (const { from, to } of sorted) {
    if (to !== null && to <= from) continue
    if (away !== null && (away.until === null || from <= away.until)) {
      away = { from: away.from, until: away.until === null || to === null ? null : laterOf(away.until, to) }
    } else if (away !== null && isWithin(away, day)) break
    else away = { from, until: to }
  }
  return away !== null && isWithin(away, day) ? away : null
}

/** Takes the days from today until before a day off; a break that today is in ends on that day instead. */
export function goAway(plan: Plan, today: Day, until: Day): Plan {
  const { daysOff } = plan.learner
  const running = daysOff.filter((range) => isWithin({ from: range.from, until: range.to }, today))
  const from = running.reduce((first, range) => Math.min(first, range.from), today as number) as Day
  return withDaysOff(plan, [...daysOff.filter((range) => !running.includes(range)), { from, to: until }])
}

/** Ends the break that today is in: today is a day like any other again. Breaks still to come stay. */
export function comeBack(plan: Plan, today: Day): Plan {
  const { daysOff } = plan.learner
  if (!daysOff.some((range) => isWithin({ from: range.from, until: range.to }, today))) return plan
  return withDaysOff(
    plan,
    daysOff.flatMap((range): readonly DaysOff[] => {
      if (!isWithin({ from: range.from, until: range.to }, today)) return [range]
      return range.from < today ? [{ from: range.from, to: today }] : []
    }),
  )
}

/** Says of days that have passed that they were days off, from a day to before another. */
export function noteAbsence(plan: Plan, from: Day, to: Day): Plan {
  return from < to ? withDaysOff(plan, [...plan.learner.daysOff, { from, to }]) : plan
}

/** Leaves optional steps out of the plan. */
export function leaveOutSteps(plan: Plan, steps: readonly StepId[]): Plan {
  return steps.reduce((edited, step) => changeSettings(edited, step, { leftOut: true }), plan)
}

/** The finish date that a changed plan would have today: the same as when it is changed. */
export function previewFinish(plan: Plan, today: Day): Finish {
  return findFinish(scheduleInput(plan, planSteps(plan), today))
}

/** A time in which nothing was heard of the plan: from a day to before today. */
export interface QuietTime {
  readonly from: Day
  readonly days: number
}

const QUIET_AFTER_DAYS = 7

/**
 * The days since anything was logged, begun or ticked, when they are more than a week without days off and there was
 * something to do. Null otherwise, also before the plan's start, during days off, while all that is left waits, and once
 * the plan is finished.
 */
export function findQuietTime(plan: Plan, steps: readonly PlanStep[], schedule: Schedule): QuietTime | null {
  const { learner, progress, baseline } = plan
  const { today, capacity, finish } = schedule
  if (finish.kind === 'reached' || capacity.isDayOff(today)) return null
  if (!steps.some((step) => isReady(step, schedule))) return null
  let last: number = Math.max(learner.start - 1, baseline?.savedOn ?? 0)
  for (const { status, log } of progress.values()) {
    if ((status.kind === 'done' || status.kind === 'started') && status.on <= today) last = Math.max(last, status.on)
    for (const day of log.keys()) if (day <= today) last = Math.max(last, day)
  }
  let [days, hours] = [0, 0]
  for (let day = last + 1; day < today; day += 1) {
    if (capacity.isDayOff(day as Day)) continue
    days += 1
    hours += capacity.on(day as Day)
  }
  const from = addDays(last as Day, 1)
  return days > QUIET_AFTER_DAYS && hours > 0 ? { from, days: today - from } : null
}

/** Whether a step could be worked on today, hours or no hours. */
function isReady({ id, work, remaining, prerequisites, settings }: PlanStep, { byId, today }: Schedule): boolean {
  const dates = byId.get(id)
  if (work.kind !== 'effort' || remaining === 0 || dates === undefined || isFinished(dates)) return false
  if ((settings.notBefore ?? today) > today) return false
  return prerequisites.every((before) => {
    const prerequisite = byId.get(before)
    return prerequisite === undefined || (isFinished(prerequisite) && (prerequisite.release ?? today) <= today)
  })
}

function isWithin({ from, until }: Away, day: Day): boolean {
  return day >= from && (until === null || day < until)
}

function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b
}

/** In order, without two that are the same. */
function withDaysOff(plan: Plan, ranges: readonly DaysOff[]): Plan {
  const daysOff = ranges
    .filter(({ from, to }, i) => ranges.findIndex((other) => other.from === from && other.to === to) === i)
    .toSorted((a, b) => a.from - b.from)
  return { ...plan, learner: { ...plan.learner, daysOff } }
}
