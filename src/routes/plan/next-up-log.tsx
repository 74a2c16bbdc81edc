import { useState } from 'react'
import buttons from '../../components/button.module.css'
import { DayField } from '../../components/day-field'
import { FieldsForm } from '../../components/fields-form'
import { HoursField } from '../../components/hours-field'
import type { Day, Minutes } from '../../domain/day'
import { MINUTES_PER_DAY } from '../../domain/learner/learner'
import { dayLimits } from '../../domain/plan/day-limits'
import type { PlannedStep } from '../../domain/plan/phase-summary'
import { logWork } from '../../store/plan-actions'
import styles from './next-up-card.module.css'

interface NextUpLogProps {
  /** For the button that opens it. */
  readonly id: string
  readonly step: PlannedStep
  readonly today: Day
  /** What the field begins with. */
  readonly minutes: Minutes
  readonly onLogged: () => void
}

/** Logs any amount on any day that has been. */
export function NextUpLog({ id, step, today, minutes, onLogged }: NextUpLogProps) {
  const [worked, setWorked] = useState<Minutes>(minutes)
  const [day, setDay] = useState<Day>(today)
  return (
    <FieldsForm
      className={styles.fields}
      id={id}
      onSubmit={() => {
        logWork(step.id, day, worked)
        onLogged()
      }}
    >
      <HoursField label="Hours worked" value={worked} max={MINUTES_PER_DAY} onChange={setWorked} />
      <DayField label="On" value={day} min={dayLimits(today).first} max={today} onChange={setDay} />
      <button className={buttons.button} type="submit" aria-label={`Log: ${step.step.title}`} disabled={worked === 0}>
        Log
      </button>
    </FieldsForm>
  )
}
