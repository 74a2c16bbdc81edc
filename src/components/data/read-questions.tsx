import { MINUTES_PER_HOUR } from '../../domain/day'
import type { ImportItem } from '../../domain/import/import-report'
import { DEFAULT_HOURS, DEFAULT_HOURS_PER_WEEK, type ReadOptions } from '../../domain/import/read-options'
import { HoursField } from '../hours-field'
import review from './import-review.module.css'
import styles from './read-questions.module.css'

interface ReadQuestionsProps {
  readonly items: readonly ImportItem[]
  readonly options: ReadOptions
  readonly onOptions: (options: ReadOptions) => void
}

const MOST_HOURS_OF_STEP = 1000
const HOURS_OF_WEEK = 168
const WITHOUT_TIME: readonly ImportItem['code'][] = ['no-estimate', 'unreadable-time']

/** What the file does not say and the dates depend on; nothing where it says all of it. */
export function ReadQuestions({ items, options, onOptions }: ReadQuestionsProps) {
  const has = (codes: readonly ImportItem['code'][]): boolean => items.some(({ code }) => codes.includes(code))
  const asksTopic = has(['hours-per-topic'])
  const asksHours = asksTopic || has(WITHOUT_TIME)
  const asksWeek = has(['calendar-unit'])
  if (!asksHours && !asksWeek) return null
  return (
    <section className={review.part} aria-label="What the file does not say">
      <h3 className={review.heading}>What the file does not say</h3>
      <div className={styles.fields}>
        {asksHours && (
          <HoursField
            label={asksTopic ? 'Hours for each topic' : 'Hours for a step without a time'}
            value={(options.defaultHours ?? DEFAULT_HOURS) * MINUTES_PER_HOUR}
            max={MOST_HOURS_OF_STEP * MINUTES_PER_HOUR}
            onChange={(minutes) => onOptions({ ...options, defaultHours: minutes / MINUTES_PER_HOUR })}
          />
        )}
        {asksWeek && (
          <HoursField
            label="Hours of work in one of its weeks"
            value={(options.hoursPerWeek ?? DEFAULT_HOURS_PER_WEEK) * MINUTES_PER_HOUR}
            max={HOURS_OF_WEEK * MINUTES_PER_HOUR}
            onChange={(minutes) => onOptions({ ...options, hoursPerWeek: minutes / MINUTES_PER_HOUR })}
          />
        )}
      </div>
    </section>
  )
}
