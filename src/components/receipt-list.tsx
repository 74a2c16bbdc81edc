import type { Minutes } from '../domain/day'
import type { Receipt } from '../domain/plan/receipt'
import { formatHours } from '../lib/format-duration'
import buttons from './button.module.css'
import styles from './receipt-list.module.css'

interface ReceiptListProps {
  readonly receipt: Receipt
  /** Takes back what is known of one subject. */
  readonly onUndo: (choice: string) => void
}

const MINUTES_PER_HOUR = 60

/** What is known already, in hours: each subject's saving, and the sum. */
export function ReceiptList({ receipt, onUndo }: ReceiptListProps) {
  const { full, lines, left } = inWholeHours(receipt)
  return (
    <dl className={styles.receipt} aria-label="What you know already saves">
      <div className={styles.row}>
        <dt>From the very beginning</dt>
        <dd className={styles.hours}>{formatHours(full)}</dd>
      </div>
      {lines.map(({ choice, saves }) => (
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
        <dd className={styles.hours}>{formatHours(left)}</dd>
      </div>
    </dl>
  )
}

/** Whole hours that still add up: the running totals are rounded, and each saving is the difference of two. */
function inWholeHours({ full, lines, left }: Receipt): Receipt {
  let total = full
  return {
    full: wholeHours(full),
    lines: lines.map(({ choice, saves }) => {
      const before = wholeHours(total)
      total -= saves
      return { choice, saves: before - wholeHours(total) }
    }),
    left: wholeHours(left),
  }
}

function wholeHours(minutes: Minutes): Minutes {
  return Math.round(minutes / MINUTES_PER_HOUR) * MINUTES_PER_HOUR
}
