import { useId } from 'react'
import { LONGEST_TITLE } from '../../domain/roadmap/edit-roadmap'
import * as parts from '../../domain/roadmap/edit-roadmap-step-parts'
import * as edit from '../../domain/roadmap/edit-roadmap-steps'
import type { Roadmap, Step } from '../../domain/roadmap/roadmap'
import buttons from '../button.module.css'
import { SelectField } from '../select-field'
import { TextField } from '../step/text-field'
import { ConditionsEditor } from './conditions-editor'
import { EntryTools } from './entry-tools'
import styles from './form.module.css'
import { Group, PartForm } from './part-form'
import { nameOr, stepName } from './part-words'
import { PrerequisitePicker } from './prerequisite-picker'
import { ResourcesEditor, TopicsEditor } from './step-lists'
import { TextArea } from './text-area'
import { ThreePointFields } from './three-point-fields'
import { VariantsEditor } from './variants-editor'

/** Changes the roadmap; typing in a row under one key is one change. */
export type EditRoadmap = (change: (roadmap: Roadmap) => Roadmap, key?: string | null) => void

interface StepFormProps {
  readonly roadmap: Roadmap
  readonly step: Step
  readonly newId: (kind: string) => string
  readonly onEdit: EditRoadmap
  readonly onNudge: (by: -1 | 1) => void
  readonly onDelete: () => void
}

/** Everything about one step. */
export function StepForm({ roadmap, step, newId, onEdit, onNudge, onDelete }: StepFormProps) {
  const { id } = step
  const key = (name: string): string => `step ${id} ${name}`
  return (
    <PartForm
      kind="Step"
      name={stepName(step)}
      tools={
        <>
          <EntryTools
            name={`“${stepName(step)}”`}
            isFirst={edit.nudgeStep(roadmap, id, -1) === roadmap}
            isLast={edit.nudgeStep(roadmap, id, 1) === roadmap}
            onMove={onNudge}
          />
          <button className={buttons.quiet} type="button" onClick={onDelete}>
            Delete this step
          </button>
        </>
      }
    >
      <TextField
        label="Title"
        value={step.title}
        maxLength={LONGEST_TITLE}
        problem={step.title.trim() === '' ? 'A step needs a title: it is what the plan calls it.' : null}
        hasRoomForProblem
        onChange={(title) => onEdit((r) => edit.editStepText(r, id, { title }), key('title'))}
      />
      <TextArea
        label="Why it is on the road"
        value={step.reason}
        onChange={(reason) => onEdit((r) => edit.editStepText(r, id, { reason }), key('reason'))}
      />
      <PhaseField roadmap={roadmap} step={step} onEdit={onEdit} />
      <Group heading="What it takes">
        <KindField step={step} onEdit={onEdit} />
        {step.kind !== 'milestone' && (
          <ThreePointFields
            unit={step.kind === 'wait' ? 'days' : 'hours'}
            points={step.kind === 'wait' ? step.days : step.estimate}
            onChange={(points) => onEdit((r) => parts.setStepEstimate(r, id, points), key('estimate'))}
          />
        )}
      </Group>
      <Group heading="What comes before">
        <PrerequisitePicker
          roadmap={roadmap}
          step={step}
          onAdd={(other) => onEdit((r) => edit.addPrerequisite(r, id, other))}
          onRemove={(other) => onEdit((r) => edit.removePrerequisite(r, id, other))}
        />
      </Group>
      <Group heading="Topics">
        <TopicsEditor
          topics={step.topics}
          newId={() => newId('topic')}
          onChange={(topics, of) => onEdit((r) => parts.setStepTopics(r, id, topics), of && key(of))}
        />
      </Group>
      <Group heading="Resources">
        <ResourcesEditor
          resources={step.resources}
          onChange={(resources, of) => onEdit((r) => parts.setStepResources(r, id, resources), of && key(of))}
        />
      </Group>
      <Group heading="Who has it">
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={step.optional}
            onChange={({ target }) => onEdit((r) => edit.setStepOptional(r, id, target.checked))}
          />
          Optional: a person may leave it out of their plan
        </label>
        <ConditionsEditor
          choices={roadmap.choices}
          when={step.when}
          always="It is in every plan, whatever the answers."
          onChange={(when) => onEdit((r) => parts.setStepConditions(r, id, when))}
        />
      </Group>
      {step.kind === 'effort' && (
        <Group heading="Estimates for some answers">
          <VariantsEditor
            choices={roadmap.choices}
            step={step}
            onChange={(variants, of) => onEdit((r) => parts.setStepVariants(r, id, variants), of && key(of))}
          />
        </Group>
      )}
    </PartForm>
  )
}

interface FieldProps {
  readonly step: Step
  readonly onEdit: EditRoadmap
}

function PhaseField({ roadmap, step, onEdit }: FieldProps & { readonly roadmap: Roadmap }) {
  return (
    <SelectField
      label="In the phase"
      value={step.phase}
      onChange={(value) => onEdit((r) => edit.moveStep(r, step.id, value, Number.POSITIVE_INFINITY))}
    >
      {roadmap.phases.map((phase) => (
        <option key={phase.id} value={phase.id}>
          {nameOr(phase.title, 'Untitled phase')}
        </option>
      ))}
    </SelectField>
  )
}

const KINDS = [
  { kind: 'effort', label: 'Effort', says: 'Takes the learner’s own hours.' },
  { kind: 'wait', label: 'Wait', says: 'Takes calendar days, and none of the learner’s hours.' },
  { kind: 'milestone', label: 'Milestone', says: 'Takes no time: reached when what comes before is done.' },
] as const

function KindField({ step, onEdit }: FieldProps) {
  const name = useId()
  const variants = step.kind === 'effort' ? step.variants.length : 0
  return (
    <div>
      <div className={styles.choices} role="radiogroup" aria-label="Kind of step" aria-describedby={`${name}-says`}>
        {KINDS.map(({ kind, label }) => (
          <label className={styles.choice} key={kind}>
            <input
              type="radio"
              name={name}
              checked={step.kind === kind}
              onChange={() => onEdit((r) => edit.setStepKind(r, step.id, kind))}
            />
            {label}
          </label>
        ))}
      </div>
      <p className={styles.note} id={`${name}-says`}>
        {KINDS.find(({ kind }) => kind === step.kind)?.says}
        {variants > 0 && ' Changing the kind removes its estimates for particular answers.'}
      </p>
    </div>
  )
}
