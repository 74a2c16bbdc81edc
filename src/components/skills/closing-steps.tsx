import type { Day } from '../../domain/day'
import type { ClosingStep } from '../../domain/career/skill-gap'
import type { StepId } from '../../domain/roadmap/roadmap'
import { formatDay } from '../../lib/format-day'
import { countOf } from '../../lib/format-duration'
import styles from './closing-steps.module.css'
import { LEVEL_WORDS } from './skill-words'

interface ClosingStepsProps {
  /** In the order in which they are finished. */
  readonly steps: readonly ClosingStep[]
  readonly titleOf: (step: StepId) => string
  readonly hrefOf: (step: StepId) => string
  /** Null where there is no day, or where days are hidden. */
  readonly finishOf: (step: StepId) => Day | null
}

/** Few enough to be taken in; the rest is one touch away. */
const SHOWN = 5

/** The steps ahead that close gaps: when each is finished, and what it raises to which level. */
export function ClosingSteps({ steps, ...rest }: ClosingStepsProps) {
  const more = steps.slice(SHOWN)
  return (
    <div>
      <ol className={styles.steps}>
        {steps.slice(0, SHOWN).map((step) => (
          <ClosingRow key={step.step} closing={step} {...rest} />
        ))}
      </ol>
      {more.length > 0 && (
        <details>
          <summary className={styles.more}>{countOf(more.length, 'more step')}</summary>
          <ol className={styles.steps}>
            {more.map((step) => (
              <ClosingRow key={step.step} closing={step} {...rest} />
            ))}
          </ol>
        </details>
      )}
    </div>
  )
}

interface ClosingRowProps extends Omit<ClosingStepsProps, 'steps'> {
  readonly closing: ClosingStep
}

function ClosingRow({ closing: { step, raises }, titleOf, hrefOf, finishOf }: ClosingRowProps) {
  const finish = finishOf(step)
  return (
    <li className={styles.step}>
      <a className={styles.title} href={hrefOf(step)}>
        <bdi>{titleOf(step)}</bdi>
      </a>
      <span className={styles.day}>{finish === null ? '' : `done by ${formatDay(finish, 'medium')}`}</span>
      <ul className={styles.raises}>
        {raises.map(({ gap, to }) => (
          <li key={gap.topic.id}>
            {gap.topic.title}: {LEVEL_WORDS[gap.now]} → {LEVEL_WORDS[to]}
          </li>
        ))}
      </ul>
    </li>
  )
}
