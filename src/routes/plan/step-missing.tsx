import buttons from '../../components/button.module.css'
import { finishPreviewWords } from '../../components/finish-words'
import { conditionsHold } from '../../domain/roadmap/resolve-roadmap'
import type { Step, StepId } from '../../domain/roadmap/roadmap'
import { changeSettings } from '../../domain/plan/edit-plan'
import { schedulePlan } from '../../domain/plan/schedule-plan'
import type { PlanView } from '../../store/plan-selectors'
import { useHidesDates } from '../../store/preference-selectors'
import { setLeftOut } from '../../store/step-actions'
import { paths, toHref } from '../paths'
import styles from './step-sheet.module.css'

interface StepMissingProps {
  readonly id: StepId
  readonly headingId: string
  readonly view: PlanView
}

/** A step that is not in the plan: left out, not for these answers, or unknown; and what can be done about it. */
export function StepMissing({ id, headingId, view }: StepMissingProps) {
  const { plan } = view
  const step = plan.roadmap.steps.find((each) => each.id === id)
  if (step === undefined) {
    return (
      <div className={styles.missing}>
        <h2 className={styles.missingTitle} id={headingId} tabIndex={-1}>
          No such step in this plan
        </h2>
        <p>The address names a step that this plan does not have.</p>
      </div>
    )
  }
  const choices = new Map(plan.roadmap.choices.map((choice) => [choice.id, choice]))
  const isLeftOut = conditionsHold(step.when, choices, plan.answers)
  return (
    <div className={styles.missing}>
      <title>{`${step.title} · Cairn`}</title>
      <h2 className={styles.missingTitle} id={headingId} tabIndex={-1} dir="auto">
        {step.title}
      </h2>
      {isLeftOut ? (
        <BringBack step={step} view={view} />
      ) : (
        <p>
          Your answers leave this step out. <a href={toHref(paths.setup)}>Change your answers</a> to have it in your
          plan.
        </p>
      )}
      {step.reason !== '' && <p className={styles.soft}>{step.reason}</p>}
    </div>
  )
}

function BringBack({ step, view }: { readonly step: Step; readonly view: PlanView }) {
  const { plan, today, schedule } = view
  const hidesDates = useHidesDates()
  const { finish } = schedulePlan(changeSettings(plan, step.id, { leftOut: undefined }), today)
  return (
    <>
      <p>
        You left this optional step out. {finishPreviewWords(schedule.finish, finish, hidesDates)} What you wrote and
        logged is kept.
      </p>
      <p>
        <button className={buttons.primary} type="button" onClick={() => setLeftOut(step.id, false)}>
          Bring it back
        </button>
      </p>
      <p className={styles.soft}>
        All optional steps are listed under <a href={toHref(paths.setup)}>Hours and answers</a>.
      </p>
    </>
  )
}
