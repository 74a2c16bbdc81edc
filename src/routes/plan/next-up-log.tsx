import { useRef, useState } from 'react'
import buttons from '../../components/button.module.css'
import { DayField } from '../../components/day-field'
import { HoursField } from '../../components/hours-field'
import type { Day, Minutes } from '../../domain/day'
import { MINUTES_PER_DAY } from '../../domain/learner/learner'
import { dayLimits } from '../../domain/plan/day-limits'
import { goToProblem } from '../../lib/go-to-problem'
import { logWork } from '../../store/plan-actions'
import styles from './next-up-card.module.css'

interface NextUpLogProps {
  readonly step: string
  readonly today: Day
  /** What the field begins with. */
  readonly minutes: Minutes
  /** What unfolds it: `Another amount`. */
  readonly label: string
}

/** Logs any amount on any day that has been. */
export function NextUpLog({ step, today, minutes, label }: NextUpLogProps) {
  const place = useRef<HTMLDetailsElement>(null)
  const [worked, setWorked] = useState<Minutes>(minutes)
  const [day, setDay] = useState<Day>(today)
  return (
    <details className={styles.other} ref={place}>
      <summary className={styles.summary}>{label}</summary>
      <div className={styles.fields}>
        <HoursField label="Hours worked" value={worked} max={MINUTES_PER_DAY} onChange={setWorked} />
        <DayField label="On" value={day} min={dayLimits(today).first} max={today} onChange={setDay} />
        <button
          className={buttons.button}
          type="button"
          disabled={worked === 0}
          onClick={({ currentTarget }) => {
            if (goToProblem(currentTarget)) return
            logWork(step, day, worked)
            if (place.current === null) return
            place.current.open = false
            place.current.querySelector('summary')?.focus()
          }}
        >
          Log
        </button>
      </div>
    </details>
  )
}
