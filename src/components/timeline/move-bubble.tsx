import { createPortal } from 'react-dom'
import type { StepId } from '../../domain/roadmap/roadmap'
import styles from './move-bubble.module.css'
import { finishPreviewLabel } from '../finish-words'
import { moveWords, type StepMoves } from './step-moves'
import type { ActiveMove } from './use-step-move'

interface MoveBubbleProps {
  readonly move: ActiveMove
  readonly moves: StepMoves
  readonly titleOf: (step: StepId) => string
  readonly hideDates: boolean
}

/** What a move would do, beside the pointer or the bar. The same is announced in the line above the timeline. */
export function MoveBubble({ move, moves, titleOf, hideDates }: MoveBubbleProps) {
  const { preview, point } = move
  return createPortal(
    // In the page itself: what is fixed inside the timeline would be fixed to it.
    <div className={styles.bubble} style={{ '--x': `${point.x}px`, '--y': `${point.y}px` }} aria-hidden="true">
      <strong>{finishPreviewLabel(moves.finish, preview.finish, hideDates)}</strong>
      <span>{moveWords(preview, titleOf, hideDates)}</span>
      {preview.move.kind !== 'notBefore' && !hideDates && <span>{preview.reason}</span>}
    </div>,
    document.body,
  )
}
