import type { Day } from '../../domain/day'
import type { StepMove } from '../../domain/plan/move-step'
import type { StepId } from '../../domain/roadmap/roadmap'
import type { Finish } from '../../domain/schedule/schedule'
import { formatDay } from '../../lib/format-day'

/** What a move would come to, worked out before it is made. */
export interface MovePreview {
  readonly move: StepMove
  /** The plan's finish with it. */
  readonly finish: Finish
  /** When the step would be, which need not be where it was dropped: something may hold it. */
  readonly start: Day | null
  readonly end: Day | null
  /** Why it would begin then. */
  readonly reason: string
}

/** How steps are moved in time; the timeline knows neither the plan nor where it is kept. */
export interface StepMoves {
  /** The plan's finish as it is. */
  readonly finish: Finish
  /** The day a step is moved from; null for one that stays where it is. */
  readonly startOf: (step: StepId) => Day | null
  readonly preview: (step: StepId, to: Day) => MovePreview
  readonly apply: (step: StepId, move: StepMove) => void
  /** Lets the plan place the step again. */
  readonly reset: (step: StepId) => void
}

/** What is being asked of a step: `Not before 3 May 2027`, `Before “Statistics” and 2 others`. */
export function moveWords(preview: MovePreview, titleOf: (step: StepId) => string, hideDates: boolean): string {
  const { move } = preview
  if (move.kind === 'none') return 'Where the plan has it'
  if (move.kind === 'notBefore') {
    return hideDates ? 'Not before a later day' : `Not before ${formatDay(move.day, 'medium')}`
  }
  const [first, ...others] = move.before
  if (first === undefined) {
    return move.notBefore === null || hideDates
      ? 'As early as it can'
      : `Not before ${formatDay(move.notBefore, 'medium')}`
  }
  const more = others.length === 0 ? '' : ` and ${others.length} ${others.length === 1 ? 'other' : 'others'}`
  return `Before “${titleOf(first)}”${more}`
}
