import { type RefCallback, useCallback, useState } from 'react'

/** How much room a chart has, in pixels; 0 wide until it is on the page. */
export interface ChartSize {
  readonly width: number
  /** Of the chart's text, which follows the reader's own setting. */
  readonly fontSize: number
}

const UNMEASURED: ChartSize = { width: 0, fontSize: 13 }

/**
 * Follows the width and text size of an element. Only where labels go depends on it: shapes are laid out in percent,
 * so that a chart is right before it is measured, and on paper.
 */
export function useChartSize(): readonly [RefCallback<HTMLElement>, ChartSize] {
  const [size, setSize] = useState(UNMEASURED)
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined
    const observer = new ResizeObserver(([entry]) => {
      const width = Math.round(entry?.contentRect.width ?? 0)
      const fontSize = Number.parseFloat(getComputedStyle(element).fontSize) || UNMEASURED.fontSize
      setSize((old) => (old.width === width && old.fontSize === fontSize ? old : { width, fontSize }))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, size]
}
