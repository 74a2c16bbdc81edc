import { useLayoutEffect } from 'react'
import { closeDialog, typeAhead } from '../../store/open-dialog-store'

/**
 * Stands for a box that is being loaded: what is typed for it is kept until it is there, and does nothing on the page
 * below.
 */
export function TypeAhead() {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'Escape') closeDialog()
      else if (event.key.length === 1) typeAhead(event.key)
      // There is nothing yet to choose; below, it would press what has the focus.
      else if (event.key !== 'Enter') return
      event.preventDefault()
      event.stopPropagation()
    }
    // Before anything in the page hears of it.
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
  return null
}
