import { type ReactNode, useEffect, useRef, useState } from 'react'
import buttons from '../../components/button.module.css'
import { weeklyMinutes } from '../../domain/learner/learner'
import { isFinished } from '../../domain/plan/phase-summary'
import type { RecoveryChoices } from '../../domain/plan/recovery-choices'
import type { HoursAnswer } from '../../domain/plan/recovery-hours'
import type { Standing } from '../../domain/plan/standing'
import type { Finish } from '../../domain/schedule/schedule'
import { formatDay } from '../../lib/format-day'
import { formatHourNumber, formatHoursInWords } from '../../lib/format-duration'
import type { PlanView } from '../../store/plan-selectors'
import { acceptNewDates, planWeeklyHours } from '../../store/standing-actions'
import { useHidesDates } from '../../store/preference-selectors'
import { viewChoices, workOutChoices } from '../../store/standing-selectors'
import cards from './card.module.css'
import styles from './standing-choices.module.css'
import { StandingOptional } from './standing-optional'
import { choiceWords, unreachableWords } from './standing-words'

interface StandingChoicesProps {
  readonly view: PlanView
  readonly standing: Extract<Standing, { readonly kind: 'compared' | 'justStarted' }>
}

/** By the sign of the days: earlier, the same, later. */
const ACCEPT_TITLES = { '-1': 'Accept the new date', 0: 'Accept today’s dates', 1: 'Move the date' } as const

/** What can be done about the date, each with the one it would give. */
export function StandingChoices({ view, standing }: StandingChoicesProps) {
  const { choices, isWorking, workOut } = useChoices(view)
  const hidesDates = useHidesDates()
  const { finish } = view.schedule
  return (
    <ul className={styles.choices}>
      <StandingChoice
        title={ACCEPT_TITLES[Math.sign(standing.days) as -1 | 0 | 1]}
        text="Compare with today’s dates from here on. Nothing else changes."
        preview={choiceWords(finish, finish, hidesDates)}
      >
        <button className={buttons.button} type="button" onClick={acceptNewDates}>
          Accept the new dates
        </button>
      </StandingChoice>
      {choices === null ? (
        <WaitingChoices view={view} standing={standing} isWorking={isWorking} onWorkOut={workOut} />
      ) : (
        <>
          {choices.hours !== null && (
            <HoursChoice view={view} standing={standing} answer={choices.hours} hidesDates={hidesDates} />
          )}
          <StandingOptional key={view.plan.id} view={view} optional={choices.optional} />
        </>
      )}
    </ul>
  )
}

interface WaitingChoicesProps extends StandingChoicesProps {
  readonly isWorking: boolean
  readonly onWorkOut: () => void
}

/** The choices of a large plan before they are worked out: in their places and about as high, so that nothing moves. */
function WaitingChoices({ view, standing, isWorking, onWorkOut }: WaitingChoicesProps) {
  const optional = view.steps.filter(({ id, step }) => {
    const dates = view.schedule.byId.get(id)
    return step.optional && dates !== undefined && !isFinished(dates)
  }).length
  return (
    <>
      <StandingChoice
        title={standing.days > 0 ? 'More hours' : 'Fewer hours'}
        text={isWorking ? 'Trying other hours …' : 'How many hours it would take is tried out when you ask.'}
      />
      <li className={styles.choice}>
        <h3 className={styles.title}>Leave out optional steps</h3>
        <div className={styles.waiting} style={{ '--rows': optional }}>
          <p className={cards.text} role="status">
            {isWorking ? 'Trying other hours and other steps …' : 'Other hours and fewer steps take a moment to try.'}
          </p>
          <button className={buttons.button} type="button" disabled={isWorking} onClick={onWorkOut}>
            Work it out
          </button>
        </div>
      </li>
    </>
  )
}

interface HoursChoiceProps extends StandingChoicesProps {
  readonly answer: HoursAnswer
  readonly hidesDates: boolean
}

function HoursChoice({ view, standing, answer, hidesDates }: HoursChoiceProps) {
  const { finish } = view.schedule
  const now = weeklyMinutes(view.plan.learner.week)
  const title = standing.days > 0 ? 'More hours' : 'Fewer hours'
  if (answer.kind === 'unreachable') {
    return <StandingChoice title={title} text={unreachableWords(answer, standing.planned, finish, hidesDates)} />
  }
  if (standing.days <= 0 && answer.minutesPerWeek >= now) {
    return <StandingChoice title={title} text={`Fewer than ${formatHoursInWords(now)} a week would make it later.`} />
  }
  const after: Finish = { kind: 'date', day: answer.finish }
  const target = hidesDates ? 'that date' : formatDay(standing.planned, 'long')
  const hours = formatHourNumber(answer.minutesPerWeek)
  return (
    <StandingChoice
      title={title}
      text={`${hours} hours a week instead of ${formatHourNumber(now)}, from today: the fewest for ${target}.`}
      preview={choiceWords(finish, after, hidesDates)}
    >
      <button className={buttons.button} type="button" onClick={() => planWeeklyHours(answer.week)}>
        Plan {hours} hours a week
      </button>
    </StandingChoice>
  )
}

interface StandingChoiceProps {
  readonly title: string
  readonly text: string
  /** The finish date it gives. */
  readonly preview?: string
  readonly children?: ReactNode
}

function StandingChoice({ title, text, preview, children }: StandingChoiceProps) {
  return (
    <li className={styles.choice}>
      <h3 className={styles.title}>{title}</h3>
      <p className={cards.text}>{text}</p>
      {preview !== undefined && (
        <p>
          Finish: <span className={styles.preview}>{preview}</span>
        </p>
      )}
      {children}
    </li>
  )
}

/** The choices of a small plan at once; those of a large one when they are asked for, for as long as it stays as it is. */
function useChoices(view: PlanView) {
  const [found, setFound] = useState<{ readonly view: PlanView; readonly choices: RecoveryChoices } | null>(null)
  const [working, setWorking] = useState<PlanView | null>(null)
  const running = useRef<AbortController | null>(null)
  // What it was is not under way any more, should the plan be that again.
  useEffect(
    () => () => {
      running.current?.abort()
      setWorking(null)
    },
    [view],
  )
  const workOut = async (): Promise<void> => {
    const controller = new AbortController()
    running.current = controller
    setWorking(view)
    const choices = await workOutChoices(view, controller.signal)
    if (choices === null) return
    setFound({ view, choices })
    setWorking(null)
  }
  return {
    choices: found?.view === view ? found.choices : viewChoices(view),
    isWorking: working === view,
    workOut: () => void workOut(),
  }
}
