import type { PlanView } from '../../store/plan-selectors'
import { useHidesDates } from '../../store/preference-selectors'
import { DrawnUnseen } from '../drawn-unseen'
import { PlanBody } from './plan-body'
import { PlanContext } from './plan-context'

/** Draws a plan ahead of its page. */
export function PlanRehearsal({ view }: { readonly view: PlanView }) {
  const hideDates = useHidesDates()
  return (
    <DrawnUnseen>
      <PlanContext value={view}>
        <PlanBody view={view} hideDates={hideDates} />
      </PlanContext>
    </DrawnUnseen>
  )
}
