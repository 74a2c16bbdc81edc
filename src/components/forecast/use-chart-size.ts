import { type RefCallback, useCallback, useState } from 'react'
import type { ChartFont } from './text-width'

/** How much room a chart has for its labels. */
export interface ChartSize {
  /** In pixels; 0 until it is on the page. */
  readonly width: number
  readonly font: ChartFont
}

const UNMEASURED: ChartSize = { width: 0, font: { size: 13, family: 'sans-serif' } }

/**
 * Follows the width and the font of an element. Only where labels go depends on it: shapes are laid out in percent,
 * so that a chart is right before it is measured, and on paper.
 */
export function useChartSize(): readonly [RefCallback<HTMLElement>, ChartSize] {
  const [size, setSize] = useState(UNMEASURED)
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined
    const measure = (width: number): void => {
      const style = getComputedStyle(element)
      const next: ChartSize = {
        width: Math.round(width),
        font: { size: Number.parseFloat(style.fontSize) || UNMEASURED.font.size, family: style.fontFamily },
      }
      setSize((old) => (isSame(old, next) ? old : next))
    }
    // Before it is painted: else the labels would move after that.
    measure(widthInside(element))
    const observer = new ResizeObserver(([entry]) => measure(entry?.contentRect.width ?? 0))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, size]
}

/** Between its paddings. */
function widthInside(element: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(element)
  return element.clientWidth - (Number.parseFloat(paddingLeft) || 0) - (Number.parseFloat(paddingRight) || 0)
}

function isSame(a: ChartSize, b: ChartSize): boolean {
  return a.width === b.width && a.font.size === b.font.size && a.font.family === b.font.family
}
