import { useState } from 'react'
import buttons from '../../components/button.module.css'
import type { StepId } from '../../domain/roadmap/roadmap'
import { type OptionalStep, previewWithout } from '../../domain/plan/recovery-choices'
import type { Finish } from '../../domain/schedule/schedule'
import { countOf, formatHours } from '../../lib/format-duration'
import type { PlanView } from '../../store/plan-selectors'
import { dropOptionalSteps } from '../../store/standing-actions'
import { useHidesDates } from '../../store/preference-selectors'
import cards from './card.module.css'
import styles from './standing-choices.module.css'
import { differenceWords, choiceWords } from './standing-words'

interface StandingOptionalProps {
  readonly view: PlanView
  readonly optional: readonly OptionalStep[]
}

/** Optional steps to leave out: what each saves, and the date without all that are chosen. */
export function StandingOptional({ view: { plan, schedule, today }, optional }: StandingOptionalProps) {
  const hidesDates = useHidesDates()
  const [chosen, setChosen] = useState<ReadonlySet<StepId>>(new Set())
  const picked = optional.filter(({ id }) => chosen.has(id))
  const ids = picked.map(({ id }) => id)
  const toggle = (id: StepId, isChosen: boolean): void =>
    setChosen((before) => new Set(isChosen ? [...before, id] : [...before].filter((other) => other !== id)))
  return (
    <li className={styles.choice}>
      <h3 className={styles.title}>Leave out optional steps</h3>
      {optional.length === 0 ? (
        <p className={cards.text}>None is left in your plan.</p>
      ) : (
        <>
          <ul className={styles.steps}>
            {optional.map(({ id, title, remaining, finish }) => (
              <li key={id}>
                <label className={styles.step}>
                  <input
                    type="checkbox"
                    checked={chosen.has(id)}
                    onChange={({ target }) => toggle(id, target.checked)}
                  />
                  <span>
                    {title}
                    <span className={styles.saves}>
                      {remaining > 0 && `${formatHours(remaining)}, `}
                      {savedWords(schedule.finish, finish)}
                    </span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
          {ids.length > 0 && (
            <>
              <p role="status">
                Finish:{' '}
                <span className={styles.preview}>
                  {choiceWords(schedule.finish, previewWithout(plan, ids, today), hidesDates)}
                </span>
              </p>
              <button
                className={buttons.button}
                type="button"
                onClick={() =>
                  dropOptionalSteps(
                    ids,
                    picked.reduce((sum, { remaining }) => sum + remaining, 0),
                  )
                }
              >
                Leave out {countOf(ids.length, 'step')}
              </button>
            </>
          )}
        </>
      )}
    </li>
  )
}

/** What leaving a step out does to the date. */
function savedWords(now: Finish, without: Finish): string {
  if (now.kind !== 'date' || without.kind !== 'date' || now.day === without.day) return 'does not move the date'
  return differenceWords(without.day - now.day)
}
