import { type RefObject, startTransition, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { heightsOf, USUAL_HEIGHTS, withHeights } from './row-heights'
import { covers, placeRows, rowAtPlace, type RowRange, rowsBetween } from './row-places'
import { rowAt, type StepRows } from './step-rows'
import { scrollerOf, useRowSizes } from './use-row-sizes'

/** Up to this many rows all are in the page: for find-in-page, and for screen readers that go through it. */
const MOST_ROWS_AT_ONCE = 120
/** As many as hold the place of the rest, in pixels, until they are laid out. */
const LEAST_AT_FIRST = 300
/** When less than this is ready above or below what is in view, rows are added; then this much, in pixels. */
const LEAST_BEYOND = 180
const MOST_BEYOND = 320

interface RowWindow {
  /** The rows that are in the page one below the other. */
  readonly range: RowRange
  /** Where each row begins, in pixels below the first. */
  readonly tops: Float64Array
  readonly measure: (row: HTMLElement | null) => (() => void) | undefined
  /** Brings a row into view that may not be in the page. */
  readonly reveal: (index: number) => void
}

/** Whether only the rows in view are in the page, and scroll by themselves. */
export function isWindowed({ count }: StepRows): boolean {
  return count > MOST_ROWS_AT_ONCE
}

/**
 * The rows to put into the page: all of a plan of usual size, the first screen of them at first; of a large one those in
 * view and some beyond. Scrolling changes nothing but now and then.
 *
 * @param headHeight pixels that the head lies over the rows with.
 * @param isDue whether the browser lays them out by now: a few are enough before.
 */
export function useRowWindow(
  rows: StepRows,
  grid: RefObject<HTMLElement | null>,
  headHeight: number,
  isDue: boolean,
): RowWindow {
  const isPart = isWindowed(rows)
  const [heights, setHeights] = useState(USUAL_HEIGHTS)
  const tops = placeRows(rows, heights)
  const [isWhole, setIsWhole] = useState(false)
  const [seen, setSeen] = useState<RowRange>(() => firstRange(tops, isDue))
  const range = isPart || !isWhole ? { first: seen.first, last: Math.min(seen.last, rows.count) } : wholeOf(rows)
  const view = useRef({ top: 0, height: 0 })

  const look = (show: (update: () => void) => void): void => {
    const { top, height } = view.current
    const bottom = top + height - headHeight
    if (!isPart || height === 0 || covers(range, tops, top - LEAST_BEYOND, bottom + LEAST_BEYOND)) return
    const next = rowsBetween(tops, top - MOST_BEYOND, bottom + MOST_BEYOND)
    // What is in view is there already: the rest may take its time.
    const update = covers(range, tops, top, bottom) ? startTransition : show
    update(() => setSeen(next))
  }
  const measure = useRowSizes(grid, (size, sized, isNewWidth) => {
    const measured = sized.flatMap(({ row: element, height }) => {
      const row = rowAt(rows, Number(element.dataset['index']))
      return row === undefined ? [] : [{ row, height }]
    })
    const next = isNewWidth ? heightsOf(measured) : withHeights(heights, measured)
    if (size !== null) view.current = { ...view.current, height: size.height }
    if (next !== heights) {
      const isStill = isPart ? holdPlace(scrollerOf(grid.current), tops, placeRows(rows, next)) : () => undefined
      const show = isPart ? flushSync : startTransition
      show(() => setHeights(next))
      isStill()
    }
    look(flushSync)
  })
  useEffect(() => {
    if (isDue) startTransition(() => setIsWhole(true))
  }, [isDue])
  const onPlaces = useEffectEvent(() => look((update) => update()))
  useLayoutEffect(() => onPlaces(), [tops])
  useScrollTop(grid, isPart, (top) => {
    view.current = { ...view.current, top }
    look(flushSync)
  })

  return {
    range,
    tops,
    measure,
    reveal: (index) => {
      const place = ((tops[index] ?? 0) + (tops[index + 1] ?? 0)) / 2
      const scroller = scrollerOf(grid.current)
      scroller?.scrollIntoView({ block: 'nearest' })
      scroller?.scrollTo({ top: place - (view.current.height - headHeight) / 2, behavior: 'instant' })
    },
  }
}

function wholeOf({ count }: StepRows): RowRange {
  return { first: 0, last: count }
}

/** What can be in view at first: the timeline is no higher than the window. */
function firstRange(tops: Float64Array, isDue: boolean): RowRange {
  return { first: 0, last: rowAtPlace(tops, isDue ? window.innerHeight : LEAST_AT_FIRST) + 1 }
}

/** Tells where the rows are scrolled to, whenever that is another place. */
function useScrollTop(
  grid: RefObject<HTMLElement | null>,
  isNeeded: boolean,
  onScrollTop: (top: number) => void,
): void {
  const tell = useEffectEvent(onScrollTop)
  useLayoutEffect(() => {
    const element = scrollerOf(grid.current)
    if (element === null || !isNeeded) return undefined
    const listener = (): void => tell(element.scrollTop)
    element.addEventListener('scroll', listener, { passive: true })
    return () => element.removeEventListener('scroll', listener)
  }, [grid, isNeeded])
}

/**
 * When rows above turn out higher or lower than was thought, what is in view would move; what is given back then moves
 * it where it was.
 */
function holdPlace(scroller: HTMLElement | null, before: Float64Array, after: Float64Array): () => void {
  if (scroller === null) return () => undefined
  const at = scroller.scrollTop
  const row = rowAtPlace(before, at)
  const moved = (after[row] ?? 0) - (before[row] ?? 0)
  return () => {
    if (at > 0 && Math.abs(moved) >= 1) scroller.scrollTop = at + moved
  }
}
