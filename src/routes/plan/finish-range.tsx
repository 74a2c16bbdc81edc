import { SureLine } from '../../components/sure-line'
import { useIsPainted } from '../../lib/use-is-painted'
import { usePlanForecast } from '../../store/forecast-store'
import type { PlanView } from '../../store/plan-selectors'
import { LatePart } from '../late-part'
import styles from './finish-range.module.css'
import { planParts } from './plan-parts'

/** How sure the finish date is: the day of 80% chance, and the hill of all days around it. */
export function FinishRange({ view: { plan, today, schedule } }: { readonly view: PlanView }) {
  const state = usePlanForecast(plan, today)
  // It measures the page, which would lay it out once more before the first paint.
  const isPainted = useIsPainted()
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
        {isPainted && state.forecast !== null && (
          <LatePart part={planParts.hill} props={{ finish: state.forecast, likely: schedule.finish.day, isStale }} />
        )}
      </div>
    </>
  )
}
