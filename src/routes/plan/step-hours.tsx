import { useState } from 'react'
import buttons from '../../components/button.module.css'
import { DayField } from '../../components/day-field'
import { FieldsForm } from '../../components/fields-form'
import { HoursField } from '../../components/hours-field'
import { LogList } from '../../components/step/log-list'
import { Part, SmallFold } from '../../components/step/part'
import { ShareField } from '../../components/step/share-field'
import { leftWords, shownLeft } from '../../components/step-words'
import type { Day, Minutes } from '../../domain/day'
import { MINUTES_PER_DAY } from '../../domain/learner/learner'
import { dayLimits } from '../../domain/plan/day-limits'
import { logEntries } from '../../domain/plan/edit-log'
import type { PlannedStep } from '../../domain/plan/phase-summary'
import { loggedMinutes } from '../../domain/progress/progress'
import type { StepId } from '../../domain/roadmap/roadmap'
import type { Schedule } from '../../domain/schedule/schedule'
import { countOf, formatHours, formatHoursInWords } from '../../lib/format-duration'
import { useFocusKept } from '../../lib/use-focus-kept'
import { logWork } from '../../store/plan-actions'
import type { PlanView } from '../../store/plan-selectors'
import { changeLogEntry, removeLogEntry, setHoursLeft } from '../../store/step-actions'
import styles from './step-actions.module.css'

const HOUR: Minutes = 60
const HALF_HOUR: Minutes = 30
const MOST_MINUTES_LEFT: Minutes = 10_000 * HOUR

interface StepHoursProps {
  readonly step: PlannedStep
  readonly view: PlanView
  /** Whether the sheet was opened to log hours: the field for any amount is open then. */
  readonly isAsked: boolean
}

/** The hours of a step: log them, say what is left, correct what was logged. */
export function StepHours({ step, view, isAsked }: StepHoursProps) {
  const { today } = view
  const { state } = step.dates
  const entries = logEntries(step.progress)
  const isAhead = state === 'open' || state === 'started'
  if (step.work.kind !== 'effort' || (state === 'known' && entries.length === 0)) return null
  const logged = loggedMinutes(step.progress)
  return (
    <Part heading="Hours" count={logged === 0 ? 'none logged yet' : `${formatHours(logged)} logged`}>
      {state !== 'known' && <LogMore step={step} view={view} isAhead={isAhead} isAsked={isAsked} />}
      <div>
        {isAhead && (
          <SmallFold heading="What is left" value={leftWords(step)}>
            <HoursLeft step={step} />
          </SmallFold>
        )}
        {entries.length > 0 && (
          <SmallFold heading="Logged so far" value={countOf(entries.length, 'day')}>
            <LogList
              entries={entries}
              today={today}
              onChange={(day, entry) => changeLogEntry(step.id, day, entry)}
              onRemove={(day) => removeLogEntry(step.id, day)}
            />
          </SmallFold>
        )}
      </div>
    </Part>
  )
}

interface LogMoreProps {
  readonly step: PlannedStep
  readonly view: PlanView
  readonly isAhead: boolean
  readonly isAsked: boolean
}

/** The usual amounts for today with one touch, and any other for any day. */
function LogMore({ step: { id }, view: { schedule, today }, isAhead, isAsked }: LogMoreProps) {
  const [isPressed, setIsPressed] = useState(false)
  const isOther = isPressed || isAsked
  const place = useFocusKept<HTMLDivElement>()
  const planned = isAhead ? plannedOn(schedule, id, today) : 0
  const usual = [HALF_HOUR, HOUR].filter((minutes) => minutes !== planned)
  return (
    <div className={styles.more} ref={place} role="group" aria-label="Log hours" tabIndex={-1}>
      <div className={styles.others}>
        {planned > 0 && (
          <QuickLog
            step={id}
            today={today}
            minutes={planned}
            name="as planned"
            words={`+${formatHours(planned)} as planned today`}
          />
        )}
        {usual.map((minutes) => (
          <QuickLog
            key={minutes}
            step={id}
            today={today}
            minutes={minutes}
            name=""
            words={`+${formatHours(minutes)}`}
          />
        ))}
        {!isOther && (
          <button className={`${buttons.quiet} ${styles.quiet}`} type="button" onClick={() => setIsPressed(true)}>
            Another amount
          </button>
        )}
      </div>
      {isOther && <LogForm step={id} today={today} />}
    </div>
  )
}

interface QuickLogProps {
  readonly step: StepId
  readonly today: Day
  readonly minutes: Minutes
  readonly name: string
  readonly words: string
}

function QuickLog({ step, today, minutes, name, words }: QuickLogProps) {
  return (
    <button
      className={buttons.button}
      type="button"
      aria-label={`Log ${formatHoursInWords(minutes)} today${name === '' ? '' : `, ${name}`}`}
      onClick={() => logWork(step, today, minutes)}
    >
      {words}
    </button>
  )
}

function LogForm({ step, today }: { readonly step: StepId; readonly today: Day }) {
  const [minutes, setMinutes] = useState<Minutes>(HOUR)
  const [day, setDay] = useState<Day>(today)
  return (
    <div data-hours="worked">
      <FieldsForm className={styles.row} onSubmit={() => logWork(step, day, minutes)}>
        <HoursField label="Hours worked" value={minutes} max={MINUTES_PER_DAY} onChange={setMinutes} />
        <DayField label="On" value={day} min={dayLimits(today).first} max={today} onChange={setDay} />
        <button className={buttons.button} type="submit" disabled={minutes === 0}>
          Log them
        </button>
      </FieldsForm>
    </div>
  )
}

/** What is left, in hours or as a share of the estimate. */
function HoursLeft({ step }: { readonly step: PlannedStep }) {
  const { id, effort } = step
  const left = shownLeft(step)
  // A person's own word is a share of the exact hours, so that the slider stays where it was put.
  const share = step.progress.remaining === null ? left / step.shownEffort : step.remaining / effort
  const percent = effort === 0 ? 0 : Math.round(Math.min(1, Math.max(0, 1 - share)) * 100)
  return (
    <div className={styles.left}>
      <HoursField
        label="Hours left"
        value={left}
        max={MOST_MINUTES_LEFT}
        onChange={(minutes) => setHoursLeft(id, minutes)}
      />
      {effort > 0 && (
        <ShareField percent={percent} onChange={(done) => setHoursLeft(id, Math.round(effort * (1 - done / 100)))} />
      )}
    </div>
  )
}

/** The work ahead is in the order of days, so that today's comes first. */
function plannedOn({ work }: Schedule, step: StepId, today: Day): Minutes {
  let sum = 0
  for (const { step: other, day, minutes } of work) {
    if (day > today) break
    if (other === step && day === today) sum += minutes
  }
  return sum
}
