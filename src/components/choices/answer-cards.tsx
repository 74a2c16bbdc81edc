import { type ReactNode, useId } from 'react'
import type { AnswerComparison } from '../../domain/plan/compare-answers'
import type { OptionId } from '../../domain/roadmap/roadmap'
import type { Finish } from '../../domain/schedule/schedule'
import { formatDay } from '../../lib/format-day'
import buttons from '../button.module.css'
import { noFinishWords } from '../finish-words'
import { AnswerReceiptView } from './answer-receipt'
import { differenceWords, finishShift, laterWords, shownHours } from './answer-words'
import styles from './answer-cards.module.css'

interface AnswerCardsProps {
  /** What the options are of, for the list's name. */
  readonly label: string
  readonly comparisons: readonly AnswerComparison[]
  /** What each option means, below its name. */
  readonly aboutOf: (comparison: AnswerComparison) => ReactNode
  /** More on an option, below its figures. */
  readonly moreOf?: (comparison: AnswerComparison) => ReactNode
  /** The plan as it is, in a few words: `Your plan now`. */
  readonly nowWords: string
  /** More on the plan as it is, on its card. */
  readonly now?: ReactNode
  readonly hidesDates: boolean
  readonly isFolded?: boolean
  /** Makes an option the answer; null where there is no plan to change. */
  readonly onChoose: ((option: OptionId) => void) | null
}

/** What each answer would make of the plan, side by side, before it is chosen. */
export function AnswerCards({ label, comparisons, ...props }: AnswerCardsProps) {
  const present = comparisons.find(({ isAnswer }) => isAnswer)?.finish ?? null
  return (
    <div className={styles.frame}>
      <ul
        className={styles.cards}
        aria-label={label}
        style={{ '--columns': Math.min(comparisons.length, MOST_COLUMNS) }}
      >
        {comparisons.map((comparison) => (
          <Card key={comparison.option.id} comparison={comparison} present={present} {...props} />
        ))}
      </ul>
    </div>
  )
}

/** More beside each other would have no room for their words. */
const MOST_COLUMNS = 5

interface CardProps extends Omit<AnswerCardsProps, 'label' | 'comparisons'> {
  readonly comparison: AnswerComparison
  /** The finish of the plan as it is. */
  readonly present: Finish | null
}

function Card({
  comparison,
  present,
  now,
  aboutOf,
  moreOf,
  nowWords,
  hidesDates,
  isFolded = false,
  onChoose,
}: CardProps) {
  const { option, isAnswer, finish, receipt } = comparison
  const name = useId()
  const shift = isAnswer || present === null ? null : finishShift(present, finish)
  const later = present === null ? null : laterWords(present, comparison)
  return (
    <li className={`${styles.card} ${isAnswer ? styles.now : ''}`} aria-labelledby={name}>
      <h3 className={styles.name} id={name}>
        <bdi>{option.label}</bdi>
      </h3>
      <div className={styles.about}>{aboutOf(comparison)}</div>
      <div className={styles.figures}>
        <FinishLine finish={finish} hidesDates={hidesDates} />
        {shift !== null && <p className={styles.soft}>{shift}</p>}
        <p>
          <strong>{shownHours(receipt.after)}</strong> <span className={styles.soft}>of your own</span>
        </p>
        {!isAnswer && <p className={styles.soft}>{differenceWords(receipt)}</p>}
        {later !== null && <p className={styles.later}>{later}</p>}
      </div>
      <div className={styles.receipt}>
        {isAnswer ? (
          <>
            <p className={styles.soft}>{nowWords}</p>
            {now}
          </>
        ) : (
          <AnswerReceiptView receipt={receipt} isFolded={isFolded} />
        )}
        {moreOf?.(comparison)}
      </div>
      {onChoose !== null && (
        <button
          className={`${buttons.button} ${styles.choose}`}
          type="button"
          aria-pressed={isAnswer}
          aria-label={isAnswer ? `Chosen: ${option.label}` : `Choose ${option.label}`}
          onClick={isAnswer ? undefined : () => onChoose(option.id)}
        >
          {isAnswer ? 'Chosen' : 'Choose'}
        </button>
      )}
    </li>
  )
}

/** The day itself is the largest thing on the card. */
function FinishLine({ finish, hidesDates }: { readonly finish: Finish; readonly hidesDates: boolean }) {
  if (finish.kind === 'none') return <p className={styles.soft}>{noFinishWords(finish.why)}</p>
  if (finish.kind === 'reached') return <p className={styles.date}>Reached</p>
  if (hidesDates) return null
  return (
    <p className={styles.date}>
      <span className="visually-hidden">Finish </span>
      {formatDay(finish.day, 'medium')}
    </p>
  )
}
