import type { ScheduledStep } from '../../domain/schedule/schedule'
import type { StepId } from '../../domain/roadmap/roadmap'
import { countOf, formatHours } from '../../lib/format-duration'
import { dateSlackWords, dependencySlackWords, reasonWords } from '../reason-words'
import styles from './dates-part.module.css'
import { Part } from './part'

interface DatesPartProps {
  readonly dates: ScheduledStep
  readonly hideDates: boolean
  readonly titleOf: (step: StepId) => string
}

/** Why a step has its dates, and how far they can slip. */
export function DatesPart({ dates, hideDates, titleOf }: DatesPartProps) {
  const { dateSlack, dependencySlack } = dates
  return (
    <Part heading="Why these dates">
      <p>{reasonWords(dates.reason, titleOf, hideDates)}</p>
      {(dateSlack !== null || dependencySlack !== null) && (
        <dl className={styles.slacks}>
          {dateSlack !== null && (
            <Slack
              name="Date slack"
              value={dateSlackValue(dateSlack)}
              words={dateSlack === 0 ? 'Each day later here is a day later there.' : dateSlackWords(dates)}
            />
          )}
          {dependencySlack !== null && (
            <Slack
              name="Dependency slack"
              value={dependencySlack === Number.POSITIVE_INFINITY ? 'free' : formatHours(dependencySlack)}
              words={dependencySlackWords(dates)}
            />
          )}
        </dl>
      )}
    </Part>
  )
}

interface SlackProps {
  readonly name: string
  readonly value: string
  readonly words: string | null
}

function Slack({ name, value, words }: SlackProps) {
  return (
    <div className={styles.slack}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
      <dd className={styles.words}>{words}</dd>
    </div>
  )
}

function dateSlackValue(days: number): string {
  if (days === 0) return 'Drives your finish date'
  return days === Number.POSITIVE_INFINITY ? 'free' : countOf(days, 'day')
}
