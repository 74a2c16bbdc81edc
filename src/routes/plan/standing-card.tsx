import { useId, useState } from 'react'
import buttons from '../../components/button.module.css'
import { DAYS_PER_WEEK } from '../../domain/day'
import { findNextUp } from '../../domain/plan/next-up'
import { type Away, awayOn, findQuietTime, type QuietTime } from '../../domain/plan/recovery'
import { findStanding, type Standing } from '../../domain/plan/standing'
import { formatWeekdayNear } from '../../lib/format-day'
import { formatDays } from '../../lib/format-duration'
import { keepUnits } from '../../lib/keep-units'
import { useFocusKept } from '../../lib/use-focus-kept'
import type { PlanView } from '../../store/plan-selectors'
import { acceptNewDates, comeBackToday, noteAbsenceSince } from '../../store/standing-actions'
import { useHidesDates } from '../../store/preference-selectors'
import { paths, toHref } from '../paths'
import cards from './card.module.css'
import { PauseMenu } from './pause-menu'
import styles from './standing-card.module.css'
import { StandingChoices } from './standing-choices'
import { basisWords, standingFacts, standingWords } from './standing-words'

/** Where the plan stands against the dates that were accepted, what can be done about it, and breaks. */
export function StandingCard({ view }: { readonly view: PlanView }) {
  const { plan, schedule, today } = view
  const hidesDates = useHidesDates()
  const place = useFocusKept<HTMLElement>()
  const standing = findStanding(plan, schedule)
  const basis = basisWords(plan, hidesDates)
  const isUnderWay = schedule.finish.kind !== 'reached'
  const away = isUnderWay ? awayOn(plan.learner, today) : null
  const quiet = findQuietTime(plan, view.steps, schedule)
  const [isPausing, setIsPausing] = useState(false)
  const pauseId = useId()
  const headline = standingWords(standing, basis)
  const facts = standingFacts(standing, basis, hidesDates)
  const isPlain = away === null && quiet === null
  return (
    <section className={styles.card} ref={place} aria-labelledby="standing" tabIndex={-1}>
      <h2 className={cards.label} id="standing">
        Where you stand
      </h2>
      <div className={styles.says}>
        {away !== null && <p className={cards.title}>{awayWords(away, view, hidesDates)}</p>}
        {quiet !== null && (
          <p className={cards.title}>
            Nothing was logged for {keepUnits(formatDays(quiet.days))}. The plan has moved by itself and goes on from
            today.
          </p>
        )}
        <p className={isPlain ? cards.title : cards.text}>
          {keepUnits(headline)}
          {!isPlain && '.'}
        </p>
        {facts !== '' && <p className={cards.text}>{keepUnits(facts)}</p>}
      </div>
      <div className={styles.actions}>
        {quiet !== null && <AfterQuiet quiet={quiet} view={view} />}
        {standing.kind === 'noBaseline' && schedule.finish.kind === 'date' && (
          <button className={buttons.button} type="button" onClick={acceptNewDates}>
            Keep today’s dates
          </button>
        )}
        {away !== null && (
          <button className={buttons.button} type="button" onClick={comeBackToday}>
            I am back
          </button>
        )}
        {(schedule.finish.kind === 'date' || away !== null) && (
          <button
            className={buttons.quiet}
            type="button"
            aria-expanded={isPausing}
            aria-controls={isPausing ? pauseId : undefined}
            onClick={() => setIsPausing(!isPausing)}
          >
            {away === null ? 'Plan time off…' : 'Back on another day…'}
          </button>
        )}
      </div>
      {isPausing && (
        <PauseMenu key={today} id={pauseId} today={today} hidesDates={hidesDates} onLeave={() => setIsPausing(false)} />
      )}
      {hasChoices(standing) && <FoldedChoices key={plan.id} view={view} standing={standing} isAway={away !== null} />}
    </section>
  )
}

function hasChoices(standing: Standing): standing is Compared {
  return standing.kind === 'compared' || standing.kind === 'justStarted'
}

type Compared = Extract<Standing, { readonly kind: 'compared' | 'justStarted' }>

interface FoldedChoicesProps {
  readonly view: PlanView
  readonly standing: Compared
  readonly isAway: boolean
}

/** They unfold by themselves where the plan is later by more than a week and more than it moves by itself, and its person is here. */
function FoldedChoices({ view, standing, isAway }: FoldedChoicesProps) {
  const [chosen, setChosen] = useState<boolean | null>(null)
  const isOpen = chosen ?? (isWorthAChoice(standing) && !isAway)
  return (
    <details
      className={styles.choices}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isOpen) setChosen(currentTarget.open)
      }}
    >
      <summary className={cards.summary}>What you can do</summary>
      {isOpen && <StandingChoices view={view} standing={standing} />}
    </details>
  )
}

function isWorthAChoice(standing: Compared): boolean {
  return standing.kind === 'compared' && standing.days > Math.max(standing.tolerance, DAYS_PER_WEEK)
}

/** Two answers to a time in which nothing was heard; neither has to be given. */
function AfterQuiet({ quiet, view }: { readonly quiet: QuietTime; readonly view: PlanView }) {
  const step = findNextUp(view.plan, view.schedule)?.work[0]?.step
  return (
    <>
      <button className={buttons.button} type="button" onClick={() => noteAbsenceSince(quiet.from)}>
        Those weeks were off
      </button>
      {step !== undefined && (
        <a className={buttons.button} href={toHref(paths.step(step))}>
          I worked: log it
        </a>
      )}
    </>
  )
}

function awayWords({ until }: Away, { today }: PlanView, hidesDates: boolean): string {
  if (until === null) return 'You are away, with no day back yet'
  return hidesDates
    ? `You are away for ${formatDays(until - today)} more`
    : `You are away until ${formatWeekdayNear(until, today)}`
}
