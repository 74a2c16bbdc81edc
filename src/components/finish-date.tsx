import { type ReactNode, useState } from 'react'
import type { Finish } from '../domain/schedule/schedule'
import { formatDay } from '../lib/format-day'
import styles from './finish-date.module.css'
import { noFinishWords } from './finish-words'

interface FinishDateProps {
  readonly finish: Finish
  /** What a person is at the end: "a machine learning engineer". */
  readonly goal: string
  /** How the sentence begins: "You will likely be", or "You would likely be" before there is a plan. */
  readonly opening: string
  /** The page's heading, or one below it. */
  readonly level: 'h1' | 'h2'
  /** What is left, for those who do not want to see dates. */
  readonly insteadOfDate?: string | null
  readonly children?: ReactNode
}

/** The finish date, the largest thing on its page; without one, the reason. */
export function FinishDate({ finish, goal, opening, level: Heading, insteadOfDate = null, children }: FinishDateProps) {
  const [first] = useState(finish)
  if (finish.kind === 'date' && insteadOfDate !== null) {
    return (
      <div>
        <Heading className={styles.heading}>
          <span className={styles.opening}>Until you are {goal}</span>
          <span className="visually-hidden"> </span>
          <span className={styles.date}>{insteadOfDate}</span>
        </Heading>
        {children}
      </div>
    )
  }
  if (finish.kind === 'none') {
    return (
      <div>
        <Heading className={styles.heading}>
          <span className={styles.date}>No date yet</span>
        </Heading>
        <p className={styles.why}>{noFinishWords(finish.why)}</p>
        {children}
      </div>
    )
  }
  const isReached = finish.kind === 'reached'
  return (
    <div>
      <Heading className={styles.heading}>
        <span className={styles.opening}>{isReached ? `You are ${goal}` : `${opening} ${goal} by`}</span>
        <span className="visually-hidden"> </span>
        {/* A new key for a new date: it comes in anew, which is all the motion there is. The first is simply there. */}
        <span className={`${styles.date} ${isSameDay(finish, first) ? '' : styles.moved}`} key={finish.day}>
          {finish.day === null ? 'already' : `${isReached ? 'since ' : ''}${formatDay(finish.day, 'long')}`}
        </span>
      </Heading>
      {children}
    </div>
  )
}

function isSameDay(finish: Finish, first: Finish): boolean {
  return finish.kind === first.kind && finish.kind !== 'none' && first.kind !== 'none' && finish.day === first.day
}
