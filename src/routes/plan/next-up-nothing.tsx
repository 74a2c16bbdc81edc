import buttons from '../../components/button.module.css'
import type { Day } from '../../domain/day'
import { isFinished, type PlannedStep } from '../../domain/plan/phase-summary'
import { startStep, tickStep } from '../../store/plan-actions'
import type { PlanView } from '../../store/plan-selectors'
import { paths, toHref } from '../paths'
import cards from './card.module.css'

interface NextUpNothingProps {
  readonly view: PlanView
  /** Steps whose hours are used are asked about above; what else there is follows. */
  readonly isAsking: boolean
}

/** No work to place: everything is done, or a wait is all that is left, or there are no hours. */
export function NextUpNothing({ view: { schedule, phases, today }, isAsking }: NextUpNothingProps) {
  const open = phases.flatMap(({ steps }) => steps).filter(({ dates }) => !isFinished(dates))
  if (open.length === 0) return <p className={cards.title}>Every step is done. Well walked.</p>
  const waiting = open.find(({ work }) => work.kind === 'wait')
  if (waiting !== undefined && schedule.finish.kind !== 'none') return <Waiting step={waiting} today={today} />
  if (isAsking) return null
  if (schedule.finish.kind === 'none') return <NoHours isBreak={schedule.finish.why === 'hoursEnd'} />
  return <p className={cards.title}>Nothing to work on at present</p>
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

function Waiting({ step, today }: { readonly step: PlannedStep; readonly today: Day }) {
  const { title, reason } = step.step
  return (
    <>
      <p className={cards.title}>
        <a href={toHref(paths.step(step.id))}>{title}</a>
      </p>
      <p className={cards.text}>{reason}</p>
      <div className={cards.actions}>
        {step.dates.state === 'open' && (
          <button
            className={buttons.button}
            type="button"
            aria-label={`It has begun: ${title}`}
            onClick={() => startStep(step.id, today)}
          >
            It has begun
          </button>
        )}
        <button
          className={buttons.button}
          type="button"
          aria-label={`It is over: ${title}`}
          onClick={() => tickStep(step.id, today)}
        >
          It is over
        </button>
      </div>
    </>
  )
}
