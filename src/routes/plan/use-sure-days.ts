import { useMemo } from 'react'
import type { Day } from '../../domain/day'
import type { StepId } from '../../domain/roadmap/roadmap'
import { usePlanForecast } from '../../store/forecast-store'
import type { PlanView } from '../../store/plan-selectors'

/** The day each step is 90% sure to be finished by; empty until there is a forecast. */
export function useSureDays({ plan, today }: PlanView): ReadonlyMap<StepId, Day> {
  const { forecast } = usePlanForecast(plan, today)
  return useMemo(
    () => new Map(forecast?.steps.flatMap(({ id, p90 }) => (p90 === null ? [] : [[id, p90] as const]))),
    [forecast],
  )
}
