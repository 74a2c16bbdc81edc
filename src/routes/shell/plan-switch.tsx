import { useNavigate } from 'react-router'
import { ChoiceMenu } from '../../components/choice-menu'
import { useDocumentStore } from '../../store/document-store'
import { openPlan } from '../../store/plan-actions'
import { paths } from '../paths'
import styles from './plan-switch.module.css'

/** Which plan is open, once there are several. */
export function PlanSwitch() {
  const navigate = useNavigate()
  const all = useDocumentStore((document) => document.plans)
  const current = useDocumentStore((document) => document.currentPlan)
  const plans = [...all.values()].filter(({ id, isArchived }) => !isArchived || id === current)
  if (plans.length < 2 || current === null) return null
  return (
    <div className={styles.switch}>
      <ChoiceMenu
        label="Plan"
        choices={plans.map(({ id, title }) => ({ id, name: title }))}
        chosen={current}
        onChoose={(id) => {
          openPlan(id)
          void navigate(paths.plan)
        }}
      />
    </div>
  )
}
