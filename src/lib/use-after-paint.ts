import { startTransition, useEffect, useState } from 'react'
import { afterPaint } from './after-paint'

/**
 * A value for parts of the page that may follow a moment later: as it was before the last change until the page with
 * that change can be seen, and the value itself from then on. What is drawn from it keeps no click waiting for its
 * paint; unlike a deferred value it takes nothing from the frame either.
 */
export function useAfterPaint<Value extends object>(value: Value): Value {
  const [shown, show] = useState(value)
  useEffect(() => {
    if (shown === value) return undefined
    return afterPaint(() => startTransition(() => show(value)))
  }, [shown, value])
  return shown
}
