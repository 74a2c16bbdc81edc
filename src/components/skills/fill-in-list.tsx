import type { Minutes } from '../../domain/day'
import type { FillInLine, FillInReceipt } from '../../domain/career/skill-fill-in'
import { countOf } from '../../lib/format-duration'
import { shownHours } from './shown-hours'
import styles from './fill-in-list.module.css'

interface FillInListProps {
  readonly lines: readonly FillInLine[]
  /** Of the lines that are not declined. */
  readonly receipt: FillInReceipt
  readonly declined: ReadonlySet<string>
  readonly onToggle: (line: FillInLine) => void
}

const GROUPS: readonly { readonly kind: FillInLine['kind']; readonly heading: string; readonly note: string }[] = [
  { kind: 'answer', heading: 'Answers', note: 'They make every step that depends on them shorter.' },
  { kind: 'step', heading: 'Steps that count as known', note: 'You are above what they teach, or confident in it.' },
  { kind: 'topics', heading: 'Topics to tick', note: 'Ticks show what you know within a step. They save no hours.' },
]

/** What would be filled in, line by line, each with what it saves; a line can be left out. */
export function FillInList({ lines, receipt, declined, onToggle }: FillInListProps) {
  return (
    <div className={styles.groups}>
      {GROUPS.map(({ kind, heading, note }) => {
        const ofKind = lines.filter((line) => line.kind === kind)
        return (
          ofKind.length > 0 && (
            <fieldset key={kind} className={styles.group}>
              <legend className={styles.heading}>{heading}</legend>
              <p className={styles.note}>{note}</p>
              <ul>
                {ofKind.map((line) => (
                  <li key={line.id}>
                    <label className={styles.line}>
                      <input type="checkbox" checked={!declined.has(line.id)} onChange={() => onToggle(line)} />
                      <LineWords line={line} />
                      <span className={styles.saves}>{savesWords(line, receipt.saves.get(line.id))}</span>
                    </label>
                  </li>
                ))}
              </ul>
            </fieldset>
          )
        )
      })}
    </div>
  )
}

function LineWords({ line }: { readonly line: FillInLine }) {
  switch (line.kind) {
    case 'answer':
      return (
        <span className={styles.words}>
          {line.choice.title}: {line.to.label}
          {line.from !== null && <span className={styles.detail}>now: {line.from.label}</span>}
        </span>
      )
    case 'step':
      return (
        <span className={styles.words}>
          <bdi>{line.step.title}</bdi>
        </span>
      )
    case 'topics':
      return (
        <span className={styles.words}>
          <bdi>{line.step.title}</bdi>
          <span className={styles.detail}>
            {line.topics.length === line.step.topics.length
              ? `all ${countOf(line.topics.length, 'topic')}`
              : line.topics.map(({ title }) => title).join(' · ')}
          </span>
        </span>
      )
  }
}

function savesWords(line: FillInLine, saves: Minutes | undefined): string {
  if (saves === undefined) return 'left as it is'
  if (line.kind === 'topics') return countOf(line.topics.length, 'tick')
  return saves === 0 ? 'saves nothing here' : `saves ${shownHours(saves)}`
}
