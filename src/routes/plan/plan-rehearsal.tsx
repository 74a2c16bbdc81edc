import type { PlanView } from '../../store/plan-selectors'
import { useHidesDates } from '../../store/preference-selectors'
import { DrawnUnseen } from '../drawn-unseen'
import { PlanBody } from './plan-body'

/** Draws a plan ahead of its page. */
export function PlanRehearsal({ view }: { readonly view: PlanView }) {
  const hideDates = useHidesDates()
  return (
    <DrawnUnseen>
      <PlanBody view={view} hideDates={hideDates} />
    </DrawnUnseen>
  )
}
