import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/**
 * Keeps the focus in a place when the element that had it goes away with what it did: give the ref to an element
 * with `tabIndex={-1}`, which gets the focus then.
 */
export function useFocusKept<Place extends HTMLElement>(): RefObject<Place | null> {
  const place = useRef<Place>(null)
  const hasFocus = useRef(false)
  /** The focus is on its way, and has not come to where it goes: it is not to be held back. */
  const isLeaving = useRef(false)

  useEffect(() => {
    const element = place.current
    if (element === null) return undefined
    const onFocusIn = (): void => {
      hasFocus.current = true
      isLeaving.current = false
    }
    const onFocusOut = ({ target, relatedTarget }: FocusEvent): void => {
      isLeaving.current = true
      if (relatedTarget instanceof Node) {
        hasFocus.current = element.contains(relatedTarget)
        // It comes there before that, unless what it goes to is taken away under it.
        setTimeout(() => (isLeaving.current = false))
        return
      }
      // Only a moment later is it known whether the person left, or the element.
      queueMicrotask(() => {
        isLeaving.current = false
        if (!(target instanceof Node && target.isConnected)) keepFocus(element, hasFocus.current)
        else if (!element.contains(document.activeElement)) hasFocus.current = false
      })
    }
    // What is within may change by itself, without the component that has the place.
    const observer = new MutationObserver(() => {
      if (!isLeaving.current) keepFocus(element, hasFocus.current)
    })
    observer.observe(element, { childList: true, subtree: true })
    element.addEventListener('focusin', onFocusIn)
    // Before anybody further in hears of it, and changes the page while the focus is on its way.
    element.addEventListener('focusout', onFocusOut, { capture: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('focusin', onFocusIn)
      element.removeEventListener('focusout', onFocusOut, { capture: true })
    }
  }, [])

  // After every change of the page: there is no telling which of them takes the focused element away.
  useLayoutEffect(() => {
    if (place.current !== null && !isLeaving.current) keepFocus(place.current, hasFocus.current)
  })

  return place
}

function keepFocus(place: HTMLElement, hadFocus: boolean): void {
  if (hadFocus && document.activeElement === document.body) place.focus({ preventScroll: true })
}
