import { useState } from 'react'
import type { PortfolioProject, ProjectId } from '../../domain/career/project'
import { useFocusKept } from '../../lib/use-focus-kept'
import buttons from '../button.module.css'
import { SelectField } from '../select-field'
import styles from './entry-list.module.css'
import { Part } from './part'

interface ProjectEvidenceProps {
  /** Those that are evidence for the step. */
  readonly named: readonly PortfolioProject[]
  readonly all: readonly PortfolioProject[]
  readonly hrefOf: (id: ProjectId) => string
  readonly onName: (id: ProjectId) => void
  /** Begins a new project that is evidence for the step. */
  readonly onBegin: () => void
  readonly onRemove: (id: ProjectId) => void
}

/** What stands for a project that is not there yet; no id is empty. */
const NEW = ''

/** Projects of the portfolio that show what a step is about: choose one, or begin one. */
export function ProjectEvidence({ named, all, hrefOf, onName, onBegin, onRemove }: ProjectEvidenceProps) {
  const place = useFocusKept<HTMLElement>()
  const [isChoosing, setIsChoosing] = useState(false)
  return (
    <Part
      heading="Projects as evidence"
      place={place}
      aside={
        !isChoosing && (
          <button className={buttons.quiet} type="button" onClick={() => setIsChoosing(true)}>
            Name a project
          </button>
        )
      }
    >
      {named.length === 0 && !isChoosing && (
        <p className={styles.empty}>A project of your portfolio that shows it, or a new one.</p>
      )}
      {named.length > 0 && (
        <ul>
          {named.map(({ id, title }) => (
            <li className={styles.entry} key={id}>
              <p className={styles.name} dir="auto">
                <a href={hrefOf(id)}>{title}</a>
              </p>
              <button
                className={`${buttons.quiet} ${styles.aside}`}
                type="button"
                aria-label={`Remove ${title} as evidence`}
                onClick={() => onRemove(id)}
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
      {isChoosing && (
        <ChooseForm
          choices={all.filter((project) => !named.includes(project))}
          onChoose={(id) => {
            setIsChoosing(false)
            if (id === NEW) onBegin()
            else onName(id)
          }}
          onCancel={() => setIsChoosing(false)}
        />
      )}
    </Part>
  )
}

interface ChooseFormProps {
  readonly choices: readonly PortfolioProject[]
  readonly onChoose: (id: ProjectId) => void
  readonly onCancel: () => void
}

function ChooseForm({ choices, onChoose, onCancel }: ChooseFormProps) {
  const [first] = choices
  const [chosen, setChosen] = useState(first?.id ?? NEW)
  return (
    <form
      className={styles.form}
      aria-label="A project as evidence"
      onSubmit={(event) => {
        event.preventDefault()
        onChoose(chosen)
      }}
    >
      <SelectField label="Project" value={chosen} onChange={setChosen}>
        {choices.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
        <option value={NEW}>A new project, called after this step</option>
      </SelectField>
      <div className={styles.submit}>
        <button className={buttons.primary} type="submit">
          {chosen === NEW ? 'Begin it' : 'Name it'}
        </button>
        <button className={buttons.button} type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  )
}
