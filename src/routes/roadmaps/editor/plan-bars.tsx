import { useDeferredValue } from 'react'
import buttons from '../../../components/button.module.css'
import type { Day } from '../../../domain/day'
import type { Plan } from '../../../domain/plan/plan'
import { countStepsLeftBehind } from '../../../domain/plan/steps-left-behind'
import { compareRoadmaps } from '../../../domain/roadmap/compare-roadmaps'
import type { Roadmap } from '../../../domain/roadmap/roadmap'
import { countOf } from '../../../lib/format-duration'
import { useClockStore } from '../../../store/clock-store'
import { useDocumentStore } from '../../../store/document-store'
import { takeIntoPlan } from '../../../store/roadmap-take-actions'
import { useHidesDates } from '../../../store/preference-selectors'
import { toHref } from '../../paths'
import { comparePlanPath } from './compare-address'
import styles from './editor-page.module.css'
import { outlookWords } from './plan-outlook'

/** Plans that follow an earlier state of the roadmap: what its changes would do to them, and the way to take them. */
export function PlanBars({ roadmap }: { readonly roadmap: Roadmap }) {
  const plans = useDocumentStore((document) => document.plans)
  const today = useClockStore((clock) => clock.today)
  // Typing does not wait for the dates.
  const settled = useDeferredValue(roadmap)
  return [...plans.values()]
    .filter((plan) => plan.roadmap.id === roadmap.id)
    .map((plan) => <PlanBar key={plan.id} plan={plan} roadmap={settled} today={today} />)
}

interface PlanBarProps {
  readonly plan: Plan
  readonly roadmap: Roadmap
  readonly today: Day
}

function PlanBar({ plan, roadmap, today }: PlanBarProps) {
  const hidesDates = useHidesDates()
  const changes = compareRoadmaps({ base: plan.roadmap, mine: plan.roadmap, theirs: roadmap })
  if (changes.length === 0) return null
  const outlook = outlookWords(plan, { ...plan, roadmap }, today, hidesDates)
  const lost = countStepsLeftBehind(plan, roadmap)
  return (
    <section className={styles.bar} aria-label={`The plan “${plan.title}”`}>
      <p>
        Your plan “{plan.title}” follows an earlier state of this roadmap. With these changes {outlook}.
        {lost > 0 && (
          <span className={styles.barNote}>
            {countOf(lost, 'step')} you have worked on would no longer be in it. What you did is kept, in case a step
            comes back.
          </span>
        )}
      </p>
      <div className={styles.actions}>
        <a className={buttons.button} href={toHref(comparePlanPath(roadmap.id, plan.id))}>
          See the changes
        </a>
        <button className={buttons.button} type="button" onClick={() => takeIntoPlan(plan.id, roadmap, changes)}>
          Take them
        </button>
      </div>
    </section>
  )
}
