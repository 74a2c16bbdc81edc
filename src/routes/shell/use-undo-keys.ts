import { useEffect } from 'react'
import { redoChange, undoChange } from '../../store/plan-actions'

/** Ctrl+Z and Ctrl+Shift+Z (Cmd on a Mac), except where text is being typed, which has an undo of its own. */
export function useUndoKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isUndoKey = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'z'
      if (!isUndoKey || isTextField(event.target)) return
      event.preventDefault()
      if (event.shiftKey) redoChange()
      else undoChange()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

const TEXT_TYPES = new Set(['text', 'search', 'number', 'date', 'email', 'url'])

function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && TEXT_TYPES.has(target.type)
}
