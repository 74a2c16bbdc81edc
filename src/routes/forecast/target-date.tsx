import { useId, useState } from 'react'
import buttons from '../../components/button.module.css'
import { DayField } from '../../components/day-field'
import { SelectField } from '../../components/select-field'
import type { Day } from '../../domain/day'
import { chanceBy, type Forecast } from '../../domain/forecast/forecast'
import type { TargetAnswer } from '../../domain/forecast/target-date'
import { weeklyMinutes } from '../../domain/learner/learner'
import { dayLimits } from '../../domain/plan/day-limits'
import { setWeek } from '../../domain/plan/edit-plan'
import type { Plan } from '../../domain/plan/plan'
import { isSameButForHistory } from '../../domain/plan/record-history'
import { formatDay } from '../../lib/format-day'
import { formatHourNumber, formatHoursInWords } from '../../lib/format-duration'
import { askHoursForTarget } from '../../store/forecast-store'
import { changePlan } from '../../store/plan-actions'
import type { PlanView } from '../../store/plan-selectors'
import cards from '../plan/card.module.css'
import styles from './forecast-card.module.css'

interface TargetDateProps {
  readonly view: PlanView
  readonly forecast: Forecast
  /** The day asked about, to be marked on the curve. */
  readonly onTarget: (day: Day) => void
}

type Asked =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'answered'; readonly answer: TargetAnswer; readonly plan: Plan }
  | { readonly kind: 'unavailable'; readonly says: string }

const CHANCES = [0.5, 0.8, 0.9] as const

/** Be done by a day: how many hours a week that takes. */
export function TargetDate({ view: { plan, today, schedule }, forecast, onTarget }: TargetDateProps) {
  const id = useId()
  const [day, setDay] = useState<Day>(() => (schedule.finish.kind === 'date' ? schedule.finish.day : today))
  const [chance, setChance] = useState<number>(0.8)
  const [asked, setAsked] = useState<Asked>({ kind: 'nothing' })

  const ask = async (): Promise<void> => {
    setAsked({ kind: 'asking' })
    onTarget(day)
    const outcome = await askHoursForTarget(plan, today, { day, chance })
    if (outcome.kind === 'answered') setAsked({ kind: 'answered', answer: outcome.answer, plan })
    else if (outcome.kind === 'unavailable') setAsked({ kind: 'unavailable', says: outcome.says })
  }

  return (
    <section className={cards.card} aria-labelledby={`${id}-title`}>
      <h2 className={styles.title} id={`${id}-title`}>
        Be done by a day
      </h2>
      <div className={styles.fields}>
        <DayField label="Done by" value={day} min={today} max={dayLimits(today).last} onChange={setDay} />
        <SelectField label="How sure" value={chance} onChange={(value) => setChance(Number(value))}>
          {CHANCES.map((share) => (
            <option key={share} value={share}>
              {percent(share)} sure
            </option>
          ))}
        </SelectField>
      </div>
      <p className={cards.text}>
        As planned, the chance of being done by {formatDay(day, 'long')} is {percent(chanceBy(forecast, day))}.
      </p>
      <button className={buttons.button} type="button" disabled={asked.kind === 'asking'} onClick={() => void ask()}>
        {asked.kind === 'asking' ? 'Working it out…' : 'How many hours does that take?'}
      </button>
      <div role="status">
        {asked.kind === 'unavailable' && <p>{asked.says}</p>}
        {asked.kind === 'answered' && <p className={styles.answer}>{answerWords(asked.answer, asked.plan, chance)}</p>}
      </div>
      {asked.kind === 'answered' && asked.answer.kind === 'hours' && isSameButForHistory(asked.plan, plan) && (
        <UseHours answer={asked.answer} />
      )}
    </section>
  )
}

function UseHours({ answer }: { readonly answer: Extract<TargetAnswer, { readonly kind: 'hours' }> }) {
  const hours = formatHourNumber(answer.minutesPerWeek)
  return (
    <button
      className={buttons.primary}
      type="button"
      onClick={() => changePlan((plan) => setWeek(plan, answer.week), `Your week has ${hours} hours now.`)}
    >
      Use {hours} hours a week
    </button>
  )
}

function answerWords(answer: TargetAnswer, plan: Plan, chance: number): string {
  const now = formatHourNumber(weeklyMinutes(plan.learner.week))
  if (answer.kind === 'hours') {
    return `It takes ${formatHoursInWords(answer.minutesPerWeek)} a week; you plan ${now}.`
  }
  const best = `Even with ${formatHoursInWords(answer.minutesPerWeek)} a week the chance is ${percent(answer.bestChance)}.`
  return answer.earliest === null
    ? `${best} There is no day within 20 years that is ${percent(chance)} sure.`
    : `${best} The earliest day that is ${percent(chance)} sure then is ${formatDay(answer.earliest, 'long')}.`
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}
