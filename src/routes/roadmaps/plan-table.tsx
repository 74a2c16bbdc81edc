import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import buttons from '../../components/button.module.css'
import { finishWords } from '../../components/finish-words'
import type { Day } from '../../domain/day'
import { weeklyMinutes } from '../../domain/learner/learner'
import { isFinished } from '../../domain/plan/phase-summary'
import type { Plan } from '../../domain/plan/plan'
import { formatHours } from '../../lib/format-duration'
import { useDocumentStore } from '../../store/document-store'
import { openPlan } from '../../store/plan-actions'
import { viewPlan } from '../../store/plan-selectors'
import { useHidesDates } from '../../store/preference-selectors'
import { archivePlan, copyPlan, deletePlan, LONGEST_PLAN_TITLE, renamePlan } from '../../store/plans-actions'
import { paths } from '../paths'
import styles from './plan-table.module.css'

interface PlanTableProps {
  readonly caption: string
  readonly plans: readonly Plan[]
  readonly today: Day
}

/** Plans side by side: when each ends, what it takes, how far it is. */
export function PlanTable({ caption, plans, today }: PlanTableProps) {
  const hidesDates = useHidesDates()
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Plan</th>
          {!hidesDates && <th scope="col">Likely finish</th>}
          <th scope="col">Hours a week</th>
          <th scope="col">Steps done</th>
          <th scope="col">Hours left</th>
        </tr>
      </thead>
      {plans.map((plan) => (
        <PlanRows key={plan.id} plan={plan} today={today} hidesDates={hidesDates} />
      ))}
    </table>
  )
}

interface PlanRowsProps {
  readonly plan: Plan
  readonly today: Day
  readonly hidesDates: boolean
}

function PlanRows({ plan, today, hidesDates }: PlanRowsProps) {
  const navigate = useNavigate()
  const isOpen = useDocumentStore(({ currentPlan }) => currentPlan === plan.id)
  const [isRenaming, setIsRenaming] = useState(false)
  const rename = useRef<HTMLButtonElement>(null)
  const { schedule, steps } = viewPlan(plan, today)
  const done = schedule.steps.filter(isFinished).length
  const left = steps.reduce((sum, { remaining }) => sum + remaining, 0)
  const open = (): void => {
    if (plan.isArchived) archivePlan(plan.id, false)
    openPlan(plan.id)
    void navigate(paths.plan, { flushSync: true })
  }
  return (
    <tbody className={styles.plan}>
      <tr>
        <th scope="row">
          {isRenaming ? (
            <RenameForm
              plan={plan}
              onClose={() => {
                setIsRenaming(false)
                rename.current?.focus()
              }}
            />
          ) : (
            <button className={styles.open} type="button" onClick={open}>
              <bdi>{plan.title}</bdi>
            </button>
          )}
          {isOpen && <span className={styles.tag}>current</span>}
        </th>
        {!hidesDates && <td data-label="Likely finish">{finishWords(schedule.finish)}</td>}
        <td data-label="Hours a week">{formatHours(weeklyMinutes(plan.learner.week))}</td>
        <td data-label="Steps done">
          {done} of {steps.length}
        </td>
        <td data-label="Hours left">{formatHours(left)}</td>
      </tr>
      <tr className={styles.actions}>
        <td colSpan={hidesDates ? 4 : 5}>
          <div role="group" aria-label={`What to do with ${plan.title}`}>
            <button className={buttons.quiet} type="button" ref={rename} onClick={() => setIsRenaming(true)}>
              Rename
            </button>
            <button className={buttons.quiet} type="button" onClick={() => copyPlan(plan.id)}>
              Duplicate
            </button>
            <button className={buttons.quiet} type="button" onClick={() => archivePlan(plan.id, !plan.isArchived)}>
              {plan.isArchived ? 'Take it out' : 'Put away'}
            </button>
            <button className={buttons.quiet} type="button" onClick={() => deletePlan(plan.id)}>
              Delete
            </button>
          </div>
        </td>
      </tr>
    </tbody>
  )
}

/** Enter saves, Escape leaves the name as it was. */
function RenameForm({ plan, onClose }: { readonly plan: Plan; readonly onClose: () => void }) {
  const [title, setTitle] = useState(plan.title)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const isEmpty = title.trim() === ''
  const isFull = title.length >= LONGEST_PLAN_TITLE
  const note = `${plan.id}-name`
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault()
        if (isEmpty) return
        renamePlan(plan.id, title)
        onClose()
      }}
    >
      <input
        className={styles.name}
        aria-label="Name of the plan"
        aria-invalid={isEmpty}
        aria-describedby={isEmpty || isFull ? note : undefined}
        ref={field}
        dir="auto"
        maxLength={LONGEST_PLAN_TITLE}
        value={title}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        onKeyDown={({ key }) => {
          if (key === 'Escape') onClose()
        }}
      />
      <button className={buttons.button} type="submit">
        Save
      </button>
      <button className={buttons.quiet} type="button" onClick={onClose}>
        Cancel
      </button>
      {isEmpty && (
        <p className={styles.problem} id={note} role="alert">
          A plan needs a name. Type one, or cancel to keep “<bdi>{plan.title}</bdi>”.
        </p>
      )}
      {isFull && (
        <p className={styles.limit} id={note} role="status">
          A name has at most {LONGEST_PLAN_TITLE} characters.
        </p>
      )}
    </form>
  )
}
