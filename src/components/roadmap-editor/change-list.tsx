import type { RoadmapChange } from '../../domain/roadmap/compare-roadmaps'
import type { Roadmap } from '../../domain/roadmap/roadmap'
import buttons from '../button.module.css'
import styles from './change-list.module.css'
import { changeLines, changeSubject, mineTooWords } from './change-words'

interface ChangeListProps {
  readonly base: Roadmap
  readonly theirs: Roadmap
  readonly changes: readonly RoadmapChange[]
  /** The changes that would be taken with one, besides itself. */
  readonly alsoTaken: (change: RoadmapChange) => readonly RoadmapChange[]
  readonly onTake: (change: RoadmapChange) => void
  /** Left out where a change cannot be left by itself. */
  readonly onLeave?: (change: RoadmapChange) => void
}

interface Subject {
  readonly name: string
  readonly changes: readonly RoadmapChange[]
}

/** Change by change what is otherwise, under the name of what it is about. */
export function ChangeList({ base, theirs, changes, alsoTaken, onTake, onLeave }: ChangeListProps) {
  return (
    <ul className={styles.subjects}>
      {subjectsOf(changes, base, theirs).map((subject) => (
        <li key={subject.changes[0]?.key} className={styles.subject}>
          <h2 className={styles.name} dir="auto">
            {subject.name}
          </h2>
          {subject.changes.map((change) => {
            const lines = changeLines(change, base, theirs)
            const label = `${subject.name}: ${lines.join(' ')}`
            const also = alsoTaken(change).map((other) => changeSubject(other, base, theirs))
            return (
              <div className={styles.change} role="group" aria-label={label} key={change.key}>
                <div className={styles.words}>
                  {lines.map((line) => (
                    <p key={line} dir="auto">
                      {line}
                    </p>
                  ))}
                  {change.isMineToo && <p className={styles.note}>{mineTooWords(change)}</p>}
                  {also.length > 0 && <p className={styles.note}>Brings along: {[...new Set(also)].join(', ')}.</p>}
                </div>
                <div className={styles.actions}>
                  <button className={buttons.button} type="button" onClick={() => onTake(change)}>
                    Take it
                  </button>
                  {onLeave !== undefined && (
                    <button className={buttons.quiet} type="button" onClick={() => onLeave(change)}>
                      Leave it
                    </button>
                  )}
                </div>
              </div>
            )
          })}
        </li>
      ))}
    </ul>
  )
}

/** Changes about the same thing stand together, at the place of the first. */
function subjectsOf(changes: readonly RoadmapChange[], base: Roadmap, theirs: Roadmap): readonly Subject[] {
  const subjects = new Map<string, RoadmapChange[]>()
  for (const change of changes) {
    const key = `${change.list} ${change.id}`
    const list = subjects.get(key)
    if (list === undefined) subjects.set(key, [change])
    else list.push(change)
  }
  return [...subjects.values()].flatMap((list) => {
    const [first] = list
    return first === undefined ? [] : [{ name: changeSubject(first, base, theirs), changes: list }]
  })
}
