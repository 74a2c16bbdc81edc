import { useId, useRef, useState } from 'react'
import buttons from '../../components/button.module.css'
import { type Day, type Minutes, MINUTES_PER_HOUR } from '../../domain/day'
import type { NextUp } from '../../domain/plan/next-up'
import type { PlannedStep } from '../../domain/plan/phase-summary'
import { keepUnits } from '../../lib/keep-units'
import { logWork } from '../../store/plan-actions'
import cards from './card.module.css'
import styles from './next-up-card.module.css'
import { NextUpLog } from './next-up-log'
import { DoneButton, NextUpStep } from './next-up-step'
import { exactHours } from './next-up-words'

interface NextUpEntryProps {
  readonly step: PlannedStep
  /** Of the day. */
  readonly minutes: Minutes
  readonly next: NextUp
  readonly today: Day
  readonly isMain: boolean
  readonly aside: string
}

/** One step of the day: how long, and what can be said of it. Every button says which step it is about. */
export function NextUpEntry({ step, minutes, next, today, isMain, aside }: NextUpEntryProps) {
  const isToday = next.day === today
  const showsHours = next.work.length > 1 || !isToday
  const { title } = step.step
  const panelId = useId()
  const trigger = useRef<HTMLButtonElement>(null)
  const [isLogging, setIsLogging] = useState(false)
  const otherLabel = isToday ? 'Another amount' : 'Log hours'
  return (
    <NextUpStep step={step} hours={showsHours ? keepUnits(exactHours(minutes)) : null}>
      {isMain && step.step.reason !== '' && <p className={cards.text}>{step.step.reason}</p>}
      <div className={cards.actions}>
        {isToday && (
          <button
            className={isMain ? buttons.primary : buttons.button}
            type="button"
            aria-label={`Log ${exactHours(minutes)}: ${title}`}
            onClick={() => logWork(step.id, today, minutes)}
          >
            Log {keepUnits(exactHours(minutes))}
          </button>
        )}
        <DoneButton step={step} today={today} className={buttons.button} />
        <button
          className={buttons.quiet}
          type="button"
          ref={trigger}
          aria-label={`${otherLabel}: ${title}`}
          aria-expanded={isLogging}
          aria-controls={isLogging ? panelId : undefined}
          onClick={() => setIsLogging(!isLogging)}
        >
          {otherLabel}
        </button>
      </div>
      {isLogging && (
        <NextUpLog
          key={`${today} ${minutes}`}
          id={panelId}
          step={step}
          today={today}
          minutes={isToday ? minutes : MINUTES_PER_HOUR}
          onLogged={() => {
            setIsLogging(false)
            trigger.current?.focus()
          }}
        />
      )}
      <p className={styles.aside}>{keepUnits(aside)}</p>
    </NextUpStep>
  )
}
