import { type RefObject, startTransition, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { StepId } from '../domain/roadmap/roadmap'
import { indexOfStep, type ListLines } from './step-list-rows'
import { stepRowBeside, stepRowLink, stepRowOf, stepRowsIn } from './step-rows-in-page'

/**
 * The row of a table of steps that has the focus, or had it last: arrows lead from it to others, and when it goes, such
 * as one that was ticked where what is done is hidden, the row that has come in its place gets the focus.
 *
 * @returns its index among the lines, or -1.
 */
export function useRowInFocus(table: RefObject<HTMLTableElement | null>, lines: ListLines): number {
  const [inFocus, setInFocus] = useState<StepId | null>(null)
  const hasFocus = useRef(false)
  const last = useRef<{ readonly id: StepId | null; readonly index: number }>({ id: null, index: 0 })
  const active = inFocus === null ? -1 : indexOfStep(lines, inFocus)

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || !(event.target instanceof Element)) return
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
    const row = stepRowOf(event.target)
    if (by === null || row === null || table.current === null) return
    const next = stepRowBeside(row, by, table.current)
    if (next === undefined) return
    event.preventDefault()
    stepRowLink(next)?.focus()
  })
  // On the table itself: to React's rules a table is no place for keys, and the keys are those of its links.
  useEffect(() => {
    const element = table.current
    if (element === null) return undefined
    const onFocusIn = ({ target }: FocusEvent): void => {
      hasFocus.current = true
      const row = target instanceof Element ? stepRowOf(target) : null
      const id = row?.dataset['step'] ?? null
      const index = row?.dataset['index']
      if (index !== undefined) last.current = { id, index: Number(index) }
      // What a press does comes first: the focus itself the browser shows.
      startTransition(() => setInFocus(id))
    }
    const onFocusOut = ({ target }: FocusEvent): void => {
      // Only a moment later is it known whether the person left, or the row.
      queueMicrotask(() => {
        if (target instanceof Node && target.isConnected && !element.contains(document.activeElement)) {
          hasFocus.current = false
        }
      })
    }
    element.addEventListener('keydown', onKeyDown)
    element.addEventListener('focusin', onFocusIn)
    element.addEventListener('focusout', onFocusOut)
    return () => {
      element.removeEventListener('keydown', onKeyDown)
      element.removeEventListener('focusin', onFocusIn)
      element.removeEventListener('focusout', onFocusOut)
    }
  }, [table])

  useLayoutEffect(() => {
    // While another row has the focus already, `inFocus` is still the one before.
    if (active >= 0 && last.current.id === inFocus) last.current = { id: inFocus, index: active }
    // A row that is only put elsewhere, by the sort, loses the focus on the way.
    if (hasFocus.current && document.activeElement === document.body) focusNear(table.current, last.current.index)
  }, [active, inFocus, lines, table])

  return active
}

/** The link of the first row in the page from a line on, else of the last before it. */
function focusNear(table: HTMLTableElement | null, index: number): void {
  const rows = table === null ? [] : stepRowsIn(table)
  const row = rows.find(({ dataset }) => Number(dataset['index']) >= index) ?? rows.at(-1)
  if (row !== undefined) stepRowLink(row)?.focus({ preventScroll: true })
}
