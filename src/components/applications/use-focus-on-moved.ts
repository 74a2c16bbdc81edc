import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { ApplicationId, ApplicationStage, JobApplication } from '../../domain/career/application'
import type { BoardColumn } from '../../domain/career/application-board'

interface FocusOnMoved {
  readonly board: RefObject<HTMLDivElement | null>
  /** To be called before an application is moved, as long as the focus is on its card. */
  readonly keepFocus: (application: JobApplication) => void
}

/** A card that is moved takes its focus along, which browsers drop when an element changes places. */
export function useFocusOnMoved(columns: readonly BoardColumn[]): FocusOnMoved {
  const board = useRef<HTMLDivElement>(null)
  const moving = useRef<{
    readonly id: ApplicationId
    readonly from: ApplicationStage
    readonly control: string
  } | null>(null)
  useLayoutEffect(() => {
    if (moving.current === null) return
    const { id, from, control } = moving.current
    const stage = columns.find(({ applications }) => applications.some((application) => application.id === id))?.stage
    // It may be asked first how it ended.
    if (stage === from) return
    moving.current = null
    const card = board.current?.querySelector(`[data-application="${CSS.escape(id)}"]`)
    const target = card?.querySelector<HTMLElement>(control) ?? card?.querySelector<HTMLElement>('a')
    target?.focus()
  }, [columns])
  return {
    board,
    keepFocus: ({ id, stage }) => {
      const card = board.current?.querySelector(`[data-application="${CSS.escape(id)}"]`)
      moving.current = { id, from: stage, control: controlIn(card ?? null) }
    },
  }
}

/** What of a card has the focus, as a selector. */
function controlIn(card: Element | null): string {
  const focused = document.activeElement
  if (card === null || focused === null || !card.contains(focused)) return '[aria-haspopup]'
  if (focused.matches('[data-drag-handle]')) return '[data-drag-handle]'
  return focused.matches('a') ? 'a' : '[aria-haspopup]'
}
