import { Navigate, Outlet } from 'react-router'
import { useHasPlan } from '../../store/plan-selectors'
import { paths } from '../paths'
import { useStepHistory } from './step-history'

/** The pages of the plan, which need one: without it the way leads to the start. */
export function PlanLayout() {
  const hasPlan = useHasPlan()
  useStepHistory()
  return hasPlan ? <Outlet /> : <Navigate to={paths.start} replace />
}
