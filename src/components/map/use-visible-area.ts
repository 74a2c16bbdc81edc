import { type RefObject, useEffect, useState } from 'react'
import type { Point } from './map-geometry'
import type { Size } from './map-zoom'

/** A part of the map, in pixels at full size. */
export interface Area extends Point, Size {}

/** The area moves in steps this long, in pixels of the screen, so that not every scroll draws anew. */
const STEP = 512

/** The part of the map that is in its box, and a little around it; null while all of the map is drawn. */
export function useVisibleArea(box: RefObject<HTMLElement | null>, scale: number, isNeeded: boolean): Area | null {
  const [area, setArea] = useState<Area>({ x: 0, y: 0, width: 2 * STEP, height: 2 * STEP })

  useEffect(() => {
    const element = box.current
    if (element === null || !isNeeded) return undefined
    const look = (): void => {
      const next = areaIn(element, scale)
      setArea((last) => (isSameArea(last, next) ? last : next))
    }
    look()
    element.addEventListener('scroll', look, { passive: true })
    const observer = new ResizeObserver(look)
    observer.observe(element)
    return () => {
      element.removeEventListener('scroll', look)
      observer.disconnect()
    }
  }, [box, scale, isNeeded])

  return isNeeded ? area : null
}

/** Whether a step at a place can be seen. */
export function isInArea(place: Point, size: Size, area: Area): boolean {
  return (
    place.x < area.x + area.width &&
    place.x + size.width > area.x &&
    place.y < area.y + area.height &&
    place.y + size.height > area.y
  )
}

function areaIn({ scrollLeft, scrollTop, clientWidth, clientHeight }: HTMLElement, scale: number): Area {
  return {
    x: stepBefore(scrollLeft) / scale,
    y: stepBefore(scrollTop) / scale,
    width: stepsOver(clientWidth) / scale,
    height: stepsOver(clientHeight) / scale,
  }
}

function stepBefore(scroll: number): number {
  return (Math.floor(scroll / STEP) - 1) * STEP
}

function stepsOver(length: number): number {
  return (Math.ceil(length / STEP) + 3) * STEP
}

function isSameArea(a: Area, b: Area): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
}
