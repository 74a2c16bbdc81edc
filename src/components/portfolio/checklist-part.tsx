import { type ChecklistStage, countTasks } from '../../domain/career/project-checklist'
import { ProgressBar } from '../progress-bar'
import { SmallFold } from '../step/part'
import styles from './checklist-part.module.css'

interface ChecklistPartProps {
  readonly stages: readonly ChecklistStage[]
  readonly done: ReadonlySet<string>
  readonly onToggle: (task: string) => void
}

/** The five steps of a project, each with its items to tick. */
export function ChecklistPart({ stages, done, onToggle }: ChecklistPartProps) {
  const all = countTasks(stages, done)
  return (
    <div>
      <div className={styles.all}>
        <p>
          {all.done} of {all.total} items done
        </p>
        <div className={styles.bar}>
          <ProgressBar
            share={all.total === 0 ? 0 : all.done / all.total}
            label={`${all.done} of ${all.total} items of the checklist`}
          />
        </div>
      </div>
      {stages.map((stage, at) => (
        <Stage key={stage.id} stage={stage} number={at + 1} done={done} onToggle={onToggle} />
      ))}
    </div>
  )
}

interface StageProps {
  readonly stage: ChecklistStage
  readonly number: number
  readonly done: ReadonlySet<string>
  readonly onToggle: (task: string) => void
}

function Stage({ stage, number, done, onToggle }: StageProps) {
  const count = countTasks([stage], done)
  return (
    <SmallFold heading={`${number}. ${stage.title}`} value={`${count.done} of ${count.total}`}>
      <p className={styles.summary}>{stage.summary}</p>
      {stage.groups.map((group) => (
        <fieldset key={group.id}>
          <legend className={styles.group}>
            {group.title}
            {group.isAlternative && <span className={styles.summary}> (if it fits your task)</span>}
          </legend>
          <ul>
            {group.items.map(({ id, title }) => (
              <li key={id}>
                <label className={styles.task}>
                  <input type="checkbox" checked={done.has(id)} onChange={() => onToggle(id)} />
                  <span className={done.has(id) ? styles.done : ''}>{title}</span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      ))}
    </SmallFold>
  )
}
