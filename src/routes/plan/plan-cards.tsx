import { useState } from 'react'
import { PartBoundary } from '../../components/part-boundary'
import { findQuietTime } from '../../domain/plan/recovery'
import type { PlanView } from '../../store/plan-selectors'
import { NextUpCard } from './next-up-card'
import styles from './plan-page.module.css'
import { StandingCard } from './standing-card'
import { WeekCard } from './week-card'

/**
 * Next up first, but for one who comes back after a quiet time: where the plan stands comes first then. It stays there
 * for the visit, so that no card moves away under an answer.
 */
export function PlanCards({ view }: { readonly view: PlanView }) {
  const [standsFirst] = useState(() => findQuietTime(view.plan, view.steps, view.schedule) !== null)
  const standing = (
    <PartBoundary name="Where you stand">
      <StandingCard view={view} />
    </PartBoundary>
  )
  return (
    <div className={standsFirst ? styles.cardsAfterQuiet : styles.cards}>
      {standsFirst && standing}
      <PartBoundary name="Next up">
        <NextUpCard view={view} />
      </PartBoundary>
      <PartBoundary name="This week">
        <WeekCard view={view} />
      </PartBoundary>
      {!standsFirst && standing}
    </div>
  )
}
