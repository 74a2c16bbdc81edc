import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/**
 * Keeps the focus in a place when the element that had it goes away with what it did: give the ref to an element
 * with `tabIndex={-1}`, which gets the focus then.
 */
export function useFocusKept<Place extends HTMLElement>(): RefObject<Place | null> {
  const place = useRef<Place>(null)
  const hasFocus = useRef(false)

  useEffect(() => {
    const element = place.current
    if (element === null) return undefined
    const onFocusIn = (): void => {
      hasFocus.current = true
    }
    const onFocusOut = ({ target }: FocusEvent): void => {
      // Only a moment later is it known whether the person left, or the element.
      queueMicrotask(() => {
        if (target instanceof Node && target.isConnected && !element.contains(document.activeElement)) {
          hasFocus.current = false
        }
      })
    }
    // What is within may change by itself, without the component that has the place.
    const observer = new MutationObserver(() => keepFocus(element, hasFocus.current))
    observer.observe(element, { childList: true, subtree: true })
    element.addEventListener('focusin', onFocusIn)
    element.addEventListener('focusout', onFocusOut)
    return () => {
      observer.disconnect()
      element.removeEventListener('focusin', onFocusIn)
      element.removeEventListener('focusout', onFocusOut)
    }
  }, [])

  // After every change of the page: there is no telling which of them takes the focused element away.
  useLayoutEffect(() => {
    if (place.current !== null) keepFocus(place.current, hasFocus.current)
  })

  return place
}

function keepFocus(place: HTMLElement, hadFocus: boolean): void {
  if (hadFocus && document.activeElement === document.body) place.focus({ preventScroll: true })
}
