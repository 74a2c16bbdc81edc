import { type Minutes, MINUTES_PER_HOUR } from '../domain/day'
import type { KnownStep, Receipt } from '../domain/plan/receipt'
import type { StepId } from '../domain/roadmap/roadmap'
import { formatNumber } from '../lib/format-number'
import { useFocusKept } from '../lib/use-focus-kept'
import buttons from './button.module.css'
import styles from './receipt-list.module.css'

interface ReceiptListProps {
  readonly receipt: Receipt
  /** Takes back what is known of one subject. */
  readonly onUndo: (choice: string) => void
  /** Has a step that was marked as known to do again; left out where no step can be marked yet. */
  readonly onUndoStep?: (step: StepId) => void
}

/** What is known already, in hours: each subject's saving, and the sum. The receipt's figures are shown as they are. */
export function ReceiptList({ receipt, onUndo, onUndoStep }: ReceiptListProps) {
  const list = useFocusKept<HTMLDListElement>()
  const { full, lines, known, left } = receipt
  const firstSaving = lines.findIndex(({ saves }) => saves > 0)
  return (
    <>
      <dl className={styles.receipt} ref={list} aria-label="What you know already saves" tabIndex={-1}>
        <div className={styles.row}>
          <dt>From the very beginning</dt>
          <dd className={styles.hours}>{shownHours(full)}</dd>
        </div>
        {lines.map(({ choice, saves }, at) => (
          <div className={styles.row} key={choice.id}>
            <dt>
              {choice.title}
              <button
                className={buttons.quiet}
                type="button"
                aria-label={`Undo ${choice.title}: count none of it as known`}
                onClick={() => onUndo(choice.id)}
              >
                undo
              </button>
            </dt>
            <dd className={styles.hours}>{savingWords(saves, firstSaving !== -1 && firstSaving < at)}</dd>
          </div>
        ))}
        {known.length > 0 && <KnownSteps known={known} onUndo={onUndoStep} />}
        <div className={`${styles.row} ${styles.sum}`}>
          <dt>Your plan, as estimated</dt>
          <dd className={styles.hours}>{shownHours(left)}</dd>
        </div>
      </dl>
      {lines.length > 1 && (
        <p className={styles.note}>Counted from the top: what two subjects both save counts for the first.</p>
      )}
    </>
  )
}

interface KnownStepsProps {
  readonly known: readonly KnownStep[]
  readonly onUndo: ((step: StepId) => void) | undefined
}

/** What the steps save that the person marked as known: their sum, and below it each. */
function KnownSteps({ known, onUndo }: KnownStepsProps) {
  const saves = known.reduce((sum, each) => sum + each.saves, 0)
  return (
    <>
      <div className={styles.row}>
        <dt>Steps you know</dt>
        <dd className={styles.hours}>{savingWords(saves, false)}</dd>
      </div>
      {known.map(({ step, saves: own }) => (
        <div className={`${styles.row} ${styles.known}`} key={step.id}>
          <dt>
            <bdi>{step.title}</bdi>
            {onUndo !== undefined && (
              <button
                className={buttons.quiet}
                type="button"
                aria-label={`Don’t count ${step.title} as known`}
                onClick={() => onUndo(step.id)}
              >
                don’t count
              </button>
            )}
          </dt>
          <dd className={styles.hours}>{shownHours(own)}</dd>
        </div>
      ))}
    </>
  )
}

function savingWords(saves: Minutes, isAfterSaving: boolean): string {
  if (saves !== 0) return `saves ${shownHours(saves)}`
  return isAfterSaving ? 'counted above' : 'saves nothing here'
}

/** With halves also from a hundred hours up, where the plan is shown in halves: rounded again, they would not add up. */
function shownHours(minutes: Minutes): string {
  return `${formatNumber(minutes / MINUTES_PER_HOUR, 1)} h`
}
