import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { StepId } from '../domain/roadmap/roadmap'
import type { ListLine } from './step-list-rows'
import { rowLinkByKey } from './step-row-keys'

/**
 * The row of a table of steps that has the focus, or had it last: arrows lead from it to others, and when it goes, such
 * as one that was ticked where what is done is hidden, the row that has come in its place gets the focus.
 *
 * @returns its index among the lines, or -1.
 */
export function useRowInFocus(table: RefObject<HTMLTableElement | null>, lines: readonly ListLine[]): number {
  const [inFocus, setInFocus] = useState<StepId | null>(null)
  const hasFocus = useRef(false)
  const last = useRef(0)
  const active = inFocus === null ? -1 : lines.findIndex(({ key }) => key === inFocus)

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || !(event.target instanceof Element)) return
    const link = table.current === null ? null : rowLinkByKey(event.key, event.target, table.current)
    if (link === null) return
    event.preventDefault()
    link.focus()
  })
  // On the table itself: to React's rules a table is no place for keys, and the keys are those of its links.
  useEffect(() => {
    const element = table.current
    if (element === null) return undefined
    const onFocusIn = ({ target }: FocusEvent): void => {
      hasFocus.current = true
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-step]') : null
      setInFocus(row?.dataset['step'] ?? null)
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
    if (active >= 0) last.current = active
    // A row that is only put elsewhere, by the sort, loses the focus on the way.
    if (hasFocus.current && document.activeElement === document.body) focusNear(table.current, last.current)
  }, [active, lines, table])

  return active
}

/** The link of the first row in the page from a line on, else of the last before it. */
function focusNear(table: HTMLTableElement | null, index: number): void {
  const rows = [...(table?.querySelectorAll<HTMLElement>('[data-step]') ?? [])]
  const row = rows.find(({ dataset }) => Number(dataset['index']) >= index) ?? rows.at(-1)
  row?.querySelector<HTMLElement>('a[href]')?.focus({ preventScroll: true })
}
