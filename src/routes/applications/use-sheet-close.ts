import { useLayoutEffect, useRef } from 'react'
import { type NavigationType, useLocation, useNavigate, useNavigationType, useOutletContext } from 'react-router'
import { paths } from '../paths'

/** What is noted with an entry of the browser's history: the board is the entry before it. */
const NOTE = 'aboveApplications'

/** How to leave the sheet for the board; belongs to the board, which hands it to its sheet. */
export type CloseSheet = () => void

/**
 * Leaves a sheet for the board. One that was opened from the board goes back to it, so that the history is as it was
 * before; one that was opened by its address leaves the board its place.
 */
export function useSheetClose(): CloseSheet {
  const { key, pathname } = useLocation()
  const type: `${NavigationType}` = useNavigationType()
  const navigate = useNavigate()
  const before = useRef<string | null>(null)
  const isAboveBoard = useRef(false)
  // Going back takes a moment, in which Escape can come once more.
  const isClosing = useRef(false)
  useLayoutEffect(() => {
    const wasBoard = before.current === paths.careerApplications
    before.current = pathname
    isClosing.current = false
    // A link is followed by the browser itself, which leaves nothing with the new entry.
    const isNewEntry = type === 'PUSH' || window.history.state === null
    // Another sheet in the place of one that was above the board is above it, too.
    const isInItsPlace = type === 'REPLACE' && isAboveBoard.current && pathname !== paths.careerApplications
    if ((wasBoard && isNewEntry) || isInItsPlace) window.history.replaceState({ ...stateOfEntry(), [NOTE]: true }, '')
    isAboveBoard.current = stateOfEntry()[NOTE] === true
  }, [key, pathname, type])
  return () => {
    if (isClosing.current) return
    isClosing.current = true
    if (stateOfEntry()[NOTE] === true) void navigate(-1)
    else void navigate(paths.careerApplications, { replace: true })
  }
}

/** The same, within the sheet. */
export function useCloseSheet(): CloseSheet {
  return useOutletContext<CloseSheet>()
}

function stateOfEntry(): Readonly<Record<string, unknown>> {
  const state: unknown = window.history.state
  return typeof state === 'object' && state !== null ? (state as Readonly<Record<string, unknown>>) : {}
}
