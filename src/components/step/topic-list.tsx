import type { Topic, TopicId } from '../../domain/roadmap/roadmap'
import { ProgressBar } from '../progress-bar'
import { Part } from './part'
import styles from './topic-list.module.css'

interface TopicListProps {
  readonly topics: readonly Topic[]
  readonly done: ReadonlySet<TopicId>
  readonly onToggle: (topic: TopicId) => void
}

/** The topics of a step as a checklist, with how far it is. */
export function TopicList({ topics, done, onToggle }: TopicListProps) {
  const count = topics.filter(({ id }) => done.has(id)).length
  return (
    <Part
      heading="Topics"
      count={`${count} of ${topics.length}`}
      aside={
        <div className={styles.bar}>
          <ProgressBar share={count / topics.length} label={`${count} of ${topics.length} topics`} />
        </div>
      }
    >
      <ul>
        {topics.map(({ id, title }) => (
          <li key={id}>
            <label className={styles.topic}>
              <input type="checkbox" checked={done.has(id)} onChange={() => onToggle(id)} />
              <span className={done.has(id) ? styles.done : ''} dir="auto">
                {title}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </Part>
  )
}
