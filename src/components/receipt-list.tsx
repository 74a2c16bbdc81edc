import type { Receipt } from '../domain/plan/receipt'
import { formatHours } from '../lib/format-duration'
import buttons from './button.module.css'
import styles from './receipt-list.module.css'

interface ReceiptListProps {
  readonly receipt: Receipt
  /** Takes back what is known of one subject. */
  readonly onUndo: (choice: string) => void
}

/** What is known already, in hours: each subject's saving, and the sum. */
export function ReceiptList({ receipt, onUndo }: ReceiptListProps) {
  return (
    <dl className={styles.receipt} aria-label="What you know already saves">
      <div className={styles.row}>
        <dt>From the very beginning</dt>
        <dd className={styles.hours}>{formatHours(receipt.full)}</dd>
      </div>
      {receipt.lines.map(({ choice, saves }) => (
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
          <dd className={styles.hours}>saves {formatHours(saves)}</dd>
        </div>
      ))}
      <div className={`${styles.row} ${styles.sum}`}>
        <dt>Left for you</dt>
        <dd className={styles.hours}>{formatHours(receipt.left)}</dd>
      </div>
    </dl>
  )
}
