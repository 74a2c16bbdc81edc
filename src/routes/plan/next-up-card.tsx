import buttons from '../../components/button.module.css'
import { phaseClass } from '../../components/phase-color'
import { leftWords } from '../../components/step-words'
import { isFinished, type PlannedStep } from '../../domain/plan/phase-summary'
import { findNextUp } from '../../domain/plan/week-summary'
import { formatDayNear, formatWeekdayNear } from '../../lib/format-day'
import { formatHoursInWords } from '../../lib/format-duration'
import { logWork, startStep, tickStep } from '../../store/plan-actions'
import type { PlanView } from '../../store/plan-selectors'
import { paths, toHref } from '../paths'
import cards from './card.module.css'

/** What to work on now, for how long, and until when. */
export function NextUpCard({ view }: { readonly view: PlanView }) {
  const { schedule, today, phases } = view
  const next = findNextUp(schedule)
  const all = phases.flatMap((phase) => phase.steps.map((step) => ({ step, index: phase.index })))
  const found = all.find(({ step }) => step.id === next?.step)
  const titleOf = (id: string): string => all.find(({ step }) => step.id === id)?.step.step.title ?? ''

  if (next === null || found === undefined) return <NothingNext view={view} steps={all.map(({ step }) => step)} />
  const { step, index } = found
  const isToday = next.day === today
  return (
    <section className={`${cards.card} ${phaseClass(index)}`} aria-labelledby="next-up">
      <h2 className={cards.label} id="next-up">
        Next up{isToday ? ' today' : `, on ${formatWeekdayNear(next.day, today)}`}
      </h2>
      <p className={cards.title}>
        <a href={toHref(paths.step(step.id))}>{step.step.title}</a>
      </p>
      <p className={cards.text}>{step.step.reason}</p>
      <div className={cards.actions}>
        {isToday && (
          <button className={buttons.primary} type="button" onClick={() => logWork(step.id, today, next.minutes)}>
            Log {formatHoursInWords(next.minutes)}
          </button>
        )}
        <button className={buttons.button} type="button" onClick={() => tickStep(step.id, today)}>
          Done
        </button>
        <p className={cards.aside}>
          {leftWords(step)}
          {step.dates.finish !== null && ` · until ${formatDayNear(step.dates.finish, today)}`}
          {next.after !== null && ` · then ${titleOf(next.after)}`}
        </p>
      </div>
    </section>
  )
}

/** No work to place: everything is done, or a wait is all that is left, or there are no hours. */
function NothingNext({ view, steps }: { readonly view: PlanView; readonly steps: readonly PlannedStep[] }) {
  const { schedule, today } = view
  const open = steps.filter(({ dates }) => !isFinished(dates))
  const waiting = open.find(({ work }) => work.kind === 'wait')
  // Its hours are used up, or were said to be none: all it needs is the tick.
  const workedOut = open.find(({ work, remaining }) => work.kind === 'effort' && remaining === 0)
  return (
    <section className={cards.card} aria-labelledby="next-up">
      <h2 className={cards.label} id="next-up">
        Next up
      </h2>
      {open.length === 0 && <p className={cards.title}>Every step is done. Well walked.</p>}
      {workedOut !== undefined && schedule.finish.kind !== 'none' && (
        <>
          <p className={cards.title}>
            <a href={toHref(paths.step(workedOut.id))}>{workedOut.step.title}</a>
          </p>
          <p className={cards.text}>No hours are left on it. Tick it when it is done, or say how much is left.</p>
          <div className={cards.actions}>
            <button className={buttons.primary} type="button" onClick={() => tickStep(workedOut.id, today)}>
              Done
            </button>
          </div>
        </>
      )}
      {workedOut === undefined && waiting !== undefined && schedule.finish.kind !== 'none' && (
        <>
          <p className={cards.title}>
            <a href={toHref(paths.step(waiting.id))}>{waiting.step.title}</a>
          </p>
          <p className={cards.text}>{waiting.step.reason}</p>
          <div className={cards.actions}>
            {waiting.dates.state === 'open' && (
              <button className={buttons.button} type="button" onClick={() => startStep(waiting.id, today)}>
                It has begun
              </button>
            )}
            <button className={buttons.button} type="button" onClick={() => tickStep(waiting.id, today)}>
              It is over
            </button>
          </div>
        </>
      )}
      {open.length > 0 && schedule.finish.kind === 'none' && (
        <>
          <p className={cards.title}>Give your plan some hours</p>
          <p className={cards.text}>With time ahead there is something to do next, and a date.</p>
          <div className={cards.actions}>
            <a className={buttons.primary} href={toHref(paths.setup)}>
              Set your hours
            </a>
          </div>
        </>
      )}
    </section>
  )
}
