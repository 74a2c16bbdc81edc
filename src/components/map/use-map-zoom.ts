import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { MapLayout, Point } from './map-geometry'
import { clampScale, fitScale, scrollAfterZoom, wheelFactor } from './map-zoom'

export interface MapZoom {
  readonly scale: number
  /** Draws the map larger or smaller around a point of the window, or around its middle. */
  readonly zoomBy: (factor: number, at?: Point) => void
  readonly zoomToFull: () => void
  readonly fit: () => void
}

/**
 * The scale of a map in a box that scrolls: panning is the box's own scrolling, which touch, wheels, trackpads and
 * screen readers know already. Only what scrolling does not do is added: zoom by Ctrl and wheel (a pinch on a
 * trackpad sends the same), by two fingers, and panning with a mouse.
 */
export function useMapZoom(box: RefObject<HTMLElement | null>, layout: MapLayout): MapZoom {
  const [scale, setScale] = useState(1)
  const scrollTo = useRef<Point | null>(null)

  const zoomTo = (wanted: number, at?: Point): void => {
    const element = box.current
    const next = clampScale(wanted)
    if (element === null || next === scale) return
    const middle = { x: element.clientWidth / 2, y: element.clientHeight / 2 }
    const scroll = { x: element.scrollLeft, y: element.scrollTop }
    scrollTo.current = scrollAfterZoom(scroll, at ?? middle, scale, next)
    setScale(next)
  }
  useLayoutEffect(() => {
    if (scrollTo.current === null) return
    box.current?.scrollTo({ left: scrollTo.current.x, top: scrollTo.current.y })
    scrollTo.current = null
  }, [box, scale])

  const onZoom = useEffectEvent((factor: number, at: Point) => zoomTo(scale * factor, at))
  useEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const stops = [followWheel(element, onZoom), followPinch(element, onZoom), followDrag(element)]
    return () => stops.forEach((stop) => stop())
  }, [box])

  return {
    scale,
    zoomBy: (factor, at) => zoomTo(scale * factor, at),
    zoomToFull: () => zoomTo(1),
    fit: () => {
      const element = box.current
      if (element !== null) zoomTo(fitScale(layout, { width: element.clientWidth, height: element.clientHeight }))
    },
  }
}

type OnZoom = (factor: number, at: Point) => void

function pointIn(element: HTMLElement, clientX: number, clientY: number): Point {
  const { left, top } = element.getBoundingClientRect()
  return { x: clientX - left, y: clientY - top }
}

function followWheel(element: HTMLElement, onZoom: OnZoom): () => void {
  const onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return
    // Else the browser zooms the page.
    event.preventDefault()
    onZoom(wheelFactor(event.deltaY), pointIn(element, event.clientX, event.clientY))
  }
  element.addEventListener('wheel', onWheel, { passive: false })
  return () => element.removeEventListener('wheel', onWheel)
}

function followPinch(element: HTMLElement, onZoom: OnZoom): () => void {
  let last: number | null = null
  const onTouch = (event: TouchEvent): void => {
    const [a, b] = event.touches
    if (a === undefined || b === undefined) {
      last = null
      return
    }
    event.preventDefault()
    const distance = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)
    const at = pointIn(element, (a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2)
    if (last !== null && last > 0) onZoom(distance / last, at)
    last = distance
  }
  const onEnd = (): void => {
    last = null
  }
  element.addEventListener('touchstart', onTouch, { passive: false })
  element.addEventListener('touchmove', onTouch, { passive: false })
  element.addEventListener('touchend', onEnd)
  element.addEventListener('touchcancel', onEnd)
  return () => {
    element.removeEventListener('touchstart', onTouch)
    element.removeEventListener('touchmove', onTouch)
    element.removeEventListener('touchend', onEnd)
    element.removeEventListener('touchcancel', onEnd)
  }
}

/** Closer than this to where it was pressed, a mouse clicks. */
const LEAST_DRAG = 5

function followDrag(element: HTMLElement): () => void {
  let grip: { readonly x: number; readonly y: number } | null = null
  /** Where the box was scrolled to when the drag began; null before. To ask for it at every press lays the page out. */
  let from: { readonly left: number; readonly top: number } | null = null
  const onDown = (event: PointerEvent): void => {
    if (event.pointerType !== 'mouse' || event.button !== 0) return
    grip = { x: event.clientX, y: event.clientY }
    from = null
  }
  const onMove = (event: PointerEvent): void => {
    if (grip === null) return
    const [dx, dy] = [event.clientX - grip.x, event.clientY - grip.y]
    if (from === null && Math.hypot(dx, dy) < LEAST_DRAG) return
    if (from === null) {
      element.setPointerCapture(event.pointerId)
      element.dataset.dragged = ''
    }
    from ??= { left: element.scrollLeft, top: element.scrollTop }
    element.scrollTo({ left: from.left - dx, top: from.top - dy })
  }
  const onUp = (): void => {
    grip = null
    delete element.dataset.dragged
  }
  const onClick = (event: MouseEvent): void => {
    // The end of a drag is no click on the step below it.
    if (from !== null) {
      event.preventDefault()
      event.stopPropagation()
    }
    from = null
  }
  element.addEventListener('pointerdown', onDown)
  element.addEventListener('pointermove', onMove)
  element.addEventListener('pointerup', onUp)
  element.addEventListener('pointercancel', onUp)
  element.addEventListener('click', onClick, { capture: true })
  return () => {
    element.removeEventListener('pointerdown', onDown)
    element.removeEventListener('pointermove', onMove)
    element.removeEventListener('pointerup', onUp)
    element.removeEventListener('pointercancel', onUp)
    element.removeEventListener('click', onClick, { capture: true })
  }
}
