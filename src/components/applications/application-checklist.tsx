import { type ReactNode, useId } from 'react'
import type { JobApplication } from '../../domain/career/application'
import { type ApplicationTask, type ApplicationTaskGroup, countTasksDone } from '../../domain/career/application-tasks'
import type { SourceId } from '../../domain/roadmap/roadmap'
import { Part } from '../step/part'
import styles from './application-checklist.module.css'

interface ApplicationChecklistProps {
  readonly application: JobApplication
  readonly groups: readonly ApplicationTaskGroup[]
  /** What a sentence stands on, to be shown after it. */
  readonly marksOf: (sources: readonly SourceId[]) => ReactNode
  readonly onToggle: (task: string) => void
}

/** What goes with an application, to be ticked off. */
export function ApplicationChecklist({ application, groups, marksOf, onToggle }: ApplicationChecklistProps) {
  const { done, all } = countTasksDone(application, groups)
  return (
    <Part heading="Checklist" count={`${done} of ${all}`}>
      {groups.map(({ title, tasks }) => (
        <section key={title} aria-label={title}>
          <h4 className={styles.heading}>{title}</h4>
          <ul>
            {tasks.map((task) => (
              <Task
                key={task.id}
                task={task}
                isDone={application.tasksDone.has(task.id)}
                marks={marksOf(task.sources)}
                onToggle={() => onToggle(task.id)}
              />
            ))}
          </ul>
        </section>
      ))}
    </Part>
  )
}

interface TaskProps {
  readonly task: ApplicationTask
  readonly isDone: boolean
  readonly marks: ReactNode
  readonly onToggle: () => void
}

function Task({ task: { title, hint }, isDone, marks, onToggle }: TaskProps) {
  const id = useId()
  return (
    <li className={styles.task}>
      <input type="checkbox" id={id} checked={isDone} aria-describedby={`${id}-hint`} onChange={onToggle} />
      <div className={styles.words}>
        <label htmlFor={id}>{title}</label>
        <p className={styles.hint} id={`${id}-hint`}>
          {hint} {marks}
        </p>
      </div>
    </li>
  )
}
