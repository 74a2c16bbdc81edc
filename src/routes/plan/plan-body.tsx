import type { ReactNode } from 'react'
import { CairnFigure, type Stone } from '../../components/cairn-figure'
import { FinishDate } from '../../components/finish-date'
import { weeklyMinutes } from '../../domain/learner/learner'
import type { PhaseSummary } from '../../domain/plan/phase-summary'
import { planGoal } from '../../domain/plan/plan-goal'
import { countOf, formatHoursInWords } from '../../lib/format-duration'
import { useAfterPaint } from '../../lib/use-after-paint'
import type { PlanView } from '../../store/plan-selectors'
import { LatePart } from '../late-part'
import { paths, toHref } from '../paths'
import { ExportButton } from './export-button'
import { FinishRange } from './finish-range'
import { PlanCards } from './plan-cards'
import styles from './plan-body.module.css'
import { planParts } from './plan-parts'
import { PriorityHints } from './priority-hints'

interface PlanBodyProps {
  readonly view: PlanView
  readonly hideDates: boolean
  /** Over it. */
  readonly children?: ReactNode
}

/** What is seen of a plan: when it ends, what is next, and all its steps. */
export function PlanBody({ view, hideDates, children }: PlanBodyProps) {
  const later = useLaterView(view)
  return (
    <div className={styles.page}>
      <PlanHead view={view} later={later} hideDates={hideDates} />
      <PlanCards key={`${view.plan.id} ${view.today}`} view={later} />
      <LatePart part={planParts.steps} props={{ view }} room={<div className={styles.room} />} />
      {children}
    </div>
  )
}

/**
 * For what stands beside the date and the steps: with a change of the plan these are painted first, and the rest follows
 * a few frames later. Another plan, or another day, is there at once as a whole.
 */
function useLaterView(view: PlanView): PlanView {
  const later = useAfterPaint(view)
  return later.plan.id === view.plan.id && later.today === view.today ? later : view
}

interface PlanHeadProps {
  readonly view: PlanView
  /** For how sure the date is, the hints and the figure. */
  readonly later: PlanView
  readonly hideDates: boolean
}

function PlanHead({ view, later, hideDates }: PlanHeadProps) {
  const { plan, schedule, steps, phases } = view
  const doneCount = phases.reduce((sum, phase) => sum + phase.doneCount, 0)
  const left = phases.reduce((sum, { remaining }) => sum + remaining, 0)
  return (
    <header className={styles.head}>
      <FinishDate
        finish={schedule.finish}
        goal={planGoal(plan)}
        opening="You will likely be"
        level="h1"
        insteadOfDate={hideDates ? `${formatHoursInWords(left)} to go` : null}
      >
        {!hideDates && <FinishRange view={later} />}
        <div className={styles.facts}>
          <p>
            {formatHoursInWords(weeklyMinutes(plan.learner.week))} a week · {doneCount} of{' '}
            {countOf(steps.length, 'step')} done
          </p>
          <a href={toHref(paths.setup)}>Change hours and answers</a>
          <ExportButton />
        </div>
        <div className={styles.hints}>
          <PriorityHints view={later} />
        </div>
      </FinishDate>
      <PlanFigure phases={later.phases} />
    </header>
  )
}

function PlanFigure({ phases }: Pick<PlanView, 'phases'>) {
  return <CairnFigure stones={phases.map(toStone)} />
}

/** What was known from the start is no beginning: a phase is under way once something was done in it. */
function toStone(summary: PhaseSummary): Stone {
  const kept = stones.get(summary)
  if (kept !== undefined) return kept
  const { phase, index, isFinished, steps } = summary
  const isUnderWay = steps.some(({ dates: { state } }) => state === 'started' || state === 'done')
  const stone: Stone = { title: phase.title, index, state: isFinished ? 'finished' : isUnderWay ? 'underWay' : 'ahead' }
  stones.set(summary, stone)
  return stone
}

/** Most phases are the same after a change of the plan. */
const stones = new WeakMap<PhaseSummary, Stone>()
