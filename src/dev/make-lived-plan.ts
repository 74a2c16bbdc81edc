import { builtinRoadmaps } from '../catalogue/builtin-roadmaps'
import { addDays, type Day } from '../domain/day'
import { weeklyMinutes } from '../domain/learner/learner'
import { scaleWeek } from '../domain/learner/scale-week'
import { acceptPlan, createPlan } from '../domain/plan/create-plan'
import * as edit from '../domain/plan/edit-plan'
import type { Plan } from '../domain/plan/plan'
import { finishDay, recordDecisions, recordForecast } from '../domain/plan/record-history'
import { schedulePlan } from '../domain/plan/schedule-plan'
import type { Schedule } from '../domain/schedule/schedule'

/** From the finish date to P80, in days: forecasting each day for its own sake would take seconds. */
const SPREAD = 200

const DAYS_BETWEEN_LOOKS = 2

type Edit = (plan: Plan, today: Day) => Plan

/** What was decided, by the day of the plan. */
const DECISIONS: ReadonlyMap<number, Edit> = new Map<number, Edit>([
  [24, (plan) => edit.setWeek(plan, scaleWeek(plan.learner.week, (weeklyMinutes(plan.learner.week) * 12) / 15))],
  [60, (plan) => edit.markStepsKnown(plan, ['linear-algebra'])],
  [80, (plan, today) => edit.addDaysOff(plan, addDays(today, 10), addDays(today, 23))],
  [132, (plan) => edit.setStepsAtOnce(plan, 2)],
  [150, (plan) => edit.setWeek(plan, scaleWeek(plan.learner.week, weeklyMinutes(plan.learner.week) * 1.5))],
  [202, (plan, today) => edit.changeSettings(plan, nextStep(plan, today), { notBefore: addDays(today, 30) })],
])

/**
 * A plan from a day on, a Monday, lived through for so many days: worked on as planned but for one day in five, with six
 * decisions in eight months, and looked at every other day, when its forecast is kept as the app keeps it.
 */
export function makeLivedPlan(start: Day, days: number): Plan {
  const [roadmap] = builtinRoadmaps
  const [background] = roadmap?.backgrounds ?? []
  if (roadmap === undefined || background === undefined) throw new Error('There is no built-in roadmap.')
  let plan = acceptPlan(createPlan('lived', roadmap, background, start), start)
  for (let count = 0; count < days; count += DAYS_BETWEEN_LOOKS) {
    const today = addDays(start, count)
    const decide = DECISIONS.get(count)
    if (decide !== undefined) plan = recordDecisions(plan, decide(plan, today), today)
    const schedule = schedulePlan(plan, today)
    const finish = finishDay(schedule.finish)
    plan = recordForecast(plan, today, { finish, p50: finish, p80: finish === null ? null : addDays(finish, SPREAD) })
    plan = workUntilNextLook(plan, schedule, start)
  }
  return plan
}

/** Logs what is planned for the days, and ticks what that finishes. */
function workUntilNextLook(plan: Plan, { work, byId, today }: Schedule, start: Day): Plan {
  const left = new Map([...byId].map(([id, { remaining }]) => [id, remaining]))
  return work
    .filter(({ day }) => day < today + DAYS_BETWEEN_LOOKS && (day - start) % 5 !== 4)
    .reduce((worked, { step, day, minutes }) => {
      const logged = edit.logWork(worked, step, day, minutes)
      left.set(step, (left.get(step) ?? 0) - minutes)
      return left.get(step) === 0 ? edit.tickStep(logged, step, day) : logged
    }, plan)
}

function nextStep(plan: Plan, today: Day): string {
  return schedulePlan(plan, today).work.at(0)?.step ?? ''
}
