import buttons from '../../components/button.module.css'
import { phaseClass } from '../../components/phase-color'
import { leftWords } from '../../components/step-words'
import type { Day, Minutes } from '../../domain/day'
import { findNextUp, type NextUp } from '../../domain/plan/next-up'
import type { PlannedStep } from '../../domain/plan/phase-summary'
import { formatDayNear } from '../../lib/format-day'
import { formatDays } from '../../lib/format-duration'
import { useFocusKept } from '../../lib/use-focus-kept'
import { logWork, tickStep } from '../../store/plan-actions'
import type { PlanView } from '../../store/plan-selectors'
import { useHidesDates } from '../../store/standing-selectors'
import { paths, toHref } from '../paths'
import cards from './card.module.css'
import styles from './next-up-card.module.css'
import { NextUpLog } from './next-up-log'
import { NextUpNothing } from './next-up-nothing'
import { exactHours, notTodayWords, whenWords } from './next-up-words'

const HOUR: Minutes = 60

/** What to work on now, for how long, and until when. */
export function NextUpCard({ view }: { readonly view: PlanView }) {
  const { plan, schedule, today, phases } = view
  const hidesDates = useHidesDates()
  const place = useFocusKept<HTMLElement>()
  const next = findNextUp(plan, schedule)
  const all = phases.flatMap((phase) => phase.steps.map((step) => ({ step, index: phase.index })))
  const titleOf = (id: string): string => all.find(({ step }) => step.id === id)?.step.step.title ?? ''
  const entries = (next?.work ?? []).flatMap(({ step: id, minutes }) => {
    const found = all.find(({ step }) => step.id === id)
    return found === undefined ? [] : [{ ...found, minutes }]
  })
  const [first] = entries

  if (next === null || first === undefined) return <NextUpNothing view={view} steps={all.map(({ step }) => step)} />
  const isToday = next.day === today
  return (
    <section className={`${cards.card} ${phaseClass(first.index)}`} ref={place} aria-labelledby="next-up" tabIndex={-1}>
      <h2 className={cards.label} id="next-up">
        Next up{isToday ? ' today' : `, ${whenWords(next.day, today, hidesDates)}`}
      </h2>
      {!isToday && (
        <p className={cards.text}>{notTodayWords(next, first.step.dates.reason, today, { hidesDates, titleOf })}</p>
      )}
      <ul className={styles.entries}>
        {entries.map(({ step, minutes }, at) => (
          <li className={styles.entry} key={step.id}>
            <NextUpEntry
              step={step}
              minutes={minutes}
              next={next}
              today={today}
              isMain={at === 0}
              aside={asideWords(step, {
                today,
                hidesDates,
                following: at === entries.length - 1 && next.after !== null ? titleOf(next.after) : null,
              })}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface NextUpEntryProps {
  readonly step: PlannedStep
  /** Of the day. */
  readonly minutes: Minutes
  readonly next: NextUp
  readonly today: Day
  readonly isMain: boolean
  readonly aside: string
}

function NextUpEntry({ step, minutes, next, today, isMain, aside }: NextUpEntryProps) {
  const isToday = next.day === today
  return (
    <div className={styles.step} role="group" aria-label={step.step.title}>
      <p className={cards.title}>
        <a href={toHref(paths.step(step.id))}>{step.step.title}</a>
        {(next.work.length > 1 || !isToday) && <span className={styles.minutes}> {exactHours(minutes)}</span>}
      </p>
      {isMain && step.step.reason !== '' && <p className={cards.text}>{step.step.reason}</p>}
      <div className={cards.actions}>
        {isToday && (
          <button
            className={isMain ? buttons.primary : buttons.button}
            type="button"
            onClick={() => logWork(step.id, today, minutes)}
          >
            Log {exactHours(minutes)}
          </button>
        )}
        <button className={buttons.button} type="button" onClick={() => tickStep(step.id, today)}>
          Done
        </button>
        <NextUpLog
          key={`${today} ${minutes}`}
          step={step.id}
          today={today}
          minutes={isToday ? minutes : HOUR}
          label={isToday ? 'Another amount' : 'Log hours'}
        />
      </div>
      <p className={styles.aside}>{aside}</p>
    </div>
  )
}

interface AsideOptions {
  readonly today: Day
  readonly hidesDates: boolean
  /** The title of what comes after. */
  readonly following: string | null
}

/** `8 h of 10 h left · until 8 Jan · then Build`. */
function asideWords(step: PlannedStep, { today, hidesDates, following }: AsideOptions): string {
  const { finish } = step.dates
  const daysLeft = finish === null ? 0 : finish - today + 1
  const until =
    finish === null ? null : hidesDates ? `${formatDays(daysLeft)} to go` : `until ${formatDayNear(finish, today)}`
  return [leftWords(step), until, following === null ? null : `then ${following}`]
    .filter((words) => words !== null)
    .join(' · ')
}
