import { type ReactNode, useId } from 'react'
import type { Disagreement, Statement } from '../../domain/career/statement'
import styles from './disagreement-view.module.css'

interface FrameProps {
  readonly about: string
  /** Why they may differ. */
  readonly note: ReactNode
  /** What each says. */
  readonly children: ReactNode
}

/** A part that says that the sources differ on a question, around what each of them says. */
export function DisagreementFrame({ about, note, children }: FrameProps) {
  const id = useId()
  return (
    <section className={styles.disagreement} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        <span className={styles.kind}>Where they disagree</span> {about}
      </h2>
      {children}
      <p className={styles.note}>{note}</p>
    </section>
  )
}

interface DisagreementViewProps {
  readonly disagreement: Disagreement
  /** A sentence as it is shown, with its citation. */
  readonly show: (statement: Statement) => ReactNode
}

/** What each source says on one question, side by side, each with its citation. */
export function DisagreementView({ disagreement: { about, views, note }, show }: DisagreementViewProps) {
  return (
    <DisagreementFrame about={about} note={show(note)}>
      <dl className={styles.views}>
        {views.map((view) => (
          <div className={styles.view} key={view.by}>
            <dt className={styles.by}>{view.by}</dt>
            <dd>{show(view)}</dd>
          </div>
        ))}
      </dl>
    </DisagreementFrame>
  )
}
