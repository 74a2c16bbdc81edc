import buttons from '../../components/button.module.css'
import { priorityHintWords } from '../../components/priority-hint-words'
import { changeSettings } from '../../domain/plan/edit-plan'
import type { StepId } from '../../domain/roadmap/roadmap'
import { stepTitle } from '../../domain/roadmap/titles'
import { changePlan } from '../../store/plan-actions'
import type { PlanView } from '../../store/plan-selectors'
import { hintsFor } from '../../store/priority-hints'
import { useHidesDates } from '../../store/preference-selectors'
import styles from './priority-hints.module.css'

interface PriorityHintsProps {
  readonly view: PlanView
  /** Those about this step alone. */
  readonly step?: string
}

/** Settings of one's own that make a wait, and with it the plan, later than need be; each can be taken back. Only dates
 * say what they cost: where these are hidden there are none. */
export function PriorityHints({ view, step }: PriorityHintsProps) {
  const hidesDates = useHidesDates()
  if (hidesDates) return null
  const hints = hintsFor(view).filter((hint) => step === undefined || hint.step === step)
  if (hints.length === 0) return null
  const titleOf = (id: StepId): string => stepTitle(view.plan.roadmap, id)
  return (
    <ul className={styles.hints}>
      {hints.map((hint) => (
        <li className={styles.hint} key={`${hint.step} ${hint.setting}`}>
          <p>{priorityHintWords(hint, titleOf)}</p>
          <button
            className={buttons.quiet}
            type="button"
            onClick={() =>
              changePlan(
                (plan) => changeSettings(plan, hint.step, { [hint.setting]: undefined }),
                `“${titleOf(hint.step)}” is planned without it.`,
              )
            }
          >
            Plan it without
          </button>
        </li>
      ))}
    </ul>
  )
}
