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
    const observer = new ResizeObserver(([entry]) => {
      const style = getComputedStyle(element)
      const next: ChartSize = {
        width: Math.round(entry?.contentRect.width ?? 0),
        font: { size: Number.parseFloat(style.fontSize) || UNMEASURED.font.size, family: style.fontFamily },
      }
      setSize((old) => (isSame(old, next) ? old : next))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, size]
}

function isSame(a: ChartSize, b: ChartSize): boolean {
  return a.width === b.width && a.font.size === b.font.size && a.font.family === b.font.family
}
