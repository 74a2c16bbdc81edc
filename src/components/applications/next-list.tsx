import { useFocusKept } from '../../lib/use-focus-kept'
import type { ApplicationId } from '../../domain/career/application'
import type { NextGroup, NextTime } from '../../domain/career/application-board'
import { applicationName } from '../../domain/career/application-words'
import type { Day } from '../../domain/day'
import buttons from '../button.module.css'
import { nextDayWords } from './application-day-words'
import styles from './next-list.module.css'

interface NextListProps {
  readonly groups: readonly NextGroup[]
  readonly today: Day
  readonly hrefOf: (id: ApplicationId) => string
  readonly onDone: (id: ApplicationId) => void
}

const TIMES: Readonly<Record<NextTime, string>> = {
  today: 'Today',
  thisWeek: 'This week',
  later: 'Later',
  noDay: 'No day said',
}

/** What is to be done next over all applications, soonest first. */
export function NextList({ groups, today, hrefOf, onDone }: NextListProps) {
  const place = useFocusKept<HTMLDivElement>()
  return (
    <div className={styles.groups} ref={place} tabIndex={-1} role="group" aria-label="Next actions">
      {groups.map(({ time, applications }) => (
        <section className={styles.group} key={time} aria-label={TIMES[time]}>
          <h3 className={styles.heading}>{TIMES[time]}</h3>
          <ul className={styles.list}>
            {applications.map((application) => {
              const { id, nextOn } = application
              const action = application.nextAction.trim() || 'Look at it again'
              return (
                <li className={styles.line} key={id}>
                  <div className={styles.what}>
                    <a className={styles.link} href={hrefOf(id)} dir="auto">
                      {action}
                    </a>
                    <span className={styles.about}>
                      <bdi>{applicationName(application)}</bdi>
                      {nextOn !== null && nextOn !== today && `, ${nextDayWords(nextOn, today)}`}
                    </span>
                  </div>
                  <button
                    className={`${buttons.quiet} ${styles.done}`}
                    type="button"
                    aria-label={`Done: ${action}, for ${applicationName(application)}`}
                    onClick={() => onDone(id)}
                  >
                    Done
                  </button>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </div>
  )
}
