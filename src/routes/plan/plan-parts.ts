import { findQuietTime } from '../../domain/plan/recovery'
import { hashPath } from '../../lib/hash-path'
import { isNarrow } from '../../lib/is-narrow'
import { useClockStore } from '../../store/clock-store'
import { getCurrentPlan, viewPlan } from '../../store/plan-selectors'
import { latePart } from '../late-part'
import { isStepPath } from '../paths'

/**
 * What of the plan's page stands below its first sight where it is narrow, and the chart that waits for the forecast:
 * one file (`TOGETHER` in `vite.config.ts`), apart from what the date and the next step need.
 */
export const planParts = {
  week: latePart(async () => (await import('./week-card')).WeekCard),
  standing: latePart(async () => (await import('./standing-card')).StandingCard),
  steps: latePart(async () => (await import('./plan-steps')).PlanSteps),
  hill: latePart(async () => (await import('../../components/forecast/chance-hill')).ChanceHill),
} as const

/** Loads all of them. Rejects where they cannot be loaded. */
export async function loadPlanParts(): Promise<void> {
  await Promise.all(Object.values(planParts).map(({ load }) => load()))
}

/**
 * Loads those that can be seen at first: all of them where there is room beside each other, where one of them comes
 * first, and where a step is shown over its row; else they come when the page has been painted.
 */
export async function loadPlanPage(page: Window): Promise<void> {
  if (!isNarrow(page) || isStepPath(hashPath()) || standsFirst()) await loadPlanParts()
}

/** What is worked out here is remembered for the drawing. */
function standsFirst(): boolean {
  const plan = getCurrentPlan()
  if (plan === null) return false
  const { steps, schedule } = viewPlan(plan, useClockStore.getState().today)
  return findQuietTime(plan, steps, schedule) !== null
}
