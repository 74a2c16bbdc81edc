import { useEffect } from 'react'
import { useLocation, useNavigate, useParams } from 'react-router'
import buttons from '../../components/button.module.css'
import { phaseClass } from '../../components/phase-color'
import { Sheet } from '../../components/sheet'
import { StepDetails } from '../../components/step-details'
import { closeNotice } from '../../store/notice-store'
import { toggleTopic } from '../../store/plan-actions'
import { paths, toHref } from '../paths'
import { Notices } from '../shell/notices'
import { usePlanView } from './plan-context'
import { StepActions } from './step-actions'
import styles from './step-sheet.module.css'

const HEADING = 'step-heading'

/** One step, over the plan: its own address, closed by "back", Escape or the button. */
export function StepSheet() {
  const { plan, phases, today } = usePlanView()
  const { id = '' } = useParams()
  const { search } = useLocation()
  const navigate = useNavigate()
  // In the sheet's place in the history, so that "back" does not open it again.
  const close = (): void => void navigate({ pathname: paths.plan, search }, { replace: true })

  const inPhase = phases.find(({ steps }) => steps.some((step) => step.id === id))
  const step = inPhase?.steps.find((each) => each.id === id)
  useEffect(() => {
    const heading = document.querySelector<HTMLElement>(`#${HEADING}`)
    heading?.closest('dialog')?.scrollTo(0, 0)
    heading?.focus({ preventScroll: true })
    // What was said before belongs to the page below.
    closeNotice()
  }, [id])

  const byId = new Map(phases.flatMap(({ steps }) => steps.map((each) => [each.id, each] as const)))
  const titleOf = (other: string): string => byId.get(other)?.step.title ?? other
  return (
    <Sheet labelledBy={HEADING} onClose={close}>
      <div className={`${styles.sheet} ${inPhase === undefined ? '' : phaseClass(inPhase.index)}`}>
        <button className={`${buttons.button} ${styles.close}`} type="button" onClick={close}>
          Close
        </button>
        {step === undefined || inPhase === undefined ? (
          <>
            <h2 className={styles.missing} id={HEADING} tabIndex={-1}>
              No such step in this plan
            </h2>
            <p>The address names a step that this plan does not have, or that your answers leave out.</p>
          </>
        ) : (
          <>
            <title>{`${step.step.title} · Cairn`}</title>
            <StepDetails
              step={step}
              phase={inPhase.phase}
              headingId={HEADING}
              facts={plan.roadmap.facts}
              before={step.prerequisites.flatMap((other) => byId.get(other)?.step ?? [])}
              unlocks={[...byId.values()]
                .filter((other) => other.prerequisites.includes(id))
                .map((other) => other.step)}
              titleOf={titleOf}
              hrefOf={(other) => toHref(paths.step(other) + search)}
              onToggleTopic={(topic) => toggleTopic(id, topic)}
            >
              <StepActions key={id} step={step} today={today} />
            </StepDetails>
          </>
        )}
      </div>
      <Notices />
    </Sheet>
  )
}
