import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { hasSameKeys, useSame } from '../../lib/use-same'
import { indexesWith } from '../virtual-range'
import type { StepRow } from './step-rows'

/** Below this all rows are in the page: for find-in-page, for paper and for screen readers that go through it. */
const MOST_ROWS_AT_ONCE = 120

/** A row that is in the page; `top` is where it lies, or null where the rows lie one below the other by themselves. */
export interface PlacedRow {
  readonly index: number
  readonly top: number | null
}

interface RowWindow {
  readonly placed: readonly PlacedRow[]
  /** Of all rows, in pixels; null where the page works it out. */
  readonly height: number | null
  readonly measure: ((element: HTMLElement | null) => void) | undefined
  /** Where the middle of a row lies that may not be in the page. */
  readonly middleOf: (index: number) => number
  readonly reveal: (index: number) => void
}

const ROW_HEIGHT = 45
const NARROW_ROW_HEIGHT = 92
const PHASE_HEIGHT = 65
const NARROW_BELOW = 640
const ROWS_BEYOND = 6

/**
 * The rows to put into the page: all of a plan of usual size, or of a large one those in view, and the one that has the
 * focus, which must not go away under the person.
 */
export function useRowWindow(
  rows: readonly StepRow[],
  scroller: RefObject<HTMLElement | null>,
  active: number,
  axisHeight: number,
): RowWindow {
  // The same rows in the same order, whatever stands in them: where each lies is then not worked out again.
  const shape = useSame(rows, hasSameKeys)
  return useWindow({
    rows,
    scroller,
    active,
    axisHeight,
    getItemKey: (index) => shape[index]?.key ?? index,
    isPhase: (index) => shape[index]?.kind === 'phase',
  })
}

interface WindowOptions {
  readonly rows: readonly StepRow[]
  readonly scroller: RefObject<HTMLElement | null>
  readonly active: number
  readonly axisHeight: number
  /** The same function while the rows are the same ones. */
  readonly getItemKey: (index: number) => string | number
  readonly isPhase: (index: number) => boolean
}

function useWindow({ rows, scroller, active, axisHeight, getItemKey, isPhase }: WindowOptions): RowWindow {
  'use no memo'
  const isWindowed = rows.length > MOST_ROWS_AT_ONCE
  const isNarrow = useRef(false)
  // One object that changes within: this hook is not memoized, and gives new values each time to those that are.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    enabled: isWindowed,
    getScrollElement: () => scroller.current,
    getItemKey,
    estimateSize: (index) => {
      if (isPhase(index)) return PHASE_HEIGHT
      return isNarrow.current ? NARROW_ROW_HEIGHT : ROW_HEIGHT
    },
    overscan: ROWS_BEYOND,
    scrollMargin: axisHeight,
    scrollPaddingStart: axisHeight,
    rangeExtractor: (range) => indexesWith(active, range),
  })
  // Its own height is only known once it is in the page. So is its width, which is not asked for while it is rendered:
  // that would have the page laid out in between.
  useLayoutEffect(() => {
    const element = scroller.current
    if (!isWindowed || element === null) return undefined
    const look = (): void => {
      isNarrow.current = element.clientWidth < NARROW_BELOW
      virtualizer.measure()
    }
    look()
    let width = element.clientWidth
    const observer = new ResizeObserver(() => {
      if (element.clientWidth !== width) look()
      width = element.clientWidth
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [isWindowed, virtualizer, scroller])

  if (!isWindowed) {
    return {
      placed: rows.map((_, index) => ({ index, top: null })),
      height: null,
      measure: undefined,
      middleOf: () => 0,
      reveal: () => undefined,
    }
  }
  return {
    placed: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, top: start - axisHeight })),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    middleOf: (index) => {
      const place = virtualizer.measurementsCache[index]
      return place === undefined ? 0 : (place.start + place.end) / 2 - axisHeight
    },
    reveal: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  }
}
