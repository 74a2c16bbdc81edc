import { useEffect, useRef, useState } from 'react'
import buttons from '../../components/button.module.css'
import { DayField } from '../../components/day-field'
import { FieldsForm } from '../../components/fields-form'
import { addDays, addMonths, type Day, DAYS_PER_WEEK } from '../../domain/day'
import { formatDayNear } from '../../lib/format-day'
import { goAwayUntil } from '../../store/standing-actions'
import styles from './pause-menu.module.css'
import { timeOffPresets } from './time-off'

interface PauseMenuProps {
  /** For the button that opens it. */
  readonly id: string
  readonly today: Day
  readonly hidesDates: boolean
  /** Closes it, when a choice was made. */
  readonly onLeave: () => void
}

const LONGEST_MONTHS = 24

/** Days off from today until a day: the second of two clicks. */
export function PauseMenu({ id, today, hidesDates, onLeave }: PauseMenuProps) {
  const [back, setBack] = useState<Day>(addDays(today, DAYS_PER_WEEK))
  const choices = useRef<HTMLDivElement>(null)
  // The button that opens it may be the last line of the window.
  useEffect(() => {
    choices.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const leave = (until: Day): void => {
    onLeave()
    goAwayUntil(until)
  }
  return (
    <div className={styles.choices} id={id} ref={choices} role="group" aria-label="Time off from today">
      {timeOffPresets(today).map(({ words, until }) => (
        <button className={buttons.button} type="button" key={until} onClick={() => leave(until)}>
          {words}
          {!hidesDates && <span className={styles.day}>back {formatDayNear(until, today)}</span>}
        </button>
      ))}
      <FieldsForm className={styles.other} onSubmit={() => leave(back)}>
        <DayField
          label="Or back on"
          value={back}
          min={addDays(today, 1)}
          max={addMonths(today, LONGEST_MONTHS)}
          onChange={setBack}
        />
        <button className={buttons.button} type="submit">
          Off until then
        </button>
      </FieldsForm>
    </div>
  )
}
