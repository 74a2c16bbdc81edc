import { SEARCH_WAITS } from '../../catalogue/career/applications'
import { isFinished, type PlannedStep } from '../../domain/plan/phase-summary'
import { paths, toHref } from '../paths'
import styles from './step-search.module.css'

/** Of a wait for employers, that it follows the applications; nothing of any other step, or once it is over. */
export function StepSearch({ step: { id, work, dates } }: { readonly step: PlannedStep }) {
  const isSteppingStone = SEARCH_WAITS.steppingStone.includes(id)
  if (work.kind !== 'wait' || isFinished(dates) || !(isSteppingStone || SEARCH_WAITS.goal.includes(id))) return null
  const which = isSteppingStone ? 'stepping stone' : 'application'
  return (
    <p className={styles.note}>
      It follows your <a href={toHref(paths.careerApplications)}>applications</a>: it begins with the first {which} for
      this plan that you send, and is over with the first that is accepted.
    </p>
  )
}
