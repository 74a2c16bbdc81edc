import { useNavigate } from 'react-router'
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
      // In one go with what has been taken in: this page is not drawn with it before it is left.
      onTaken={(as) => void navigate(as === 'plan' ? paths.plan : paths.roadmaps, { flushSync: true })}
    />
  )
}
