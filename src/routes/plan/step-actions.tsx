import { useState } from 'react'
import buttons from '../../components/button.module.css'
import { DayField } from '../../components/day-field'
import { shiftWords } from '../../components/finish-words'
import type { Day } from '../../domain/day'
import { dayLimits } from '../../domain/plan/day-limits'
import { untickStep as untick } from '../../domain/plan/edit-plan'
import { isFinished, type PlannedStep } from '../../domain/plan/phase-summary'
import { schedulePlan } from '../../domain/plan/schedule-plan'
import { formatDay } from '../../lib/format-day'
import { formatHoursInWords, listInWords } from '../../lib/format-duration'
import { goToProblem } from '../../lib/go-to-problem'
import { useFocusKept } from '../../lib/use-focus-kept'
import { markStepsKnown, startStep, tickStep, untickStep } from '../../store/plan-actions'
import type { PlanView } from '../../store/plan-selectors'
import { useHidesDates } from '../../store/preference-selectors'
import { setLeftOut } from '../../store/step-actions'
import styles from './step-actions.module.css'

interface StepActionsProps {
  readonly step: PlannedStep
  /** Its prerequisites. */
  readonly before: readonly PlannedStep[]
  readonly view: PlanView
}

/** What becomes of a step: ticked for a day, begun, known, left out. */
export function StepActions({ step, before, view }: StepActionsProps) {
  const { state, isOutOfOrder } = step.dates
  const place = useFocusKept<HTMLDivElement>()
  return (
    <div className={styles.actions} ref={place} role="group" aria-label="This step" tabIndex={-1}>
      {state === 'known' && <Known step={step} view={view} />}
      {state === 'done' && <Done step={step} today={view.today} />}
      {(state === 'open' || state === 'started') && <Open step={step} today={view.today} />}
      {isOutOfOrder && <OutOfOrder before={before} />}
    </div>
  )
}

/** Known by the answers or by the person's own word, and what that is worth. */
function Known({ step, view }: { readonly step: PlannedStep; readonly view: PlanView }) {
  const hidesDates = useHidesDates()
  if (step.progress.status.kind === 'open') {
    return <p>Your answers say that you know this. Change them under “Hours and answers”.</p>
  }
  return (
    <>
      <p>You said that you know this. {receiptWords(step, view, hidesDates)}</p>
      <div className={styles.row}>
        <button className={buttons.button} type="button" onClick={() => untickStep(step.id)}>
          I do not know this yet
        </button>
      </div>
    </>
  )
}

/** Done on a day that has been. */
function Done({ step, today }: StepOnDayProps) {
  const { status } = step.progress
  if (status.kind !== 'done') return <p>It is reached, because all it waits for is done.</p>
  return (
    <div className={styles.row}>
      <DayField
        label="Done on"
        value={status.on}
        min={dayLimits(today).first}
        max={today}
        onChange={(other) => tickStep(step.id, other)}
      />
      <button className={buttons.button} type="button" onClick={() => untickStep(step.id)}>
        Not done yet
      </button>
    </div>
  )
}

interface StepOnDayProps {
  readonly step: PlannedStep
  readonly today: Day
}

/** Today unless another day is said; or begun, known, left out. */
function Open({ step, today }: StepOnDayProps) {
  const [day, setDay] = useState<Day | null>(null)
  return (
    <div className={styles.row}>
      {day !== null && (
        <DayField label="Finished on" value={day} min={dayLimits(today).first} max={today} onChange={setDay} />
      )}
      <button
        className={buttons.primary}
        type="button"
        onClick={({ currentTarget }) => {
          if (!goToProblem(currentTarget)) tickStep(step.id, day ?? today)
        }}
      >
        Mark as done
      </button>
      {day === null && (
        <button className={`${buttons.quiet} ${styles.quiet}`} type="button" onClick={() => setDay(today)}>
          On another day
        </button>
      )}
      <OtherWays step={step} today={today} />
    </div>
  )
}

function OutOfOrder({ before }: { readonly before: readonly PlannedStep[] }) {
  const open = before.filter(({ dates }) => !isFinished(dates))
  return (
    <div className={styles.order}>
      <p>It was done before {listInWords(open.map(({ step }) => `“${step.title}”`))}, which it builds on.</p>
      <button className={buttons.button} type="button" onClick={() => markStepsKnown(open.map(({ id }) => id))}>
        I know what comes before, too
      </button>
    </div>
  )
}

function OtherWays({ step, today }: StepOnDayProps) {
  const { kind } = step.work
  return (
    <>
      {kind === 'wait' && step.dates.state === 'open' && (
        <button className={buttons.button} type="button" onClick={() => startStep(step.id, today)}>
          It began today
        </button>
      )}
      {kind !== 'milestone' && (
        <button className={buttons.button} type="button" onClick={() => markStepsKnown([step.id])}>
          {kind === 'wait' ? 'I do not need this' : 'I know this already'}
        </button>
      )}
      {step.step.optional && (
        <button className={buttons.button} type="button" onClick={() => setLeftOut(step.id, true)}>
          Leave this step out
        </button>
      )}
    </>
  )
}

/** What knowing it saves: its hours, and what the finish date would be without. */
function receiptWords(step: PlannedStep, { plan, today, schedule }: PlanView, hidesDates: boolean): string {
  const without = schedulePlan(untick(plan, step.id), today).finish
  const hours = step.effort > 0 ? `It saves ${formatHoursInWords(step.shownEffort)}.` : ''
  const { finish } = schedule
  const date =
    finish.kind !== 'date'
      ? ''
      : `Your finish date is ${hidesDates ? '' : `${formatDay(finish.day, 'long')}, `}${
          without.kind === 'date' && without.day !== finish.day
            ? `${shiftWords(without.day, finish.day)} than`
            : 'the same as'
        } with it to do.`
  return [hours, date].filter((words) => words !== '').join(' ')
}
