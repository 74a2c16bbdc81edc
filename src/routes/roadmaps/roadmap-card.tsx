import { type ReactNode, useId } from 'react'
import buttons from '../../components/button.module.css'
import type { Roadmap } from '../../domain/roadmap/roadmap'
import { countOf } from '../../lib/format-duration'
import { paths, toHref } from '../paths'
import styles from './roadmap-card.module.css'

interface RoadmapCardProps {
  readonly roadmap: Roadmap
  /** What else can be done with it. */
  readonly children: ReactNode
}

/** A roadmap: what it is, how long it takes from where, and a plan of it to be started. */
export function RoadmapCard({ roadmap, children }: RoadmapCardProps) {
  const id = useId()
  const { title, summary, backgrounds, steps, phases } = roadmap
  return (
    <li className={styles.card} aria-labelledby={id}>
      <h3 className={styles.title} id={id} dir="auto">
        {title}
      </h3>
      <p className={styles.summary} dir="auto">
        {summary}
      </p>
      <p className={styles.facts}>
        {countOf(steps.length, 'step')} in {countOf(phases.length, 'phase')}
      </p>
      <dl className={styles.lengths}>
        {backgrounds.map((background) => (
          <div key={background.id}>
            <dt dir="auto">{background.title}</dt>
            <dd>{background.headline.text}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.actions}>
        <a
          className={buttons.button}
          href={toHref(`${paths.newPlan}?roadmap=${encodeURIComponent(roadmap.id)}`)}
          aria-label={`Start a plan: ${title}`}
        >
          Start a plan
        </a>
        {children}
      </div>
    </li>
  )
}
