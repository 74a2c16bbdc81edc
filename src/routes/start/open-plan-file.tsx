import { useNavigate } from 'react-router'
import { leaveWithDialogs } from '../../lib/use-modal'
import { PlanFileDoor } from '../data/plan-file-door'
import { usePlanFile } from '../data/use-plan-file'
import { paths } from '../paths'

/** A way in from elsewhere: a plan that was saved as a file, or a roadmap made elsewhere, shown before it is taken in. */
export function OpenPlanFile({ label }: { readonly label: string }) {
  const navigate = useNavigate()
  return (
    <PlanFileDoor
      label={label}
      inHand={usePlanFile()}
      onTaken={(as) => {
        // A roadmap may have been taken in on the very page that shows it.
        if (as === 'plan') leaveWithDialogs()
        // In one go with what has been taken in: this page is not drawn with it before it is left.
        void navigate(as === 'plan' ? paths.plan : paths.roadmaps, { flushSync: true })
      }}
    />
  )
}
