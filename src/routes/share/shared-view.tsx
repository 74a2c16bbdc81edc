import { useState } from 'react'
import buttons from '../../components/button.module.css'
import { SharedPreview } from '../../components/share/shared-preview'
import { shownOn } from '../../components/share/shared-words'
import type { Plan } from '../../domain/plan/plan'
import type { Shared } from '../../domain/share/read-shared'
import { countOf } from '../../lib/format-duration'
import { useClockStore } from '../../store/clock-store'
import { viewPlan } from '../../store/plan-selectors'
import { useHidesDates } from '../../store/preference-selectors'
import { useRestorePoints } from '../../store/restore-points'
import { planOfShared, takeInShared } from '../../store/share-actions'
import { wayBackWords } from '../data/data-words'
import styles from './shared-page.module.css'

interface SharedViewProps {
  readonly shared: Shared
  readonly onTaken: () => void
  readonly onLeft: () => void
}

/** What was sent, with its dates as they were then, and what to do with it. */
export function SharedView({ shared, onTaken, onLeft }: SharedViewProps) {
  const today = useClockStore((clock) => clock.today)
  const on = shownOn(shared.on, today)
  const [plan] = useState(() => planOfShared(shared, 'shared', on))
  if (plan === null) return <h1 className={styles.title}>There is nothing to plan in this link</h1>
  return <PlanOfLink plan={plan} shared={shared} onTaken={onTaken} onLeft={onLeft} />
}

function PlanOfLink({ plan, shared, onTaken, onLeft }: SharedViewProps & { readonly plan: Plan }) {
  const today = useClockStore((clock) => clock.today)
  const hidesDates = useHidesDates()
  const points = useRestorePoints()
  const [keepsProgress, setKeepsProgress] = useState(true)
  const dated = viewPlan(plan, shownOn(shared.on, today))
  // A copy, for the same plan is remembered with the dates of one day only.
  const [copy] = useState<Plan>(() => ({ ...plan }))
  return (
    <SharedPreview
      shared={shared}
      dated={dated}
      fromToday={viewPlan(copy, today).schedule.finish}
      hidesDates={hidesDates}
    >
      <section className={styles.actions} aria-label="What to do with it">
        {plan.progress.size > 0 && (
          <label className={styles.option}>
            <input
              type="checkbox"
              checked={keepsProgress}
              onChange={({ currentTarget }) => setKeepsProgress(currentTarget.checked)}
            />
            Keep what is done in it, in {countOf(plan.progress.size, 'step')}
          </label>
        )}
        <div className={styles.buttons}>
          <button
            className={buttons.primary}
            type="button"
            onClick={() => {
              takeInShared(shared, keepsProgress)
              onTaken()
            }}
          >
            Make it mine
          </button>
          <button className={buttons.button} type="button" onClick={onLeft}>
            Not now
          </button>
        </div>
        <p className={styles.says}>It comes beside your own plans. {wayBackWords(points)}</p>
      </section>
    </SharedPreview>
  )
}
