import type { Day } from '../domain/day'
import { dayLimits } from '../domain/plan/day-limits'
import { answerChoice, changeSettings, setStart, setWeek, untickStep } from '../domain/plan/edit-plan'
import type { Plan } from '../domain/plan/plan'
import { writeReceipt } from '../domain/plan/receipt'
import { answerTo, resolveRoadmap } from '../domain/roadmap/resolve-roadmap'
import type { Choice, WeekMinutes } from '../domain/roadmap/roadmap'
import { ChoiceField } from './choice-field'
import { DayField } from './day-field'
import { ReceiptList } from './receipt-list'
import styles from './shape-plan.module.css'
import { WeekEditor } from './week-editor'

interface ShapePlanProps {
  readonly plan: Plan
  readonly today: Day
  /** Changes in a row with the same key are one. */
  readonly onEdit: (edit: (plan: Plan) => Plan, key?: string) => void
}

/** Everything that makes the roadmap a person's own: hours, start day, way, role, and what they know. */
export function ShapePlan({ plan, today, onEdit }: ShapePlanProps) {
  const { learner, roadmap, answers } = plan
  const { first, last } = dayLimits(today)
  const paths = roadmap.choices.filter(({ kind }) => kind === 'path')
  const subjects = roadmap.choices.filter(({ kind }) => kind === 'knowledge')
  const receipt = writeReceipt(roadmap, answers, plan.progress)
  const optional = resolveRoadmap(roadmap, answers)
    .map(({ step }) => step)
    .filter((step) => step.optional)
  const answer = (choice: Choice, option: string): void => onEdit((edited) => answerChoice(edited, choice.id, option))
  const fields = (choices: readonly Choice[]) =>
    choices.map((choice) => (
      <ChoiceField
        key={choice.id}
        choice={choice}
        answer={answerTo(choice, answers)}
        onChange={(option) => answer(choice, option)}
      />
    ))

  return (
    <div className={styles.shape}>
      <section className={styles.part}>
        <h2 className={styles.heading}>Your time</h2>
        <WeekEditor
          week={learner.week}
          shape={usualWeek(plan)}
          onChange={(week) => onEdit((edited) => setWeek(edited, week), 'week')}
        />
        <div className={styles.fields}>
          <DayField
            label="First day of the plan"
            value={learner.start}
            min={first}
            max={last}
            onChange={(day) => onEdit((edited) => setStart(edited, day), 'start')}
          />
        </div>
      </section>
      {paths.length > 0 && (
        <section className={styles.part}>
          <h2 className={styles.heading}>Your way</h2>
          <div className={styles.fields}>{fields(paths)}</div>
        </section>
      )}
      {optional.length > 0 && (
        <section className={styles.part}>
          <h2 className={styles.heading}>Optional steps</h2>
          <ul>
            {optional.map(({ id, title }) => (
              <li key={id}>
                <label className={styles.optional}>
                  <input
                    type="checkbox"
                    checked={plan.settings.get(id)?.leftOut !== true}
                    onChange={({ target }) =>
                      onEdit((edited) => changeSettings(edited, id, { leftOut: target.checked ? undefined : true }))
                    }
                  />
                  <bdi>{title}</bdi>
                </label>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(subjects.length > 0 || receipt.known.length > 0) && (
        <section className={styles.part}>
          <h2 className={styles.heading}>What you know already</h2>
          {subjects.length > 0 && <div className={styles.fields}>{fields(subjects)}</div>}
          <ReceiptList
            receipt={receipt}
            onUndo={(id) => {
              const choice = subjects.find((subject) => subject.id === id)
              const least = choice?.options[0]
              if (choice !== undefined && least !== undefined) answer(choice, least.id)
            }}
            onUndoStep={(id) => onEdit((edited) => untickStep(edited, id))}
          />
        </section>
      )}
    </div>
  )
}

/** The hours that the plan's background began with. */
function usualWeek({ roadmap, background, learner }: Plan): WeekMinutes {
  return roadmap.backgrounds.find(({ id }) => id === background)?.week ?? learner.week
}
