import { ChanceHill } from '../../components/forecast/chance-hill'
import { SureLine } from '../../components/sure-line'
import { usePlanForecast } from '../../store/forecast-store'
import type { PlanView } from '../../store/plan-selectors'
import styles from './finish-range.module.css'

/** How sure the finish date is: the day of 80% chance, and the hill of all days around it. */
export function FinishRange({ view: { plan, today, schedule } }: { readonly view: PlanView }) {
  const state = usePlanForecast(plan, today)
  if (schedule.finish.kind !== 'date') return null
  const isStale = state.status !== 'fresh'
  return (
    <>
      <SureLine
        day={state.forecast?.p80}
        isStale={isStale}
        problem={state.status === 'unavailable' ? state.says : null}
      />
      <div className={styles.hill}>
        {state.forecast !== null && (
          <ChanceHill finish={state.forecast} likely={schedule.finish.day} isStale={isStale} />
        )}
      </div>
    </>
  )
}
