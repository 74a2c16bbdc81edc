import { Outlet } from 'react-router'
import { CairnFigure, type Stone } from '../../components/cairn-figure'
import { FinishDate } from '../../components/finish-date'
import { weeklyMinutes } from '../../domain/learner/learner'
import { isFinished, type PhaseSummary } from '../../domain/plan/phase-summary'
import { planGoal } from '../../domain/plan/plan-goal'
import { formatDay } from '../../lib/format-day'
import { countOf, formatHoursInWords } from '../../lib/format-duration'
import { useDocumentStore } from '../../store/document-store'
import type { PlanView } from '../../store/plan-selectors'
import { paths, toHref } from '../paths'
import { ExportButton } from './export-button'
import { FinishRange } from './finish-range'
import { PlanCards } from './plan-cards'
import styles from './plan-page.module.css'
import { usePlanView } from './plan-context'
import { PlanSteps } from './plan-steps'
import { PrintPlan } from './print-plan'
import { PriorityHints } from './priority-hints'
import { useIsPrinting } from './use-is-printing'

/** The plan: when it ends, what is next, and all its steps. */
export function PlanPage() {
  const view = usePlanView()
  const { schedule, plan } = view
  const hideDates = useDocumentStore(({ preferences }) => preferences.hideDates)
  const isPrinting = useIsPrinting()
  const finish = schedule.finish.kind === 'date' ? formatDay(schedule.finish.day, 'long') : 'No date yet'
  return (
    <>
      <title>{hideDates ? `${plan.title} · Cairn` : `${finish} · ${plan.title} · Cairn`}</title>
      {isPrinting && <PrintPlan view={view} />}
      <div className={styles.page}>
        <PlanHead view={view} hideDates={hideDates} />
        <PlanCards key={`${plan.id} ${schedule.today}`} view={view} />
        <PlanSteps view={view} />
        <Outlet />
      </div>
    </>
  )
}

function PlanHead({ view, hideDates }: { readonly view: PlanView; readonly hideDates: boolean }) {
  const { plan, schedule, steps, phases } = view
  const doneCount = schedule.steps.filter(isFinished).length
  const left = steps.reduce((sum, { remaining }) => sum + remaining, 0)
  return (
    <header className={styles.head}>
      <FinishDate
        finish={schedule.finish}
        goal={planGoal(plan)}
        opening="You will likely be"
        level="h1"
        insteadOfDate={hideDates ? `${formatHoursInWords(left)} to go` : null}
      >
        {!hideDates && <FinishRange view={view} />}
        <div className={styles.facts}>
          <p>
            {formatHoursInWords(weeklyMinutes(plan.learner.week))} a week · {doneCount} of{' '}
            {countOf(steps.length, 'step')} done
          </p>
          <a href={toHref(paths.setup)}>Change hours and answers</a>
          <ExportButton />
        </div>
        <div className={styles.hints}>
          <PriorityHints view={view} />
        </div>
      </FinishDate>
      <CairnFigure stones={phases.map(toStone)} />
    </header>
  )
}

/** What was known from the start is no beginning: a phase is under way once something was done in it. */
function toStone({ phase, index, isFinished: finished, steps }: PhaseSummary): Stone {
  const isUnderWay = steps.some(({ dates: { state } }) => state === 'started' || state === 'done')
  return { title: phase.title, index, state: finished ? 'finished' : isUnderWay ? 'underWay' : 'ahead' }
}
