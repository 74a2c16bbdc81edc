import { reasonWords } from '../../components/reason-words'
import type { MovePreview, StepMoves } from '../../components/timeline/step-moves'
import type { Day } from '../../domain/day'
import { applyMove, movableStart, moveStep, resetMove, type StepMove } from '../../domain/plan/move-step'
import { schedulePlan } from '../../domain/plan/schedule-plan'
import type { StepId } from '../../domain/roadmap/roadmap'
import { stepTitle } from '../../domain/roadmap/titles'
import { formatDay } from '../../lib/format-day'
import { changePlan } from '../../store/plan-actions'
import type { PlanView } from '../../store/plan-selectors'

/** How the steps of a plan are moved in time: tried out on the plan as it is, then made as one change of it. */
export function createStepMoves(view: PlanView, hidesDates: boolean): StepMoves {
  const { plan, schedule, today } = view
  const titleOf = (id: StepId): string => stepTitle(plan.roadmap, id)
  return {
    finish: schedule.finish,
    startOf: (id) => movableStart(schedule, id),
    preview: (id, to) => previewMove(view, id, to, titleOf),
    apply: (id, move) => changePlan((now) => applyMove(now, id, move), movedWords(id, move, titleOf, hidesDates)),
    reset: (id) => {
      const { notBefore, priority } = plan.settings.get(id) ?? {}
      if (notBefore === undefined && priority === undefined) return
      changePlan((now) => resetMove(now, id), `“${titleOf(id)}” is where the plan puts it again.`)
    },
  }

  function previewMove(from: PlanView, id: StepId, to: Day, nameOf: (other: StepId) => string): MovePreview {
    const move = moveStep(from, id, to)
    const tried = move.kind === 'none' ? schedule : schedulePlan(applyMove(plan, id, move), today)
    const dates = tried.byId.get(id)
    return {
      move,
      finish: tried.finish,
      start: dates?.start ?? null,
      end: dates?.finish ?? null,
      reason: dates === undefined ? '' : reasonWords(dates.reason, nameOf, hidesDates),
    }
  }
}

function movedWords(id: StepId, move: StepMove, titleOf: (id: StepId) => string, hidesDates: boolean): string {
  const title = `“${titleOf(id)}”`
  if (move.kind === 'notBefore') {
    return `${title} does not begin before ${hidesDates ? 'the day you moved it to' : formatDay(move.day, 'long')}.`
  }
  const [first] = move.kind === 'earlier' ? move.before : []
  return first === undefined ? `${title} begins as early as it can.` : `${title} goes before “${titleOf(first)}”.`
}
