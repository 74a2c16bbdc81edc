import { createContext, useContext } from 'react'
import type { PlanView } from '../../store/plan-selectors'

/** The open plan for the pages below `/plan`, which are only there when there is one. */
export const PlanContext = createContext<PlanView | null>(null)

export function usePlanView(): PlanView {
  const view = useContext(PlanContext)
  if (view === null) throw new Error('A page of the plan was shown without an open plan.')
  return view
}
