import { type ReactNode, useId } from 'react'
import type { DatedPlan } from '../../domain/export/dated-plan'
import type { Finish } from '../../domain/schedule/schedule'
import type { Shared } from '../../domain/share/read-shared'
import { RepairList } from '../data/repair-list'
import { noFinishWords } from '../finish-words'
import { PhaseStrip } from '../phase-strip'
import styles from './shared-preview.module.css'
import { SharedSteps } from './shared-steps'
import { comingLines, sharedFacts, sharedFinish, takenTodayWords } from './shared-words'

interface SharedPreviewProps {
  readonly shared: Shared
  /** Its plan with the dates of the day on which it was sent. */
  readonly dated: DatedPlan
  /** When it would be finished, gone on with from today. */
  readonly fromToday: Finish
  readonly hidesDates: boolean
  /** What can be done with it. */
  readonly children: ReactNode
}

/** What somebody has sent, to be looked at: nothing of it is one's own, and nothing can be changed in it. */
export function SharedPreview({ shared, dated, fromToday, hidesDates, children }: SharedPreviewProps) {
  const { plan, schedule, phases, today } = dated
  const taken = takenTodayWords(schedule.finish, fromToday)
  const lines = comingLines(dated, shared.isOutline)
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <p className={styles.kind}>
          {shared.plan === null ? 'A roadmap that was sent to you' : 'A plan that was sent to you'}
        </p>
        <h1 className={styles.title}>
          <bdi>{plan.title}</bdi>
        </h1>
        {hidesDates ? (
          <p className={styles.says}>You keep dates from sight, so its dates are not shown.</p>
        ) : (
          <p>
            <span className={styles.label}>Likely finish</span>
            <span className={styles.date}>{sharedFinish(schedule.finish)}</span>
          </p>
        )}
        {schedule.finish.kind === 'none' && <p className={styles.says}>{noFinishWords(schedule.finish.why)}</p>}
        <p className={styles.says}>{sharedFacts(dated)}</p>
        {taken !== null && !hidesDates && <p className={styles.says}>{taken}</p>}
        <p className={styles.safe}>You are only looking at it: nothing of yours has changed.</p>
      </header>
      {children}
      {!hidesDates && <PhaseStrip phases={phases} today={today} label="Its phases over time" />}
      <Part heading="What comes with it">
        <ul className={styles.coming}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <RepairList problems={shared.problems} more={shared.more} />
        {shared.items.length > 0 && (
          <ul className={styles.coming} aria-label="Put right or left out">
            {shared.items.map(({ code, says }) => (
              <li key={code}>{says}</li>
            ))}
          </ul>
        )}
      </Part>
      <Part heading="The steps">
        <SharedSteps phases={phases} hidesDates={hidesDates} />
      </Part>
    </article>
  )
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {heading}
      </h2>
      {children}
    </section>
  )
}
