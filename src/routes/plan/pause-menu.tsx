import { useId, useState } from 'react'
import buttons from '../../components/button.module.css'
import { DayField } from '../../components/day-field'
import { addDays, addMonths, type Day, startOfWeek } from '../../domain/day'
import { DAYS_PER_WEEK } from '../../domain/plan/week-summary'
import { formatDayNear } from '../../lib/format-day'
import { goToProblem } from '../../lib/go-to-problem'
import { goAwayUntil } from '../../store/standing-actions'
import styles from './pause-menu.module.css'

interface PauseMenuProps {
  readonly today: Day
  readonly hidesDates: boolean
  /** What opens it: `Away…`. */
  readonly label: string
}

const LONGEST_MONTHS = 24

/** Days off from today until a day, in two clicks. */
export function PauseMenu({ today, hidesDates, label }: PauseMenuProps) {
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  const [back, setBack] = useState<Day>(addDays(today, DAYS_PER_WEEK))
  const leave = (until: Day): void => {
    setIsOpen(false)
    goAwayUntil(until)
  }
  return (
    <div className={isOpen ? styles.open : styles.menu}>
      <button
        className={buttons.quiet}
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {label}
      </button>
      {isOpen && (
        <div className={styles.choices} id={id} role="group" aria-label="Away from today">
          {presets(today).map(({ words, until }) => (
            <button className={buttons.button} type="button" key={until} onClick={() => leave(until)}>
              {words}
              {!hidesDates && <span className={styles.day}>back {formatDayNear(until, today)}</span>}
            </button>
          ))}
          <div className={styles.other}>
            <DayField
              label="Or back on"
              value={back}
              min={addDays(today, 1)}
              max={addMonths(today, LONGEST_MONTHS)}
              onChange={setBack}
            />
            <button
              className={buttons.button}
              type="button"
              onClick={({ currentTarget }) => {
                if (!goToProblem(currentTarget)) leave(back)
              }}
            >
              Away until then
            </button>
          </div>
        </div>
      )}
    </div>
  )
}

/** On a Monday, next Monday is a week away: one choice. */
function presets(today: Day): readonly { readonly words: string; readonly until: Day }[] {
  const monday = addDays(startOfWeek(today), DAYS_PER_WEEK)
  const weeks = [
    { words: '1 week', until: addDays(today, DAYS_PER_WEEK) },
    { words: '2 weeks', until: addDays(today, 2 * DAYS_PER_WEEK) },
    { words: '4 weeks', until: addDays(today, 4 * DAYS_PER_WEEK) },
  ]
  return weeks.some(({ until }) => until === monday) ? weeks : [{ words: 'Until Monday', until: monday }, ...weeks]
}
