import { useEffect, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useDocumentStore } from '../../store/document-store'
import { closeDialog, openDialog } from '../../store/open-dialog-store'
import { redoChange, undoChange } from '../../store/plan-actions'
import type { StepId } from '../../domain/roadmap/roadmap'
import { isStepPath, paths, stepOfPath } from '../paths'
import { useSheetClose } from '../plan/step-history'
import { AT_HOURS } from '../plan/step-opening'
import { GO_TO } from './keys'
import { focusRow, rowInFocus, searchSteps, stepInFocus, tickRow } from './step-rows'
import { isTyping } from './is-typing'

/** How long "g" waits for the letter that says where to, in milliseconds. */
const GO_WAITS = 1500
/** Events are counted from when the page was opened: 0 would be a moment ago then. */
const NEVER = -Infinity

/**
 * The keys that work anywhere. A view that knows a key better has handled it before it comes here. Where text is typed,
 * letters are letters.
 */
export function useKeys(): void {
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  const singleKeys = useDocumentStore(({ preferences }) => preferences.singleKeys)
  const closeSheet = useSheetClose()
  const wentAt = useRef(NEVER)

  useEffect(() => {
    const go = (path: string): void => {
      // First, so that the focus is free to go to the new page.
      closeDialog()
      void navigate(path)
    }
    const logHoursOf = (step: StepId | null): (() => void) | null => {
      if (step === null) return null
      // The sheet that is open goes nowhere: it only brings its hours.
      const replace = isStepPath(pathname)
      return () => void navigate({ pathname: paths.step(step), search }, { state: AT_HOURS, replace })
    }
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return
      if (event.ctrlKey || event.metaKey) {
        if (event.key.toLowerCase() !== 'k' || event.shiftKey) return
        event.preventDefault()
        openDialog('palette')
        return
      }
      if (!singleKeys || isTyping(event.target)) return
      const isAfterGo = event.timeStamp - wentAt.current < GO_WAITS
      wentAt.current = event.key === 'g' && !isAfterGo ? event.timeStamp : NEVER
      const target = isAfterGo ? GO_TO.find(({ key }) => key === event.key) : undefined
      const run = target === undefined ? commandFor(event.key) : (): void => go(target.path)
      if (run === null) return
      event.preventDefault()
      run()
    }

    const commandFor = (key: string): (() => void) | null => {
      const isSheetOpen = document.querySelector('dialog[open]') !== null
      switch (key) {
        case '?':
          return () => openDialog('keys')
        case 'z':
          return undoChange
        case 'Z':
          return redoChange
        case 'u':
          if (isStepPath(pathname)) return closeSheet
          return pathname === paths.plan ? null : () => go(paths.plan + search)
        case 'j':
        case 'k':
          return isSheetOpen ? null : () => focusRow(key === 'j' ? 1 : -1)
        case 'x':
          return isSheetOpen || rowInFocus() === null ? null : tickRow
        case 'e':
          return logHoursOf(stepOfPath(pathname) ?? stepInFocus())
        case '/':
          return isSheetOpen ? null : () => searchSteps() || openDialog('palette')
        default:
          return null
      }
    }

    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [navigate, closeSheet, pathname, search, singleKeys])
}
