import { LONGEST_TITLE } from '../../domain/roadmap/edit-roadmap'
import * as edit from '../../domain/roadmap/edit-roadmap-backgrounds'
import type { Background, Choice, OptionId, Roadmap, WeekMinutes } from '../../domain/roadmap/roadmap'
import buttons from '../button.module.css'
import { TextField } from '../step/text-field'
import { WeekEditor } from '../week-editor'
import { SelectField } from '../select-field'
import { EntryTools } from './entry-tools'
import styles from './form.module.css'
import { NumberField } from './number-field'
import { Group, PartForm } from './part-form'
import { nameOr } from './part-words'
import type { EditRoadmap } from './step-form'
import { TextArea } from './text-area'

interface BackgroundFormProps {
  readonly roadmap: Roadmap
  readonly background: Background
  readonly onEdit: EditRoadmap
  readonly onMove: (by: -1 | 1) => void
  readonly onDelete: () => void
}

/** How a week without hours is spread when it gets some. */
const USUAL_WEEK: WeekMinutes = [120, 120, 120, 120, 120, 0, 0]

/** A starting point: what someone who starts there answers, has in hours, and may expect. */
export function BackgroundForm({ roadmap, background, onEdit, onMove, onDelete }: BackgroundFormProps) {
  const { id, title, summary, week, headline } = background
  const name = nameOr(title, 'Unnamed starting point')
  const key = (of: string): string => `background ${id} ${of}`
  const setMonths = (minMonths: number, maxMonths: number): void =>
    onEdit((r) => edit.setHeadlineMonths(r, id, minMonths, maxMonths), key('months'))
  const isOnly = roadmap.backgrounds.length === 1
  return (
    <PartForm
      kind="Starting point"
      name={name}
      tools={
        <EntryTools
          name={`“${name}”`}
          isFirst={roadmap.backgrounds[0] === background}
          isLast={roadmap.backgrounds.at(-1) === background}
          onMove={onMove}
        />
      }
    >
      <TextField
        label="Name"
        value={title}
        maxLength={LONGEST_TITLE}
        onChange={(text) => onEdit((r) => edit.editBackgroundText(r, id, { title: text }), key('title'))}
      />
      <TextArea
        label="Who starts there"
        value={summary}
        onChange={(text) => onEdit((r) => edit.editBackgroundText(r, id, { summary: text }), key('summary'))}
      />
      {roadmap.choices.length > 0 && (
        <Group heading="What they answer">
          <div className={styles.columns}>
            {roadmap.choices.map((choice) => (
              <AnswerField
                key={choice.id}
                choice={choice}
                answer={background.answers.get(choice.id)}
                onChange={(option) => onEdit((r) => edit.setBackgroundAnswer(r, id, choice.id, option))}
              />
            ))}
          </div>
        </Group>
      )}
      <Group heading="Their week, to start with">
        <WeekEditor
          week={week}
          shape={USUAL_WEEK}
          onChange={(changed) => onEdit((r) => edit.setBackgroundWeek(r, id, changed), key('week'))}
        />
      </Group>
      <Group heading="How long it takes from there">
        <TextField
          label="In words"
          value={headline.text}
          maxLength={LONGEST_TITLE}
          hint="As on the card: “about 1 year”."
          onChange={(text) => onEdit((r) => edit.editBackgroundText(r, id, { headline: text }), key('headline'))}
        />
        <div className={styles.columns}>
          <NumberField
            label="At least, months"
            unit="months"
            value={headline.minMonths}
            max={1200}
            isFraction
            onChange={(months) => setMonths(months, headline.maxMonths)}
          />
          <NumberField
            label="At most, months"
            unit="months"
            value={headline.maxMonths}
            max={1200}
            isFraction
            onChange={(months) => setMonths(headline.minMonths, months)}
          />
        </div>
      </Group>
      <Group heading="Delete">
        {isOnly ? (
          <p className={styles.note}>A roadmap has at least one starting point, and this is its only one.</p>
        ) : (
          <button className={`${buttons.quiet} ${styles.add}`} type="button" onClick={onDelete}>
            Delete this starting point
          </button>
        )}
      </Group>
    </PartForm>
  )
}

interface AnswerFieldProps {
  readonly choice: Choice
  readonly answer: OptionId | undefined
  readonly onChange: (option: OptionId | null) => void
}

function AnswerField({ choice, answer, onChange }: AnswerFieldProps) {
  const [first] = choice.options
  return (
    <SelectField
      label={nameOr(choice.title, 'A question without a name')}
      value={answer ?? ''}
      onChange={(value) => onChange(value === '' ? null : value)}
    >
      <option value="">left open{first === undefined ? '' : `: counts as “${first.label}”`}</option>
      {choice.options.map((option) => (
        <option key={option.id} value={option.id}>
          {nameOr(option.label, 'an option without a name')}
        </option>
      ))}
    </SelectField>
  )
}
