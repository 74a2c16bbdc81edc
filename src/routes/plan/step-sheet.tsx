import { useEffect, useRef } from 'react'
import { useLocation, useParams } from 'react-router'
import { PartBoundary } from '../../components/part-boundary'
import { phaseClass } from '../../components/phase-color'
import { Sheet } from '../../components/sheet'
import { StepBar } from '../../components/step/step-bar'
import { StepDetails } from '../../components/step-details'
import { indexSteps } from '../../domain/plan/step-index'
import type { StepId } from '../../domain/roadmap/roadmap'
import { focusWhenThere } from '../../lib/focus-when-there'
import { countOf } from '../../lib/format-duration'
import { closeNotice } from '../../store/notice-store'
import { toggleTopic } from '../../store/plan-actions'
import { paths, toHref } from '../paths'
import { useHidesDates } from '../../store/preference-selectors'
import { Notices } from '../shell/notices'
import { usePlanView } from './use-plan-view'
import { StepActions } from './step-actions'
import { StepHours } from './step-hours'
import { useSheetClose } from './step-history'
import { opensAtHours } from './step-opening'
import { StepMissing } from './step-missing'
import { StepNotebook } from './step-notebook'
import { StepPlanning } from './step-planning'
import { StepSearch } from './step-search'
import styles from './step-sheet.module.css'

const HEADING = 'step-heading'

/** One step, over the plan: its own address, closed by "back", Escape or the button. */
export function StepSheet() {
  const view = usePlanView()
  const { plan, phases, today } = view
  const { id = '' } = useParams()
  const location = useLocation()
  const { search, key: visit } = location
  const isAtHours = opensAtHours(location.state)
  const close = useSheetClose()
  const hidesDates = useHidesDates()
  useStepInView(id, isAtHours ? visit : null)

  // Linear in the plan, and once for each change of it.
  const index = indexSteps(phases)
  const found = index.byId.get(id)
  const stepOf = (other: StepId | undefined) => (other === undefined ? undefined : index.byId.get(other)?.step)
  const stepsOf = (others: readonly StepId[]) => others.flatMap((other) => stepOf(other) ?? [])
  const titleOf = (other: StepId): string => stepOf(other)?.step.title ?? other
  const hrefOf = (other: StepId): string => toHref(paths.step(other) + search)
  const bar = (at: number | null) => (
    <StepBar
      previous={at === null ? null : (stepOf(index.order[at - 1])?.step ?? null)}
      next={at === null ? null : (stepOf(index.order[at + 1])?.step ?? null)}
      position={at === null ? '' : `${at + 1} of ${countOf(index.order.length, 'step')}`}
      hrefOf={hrefOf}
      onClose={close}
    />
  )

  if (found === undefined) {
    return (
      <Sheet labelledBy={HEADING} onClose={close}>
        {bar(null)}
        <StepMissing id={id} headingId={HEADING} view={view} />
        <Notices />
      </Sheet>
    )
  }
  const { step, inPhase } = found
  const before = stepsOf(step.prerequisites)
  return (
    <Sheet labelledBy={HEADING} onClose={close}>
      <title>{`${step.step.title} · Cairn`}</title>
      {bar(found.at)}
      {/* Another step is another sheet: nothing half typed goes over to it. */}
      <div className={`${styles.sheet} ${phaseClass(inPhase.index)}`} key={id}>
        <PartBoundary name={step.step.title}>
          <StepDetails
            step={step}
            phase={inPhase.phase}
            headingId={HEADING}
            facts={plan.roadmap.facts}
            before={before}
            unlocks={stepsOf(index.unlocks.get(id) ?? [])}
            hideDates={hidesDates}
            titleOf={titleOf}
            hrefOf={hrefOf}
            onToggleTopic={(topic) => toggleTopic(id, topic)}
            notebook={<StepNotebook plan={plan} step={id} today={today} />}
            planning={<StepPlanning step={step} view={view} />}
          >
            <StepActions step={step} before={before} view={view} />
            <StepSearch step={step} />
            <StepHours step={step} view={view} isAsked={isAtHours} />
          </StepDetails>
        </PartBoundary>
      </div>
      <Notices />
    </Sheet>
  )
}

/**
 * A step begins at its top, with the focus on its name; when the sheet goes, the plan shows where the step is.
 *
 * @param hoursAsked changes each time its hours are asked for, which get the focus then; null: they were not.
 */
function useStepInView(id: StepId, hoursAsked: string | null): void {
  const shown = useRef(id)
  useEffect(() => {
    shown.current = id
    const heading = document.querySelector<HTMLElement>(`#${HEADING}`)
    heading?.closest('dialog')?.scrollTo(0, 0)
    heading?.focus({ preventScroll: true })
    // What was said before belongs to the page below.
    closeNotice()
  }, [id])
  useEffect(() => {
    if (hoursAsked === null) return
    // A wait, a milestone and what is known have none: there the focus stays on the name.
    const field = document.querySelector<HTMLInputElement>('[data-hours="worked"] input')
    field?.focus()
    field?.select()
  }, [id, hoursAsked])
  useEffect(() => {
    return () => {
      // The dialog gave the focus back, if it had it from somewhere.
      if (document.activeElement === document.body) focusWhenThere(`[data-step="${CSS.escape(shown.current)}"] a[href]`)
    }
  }, [])
}
