import { editRoadmapText, LONGEST_TEXT, LONGEST_TITLE, setReference } from '../../domain/roadmap/edit-roadmap'
import { GOAL_TO_FILL_IN } from '../../domain/roadmap/new-roadmap'
import type { Roadmap } from '../../domain/roadmap/roadmap'
import { HoursField } from '../hours-field'
import { TextField } from '../step/text-field'
import styles from './form.module.css'
import { Group, PartForm } from './part-form'
import { nameOr } from './part-words'
import type { EditRoadmap } from './step-form'
import { TextArea } from './text-area'

interface AboutFormProps {
  readonly roadmap: Roadmap
  readonly onEdit: EditRoadmap
}

/** What a roadmap is called, where it leads, and how its months are read. */
export function AboutForm({ roadmap, onEdit }: AboutFormProps) {
  const { title, goal, summary, reference } = roadmap
  const isGoalOpen = goal === GOAL_TO_FILL_IN
  return (
    <PartForm kind="About the roadmap" name={nameOr(title, 'Untitled roadmap')}>
      <TextField
        label="Title"
        value={title}
        maxLength={LONGEST_TITLE}
        problem={title.trim() === '' ? 'A roadmap needs a title: it is found by it.' : null}
        hasRoomForProblem
        onChange={(text) => onEdit((r) => editRoadmapText(r, { title: text }), 'title')}
      />
      <TextField
        label="Goal: what a person is at the end"
        value={isGoalOpen ? '' : goal}
        maxLength={LONGEST_TEXT}
        hint={`You will likely be ${nameOr(isGoalOpen ? '' : goal, '…')} by a certain day.`}
        onChange={(text) => onEdit((r) => editRoadmapText(r, { goal: text }), 'goal')}
      />
      <TextArea
        label="Summary"
        value={summary}
        onChange={(text) => onEdit((r) => editRoadmapText(r, { summary: text }), 'summary')}
      />
      <Group heading="The pace it is written for">
        <div className={styles.columns}>
          <HoursField
            label="Hours a week"
            value={reference.minutesPerWeek}
            max={7 * 24 * 60}
            onChange={(minutesPerWeek) =>
              onEdit((r) => setReference(r, { ...r.reference, minutesPerWeek }), 'reference week')
            }
          />
          <HoursField
            label="Hours a month"
            value={reference.minutesPerMonth}
            max={31 * 24 * 60}
            onChange={(minutesPerMonth) =>
              onEdit((r) => setReference(r, { ...r.reference, minutesPerMonth }), 'reference month')
            }
          />
        </div>
        <p className={styles.note}>
          How a month that a source speaks of is read as hours. The dates of a plan follow from a person’s own week.
        </p>
      </Group>
    </PartForm>
  )
}
