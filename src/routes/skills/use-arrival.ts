import { type RefObject, useEffect, useRef } from 'react'

/**
 * A view that takes another's place within the page begins at its top, with the focus on its heading, or else in it.
 * For the page itself the shell sees to that.
 */
export function useArrival(place: RefObject<HTMLElement | null>, view: string): void {
  const shown = useRef(view)
  useEffect(() => {
    if (shown.current === view) return
    shown.current = view
    const heading = place.current?.querySelector<HTMLElement>('h1[tabindex]')
    const target = heading ?? place.current
    target?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [place, view])
}
