import { type ReactNode, useEffect, useRef, useState } from 'react'
import {
  APPLICATION_LIMITS,
  APPLICATION_STAGES,
  type ApplicationStage,
  type JobApplication,
} from '../../domain/career/application'
import { STAGE_NAMES } from '../../domain/career/application-words'
import type { Day } from '../../domain/day'
import { dayLimits } from '../../domain/plan/day-limits'
import { toWebAddress } from '../../domain/plan/edit-notebook'
import type { PlanId } from '../../domain/plan/plan'
import { goToProblem } from '../../lib/go-to-problem'
import buttons from '../button.module.css'
import { DayField } from '../day-field'
import { SelectField } from '../select-field'
import { TextField } from '../step/text-field'
import styles from './application-form.module.css'
import { BAD_ADDRESS } from './address-words'
import { SearchFields } from './search-fields'

/** What is asked of an application to add. */
export interface NewApplicationFields {
  readonly employer: string
  readonly role: string
  readonly url: string
  readonly stage: ApplicationStage
  /** The day on which that stage was come to. */
  readonly on: Day
  readonly plan: PlanId | null
  readonly isSteppingStone: boolean
}

interface ApplicationFormProps {
  readonly today: Day
  /** What it is likely for. */
  readonly plan: PlanId | null
  /** The plans there are, by their ids. */
  readonly plans: ReadonlyMap<PlanId, string>
  readonly onAdd: (fields: NewApplicationFields) => void
  readonly onCancel: () => void
}

/** Those that an application can be added in: what is closed was in another before. */
const STAGES = APPLICATION_STAGES.filter((stage) => stage !== 'closed')

/** An application to add. What is wrong is said when it is to be added, and then as it is mended. */
export function ApplicationForm({ today, plan, plans, onAdd, onCancel }: ApplicationFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const [isTried, setIsTried] = useState(false)
  const [fields, setFields] = useState<NewApplicationFields>({
    employer: '',
    role: '',
    url: '',
    stage: 'toApply',
    on: today,
    plan,
    isSteppingStone: false,
  })
  const { employer, role, url, stage, on } = fields
  const problems = isTried ? problemsWith(fields) : NO_PROBLEMS
  const change = (part: Partial<NewApplicationFields>): void => setFields({ ...fields, ...part })
  useEffect(() => {
    if (isTried && form.current !== null) goToProblem(form.current)
  }, [isTried])
  const add = (): void => {
    setIsTried(true)
    const { employer: noName, url: noUrl } = problemsWith(fields)
    // A day that cannot be read says so itself.
    if (noName !== null || noUrl !== null || (form.current !== null && goToProblem(form.current))) return
    onAdd({ ...fields, employer: employer.trim(), role: role.trim(), url: toWebAddress(url) ?? '' })
  }
  return (
    <form
      className={styles.form}
      ref={form}
      noValidate
      aria-label="An application"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextField
        label="Employer"
        value={employer}
        maxLength={APPLICATION_LIMITS.line}
        problem={problems.employer}
        onChange={(text) => change({ employer: text })}
      />
      <TextField
        label="Role"
        value={role}
        maxLength={APPLICATION_LIMITS.line}
        onChange={(text) => change({ role: text })}
      />
      <TextField
        label="Address of the advert"
        type="url"
        value={url}
        maxLength={APPLICATION_LIMITS.address}
        problem={problems.url}
        onChange={(text) => change({ url: text })}
      />
      <Pair>
        <SelectField
          label="Where it stands"
          value={stage}
          onChange={(value) => change({ stage: STAGES.find((each) => each === value) ?? stage })}
        >
          {STAGES.map((each) => (
            <option key={each} value={each}>
              {STAGE_NAMES[each]}
            </option>
          ))}
        </SelectField>
        {stage !== 'toApply' && (
          <DayField
            label="Since"
            value={on}
            min={dayLimits(today).first}
            max={today}
            onChange={(day) => change({ on: day })}
          />
        )}
      </Pair>
      <SearchFields {...fields} plans={plans} onChange={change} />
      <div className={styles.submit}>
        <button className={buttons.primary} type="submit">
          Add to the board
        </button>
        <button className={buttons.button} type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  )
}

function Pair({ children }: { readonly children: ReactNode }) {
  return <div className={styles.pair}>{children}</div>
}

interface Problems {
  readonly employer: string | null
  readonly url: string | null
}

const NO_PROBLEMS: Problems = { employer: null, url: null }

function problemsWith({ employer, role, url }: Pick<JobApplication, 'employer' | 'role' | 'url'>): Problems {
  const isNameless = employer.trim() === '' && role.trim() === ''
  return {
    employer: isNameless ? 'Say at least the employer or the role.' : null,
    url: url.trim() === '' || toWebAddress(url) !== null ? null : BAD_ADDRESS,
  }
}
