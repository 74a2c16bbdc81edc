import { finishDay, recordForecast } from '../domain/plan/record-history'
import { getToday } from './clock-store'
import { useDocumentStore } from './document-store'
import { type ForecastState, useForecastStore } from './forecast-store'
import { changeAside } from './history-store'
import { keepView, viewPlan } from './plan-selectors'

/** How long a forecast has to hold before it is kept, in milliseconds: one save after a change, not one with each. */
const SETTLED_AFTER = 2000

/**
 * Keeps the day's forecast with each accepted plan, for the line of how the date has moved: once it has held for a
 * moment, or when the page is hidden or left before that. It is no step of undo's. Nothing is changed where the same is
 * kept already, so that a forecast of the plan thus changed, which is the same again, comes to rest. A page that is
 * hidden leaves it to the one that is seen.
 *
 * @returns stops it.
 */
export function keepDailyForecasts(page: Window): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const keepNow = (): void => {
    clearTimeout(timer)
    keepForecastOfDay(useForecastStore.getState().plan)
  }
  const keepSoon = (): void => {
    clearTimeout(timer)
    if (page.document.visibilityState !== 'hidden') timer = setTimeout(keepNow, SETTLED_AFTER)
  }
  const onVisibilityChange = (): void => {
    if (page.document.visibilityState === 'hidden') keepNow()
    else keepSoon()
  }
  const unsubscribe = useForecastStore.subscribe((now, before) => {
    if (now.plan !== before.plan) keepSoon()
  })
  page.addEventListener('pagehide', keepNow)
  page.document.addEventListener('visibilitychange', onVisibilityChange)
  return () => {
    clearTimeout(timer)
    unsubscribe()
    page.removeEventListener('pagehide', keepNow)
    page.document.removeEventListener('visibilitychange', onVisibilityChange)
  }
}

function keepForecastOfDay(state: ForecastState): void {
  if (state.status !== 'fresh' || state.of.today !== getToday()) return
  const { plan, today } = state.of
  // A plan that is not in the document, or is there with later changes, has no forecast to keep.
  if (plan.baseline === null || useDocumentStore.getState().plans.get(plan.id) !== plan) return
  const { p50, p80 } = state.forecast
  const recorded = recordForecast(plan, today, { finish: finishDay(viewPlan(plan, today).schedule.finish), p50, p80 })
  if (recorded === plan) return
  keepView(plan, recorded)
  changeAside(({ plans }) => ({ plans: new Map(plans).set(plan.id, recorded) }))
}
