import { useId, useMemo, useState } from 'react'
import buttons from '../../components/button.module.css'
import { finishWords, shiftWords } from '../../components/finish-words'
import { RangeField } from '../../components/range-field'
import { addDays, type Day, DAYS_PER_WEEK, MINUTES_PER_HOUR } from '../../domain/day'
import type { Forecast } from '../../domain/forecast/forecast'
import { weeklyMinutes } from '../../domain/learner/learner'
import { scaleWeek } from '../../domain/learner/scale-week'
import { addDaysOff, setStart, setStepsAtOnce, setWeek } from '../../domain/plan/edit-plan'
import type { Plan } from '../../domain/plan/plan'
import { formatDay } from '../../lib/format-day'
import { countOf, formatHoursInWords } from '../../lib/format-duration'
import { usePlanForecast } from '../../store/forecast-store'
import { changePlan } from '../../store/plan-actions'
import { type PlanView, viewPlan } from '../../store/plan-selectors'
import cards from '../plan/card.module.css'
import styles from './forecast-card.module.css'

interface WhatIfProps {
  readonly view: PlanView
  readonly forecast: Forecast
}

/** What is tried; null means as planned. */
interface Trial {
  readonly hours: number | null
  readonly weeksOff: number
  readonly weeksLater: number
  readonly stepsAtOnce: number | null
}

const AS_PLANNED: Trial = { hours: null, weeksOff: 0, weeksLater: 0, stepsAtOnce: null }
const MOST_HOURS = 60
const MOST_WEEKS = 26
const MOST_AT_ONCE = 4

/** Sliders to try things with: the dates follow at once, and the plan stays as it is until "use this". */
export function WhatIf({ view: { plan, today, schedule }, forecast }: WhatIfProps) {
  const id = useId()
  const [trial, setTrial] = useState(AS_PLANNED)
  const tried = useMemo(() => applyTrial(plan, trial, today), [plan, trial, today])
  const range = usePlanForecast(tried, today, 'whatIf')
  const { finish } = viewPlan(tried, today).schedule
  const isChanged = tried !== plan
  const hours = trial.hours ?? weeklyMinutes(plan.learner.week) / MINUTES_PER_HOUR
  const p80 = isChanged ? range.forecast?.p80 : forecast.p80
  const set = (change: Partial<Trial>): void => setTrial((before) => ({ ...before, ...change }))

  return (
    <section className={cards.card} aria-labelledby={`${id}-title`}>
      <h2 className={styles.title} id={`${id}-title`}>
        What if
      </h2>
      <RangeField
        label="Hours a week"
        value={hours}
        max={Math.max(MOST_HOURS, Math.ceil(hours))}
        words={formatHoursInWords(hours * MINUTES_PER_HOUR)}
        onChange={(value) => set({ hours: value })}
      />
      <RangeField
        label="Off from today"
        value={trial.weeksOff}
        max={MOST_WEEKS}
        words={countOf(trial.weeksOff, 'week')}
        onChange={(value) => set({ weeksOff: value })}
      />
      <RangeField
        label="Start later by"
        value={trial.weeksLater}
        max={MOST_WEEKS}
        words={countOf(trial.weeksLater, 'week')}
        onChange={(value) => set({ weeksLater: value })}
      />
      <RangeField
        label="Steps at once"
        value={trial.stepsAtOnce ?? plan.learner.stepsAtOnce}
        min={1}
        max={MOST_AT_ONCE}
        words={countOf(trial.stepsAtOnce ?? plan.learner.stepsAtOnce, 'step')}
        onChange={(value) => set({ stepsAtOnce: value })}
      />
      <p className={styles.answer} role="status">
        Likely {finishWords(finish)}
        {isChanged && finish.kind === 'date' && schedule.finish.kind === 'date' && finish.day !== schedule.finish.day
          ? `, ${shiftWords(schedule.finish.day, finish.day)}`
          : ''}
        .
      </p>
      <p className={`${cards.text} ${isChanged && range.status !== 'fresh' ? styles.stale : ''}`}>
        {p80 === undefined || p80 === null ? 'Not 80% sure within 20 years.' : `80% sure by ${formatDay(p80, 'long')}.`}
      </p>
      <div className={cards.actions}>
        <button
          className={buttons.primary}
          type="button"
          disabled={!isChanged}
          onClick={() => {
            changePlan((current) => applyTrial(current, trial, today), 'The plan is as you tried it.')
            setTrial(AS_PLANNED)
          }}
        >
          Use this
        </button>
        <button className={buttons.button} type="button" disabled={!isChanged} onClick={() => setTrial(AS_PLANNED)}>
          As planned
        </button>
      </div>
    </section>
  )
}

/** The plan with what is tried; the same plan when that is nothing. */
function applyTrial(plan: Plan, { hours, weeksOff, weeksLater, stepsAtOnce }: Trial, today: Day): Plan {
  const { week, start } = plan.learner
  let tried = plan
  const minutes = hours === null ? weeklyMinutes(week) : hours * MINUTES_PER_HOUR
  if (minutes !== weeklyMinutes(week)) tried = setWeek(tried, scaleWeek(week, minutes))
  if (stepsAtOnce !== null) tried = setStepsAtOnce(tried, stepsAtOnce)
  if (weeksLater > 0) tried = setStart(tried, addDays(Math.max(start, today) as Day, weeksLater * DAYS_PER_WEEK))
  if (weeksOff > 0) tried = addDaysOff(tried, today, addDays(today, weeksOff * DAYS_PER_WEEK - 1))
  return tried
}
