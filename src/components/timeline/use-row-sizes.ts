import { type RefObject, useEffectEvent, useLayoutEffect, useState } from 'react'

/** What is in view of the rows, and how wide they are, in pixels. */
interface ScrollerSize {
  readonly width: number
  readonly height: number
}

interface SizedRow {
  readonly row: HTMLElement
  readonly height: number
}

/**
 * Tells of the heights of the rows in the page, and of the size of what they scroll in, before they are painted. The
 * page is never asked for them: it tells once it has been laid out, so that this is done once.
 *
 * @param onSizes gets the rows whose height is new; all of them when the width is.
 * @returns what each row is given as its `ref`; always the same.
 */
export function useRowSizes(
  grid: RefObject<HTMLElement | null>,
  onSizes: (size: ScrollerSize | null, rows: readonly SizedRow[], isNewWidth: boolean) => void,
): (row: HTMLElement | null) => (() => void) | undefined {
  const [watch] = useState(createWatch)
  const tell = useEffectEvent(onSizes)
  useLayoutEffect(() => {
    const scroller = scrollerOf(grid.current)
    let width = -1
    return watch.start(scroller, (entries) => {
      const size = entries.find(({ target }) => target === scroller)?.contentRect ?? null
      const isNewWidth = size !== null && size.width !== width
      width = size?.width ?? width
      tell(size, isNewWidth ? watch.rows() : entries.flatMap(toRow), isNewWidth)
    })
  }, [watch, grid])
  return watch.measure
}

/** What the rows scroll in. It stands above them, and so has no ref yet when their effects run. */
export function scrollerOf(grid: HTMLElement | null): HTMLElement | null {
  return grid?.closest<HTMLElement>('[data-scroller]') ?? null
}

/** Nothing for what the rows scroll in. */
function toRow({ target, borderBoxSize }: ResizeObserverEntry): readonly SizedRow[] {
  const height = borderBoxSize[0]?.blockSize
  const isRow = target instanceof HTMLElement && target.dataset['index'] !== undefined
  return isRow && height !== undefined ? [{ row: target, height }] : []
}

function createWatch() {
  const rows = new Set<HTMLElement>()
  let observer: ResizeObserver | null = null
  return {
    start: (scroller: HTMLElement | null, onSizes: (entries: readonly ResizeObserverEntry[]) => void) => {
      observer = new ResizeObserver(onSizes)
      if (scroller !== null) observer.observe(scroller)
      for (const row of rows) observer.observe(row)
      return () => {
        observer?.disconnect()
        observer = null
      }
    },
    measure: (row: HTMLElement | null): (() => void) | undefined => {
      if (row === null) return undefined
      rows.add(row)
      observer?.observe(row)
      return () => {
        rows.delete(row)
        observer?.unobserve(row)
      }
    },
    /** All of them as they are, where the page is laid out already. */
    rows: (): readonly SizedRow[] => [...rows].map((row) => ({ row, height: row.getBoundingClientRect().height })),
  }
}
