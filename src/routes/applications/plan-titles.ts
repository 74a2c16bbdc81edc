import type { PlanId } from '../../domain/plan/plan'
import { useDocumentStore } from '../../store/document-store'

/** The titles of all plans, by their ids. */
export function usePlanTitles(): ReadonlyMap<PlanId, string> {
  const plans = useDocumentStore((document) => document.plans)
  return new Map([...plans.values()].map(({ id, title }) => [id, title]))
}
