import { useMemo } from 'react'
import { linkSteps, type StepLinks } from '../../components/timeline/step-links'
import type { Day } from '../../domain/day'
import type { Forecast } from '../../domain/forecast/forecast'
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

/** The same for one step at a time, undefined where it is not known: a plan of 10,000 steps shows few of them at once. */
export function useSureDayOf({ plan, today, phases }: PlanView): (step: StepId) => Day | undefined {
  const { forecast } = usePlanForecast(plan, today)
  return sureDayFinder(forecast, phases)
}

function sureDayFinder(forecast: Forecast | null, phases: PlanView['phases']): (step: StepId) => Day | undefined {
  if (forecast === null) return () => undefined
  return (id) => {
    const { placeOf } = linkSteps(phases).network
    const place = placeOf.get(id)
    const day = place === undefined ? UNKNOWN : (daysByPlace(forecast, placeOf)[place] ?? UNKNOWN)
    return day === UNKNOWN ? undefined : (day as Day)
  }
}

type PlaceOf = StepLinks['network']['placeOf']

/** No day is as early. */
const UNKNOWN = -0x8000_0000

const known = new WeakMap<Forecast, { readonly placeOf: PlaceOf; readonly days: Int32Array }>()

/** By the place of each step in the plan: some bytes each. */
function daysByPlace(forecast: Forecast, placeOf: PlaceOf): Int32Array {
  const cached = known.get(forecast)
  if (cached?.placeOf === placeOf) return cached.days
  const days = new Int32Array(placeOf.size).fill(UNKNOWN)
  for (const { id, p90 } of forecast.steps) {
    const place = placeOf.get(id)
    if (place !== undefined && p90 !== null) days[place] = p90
  }
  known.set(forecast, { placeOf, days })
  return days
}
