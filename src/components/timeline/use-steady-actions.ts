import { useLayoutEffect, useRef, useState } from 'react'
import type { RowActions } from './row-place'

/** The same functions for good, which do what those of the last render do. */
export function useSteadyActions(actions: RowActions): RowActions {
  const latest = useRef(actions)
  useLayoutEffect(() => {
    latest.current = actions
  })
  const [steady] = useState<RowActions>(() => ({
    tick: (step, isDone) => latest.current.tick(step, isDone),
    fold: (phase, isFolded) => latest.current.fold(phase, isFolded),
    reset: (step) => latest.current.reset(step),
  }))
  return steady
}
