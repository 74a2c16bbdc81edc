import type { AnswerLine, AnswerReceipt } from '../../domain/plan/compare-answers'
import { countOf, listInWords } from '../../lib/format-duration'
import { lineWords, shownHourNumber, shownHours, signedHours } from './answer-words'
import styles from './answer-receipt.module.css'

interface AnswerReceiptViewProps {
  readonly receipt: AnswerReceipt
  /** Many lines are folded away, with their number to open them by. */
  readonly isFolded?: boolean
}

const GROUPS = [
  { kind: 'comes', heading: 'Comes in' },
  { kind: 'goes', heading: 'Goes out' },
  { kind: 'changes', heading: 'Takes more or less' },
] as const

/** Which steps come, go and change with an answer, each with its hours, and the sum that they add up to. */
export function AnswerReceiptView({ receipt, isFolded = false }: AnswerReceiptViewProps) {
  // Milestones ask for nothing: they come and go with what they stand for.
  const lines = receipt.lines.filter(({ step }) => step.kind !== 'milestone')
  if (lines.length === 0 && receipt.pace === 0) return <p className={styles.none}>The same steps, the same hours.</p>
  const groups = <Groups lines={lines} receipt={receipt} />
  if (!isFolded) return groups
  return (
    <details className={styles.folded}>
      <summary className={styles.summary}>{summaryOf(lines)}</summary>
      {groups}
    </details>
  )
}

function Groups({ lines, receipt }: { readonly lines: readonly AnswerLine[]; readonly receipt: AnswerReceipt }) {
  const isKept = lines.some(({ kind, hasProgress }) => kind === 'goes' && hasProgress)
  return (
    <div className={styles.receipt}>
      {GROUPS.map(({ kind, heading }) => (
        <Group key={kind} heading={heading} lines={lines.filter((line) => line.kind === kind)} />
      ))}
      {receipt.pace !== 0 && (
        <dl className={styles.row}>
          <dt>All other steps, at another learned pace</dt>
          <dd className={styles.hours}>{signedHours(receipt.pace)}</dd>
        </dl>
      )}
      <dl className={`${styles.row} ${styles.sum}`}>
        <dt>Hours to go</dt>
        <dd className={styles.hours}>
          <span className="visually-hidden">from </span>
          {shownHourNumber(receipt.before)} <span aria-hidden="true">→</span>
          <span className="visually-hidden">to</span> {shownHours(receipt.after)}
        </dd>
      </dl>
      {isKept && (
        <p className={styles.kept}>What you have done on a step that goes out is kept, and comes back with it.</p>
      )}
    </div>
  )
}

function Group({ heading, lines }: { readonly heading: string; readonly lines: readonly AnswerLine[] }) {
  if (lines.length === 0) return null
  return (
    <div>
      <p className={styles.heading}>{heading}</p>
      <dl className={styles.lines} aria-label={heading}>
        {lines.map((line) => (
          <div className={styles.row} key={line.step.id}>
            <dt>
              <bdi>{line.step.title}</bdi>
              {line.hasProgress && <span className={styles.done}> (you have worked on it)</span>}
            </dt>
            <dd className={styles.hours}>{lineWords(line)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** `2 steps come in, 3 go out, 4 change`. */
function summaryOf(lines: readonly AnswerLine[]): string {
  const countIn = (wanted: AnswerLine['kind']): number => lines.filter(({ kind }) => kind === wanted).length
  const parts = [
    { count: countIn('comes'), one: 'comes in', many: 'come in' },
    { count: countIn('goes'), one: 'goes out', many: 'go out' },
    { count: countIn('changes'), one: 'changes', many: 'change' },
  ].filter(({ count }) => count > 0)
  return parts.length === 0
    ? 'Another learned pace'
    : listInWords(
        parts.map(
          ({ count, one, many }, at) => `${at === 0 ? countOf(count, 'step') : count} ${count === 1 ? one : many}`,
        ),
      )
}
