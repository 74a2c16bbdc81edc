import { useState } from 'react'
import { LONGEST_TITLE } from '../../domain/roadmap/edit-roadmap'
import { editPhaseText } from '../../domain/roadmap/edit-roadmap-phases'
import type { Phase, PhaseId, Roadmap } from '../../domain/roadmap/roadmap'
import { countOf } from '../../lib/format-duration'
import buttons from '../button.module.css'
import { SelectField } from '../select-field'
import { TextField } from '../step/text-field'
import { EntryTools } from './entry-tools'
import styles from './form.module.css'
import { Group, PartForm } from './part-form'
import { nameOr } from './part-words'
import type { EditRoadmap } from './step-form'
import { TextArea } from './text-area'

interface PhaseFormProps {
  readonly roadmap: Roadmap
  readonly phase: Phase
  readonly onEdit: EditRoadmap
  readonly onMove: (by: -1 | 1) => void
  readonly onDelete: (stepsTo: PhaseId | null) => void
}

/** A phase: its name, and what becomes of its steps when it is deleted. */
export function PhaseForm({ roadmap, phase, onEdit, onMove, onDelete }: PhaseFormProps) {
  const { id, title, summary } = phase
  const at = roadmap.phases.indexOf(phase)
  const name = nameOr(title, 'Untitled phase')
  return (
    <PartForm
      kind="Phase"
      name={name}
      tools={
        <EntryTools name={`“${name}”`} isFirst={at === 0} isLast={at === roadmap.phases.length - 1} onMove={onMove} />
      }
    >
      <TextField
        label="Title"
        value={title}
        maxLength={LONGEST_TITLE}
        problem={title.trim() === '' ? 'A phase needs a title: it is what the plan calls it.' : null}
        hasRoomForProblem
        onChange={(text) => onEdit((r) => editPhaseText(r, id, { title: text }), `phase ${id} title`)}
      />
      <TextArea
        label="Summary"
        value={summary}
        onChange={(text) => onEdit((r) => editPhaseText(r, id, { summary: text }), `phase ${id} summary`)}
      />
      {phase.durations.length > 0 && (
        <Group heading="What the sources say of its length">
          <ul>
            {phase.durations.map(({ says }) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
          <p className={styles.note}>From the roadmap it was copied from. It changes no date.</p>
        </Group>
      )}
      <DeletePhase roadmap={roadmap} phase={phase} onDelete={onDelete} />
    </PartForm>
  )
}

function DeletePhase({ roadmap, phase, onDelete }: Pick<PhaseFormProps, 'roadmap' | 'phase' | 'onDelete'>) {
  const others = roadmap.phases.filter((each) => each !== phase)
  const count = roadmap.steps.filter((step) => step.phase === phase.id).length
  const at = roadmap.phases.indexOf(phase)
  const neighbour = roadmap.phases[at - 1] ?? roadmap.phases[at + 1]
  const [chosen, setChosen] = useState<string | null>(null)
  const target = chosen ?? neighbour?.id ?? ''
  if (others.length === 0) {
    return (
      <Group heading="Delete">
        <p className={styles.note}>A roadmap has at least one phase, and this is its only one.</p>
      </Group>
    )
  }
  return (
    <Group heading="Delete">
      {count > 0 && (
        <SelectField label={`Its ${countOf(count, 'step')}`} value={target} onChange={setChosen}>
          {others.map((each) => (
            <option key={each.id} value={each.id}>
              go to the end of “{nameOr(each.title, 'Untitled phase')}”
            </option>
          ))}
          <option value="">are deleted with it</option>
        </SelectField>
      )}
      <button
        className={`${buttons.button} ${styles.add}`}
        type="button"
        onClick={() => onDelete(count === 0 || target === '' ? null : target)}
      >
        Delete this phase
      </button>
    </Group>
  )
}
