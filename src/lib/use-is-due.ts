import { type RefObject, startTransition, useEffect, useState } from 'react'
import { afterPaint } from './after-paint'

/**
 * Whether a part of the page is to be laid out by now that may stand below the first sight of it: as soon as it is in
 * view, and else once the page has been painted.
 */
export function useIsDue(part: RefObject<Element | null>): boolean {
  const [isDue, setIsDue] = useState(false)
  useEffect(() => {
    const watch = new IntersectionObserver((looks) => {
      if (looks.some(({ isIntersecting }) => isIntersecting)) setIsDue(true)
    })
    if (part.current !== null) watch.observe(part.current)
    const callOff = afterPaint(() => startTransition(() => setIsDue(true)))
    return () => {
      watch.disconnect()
      callOff()
    }
  }, [part])
  return isDue
}
