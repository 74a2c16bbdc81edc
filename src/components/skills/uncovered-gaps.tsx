import type { ElsewhereStep, SkillGap } from '../../domain/career/skill-gap'
import type { StepId } from '../../domain/roadmap/roadmap'
import styles from './uncovered-gaps.module.css'
import { LEVEL_WORDS } from './skill-words'

interface UncoveredGapsProps {
  readonly gaps: readonly SkillGap[]
  readonly titleOf: (step: StepId) => string
}

const WHY: Readonly<Record<ElsewhereStep['why'], string>> = {
  notForTheseAnswers: 'comes with other answers',
  leftOut: 'is left out of your plan',
  countedAsKnown: 'counts as known by your answers',
}

/** What the role asks and the plan does not lead to, with what of its roadmap would. */
export function UncoveredGaps({ gaps, titleOf }: UncoveredGapsProps) {
  return (
    <ul className={styles.gaps}>
      {gaps.map(({ topic, asked, atEnd, elsewhere }) => (
        <li className={styles.gap} key={topic.id}>
          <span className={styles.title}>{topic.title}</span>
          <span className={styles.words}>
            {`${LEVEL_WORDS[atEnd]} at the plan’s end; asked: ${LEVEL_WORDS[asked]}. `}
            {elsewhere.length === 0
              ? 'Nothing in this roadmap teaches more of it.'
              : elsewhere.map(({ step, why }) => `“${titleOf(step)}” ${WHY[why]}. `).join('')}
          </span>
        </li>
      ))}
    </ul>
  )
}
