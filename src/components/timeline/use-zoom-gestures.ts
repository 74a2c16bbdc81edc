import { type RefObject, useEffect, useEffectEvent } from 'react'

/** How far a wheel turns, or two fingers move on a trackpad, for one step of the zoom; in the wheel's pixels. */
const WHEEL_STEP = 40
/** A wheel that tells lines or pages instead of pixels. */
const PIXELS_PER_LINE = 16
/** How much farther apart, or closer, two fingers go for one step of the zoom. */
const PINCH_STEP = 1.5

/**
 * Zooms by Ctrl or Cmd and the wheel, which is also what a pinch on a trackpad sends, and by two fingers on a screen.
 *
 * @param onZoom gets 1 for closer and -1 for farther away, and the place on the screen that it is about.
 */
export function useZoomGestures(
  scroller: RefObject<HTMLElement | null>,
  onZoom: (direction: 1 | -1, place: number) => void,
): void {
  const zoom = useEffectEvent(onZoom)
  useEffect(() => {
    const element = scroller.current
    if (element === null) return undefined
    let turned = 0
    let spread: number | null = null

    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : PIXELS_PER_LINE)
      // A turn the other way begins anew.
      turned = Math.sign(turned) === Math.sign(pixels) ? turned + pixels : pixels
      if (Math.abs(turned) < WHEEL_STEP) return
      zoom(turned < 0 ? 1 : -1, event.clientX)
      turned = 0
    }
    const onTouchMove = (event: TouchEvent): void => {
      const [one, two] = event.touches
      if (one === undefined || two === undefined) return
      event.preventDefault()
      const now = Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY)
      spread ??= now
      const middle = (one.clientX + two.clientX) / 2
      if (now > spread * PINCH_STEP || now < spread / PINCH_STEP) {
        zoom(now > spread ? 1 : -1, middle)
        spread = now
      }
    }
    const onTouchEnd = (): void => {
      spread = null
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    element.addEventListener('touchmove', onTouchMove, { passive: false })
    element.addEventListener('touchend', onTouchEnd)
    return () => {
      element.removeEventListener('wheel', onWheel)
      element.removeEventListener('touchmove', onTouchMove)
      element.removeEventListener('touchend', onTouchEnd)
    }
  }, [scroller])
}
