import { useNavigate } from 'react-router'
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
    <label className={styles.switch}>
      <span className={styles.label}>Plan</span>
      <select
        className={styles.select}
        value={current}
        onChange={(event) => {
          openPlan(event.target.value)
          void navigate(paths.plan)
        }}
      >
        {plans.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
}
