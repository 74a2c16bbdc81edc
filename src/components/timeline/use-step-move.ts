import { useRef, useState } from 'react'
import type { Day } from '../../domain/day'
import type { StepId } from '../../domain/roadmap/roadmap'
import type { Point } from './link-path'
import type { MovePreview, StepMoves } from './step-moves'

/** A step on its way to another day, not applied yet. */
export interface ActiveMove {
  readonly id: StepId
  readonly to: Day
  readonly preview: MovePreview
  /** Where on the screen it is said. */
  readonly point: Point
}

export interface StepMoving {
  readonly move: ActiveMove | null
  /** Works out what the move would come to, if it is another day than before. */
  readonly moveTo: (id: StepId, to: Day, point: Point) => void
  /** By some days from where it is now being moved to, or from its start. */
  readonly moveBy: (id: StepId, days: number, point: Point) => void
  readonly apply: () => void
  readonly cancel: () => void
}

/** A step being moved, by pointer or by keys: tried out first, then applied as one change or left as it was. */
export function useStepMove(moves: StepMoves, onMoving: (preview: ActiveMove | null) => void): StepMoving {
  const [move, setMove] = useState<ActiveMove | null>(null)
  // A gesture goes on over several renders and asks for what is current.
  const current = useRef<ActiveMove | null>(null)
  const show = (next: ActiveMove | null): void => {
    if (current.current === next) return
    current.current = next
    setMove(next)
    onMoving(next)
  }
  const moveTo = (id: StepId, to: Day, point: Point): void => {
    const before = current.current
    const isSame = before?.id === id && before.to === to
    if (isSame && before.point.x === point.x && before.point.y === point.y) return
    show({ id, to, point, preview: isSame ? before.preview : moves.preview(id, to) })
  }
  return {
    move,
    moveTo,
    moveBy: (id, days, point) => {
      const from = current.current?.id === id ? current.current.to : moves.startOf(id)
      if (from !== null) moveTo(id, (from + days) as Day, point)
    },
    apply: () => {
      const done = current.current
      show(null)
      if (done !== null && done.preview.move.kind !== 'none') moves.apply(done.id, done.preview.move)
    },
    cancel: () => show(null),
  }
}
