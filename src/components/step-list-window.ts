import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useState } from 'react'
import { hasSameKeys, useSame } from '../lib/use-same'
import type { ListLine, PlacedLine } from './step-list-rows'
import { indexesWith } from './virtual-range'

/** Up to this many lines all are in the page: for find-in-page, and for screen readers that go through it. */
const MOST_LINES_AT_ONCE = 200

export interface ListWindow {
  readonly placed: readonly PlacedLine[]
  /** Room after the last line in the page, in pixels. */
  readonly gapAfter: number
  readonly isWindowed: boolean
  /** Takes a row's own height. */
  readonly measure: ((row: HTMLElement | null) => void) | undefined
}

const STEP_HEIGHT = 45
const PHASE_HEIGHT = 73
const LINES_BEYOND = 16

/**
 * The lines to put into the page: all of them, or of a long list those in view, and the one that has the focus, which
 * must not go away under the person.
 *
 * @param active the index of the line in focus, or -1.
 */
export function useListWindow(
  lines: readonly ListLine[],
  body: RefObject<HTMLElement | null>,
  { active, rendersAll }: { readonly active: number; readonly rendersAll: boolean },
): ListWindow {
  // The same lines in the same order, whatever stands in them: where each lies is then not worked out again.
  const shape = useSame(lines, hasSameKeys)
  return useWindow({ lines, body, active, rendersAll, getItemKey: (index) => shape[index]?.key ?? index })
}

interface WindowOptions {
  readonly lines: readonly ListLine[]
  readonly body: RefObject<HTMLElement | null>
  readonly active: number
  readonly rendersAll: boolean
  /** The same function while the lines are the same ones. */
  readonly getItemKey: (index: number) => string | number
}

function useWindow({ lines, body, active, rendersAll, getItemKey }: WindowOptions): ListWindow {
  'use no memo'
  const isWindowed = !rendersAll && lines.length > MOST_LINES_AT_ONCE
  const top = usePageTop(body, isWindowed)
  // One object that changes within: this hook is not memoized, and gives new values each time to those that are.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useWindowVirtualizer({
    count: lines.length,
    enabled: isWindowed,
    getItemKey,
    estimateSize: (index) => (lines[index]?.kind === 'phase' ? PHASE_HEIGHT : STEP_HEIGHT),
    overscan: LINES_BEYOND,
    scrollMargin: top,
    rangeExtractor: (range) => indexesWith(active, range),
  })
  if (!isWindowed) {
    const placed = lines.map((line, index) => ({ index, line, gap: 0 }))
    return { placed, gapAfter: 0, isWindowed, measure: undefined }
  }
  let end = top
  const placed = virtualizer.getVirtualItems().flatMap((item): readonly PlacedLine[] => {
    const line = lines[item.index]
    const gap = item.start - end
    end = item.end
    return line === undefined ? [] : [{ index: item.index, line, gap }]
  })
  const gapAfter = Math.max(0, top + virtualizer.getTotalSize() - end)
  return { placed, gapAfter, isWindowed, measure: virtualizer.measureElement }
}

/** How far an element is from the top of the page; what stands above it may change. */
function usePageTop(element: RefObject<HTMLElement | null>, isNeeded: boolean): number {
  const [top, setTop] = useState(0)
  useEffect(() => {
    if (!isNeeded) return undefined
    const observer = new ResizeObserver(() => setTop(pageTop(element.current)))
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [element, isNeeded])
  return top
}

function pageTop(element: HTMLElement | null): number {
  return element === null ? 0 : Math.round(element.getBoundingClientRect().top + window.scrollY)
}
