import { useState } from 'react'
import { PartBoundary } from '../../components/part-boundary'
import { findQuietTime } from '../../domain/plan/recovery'
import type { PlanView } from '../../store/plan-selectors'
import { LatePart } from '../late-part'
import { NextUpCard } from './next-up-card'
import styles from './plan-body.module.css'
import { planParts } from './plan-parts'

/**
 * Next up first, but for one who comes back after a quiet time: where the plan stands comes first then. It stays there
 * for the visit, so that no card moves away under an answer.
 */
export function PlanCards({ view }: { readonly view: PlanView }) {
  const [standsFirst] = useState(() => findQuietTime(view.plan, view.steps, view.schedule) !== null)
  const standing = (
    <PartBoundary name="Where you stand">
      <LatePart part={planParts.standing} props={{ view }} />
    </PartBoundary>
  )
  return (
    <div className={standsFirst ? styles.cardsAfterQuiet : styles.cards}>
      {standsFirst && standing}
      <PartBoundary name="Next up">
        <NextUpCard view={view} />
      </PartBoundary>
      <PartBoundary name="This week">
        <LatePart part={planParts.week} props={{ view }} />
      </PartBoundary>
      {!standsFirst && standing}
    </div>
  )
}
