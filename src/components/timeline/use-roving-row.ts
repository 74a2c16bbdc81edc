import { type FocusEvent, type RefObject, startTransition, useLayoutEffect, useRef, useState } from 'react'
import { useAfterPaint } from '../../lib/use-after-paint'
import { firstRow, idOfRow, indexOfRow, rowAt, type RowId, type StepRows } from './step-rows'

interface RovingRow {
  /** The row that Tab comes to; -1 without rows. */
  readonly active: number
  readonly hasFocus: boolean
  readonly focusRow: (index: number) => void
  readonly onFocus: (event: FocusEvent) => void
  readonly onBlur: (event: FocusEvent) => void
}

/** One row of all is a stop for Tab, and the arrows go on from there. What has the focus in a row is marked `data-main`. */
export function useRovingRow(rows: StepRows, place: RefObject<HTMLElement | null>): RovingRow {
  const [id, setId] = useState<RowId | null>(null)
  const [hasFocus, setHasFocus] = useState(false)
  const isWanted = useRef(false)
  /** As `hasFocus` and `found`, but at once. */
  const holdsFocus = useRef(false)
  const last = useRef<{ readonly id: RowId | null; readonly index: number }>({ id: null, index: 0 })

  const found = id === null ? -1 : indexOfRow(rows, id)
  // A tick makes another row the first, and the row that was pressed is still this one to React: a browser that is to make
  // a focused box no stop for Tab any more lays the whole page out at once, to see whether it may keep the focus.
  const before = useAfterPaint(rows)
  const active = found >= 0 ? found : sameRow(before, firstRow(before), rows)

  const focusRow = (index: number): void => {
    const at = Math.max(0, Math.min(rows.count - 1, index))
    const row = rowAt(rows, at)
    if (row === undefined) return
    // The same row again gives no new render to wait for.
    if (at === found) {
      focusNow(place.current, found)
      return
    }
    isWanted.current = true
    setId(idOfRow(row))
  }
  useLayoutEffect(() => {
    // While another row has the focus already, `id` is still that of the one before.
    if (found >= 0 && last.current.id === id) last.current = { id, index: found }
    if (!isWanted.current) return
    isWanted.current = false
    focusNow(place.current, found)
  }, [found, id, place])
  // A row that was ticked may be hidden for that: the focus goes to the one that has come in its place.
  useLayoutEffect(() => {
    if (!holdsFocus.current || document.activeElement !== document.body || rows.count === 0) return
    focusNow(place.current, Math.min(last.current.index, rows.count - 1))
  }, [rows, place])

  return {
    active,
    hasFocus,
    focusRow,
    onFocus: ({ target }) => {
      holdsFocus.current = true
      const index = rowIndexOf(target)
      const row = index === null ? undefined : rowAt(rows, index)
      const rowId = index === found ? id : row === undefined ? null : idOfRow(row)
      if (index !== null && rowId !== null) last.current = { id: rowId, index }
      // What a press does comes first: the focus itself the browser shows.
      startTransition(() => {
        setHasFocus(true)
        if (rowId !== null) setId(rowId)
      })
    },
    onBlur: ({ currentTarget, target, relatedTarget }) => {
      if (!target.isConnected) return
      if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return
      holdsFocus.current = false
      setHasFocus(false)
    },
  }
}

/** Where a row of some is among others; the first of them where it is not. */
function sameRow(rows: StepRows, index: number, others: StepRows): number {
  if (rows === others) return index
  const row = rowAt(rows, index)
  const at = row === undefined ? -1 : indexOfRow(others, idOfRow(row))
  return at >= 0 ? at : firstRow(others)
}

/** The index of the row that an element is in; null if it is in none. */
export function rowIndexOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null
  return row === null ? null : Number(row.dataset['index'])
}

function focusNow(place: HTMLElement | null, index: number): void {
  const main = place?.querySelector<HTMLElement>(`[data-index="${index}"] [data-main]`)
  if (main === null || main === undefined) return
  main.focus({ preventScroll: true })
  main.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
