import { useState } from 'react'
import { firstPlanned } from '../../components/timeline/bar-words'
import { finishPreviewLabel } from '../../components/finish-words'
import { moveWords } from '../../components/timeline/step-moves'
import { Timeline } from '../../components/timeline/timeline'
import type { ActiveMove } from '../../components/timeline/use-step-move'
import { UNITS, type Zoom } from '../../components/timeline/zoom'
import type { StepId } from '../../domain/roadmap/roadmap'
import { stepTitle } from '../../domain/roadmap/titles'
import { useDocumentStore } from '../../store/document-store'
import { setStepDone } from '../../store/plan-actions'
import type { StepsViewProps } from './plan-steps'
import { createStepMoves } from './step-moves'
import { TimelineTools } from './timeline-tools'
import { useAddressParams } from './use-address-params'
import { useSureDayOf } from './use-sure-days'

const ZOOM = 'zoom'
/** Once for each phase that is folded: kept in the address, so that it lasts through the other views and "back". */
const FOLDED = 'folded'

interface TimelineViewProps extends StepsViewProps {
  /** Whether the browser lays it out by now. */
  readonly isDue: boolean
}

/** The steps as bars over time. */
export function TimelineView({ view, hrefOf, isDue }: TimelineViewProps) {
  const { plan, today, phases, schedule } = view
  const [params, changeParams] = useAddressParams()
  const [goToToday, setGoToToday] = useState(0)
  const [move, setMove] = useState<ActiveMove | null>(null)
  const { hideDone, hideDates, singleKeys } = useDocumentStore(({ preferences }) => preferences)
  const sureDayOf = useSureDayOf(view)
  const zoom = toZoom(params.get(ZOOM))
  const isOffPlan = phases.some(({ steps }) => steps.some((step) => firstPlanned(step, plan.baseline) !== null))
  const moves = createStepMoves(view, hideDates)
  const onZoom = (value: Zoom): void => changeParams((next) => next.set(ZOOM, value))
  const titleOf = (id: StepId): string => stepTitle(plan.roadmap, id)
  const moving =
    move === null
      ? null
      : `${moveWords(move.preview, titleOf, hideDates)}. ${finishPreviewLabel(schedule.finish, move.preview.finish, hideDates)}.`

  return (
    <>
      <TimelineTools
        zoom={zoom}
        moving={moving}
        showsFirstPlan={!hideDates && isOffPlan}
        onZoom={onZoom}
        onToday={() => setGoToToday((asked) => asked + 1)}
      />
      <Timeline
        phases={phases}
        today={today}
        learner={plan.learner}
        baseline={plan.baseline}
        work={schedule.firstWork}
        sureDayOf={sureDayOf}
        zoom={zoom}
        onZoom={onZoom}
        folded={new Set(params.getAll(FOLDED))}
        onFold={(phase, isFolded) =>
          changeParams((next) => (isFolded ? next.append(FOLDED, phase) : next.delete(FOLDED, phase)))
        }
        isDue={isDue}
        hideDone={hideDone}
        hideDates={hideDates}
        singleKeys={singleKeys}
        hrefOf={hrefOf}
        onTick={(id, isDone) => setStepDone(id, isDone, today)}
        moves={moves}
        onMoving={setMove}
        goToToday={goToToday}
      />
    </>
  )
}

function toZoom(text: string | null): Zoom {
  return UNITS.find((unit) => unit === text) ?? 'fit'
}
