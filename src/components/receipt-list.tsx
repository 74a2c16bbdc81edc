import type { Minutes } from '../domain/day'
import type { Receipt } from '../domain/plan/receipt'
import { useFocusKept } from '../lib/use-focus-kept'
import buttons from './button.module.css'
import styles from './receipt-list.module.css'

interface ReceiptListProps {
  readonly receipt: Receipt
  /** Takes back what is known of one subject. */
  readonly onUndo: (choice: string) => void
}

const MINUTES_PER_HOUR = 60

/** What is known already, in hours: each subject's saving, and the sum. The receipt's figures are shown as they are. */
export function ReceiptList({ receipt, onUndo }: ReceiptListProps) {
  const list = useFocusKept<HTMLDListElement>()
  const { full, lines, left } = receipt
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
        <div className={`${styles.row} ${styles.sum}`}>
          <dt>Your road, as estimated</dt>
          <dd className={styles.hours}>{shownHours(left)}</dd>
        </div>
      </dl>
      {lines.length > 1 && (
        <p className={styles.note}>Counted from the top: what two subjects both save counts for the first.</p>
      )}
    </>
  )
}

function savingWords(saves: Minutes, isAfterSaving: boolean): string {
  if (saves !== 0) return `saves ${shownHours(saves)}`
  return isAfterSaving ? 'counted above' : 'saves nothing here'
}

/** With halves also from a hundred hours up, where the plan is shown in halves: rounded again, they would not add up. */
function shownHours(minutes: Minutes): string {
  return `${(minutes / MINUTES_PER_HOUR).toLocaleString('en-GB', { maximumFractionDigits: 1 })} h`
}
