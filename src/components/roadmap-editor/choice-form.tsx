import { useId, useState } from 'react'
import { LONGEST_TITLE } from '../../domain/roadmap/edit-roadmap'
import * as edit from '../../domain/roadmap/edit-roadmap-choices'
import type { Choice, Option, OptionId, Roadmap } from '../../domain/roadmap/roadmap'
import buttons from '../button.module.css'
import { TextField } from '../step/text-field'
import { usesWords } from './choice-words'
import { EntryTools } from './entry-tools'
import styles from './form.module.css'
import { Group, PartForm } from './part-form'
import { nameOr } from './part-words'
import type { EditRoadmap } from './step-form'
import { TextArea } from './text-area'

interface ChoiceFormProps {
  readonly roadmap: Roadmap
  readonly choice: Choice
  readonly newId: (kind: string) => string
  readonly onEdit: EditRoadmap
  readonly onMove: (by: -1 | 1) => void
  readonly onDelete: () => void
  readonly onDeleteOption: (option: OptionId) => void
}

const KINDS = [
  { kind: 'knowledge', label: 'What is known already', says: 'The first option is the least, the last the most.' },
  {
    kind: 'path',
    label: 'A way to take',
    says: 'The options are different ways; the first counts until one is chosen.',
  },
] as const

/** A question whose answer shapes the plan. */
export function ChoiceForm(props: ChoiceFormProps) {
  const { roadmap, choice, newId, onEdit, onMove, onDelete, onDeleteOption } = props
  const { id, title, question, kind, options } = choice
  const name = nameOr(title, 'Unnamed question')
  const radio = useId()
  return (
    <PartForm
      kind="Question"
      name={name}
      tools={
        <EntryTools
          name={`“${name}”`}
          isFirst={roadmap.choices[0] === choice}
          isLast={roadmap.choices.at(-1) === choice}
          onMove={onMove}
        />
      }
    >
      <TextField
        label="Short name"
        value={title}
        maxLength={LONGEST_TITLE}
        onChange={(text) => onEdit((r) => edit.editChoiceText(r, id, { title: text }), `choice ${id} title`)}
      />
      <TextArea
        label="The question"
        value={question}
        onChange={(text) => onEdit((r) => edit.editChoiceText(r, id, { question: text }), `choice ${id} question`)}
      />
      <div>
        <div className={styles.choices} role="radiogroup" aria-label="What it asks for">
          {KINDS.map((each) => (
            <label className={styles.choice} key={each.kind}>
              <input
                type="radio"
                name={radio}
                checked={each.kind === kind}
                onChange={() => onEdit((r) => edit.editChoiceText(r, id, { kind: each.kind }))}
              />
              {each.label}
            </label>
          ))}
        </div>
        <p className={styles.note}>{KINDS.find((each) => each.kind === kind)?.says}</p>
      </div>
      <Group heading="Options">
        {options.map((option, at) => (
          <OptionBox
            key={option.id}
            roadmap={roadmap}
            choice={choice}
            option={option}
            at={at}
            onEdit={onEdit}
            onDelete={() => onDeleteOption(option.id)}
          />
        ))}
        <button
          className={`${buttons.button} ${styles.add}`}
          type="button"
          onClick={() => onEdit((r) => edit.addOption(r, id, newId('option')))}
        >
          Add an option
        </button>
      </Group>
      <Group heading="Delete">
        <AskFirst
          uses={usesWords(edit.usesOfChoice(roadmap, id), 'the question')}
          label="Delete this question"
          onConfirm={onDelete}
        />
      </Group>
    </PartForm>
  )
}

interface OptionBoxProps {
  readonly roadmap: Roadmap
  readonly choice: Choice
  readonly option: Option
  readonly at: number
  readonly onEdit: EditRoadmap
  readonly onDelete: () => void
}

function OptionBox({ roadmap, choice, option, at, onEdit, onDelete }: OptionBoxProps) {
  const { id, label, hint } = option
  const key = `option ${choice.id} ${id}`
  return (
    <div className={styles.box} role="group" aria-label={`Option ${at + 1}`}>
      <div className={styles.boxHead}>
        Option {at + 1}
        <EntryTools
          name={`option ${at + 1}`}
          isFirst={at === 0}
          isLast={at === choice.options.length - 1}
          onMove={(by) => onEdit((r) => edit.moveOption(r, choice.id, id, at + by))}
        />
      </div>
      <TextField
        label="Name"
        value={label}
        maxLength={LONGEST_TITLE}
        onChange={(text) => onEdit((r) => edit.editOptionText(r, choice.id, id, { label: text }), `${key} label`)}
      />
      <TextArea
        label="What it means"
        value={hint}
        onChange={(text) => onEdit((r) => edit.editOptionText(r, choice.id, id, { hint: text }), `${key} hint`)}
      />
      <AskFirst
        uses={usesWords(edit.usesOfChoice(roadmap, choice.id, id), 'the option')}
        label={`Delete option ${at + 1}`}
        onConfirm={onDelete}
      />
    </div>
  )
}

function focusOnce(element: HTMLButtonElement | null): void {
  element?.focus()
}

interface AskFirstProps {
  /** What it would do to what refers to it; null if nothing does, and then it is not asked. */
  readonly uses: string | null
  readonly label: string
  readonly onConfirm: () => void
}

/** A button that says what else would change before it does it. */
function AskFirst({ uses, label, onConfirm }: AskFirstProps) {
  const [isAsking, setIsAsking] = useState(false)
  if (uses === null || !isAsking) {
    return (
      <button
        className={`${buttons.quiet} ${styles.add}`}
        type="button"
        onClick={() => (uses === null ? onConfirm() : setIsAsking(true))}
      >
        {label}
      </button>
    )
  }
  return (
    <div className={styles.entries}>
      <p role="status">{uses}</p>
      <div className={styles.tools}>
        <button className={buttons.button} type="button" ref={focusOnce} onClick={onConfirm}>
          {label}
        </button>
        <button className={buttons.quiet} type="button" onClick={() => setIsAsking(false)}>
          Keep it
        </button>
      </div>
    </div>
  )
}
