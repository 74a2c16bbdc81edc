import { phaseClass } from '../../components/phase-color'
import { leftWords } from '../../components/step-words'
import type { Day } from '../../domain/day'
import { findNextUp, findWorkedOut } from '../../domain/plan/next-up'
import type { PhaseSummary, PlannedStep } from '../../domain/plan/phase-summary'
import type { StepId } from '../../domain/roadmap/roadmap'
import { formatDayNear } from '../../lib/format-day'
import { countOf, formatDays } from '../../lib/format-duration'
import { keepUnits } from '../../lib/keep-units'
import { useFocusKept } from '../../lib/use-focus-kept'
import type { PlanView } from '../../store/plan-selectors'
import { useHidesDates } from '../../store/preference-selectors'
import cards from './card.module.css'
import styles from './next-up-card.module.css'
import { NextUpEntry } from './next-up-entry'
import { NextUpNothing } from './next-up-nothing'
import { NextUpQuestion } from './next-up-question'
import { notTodayWords, whenWords } from './next-up-words'

/** So many steps at most are asked about at a time: what is next is to stay in sight. */
const MOST_ASKED = 2

/**
 * What to work on now, for how long, and until when. Steps whose hours are used come first, until they are ticked or
 * given more: what is shown never changes over to another step by itself.
 */
export function NextUpCard({ view }: { readonly view: PlanView }) {
  const { plan, schedule, today, phases } = view
  const hidesDates = useHidesDates()
  const place = useFocusKept<HTMLElement>()
  const next = findNextUp(plan, schedule)
  const titleOf = (id: string): string => findStep(phases, id)?.step.step.title ?? ''
  const entries = (next?.work ?? []).flatMap(({ step: id, minutes }) => {
    const found = findStep(phases, id)
    return found === null ? [] : [{ ...found, minutes }]
  })
  const [first] = entries

  const workedOut = findWorkedOut(view.steps, schedule)
  const asked = workedOut.flatMap((id) => findStep(phases, id) ?? []).slice(0, MOST_ASKED)
  const accent = asked[0] ?? first
  const isToday = next?.day === today
  const when = next === null || isToday ? ' today' : `, ${whenWords(next.day, today, hidesDates)}`
  return (
    <section
      className={`${cards.card} ${accent === undefined ? '' : phaseClass(accent.index)}`}
      ref={place}
      aria-labelledby="next-up"
      tabIndex={-1}
    >
      <h2 className={cards.label} id="next-up">
        Next up{asked.length > 0 ? ' today' : next === null ? '' : when}
      </h2>
      {asked.length > 0 && (
        <ul className={styles.entries}>
          {asked.map(({ step }) => (
            <li className={styles.entry} key={step.id}>
              <NextUpQuestion step={step} today={today} />
            </li>
          ))}
        </ul>
      )}
      {workedOut.length > asked.length && (
        <p className={styles.aside}>{countOf(workedOut.length - asked.length, 'more step')} with no hours left.</p>
      )}
      {asked.length > 0 && next !== null && <h3 className={styles.then}>Then{isToday ? '' : when}</h3>}
      {next === null || first === undefined ? (
        <NextUpNothing view={view} isAsking={asked.length > 0} />
      ) : (
        <>
          {!isToday && (
            <p className={cards.text}>
              {keepUnits(notTodayWords(next, first.step.dates.reason, today, { hidesDates, titleOf }))}
            </p>
          )}
          <ul className={styles.entries}>
            {entries.map(({ step, minutes }, at) => (
              <li className={styles.entry} key={step.id}>
                <NextUpEntry
                  step={step}
                  minutes={minutes}
                  next={next}
                  today={today}
                  isMain={at === 0 && asked.length === 0}
                  aside={asideWords(step, {
                    today,
                    hidesDates,
                    following: at === entries.length - 1 && next.after !== null ? titleOf(next.after) : null,
                  })}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

interface FoundStep {
  readonly step: PlannedStep
  /** Of its phase in the roadmap. */
  readonly index: number
}

/** A step by its id: few are asked for, and of a large plan a list of all would be made for each change. */
function findStep(phases: readonly PhaseSummary[], id: StepId): FoundStep | null {
  for (const { steps, index } of phases) {
    const step = steps.find((each) => each.id === id)
    if (step !== undefined) return { step, index }
  }
  return null
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
