import { useNavigate } from 'react-router'
import { PlanFileDoor } from '../data/plan-file-door'
import { usePlanFile } from '../data/use-plan-file'
import { paths } from '../paths'

/** The side door: a plan that was saved as a file, shown before it is taken in. */
export function OpenPlanFile() {
  const navigate = useNavigate()
  return <PlanFileDoor label="I have a plan file" inHand={usePlanFile()} onTaken={() => void navigate(paths.plan)} />
}
