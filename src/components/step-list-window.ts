import { type RefObject, startTransition, useEffectEvent, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ListLines } from './step-list-rows'
import {
  isWithin,
  lineTops,
  type LineRange,
  type ListBody,
  listBodies,
  type MeasuredRow,
  NOT_MEASURED,
  rangeInView,
  takeHeights,
  type ViewPart,
} from './step-list-places'
import { tableRowsIn } from './step-rows-in-page'

/** Up to this many lines all are in the page: for find-in-page, and for screen readers that go through it. */
const MOST_LINES_AT_ONCE = 200

export interface ListWindow {
  readonly bodies: readonly ListBody[]
  /** Room after the last line in the page, in pixels. */
  readonly gapAfter: number
  readonly isWindowed: boolean
}

/** Before it is known what is in view. What stands above the table takes most of the first screen. */
const OPENING: LineRange = { first: 0, end: 16 }

/**
 * The lines to put into the page: all of them, or of a long list those in view, and the one that has the focus, which
 * must not go away under the person.
 *
 * @param active the index of the line in focus, or -1.
 */
export function useListWindow(
  lines: ListLines,
  table: RefObject<HTMLTableElement | null>,
  { active, rendersAll }: { readonly active: number; readonly rendersAll: boolean },
): ListWindow {
  const isWindowed = !rendersAll && lines.length > MOST_LINES_AT_ONCE
  const [heights, setHeights] = useState(NOT_MEASURED)
  const [range, setRange] = useState(OPENING)
  const tops = lineTops(lines, heights)

  const look = useEffectEvent(() => {
    const view = viewOf(table.current)
    const next = rangeInView(tops, view, range)
    if (next === range) return
    // What is in view is there already: the rest may take its time. A jump to where there is nothing yet is not to show
    // an empty page first.
    const update = isWithin(tops, view, range) ? startTransition : flushSync
    update(() => setRange(next))
  })
  const measure = useEffectEvent((isAnew: boolean) => {
    const rows = measureRows(table.current, lines)
    setHeights((last) => takeHeights(isAnew ? NOT_MEASURED : last, rows))
    look()
  })
  useLayoutEffect(() => {
    if (!isWindowed || table.current === null) return undefined
    const stops = [followScroll(look), followSize(table.current, measure)]
    return () => stops.forEach((stop) => stop())
  }, [isWindowed, table])

  // Rows come in between two frames. Laid out then, they leave the next frame only the painting.
  useLayoutEffect(() => {
    if (range !== OPENING) table.current?.getBoundingClientRect()
  }, [range, table])

  const all = { first: 0, end: lines.length }
  const bodies = listBodies(lines, isWindowed ? range : all, active, isWindowed ? tops : null)
  const end = bodies.at(-1)?.blocks.at(-1)?.end ?? 0
  return { bodies, gapAfter: isWindowed ? (tops[lines.length] ?? 0) - (tops[end] ?? 0) : 0, isWindowed }
}

function followScroll(onScroll: () => void): () => void {
  const follow = (): void => onScroll()
  window.addEventListener('scroll', follow, { passive: true })
  window.addEventListener('resize', follow, { passive: true })
  return () => {
    window.removeEventListener('scroll', follow)
    window.removeEventListener('resize', follow)
  }
}

/**
 * The table's own size says when rows are to be measured: while they are as high as was thought, it stays the same
 * whatever rows are in the page. What stands above it may change too, and with that what is in view.
 */
function followSize(table: HTMLTableElement, onSize: (isAnew: boolean) => void): () => void {
  let width: number | null = null
  const observer = new ResizeObserver(() => {
    const { offsetWidth } = table
    onSize(width !== null && width !== offsetWidth)
    width = offsetWidth
  })
  observer.observe(table)
  observer.observe(document.body)
  return () => observer.disconnect()
}

/** What of the table is in view; its head, of one row, does not count. */
function viewOf(table: HTMLTableElement | null): ViewPart {
  const top = -(table?.getBoundingClientRect().top ?? 0)
  return { top, bottom: top + window.innerHeight }
}

function measureRows(table: HTMLTableElement | null, lines: ListLines): readonly MeasuredRow[] {
  if (table === null) return []
  return tableRowsIn(table).flatMap(({ row, index }) => {
    const line = lines.at(index)
    return line === undefined ? [] : { key: line.key, kind: line.kind, height: row.getBoundingClientRect().height }
  })
}
