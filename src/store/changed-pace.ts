import type { Plan } from '../domain/plan/plan'
import { getToday } from './clock-store'
import { viewPlan } from './plan-selectors'

/** Below this share nobody would see it in a date. */
const LEAST_CHANGE = 0.01

/** The median of the pace after a change of progress, if it is another: it moves all dates. Null if it is not. */
export function changedPace(before: Plan, after: Plan): number | null {
  if (before.progress === after.progress) return null
  const pace = viewPlan(after, getToday()).pace
  const change = pace / viewPlan(before, getToday()).pace
  return Math.abs(change - 1) < LEAST_CHANGE ? null : pace
}
