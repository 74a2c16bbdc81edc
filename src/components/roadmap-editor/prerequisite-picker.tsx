import { type KeyboardEvent, useId, useState } from 'react'
import type { Roadmap, Step, StepId } from '../../domain/roadmap/roadmap'
import buttons from '../button.module.css'
import field from '../field.module.css'
import { type Candidate, findCandidates } from './prerequisite-candidates'
import { stepName } from './part-words'
import styles from './prerequisite-picker.module.css'

interface PrerequisitePickerProps {
  readonly roadmap: Roadmap
  readonly step: Step
  readonly onAdd: (prerequisite: StepId) => void
  readonly onRemove: (prerequisite: StepId) => void
}

/** What a step waits for: chosen by name, where a step that would close a circle says which. */
export function PrerequisitePicker({ roadmap, step, onAdd, onRemove }: PrerequisitePickerProps) {
  const byId = new Map(roadmap.steps.map((each) => [each.id, each]))
  const chosen = step.prerequisites.flatMap((id) => byId.get(id) ?? [])
  return (
    <>
      {chosen.length > 0 && (
        <ul className={styles.chosen} aria-label="Prerequisites">
          {chosen.map((each) => (
            <li key={each.id}>
              <span className={styles.name} dir="auto">
                {stepName(each)}
              </span>
              <button
                className={buttons.quiet}
                type="button"
                aria-label={`Take “${stepName(each)}” out of the prerequisites`}
                onClick={() => onRemove(each.id)}
              >
                Take out
              </button>
            </li>
          ))}
        </ul>
      )}
      <StepCombobox roadmap={roadmap} step={step} onAdd={onAdd} />
    </>
  )
}

/** A field with a list of the steps that match, as the combobox pattern has it: the focus stays in the field. */
function StepCombobox({ roadmap, step, onAdd }: Omit<PrerequisitePickerProps, 'onRemove'>) {
  const id = useId()
  const [text, setText] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState(0)
  const { candidates, more } = isOpen ? findCandidates(roadmap, step, text) : NOTHING
  const current = candidates[Math.min(active, candidates.length - 1)]
  const optionId = (candidate: Candidate): string => `${id}-${candidate.step.id}`

  const impossible = candidates.filter(({ circle }) => circle !== null)
  const options = (shown: readonly Candidate[]) =>
    shown.map((candidate) => (
      <Option
        key={candidate.step.id}
        id={optionId(candidate)}
        candidate={candidate}
        isActive={candidate === current}
        onChoose={() => choose(candidate)}
      />
    ))

  const choose = (candidate: Candidate | undefined): void => {
    if (candidate === undefined || candidate.circle !== null) return
    onAdd(candidate.step.id)
    setText('')
    setActive(0)
    setIsOpen(false)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault()
      setIsOpen(true)
      if (isOpen) setActive(wrap(active + (key === 'ArrowDown' ? 1 : -1), candidates.length))
    } else if (key === 'Enter' && isOpen) {
      event.preventDefault()
      choose(current)
    } else if (key === 'Escape' && isOpen) {
      event.stopPropagation()
      setIsOpen(false)
      setText('')
    }
  }

  return (
    <div
      className={field.field}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return
        setIsOpen(false)
        setText('')
      }}
    >
      <label className={field.label} htmlFor={id}>
        Add a prerequisite
      </label>
      <div className={styles.picker}>
        <input
          className={field.input}
          id={id}
          type="text"
          role="combobox"
          dir="auto"
          autoComplete="off"
          placeholder="Type a part of its name"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={current === undefined ? undefined : optionId(current)}
          value={text}
          onClick={() => setIsOpen(true)}
          onChange={({ target }) => {
            setText(target.value)
            setActive(0)
            setIsOpen(true)
          }}
          onKeyDown={onKeyDown}
        />
        {isOpen && (
          <div className={styles.list} id={`${id}-list`} role="listbox" aria-label="Steps">
            {options(candidates.filter(({ circle }) => circle === null))}
            {impossible.length > 0 && (
              <div role="group" aria-labelledby={`${id}-impossible`}>
                <p className={styles.groupName} id={`${id}-impossible`}>
                  Not possible: would go round
                </p>
                {options(impossible)}
              </div>
            )}
          </div>
        )}
      </div>
      {isOpen && (candidates.length === 0 || more > 0) && (
        <p className={field.hint} role="status">
          {candidates.length === 0 ? 'No other step has that in its name.' : `${more} more: type on to find them.`}
        </p>
      )}
    </div>
  )
}

const NOTHING = { candidates: [], more: 0 } as const

interface OptionProps {
  readonly id: string
  readonly candidate: Candidate
  readonly isActive: boolean
  readonly onChoose: () => void
}

function Option({ id, candidate, isActive, onChoose }: OptionProps) {
  const { step, phase, circle } = candidate
  return (
    <div
      className={styles.option}
      id={id}
      role="option"
      aria-selected={isActive}
      aria-disabled={circle !== null}
      tabIndex={-1}
      data-active={isActive}
      ref={(element) => {
        if (isActive) element?.scrollIntoView({ block: 'nearest' })
      }}
      // The focus stays in the field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      onKeyDown={() => undefined}
    >
      <span dir="auto">{stepName(step)}</span>
      <span className={circle === null ? styles.phase : styles.why} dir="auto">
        {circle ?? phase}
      </span>
    </div>
  )
}

function wrap(place: number, length: number): number {
  return length === 0 ? 0 : (place + length) % length
}
