import { useState } from 'react'
import buttons from '../../components/button.module.css'
import { DayField } from '../../components/day-field'
import { HoursField } from '../../components/hours-field'
import type { Day, Minutes } from '../../domain/day'
import { dayLimits } from '../../domain/plan/day-limits'
import { setRemaining } from '../../domain/plan/edit-plan'
import type { PlannedStep } from '../../domain/plan/phase-summary'
import { formatHoursInWords } from '../../lib/format-duration'
import { goToProblem } from '../../lib/go-to-problem'
import { useFocusKept } from '../../lib/use-focus-kept'
import { changePlan, logWork, markStepsKnown, startStep, tickStep, untickStep } from '../../store/plan-actions'
import styles from './step-actions.module.css'

interface StepActionsProps {
  readonly step: PlannedStep
  readonly today: Day
}

const HOUR: Minutes = 60
const MOST_MINUTES_A_DAY: Minutes = 24 * HOUR
const MOST_MINUTES_LEFT: Minutes = 10_000 * HOUR

/** What can be done with a step: tick it for a day, say that it is known, log work, say what is left. */
export function StepActions({ step, today }: StepActionsProps) {
  const { state } = step.dates
  const place = useFocusKept<HTMLDivElement>()
  if (state === 'known') {
    const isByAnswer = step.progress.status.kind === 'open'
    return (
      <div className={styles.actions} ref={place} role="group" aria-label="This step" tabIndex={-1}>
        <p className={styles.note}>
          {isByAnswer
            ? 'Your answers say that you know this. Change them under “Hours and answers”.'
            : 'You said that you know this.'}
        </p>
        {!isByAnswer && (
          <button className={buttons.button} type="button" onClick={() => untickStep(step.id)}>
            I do not know this yet
          </button>
        )}
      </div>
    )
  }
  const isMilestone = step.work.kind === 'milestone'
  return (
    <div className={styles.actions} ref={place} role="group" aria-label="This step" tabIndex={-1}>
      <TickOnDay step={step} today={today} />
      {state !== 'done' && (
        <div className={styles.row}>
          {step.work.kind === 'wait' && state === 'open' && (
            <button className={buttons.button} type="button" onClick={() => startStep(step.id, today)}>
              It began today
            </button>
          )}
          {!isMilestone && (
            <button className={buttons.button} type="button" onClick={() => markStepsKnown([step.id])}>
              {step.work.kind === 'wait' ? 'I do not need this' : 'I know this already'}
            </button>
          )}
        </div>
      )}
      {step.work.kind === 'effort' && state !== 'done' && <LogHours step={step} today={today} />}
    </div>
  )
}

/** Done on a day: today to begin with, or any day that has been. */
function TickOnDay({ step, today }: StepActionsProps) {
  const { status } = step.progress
  const [day, setDay] = useState<Day>(today)
  if (step.dates.state === 'done' && status.kind !== 'done') {
    return <p className={styles.note}>It is reached, because all it waits for is done.</p>
  }
  if (status.kind === 'done') {
    return (
      <div className={styles.row} key="done">
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
  return (
    <div className={styles.row} key="open">
      <DayField label="Finished on" value={day} min={dayLimits(today).first} max={today} onChange={setDay} />
      <button
        className={buttons.primary}
        type="button"
        onClick={({ currentTarget }) => {
          if (!goToProblem(currentTarget)) tickStep(step.id, day)
        }}
      >
        Mark as done
      </button>
    </div>
  )
}

function LogHours({ step, today }: StepActionsProps) {
  const [minutes, setMinutes] = useState<Minutes>(HOUR)
  const [day, setDay] = useState<Day>(today)
  return (
    <div className={styles.row}>
      <HoursField label="Hours worked" value={minutes} max={MOST_MINUTES_A_DAY} onChange={setMinutes} />
      <DayField label="On" value={day} min={dayLimits(today).first} max={today} onChange={setDay} />
      <button
        className={buttons.button}
        type="button"
        disabled={minutes === 0}
        onClick={({ currentTarget }) => {
          if (!goToProblem(currentTarget)) logWork(step.id, day, minutes)
        }}
      >
        Log them
      </button>
      <HoursField
        label="Hours left"
        value={step.remaining}
        max={MOST_MINUTES_LEFT}
        onChange={(left) =>
          changePlan(
            (plan) => setRemaining(plan, step.id, left),
            `“${step.step.title}” has ${formatHoursInWords(left)} left.`,
            `left ${step.id}`,
          )
        }
      />
    </div>
  )
}
