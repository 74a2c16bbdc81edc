import type { CairnDocument } from '../../domain/document/document'
import { isSamePlan, mergeDocuments } from '../../domain/document/merge-documents'
import type { Plan } from '../../domain/plan/plan'
import { withPast } from '../plan-decisions'

/**
 * The document that an earlier one leads to: its plans, draft and roadmaps, with what is the same being the very same
 * objects. Like an undo, it takes nothing out of the record of how the date has moved: what was forecast and decided on
 * earlier days stays, and what of it only the earlier document knows comes back. How things look stays as it is.
 */
export function restoredDocument(now: CairnDocument, earlier: CairnDocument): CairnDocument {
  const restored = mergeDocuments(now, now, { ...earlier, preferences: now.preferences }, 'theirs')
  const present = new Map(now.plans)
  const plans = new Map(restored.plans)
  for (const [id, plan] of restored.plans) {
    const mine = now.plans.get(id)
    if (mine === undefined || mine === plan) continue
    if (isSamePlan(mine, plan)) plans.set(id, mine)
    else present.set(id, withWholePast(mine, plan))
  }
  return { ...restored, plans: withPast(present, plans) }
}

/** The plan with what was forecast and decided in either. */
function withWholePast(plan: Plan, earlier: Plan): Plan {
  const forecasts = new Map([...earlier.history.forecasts, ...plan.history.forecasts])
  const decisions = new Map([...earlier.history.decisions, ...plan.history.decisions])
  const { size } = plan.history.forecasts
  if (forecasts.size === size && decisions.size === plan.history.decisions.size) return plan
  return {
    ...plan,
    history: {
      forecasts: new Map([...forecasts].toSorted(([a], [b]) => a - b)),
      decisions: new Map([...decisions].toSorted(([, a], [, b]) => a.day - b.day)),
    },
  }
}
