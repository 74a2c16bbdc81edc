import { useState } from 'react'
import { type ChecklistStage, countLoops, loopsByDay, stagesBefore } from '../../domain/career/project-checklist'
import { type PortfolioProject, PROJECT_LIMITS, type ProjectLoop } from '../../domain/career/project'
import type { Day } from '../../domain/day'
import { formatDay } from '../../lib/format-day'
import { useFocusKept } from '../../lib/use-focus-kept'
import buttons from '../button.module.css'
import { SelectField } from '../select-field'
import { TextField } from '../step/text-field'
import styles from './loops-part.module.css'

interface LoopsPartProps {
  readonly project: PortfolioProject
  readonly stages: readonly ChecklistStage[]
  readonly today: Day
  readonly onAdd: (loop: ProjectLoop) => void
  readonly onRemove: (id: string) => void
}

/** How often a poor result sent the work back to an earlier step, where to, and why. */
export function LoopsPart({ project, stages, today, onAdd, onRemove }: LoopsPartProps) {
  const place = useFocusKept<HTMLElement>()
  const [isAdding, setIsAdding] = useState(false)
  const titleOf = (id: string): string => stages.find((stage) => stage.id === id)?.title ?? id
  return (
    <section className={styles.loops} ref={place} tabIndex={-1} aria-label="Ways back">
      <div className={styles.head}>
        <h3 className={styles.heading}>Ways back</h3>
        {!isAdding && (
          <button className={buttons.quiet} type="button" onClick={() => setIsAdding(true)}>
            Note a way back
          </button>
        )}
      </div>
      {project.loops.size === 0 ? (
        <p className={styles.note}>
          None noted. When a result disappoints, an earlier step is done again; which one and why is worth telling.
        </p>
      ) : (
        <>
          <p className={styles.count}>{loopWords(project, titleOf)}</p>
          <ol className={styles.list}>
            {loopsByDay(project).map(([id, loop]) => (
              <li className={styles.loop} key={id}>
                <p>
                  Sent back from <strong>{titleOf(loop.from)}</strong> to <strong>{titleOf(loop.to)}</strong>
                  {loop.why !== '' && <span dir="auto">: {loop.why}</span>}{' '}
                  <span className={styles.day}>{formatDay(loop.on, 'medium')}</span>
                </p>
                <button
                  className={buttons.quiet}
                  type="button"
                  aria-label={`Remove the way back of ${formatDay(loop.on, 'long')}`}
                  onClick={() => onRemove(id)}
                >
                  Remove
                </button>
              </li>
            ))}
          </ol>
        </>
      )}
      {isAdding && (
        <LoopForm
          stages={stages}
          onCancel={() => setIsAdding(false)}
          onAdd={(loop) => {
            setIsAdding(false)
            onAdd({ ...loop, on: today })
          }}
        />
      )}
    </section>
  )
}

/** “Sent back 3 times: 2 from Evaluate to Train, 1 from …”. */
function loopWords(project: PortfolioProject, titleOf: (id: string) => string): string {
  const { size } = project.loops
  const times = size === 1 ? 'once' : size === 2 ? 'twice' : `${size} times`
  const parts = countLoops(project).map(
    ({ from, to, times: count }) => `${count} from ${titleOf(from)} to ${titleOf(to)}`,
  )
  return parts.length === 1 ? `Sent back ${times}.` : `Sent back ${times}: ${parts.join(', ')}.`
}

interface LoopFormProps {
  readonly stages: readonly ChecklistStage[]
  readonly onAdd: (loop: Omit<ProjectLoop, 'on'>) => void
  readonly onCancel: () => void
}

/** Where a project is sent back from, to begin with. */
const USUAL = 'evaluate'

function LoopForm({ stages, onAdd, onCancel }: LoopFormProps) {
  const later = stages.slice(1)
  const [from, setFrom] = useState(later.find(({ id }) => id === USUAL)?.id ?? later[0]?.id ?? '')
  const [chosen, setTo] = useState('build-the-dataset')
  const [why, setWhy] = useState('')
  const targets = stagesBefore(stages, from)
  const to = targets.some(({ id }) => id === chosen) ? chosen : (targets[0]?.id ?? '')
  return (
    <form
      className={styles.form}
      aria-label="A way back"
      onSubmit={(event) => {
        event.preventDefault()
        onAdd({ from, to, why })
      }}
    >
      <SelectField label="Sent back from" value={from} onChange={setFrom}>
        {later.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </SelectField>
      <SelectField label="To" value={to} onChange={setTo}>
        {targets.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </SelectField>
      <div className={styles.why}>
        <TextField label="Why" value={why} maxLength={PROJECT_LIMITS.line} onChange={setWhy} />
      </div>
      <div className={styles.submit}>
        <button className={buttons.primary} type="submit">
          Note it
        </button>
        <button className={buttons.button} type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  )
}
