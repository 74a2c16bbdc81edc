import buttons from '../../components/button.module.css'
import { FinishDate } from '../../components/finish-date'
import { PhaseStrip } from '../../components/phase-strip'
import { ShapePlan } from '../../components/shape-plan'
import { planGoal } from '../../domain/plan/plan-goal'
import { formatHoursInWords } from '../../lib/format-duration'
import { useHidesDates } from '../../store/preference-selectors'
import { paths, toHref } from '../paths'
import bench from '../workbench.module.css'
import { DayHoursEditor } from './day-hours-editor'
import { DaysOffEditor } from './days-off-editor'
import { decide } from './edit-words'
import { EditStepsLink } from './edit-steps-link'
import { FinishRange } from './finish-range'
import { HowShown } from './how-shown'
import { PaceEditor } from './pace-editor'
import { usePlanView } from './use-plan-view'
import styles from './setup-page.module.css'

/**
 * The hours, answers and days off of the open plan, with its date in view. Every touch counts at once; the message that
 * confirms it says the date, too.
 */
export function SetupPage() {
  const view = usePlanView()
  const { plan, today, schedule, phases, steps } = view
  const hidesDates = useHidesDates()
  const toGo = `${formatHoursInWords(steps.reduce((sum, { remaining }) => sum + remaining, 0))} to go`
  return (
    <div className={styles.page}>
      <title>Hours and answers · Cairn</title>
      <header className={styles.head}>
        <h1 className={styles.title}>Hours and answers</h1>
        <div className={styles.ways}>
          <EditStepsLink plan={plan} />
          <a className={buttons.button} href={toHref(paths.plan)}>
            Back to the plan
          </a>
        </div>
      </header>
      <div className={bench.workbench}>
        <div className={styles.form}>
          <ShapePlan plan={plan} today={today} onEdit={decide} />
          <DaysOffEditor plan={plan} today={today} />
          <DayHoursEditor plan={plan} today={today} />
          <PaceEditor plan={plan} />
          <HowShown />
        </div>
        <div className={bench.preview}>
          <FinishDate
            finish={schedule.finish}
            goal={planGoal(plan)}
            opening="You will likely be"
            level="h2"
            insteadOfDate={hidesDates ? toGo : null}
          />
          {!hidesDates && (
            <>
              <FinishRange view={view} />
              <PhaseStrip phases={phases} today={today} />
            </>
          )}
        </div>
      </div>
    </div>
  )
}
