import buttons from '../../components/button.module.css'
import { useHistoryMoves } from '../../store/history-store'
import { redoChange, undoChange } from '../../store/plan-actions'
import styles from './undo-buttons.module.css'

/** Undo and redo, for those who do not know the keys; there once there is something to undo. */
export function UndoButtons() {
  const { canUndo, canRedo } = useHistoryMoves()
  if (!canUndo && !canRedo) return null
  return (
    <div className={styles.pair} role="group" aria-label="History">
      <button className={buttons.quiet} type="button" title="Ctrl+Z" disabled={!canUndo} onClick={undoChange}>
        Undo
      </button>
      <button className={buttons.quiet} type="button" title="Ctrl+Shift+Z" disabled={!canRedo} onClick={redoChange}>
        Redo
      </button>
    </div>
  )
}
