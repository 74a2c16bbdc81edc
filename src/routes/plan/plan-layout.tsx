import { Navigate, Outlet } from 'react-router'
import { useCurrentPlanView } from '../../store/plan-selectors'
import { paths } from '../paths'
import { PlanContext } from './plan-context'
import { useStepHistory } from './step-history'

/** Gives the pages of the plan their plan; without one the way leads to the start. */
export function PlanLayout() {
  const view = useCurrentPlanView()
  useStepHistory()
  if (view === null) return <Navigate to={paths.start} replace />
  return (
    <PlanContext value={view}>
      <Outlet />
    </PlanContext>
  )
}
