import { useEffect } from 'react'
import { sealChange } from '../../store/history-store'
import { redoChange, undoChange } from '../../store/plan-actions'
import { isTextField } from './is-typing'

/**
 * Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y (Cmd on a Mac), except where text is being typed, which has an undo of its own.
 * A field that is let go of ends its change: dragging a slider is one undo, dragging it again another.
 */
export function useUndoKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase()
      const isHistoryKey = (event.ctrlKey || event.metaKey) && !event.altKey && (key === 'z' || key === 'y')
      if (!isHistoryKey || isTextField(event.target)) return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) redoChange()
      else undoChange()
    }
    window.addEventListener('keydown', onKeyDown)
    window.addEventListener('change', sealChange)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      window.removeEventListener('change', sealChange)
    }
  }, [])
}
