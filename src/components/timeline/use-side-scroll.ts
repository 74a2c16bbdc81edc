import { type RefObject, useEffectEvent, useLayoutEffect } from 'react'

/** Tells whenever something is scrolled from side to side; to go up and down is no news. */
export function useSideScroll(scroller: RefObject<HTMLElement | null>, isNeeded: boolean, onScroll: () => void): void {
  const tell = useEffectEvent(onScroll)
  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null || !isNeeded) return undefined
    let left = element.scrollLeft
    const listener = (): void => {
      if (element.scrollLeft === left) return
      left = element.scrollLeft
      tell()
    }
    element.addEventListener('scroll', listener, { passive: true })
    return () => element.removeEventListener('scroll', listener)
  }, [scroller, isNeeded])
}
