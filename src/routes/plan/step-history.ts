import { useLayoutEffect, useRef } from 'react'
import { type NavigationType, useLocation, useNavigate, useNavigationType } from 'react-router'
import { isStepPath, paths } from '../paths'

/** What is noted with an entry of the browser's history: how many entries it is above the plan it was opened from. */
const NOTE = 'stepsAbovePlan'

/**
 * Notes how many steps were opened one from another since the plan was last seen, so that closing the last of them can
 * go back to that very plan: its place in the history, and with it what "back" does from there, stays as it was.
 * Belongs above the plan and its sheet.
 */
export function useStepHistory(): void {
  const location = useLocation()
  const type = useNavigationType()
  const before = useRef<number | null>(null)
  useLayoutEffect(() => {
    const depth = depthOf(location.pathname, type, before.current)
    before.current = depth
    if (depth !== null && depth > 0) window.history.replaceState({ ...stateOfEntry(), [NOTE]: depth }, '')
  }, [location, type])
}

/** Leaves the sheet for the plan. A sheet that was not opened from it, but by its address, leaves it its place. */
export function useSheetClose(): () => void {
  const { search, key, pathname } = useLocation()
  const navigate = useNavigate()
  // Going back takes a moment, in which Escape can come once more.
  const isClosing = useRef(false)
  useLayoutEffect(() => {
    isClosing.current = false
  }, [key, pathname])
  return () => {
    if (isClosing.current) return
    isClosing.current = true
    const depth = notedDepth()
    if (depth === null) void navigate({ pathname: paths.plan, search }, { replace: true })
    else void navigate(-depth)
  }
}

/** Null: it is not known to be above a plan. */
function depthOf(pathname: string, type: `${NavigationType}`, before: number | null): number | null {
  if (pathname === paths.plan) return 0
  if (!isStepPath(pathname)) return null
  const noted = notedDepth()
  if (noted !== null || before === null) return noted
  return type === 'REPLACE' ? before : before + 1
}

function notedDepth(): number | null {
  const depth = stateOfEntry()[NOTE]
  return typeof depth === 'number' && depth > 0 ? depth : null
}

function stateOfEntry(): Readonly<Record<string, unknown>> {
  const state: unknown = window.history.state
  return typeof state === 'object' && state !== null ? (state as Readonly<Record<string, unknown>>) : {}
}
