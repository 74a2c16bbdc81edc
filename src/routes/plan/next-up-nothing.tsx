import type { ReactNode } from 'react'
import buttons from '../../components/button.module.css'
import { isFinished, type PlannedStep } from '../../domain/plan/phase-summary'
import { startStep, tickStep } from '../../store/plan-actions'
import type { PlanView } from '../../store/plan-selectors'
import { useFocusKept } from '../../lib/use-focus-kept'
import { paths, toHref } from '../paths'
import cards from './card.module.css'

interface NextUpNothingProps {
  readonly view: PlanView
  readonly steps: readonly PlannedStep[]
}

/** No work to place: everything is done, or a wait is all that is left, or there are no hours. */
export function NextUpNothing({ view: { schedule, today }, steps }: NextUpNothingProps) {
  const place = useFocusKept<HTMLElement>()
  const open = steps.filter(({ dates }) => !isFinished(dates))
  return (
    <section className={cards.card} ref={place} aria-labelledby="next-up" tabIndex={-1}>
      <h2 className={cards.label} id="next-up">
        Next up
      </h2>
      {open.length === 0 ? (
        <p className={cards.title}>Every step is done. Well walked.</p>
      ) : schedule.finish.kind === 'none' ? (
        <NoHours isBreak={schedule.finish.why === 'hoursEnd'} />
      ) : (
        <WithoutHours open={open} today={today} />
      )}
    </section>
  )
}

function NoHours({ isBreak }: { readonly isBreak: boolean }) {
  return (
    <>
      <p className={cards.title}>{isBreak ? 'Nothing while you are away' : 'Give your plan some hours'}</p>
      <p className={cards.text}>With time ahead there is something to do next, and a date.</p>
      <div className={cards.actions}>
        <a className={buttons.primary} href={toHref(paths.setup)}>
          Set your hours
        </a>
      </div>
    </>
  )
}

/** What is left takes no hours: a step that is worked out and only needs the tick, or a wait. */
function WithoutHours({ open, today }: { readonly open: readonly PlannedStep[]; readonly today: PlanView['today'] }) {
  const workedOut = open.find(({ work, remaining }) => work.kind === 'effort' && remaining === 0)
  const waiting = open.find(({ work }) => work.kind === 'wait')
  if (workedOut !== undefined) {
    return (
      <Step step={workedOut} text="No hours are left on it. Tick it when it is done, or say how much is left.">
        <button className={buttons.primary} type="button" onClick={() => tickStep(workedOut.id, today)}>
          Done
        </button>
      </Step>
    )
  }
  if (waiting === undefined) return <p className={cards.title}>Nothing to work on at present</p>
  return (
    <Step step={waiting} text={waiting.step.reason}>
      {waiting.dates.state === 'open' && (
        <button className={buttons.button} type="button" onClick={() => startStep(waiting.id, today)}>
          It has begun
        </button>
      )}
      <button className={buttons.button} type="button" onClick={() => tickStep(waiting.id, today)}>
        It is over
      </button>
    </Step>
  )
}

interface StepProps {
  readonly step: PlannedStep
  readonly text: string
  readonly children: ReactNode
}

function Step({ step, text, children }: StepProps) {
  return (
    <>
      <p className={cards.title}>
        <a href={toHref(paths.step(step.id))}>{step.step.title}</a>
      </p>
      <p className={cards.text}>{text}</p>
      <div className={cards.actions}>{children}</div>
    </>
  )
}
