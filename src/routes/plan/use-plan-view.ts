import { type PlanView, useCurrentPlanView } from '../../store/plan-selectors'

/**
 * The open plan, for the pages below `/plan`, which are only there when there is one. It comes from the store and not by
 * a context: for a value that a context hands down, React looks through all that is drawn at each change of it.
 */
export function usePlanView(): PlanView {
  const view = useCurrentPlanView()
  if (view === null) throw new Error('A page of the plan was shown without an open plan.')
  return view
}
