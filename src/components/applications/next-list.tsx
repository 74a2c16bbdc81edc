import { useState } from 'react'
import { useFocusKept } from '../../lib/use-focus-kept'
import type { ApplicationId, JobApplication } from '../../domain/career/application'
import type { NextGroup, NextTime } from '../../domain/career/application-board'
import { applicationName } from '../../domain/career/application-words'
import type { Day } from '../../domain/day'
import buttons from '../button.module.css'
import { nextDayWords } from './application-day-words'
import styles from './next-list.module.css'
import { ShowMore } from './show-more'

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

/** So many lines of a group are shown, and so many more each time that they are asked for. */
const LINES_AT_ONCE = 20

/** What is to be done next over all applications, soonest first. */
export function NextList({ groups, today, hrefOf, onDone }: NextListProps) {
  const place = useFocusKept<HTMLDivElement>()
  return (
    <div className={styles.groups} ref={place} tabIndex={-1} role="group" aria-label="Next actions">
      {groups.map((group) => (
        <Group key={group.time} group={group} today={today} hrefOf={hrefOf} onDone={onDone} />
      ))}
    </div>
  )
}

interface GroupProps extends Omit<NextListProps, 'groups'> {
  readonly group: NextGroup
}

function Group({ group: { time, applications }, today, hrefOf, onDone }: GroupProps) {
  const [shown, setShown] = useState(LINES_AT_ONCE)
  return (
    <section className={styles.group} aria-label={TIMES[time]}>
      <h3 className={styles.heading}>{TIMES[time]}</h3>
      <ul className={styles.list}>
        {applications.slice(0, shown).map((application) => (
          <Line
            key={application.id}
            application={application}
            today={today}
            href={hrefOf(application.id)}
            onDone={() => onDone(application.id)}
          />
        ))}
      </ul>
      <ShowMore
        hidden={applications.length - shown}
        atOnce={LINES_AT_ONCE}
        onMore={() => setShown(shown + LINES_AT_ONCE)}
      />
    </section>
  )
}

interface LineProps {
  readonly application: JobApplication
  readonly today: Day
  readonly href: string
  readonly onDone: () => void
}

function Line({ application, today, href, onDone }: LineProps) {
  const { nextAction, nextOn } = application
  const action = nextAction.trim() || 'Look at it again'
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <a className={styles.link} href={href} dir="auto">
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
        onClick={onDone}
      >
        Done
      </button>
    </li>
  )
}
