import { useId } from 'react'
import type { JobApplication } from '../../domain/career/application'
import type { PlanId } from '../../domain/plan/plan'
import { SelectField } from '../select-field'
import styles from './search-fields.module.css'

type SearchPart = Pick<JobApplication, 'plan' | 'isSteppingStone'>

interface SearchFieldsProps extends SearchPart {
  /** The plans there are, by their ids. */
  readonly plans: ReadonlyMap<PlanId, string>
  readonly onChange: (change: Partial<SearchPart>) => void
}

/** Which plan an application is for, and whether it is for the job there or for one on the way. */
export function SearchFields({ plan, isSteppingStone, plans, onChange }: SearchFieldsProps) {
  const id = useId()
  const isGone = plan !== null && !plans.has(plan)
  return (
    <>
      {(plans.size > 0 || isGone) && (
        <SelectField
          label="For the plan"
          value={plan ?? ''}
          hint="With the first application that is sent, the waiting in this plan begins; with one that is accepted, it is over."
          onChange={(value) => onChange({ plan: value === '' ? null : value })}
        >
          <option value="">None of them</option>
          {isGone && <option value={plan}>A plan that is no longer here</option>}
          {[...plans].map(([each, title]) => (
            <option key={each} value={each}>
              {title}
            </option>
          ))}
        </SelectField>
      )}
      <div className={styles.check}>
        <input
          type="checkbox"
          id={id}
          checked={isSteppingStone}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => onChange({ isSteppingStone: target.checked })}
        />
        <div className={styles.words}>
          <label htmlFor={id}>A stepping stone</label>
          <p className={styles.hint} id={`${id}-hint`}>
            A first job next to the one you want, such as data analyst or junior software engineer.
          </p>
        </div>
      </div>
    </>
  )
}
