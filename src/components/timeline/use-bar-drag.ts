import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { Day } from '../../domain/day'
import type { StepId } from '../../domain/roadmap/roadmap'
import type { Point } from './link-path'

interface BarDrag {
  readonly scroller: RefObject<HTMLElement | null>
  /** The day at a place on the screen, with its fraction. */
  readonly dayAtPlace: (place: number) => number | null
  readonly startOf: (step: StepId) => Day | null
  readonly onMove: (step: StepId, to: Day, point: Point) => void
  readonly onDrop: () => void
  readonly onCancel: () => void
  /** A press that was no drag. */
  readonly onTap: (step: StepId, isTouch: boolean) => void
}

interface Press {
  readonly id: StepId
  readonly start: Day | null
  readonly grabbed: number
  readonly from: Point
  readonly isTouch: boolean
  at: Point
  isDragging: boolean
}

type Outcome = 'drop' | 'cancel'

/** A hand is not still: less than this is a press, in pixels. */
const SLACK = 5
const LONG_PRESS_MS = 400
/** So close to an edge the timeline moves along, and by how much each frame. */
const EDGE = 40
const EDGE_SPEED = 12

/**
 * Drags bars along time, or onto another step's row to go there: by mouse and pen at once, by touch after a long press,
 * so that a finger can scroll. A move is worked out at most once for each frame. Escape leaves all as it was.
 */
export function useBarDrag(drag: BarDrag): (event: ReactPointerEvent) => void {
  const press = useRef<Press | null>(null)
  const stop = useRef<() => void>(() => undefined)

  // A gesture goes on over several renders, and what it calls is that of the last.
  const latest = useRef(drag)
  useLayoutEffect(() => {
    latest.current = drag
  })
  useEffect(() => () => stop.current(), [])
  // Once it is being dragged, a finger no longer scrolls; that can only be said by a listener that is there before.
  useEffect(() => {
    const element = drag.scroller.current
    const hold = (event: Event): void => {
      if (press.current?.isDragging === true || (event.type === 'contextmenu' && press.current?.isTouch === true)) {
        event.preventDefault()
      }
    }
    element?.addEventListener('touchmove', hold, { passive: false })
    element?.addEventListener('contextmenu', hold)
    return () => {
      element?.removeEventListener('touchmove', hold)
      element?.removeEventListener('contextmenu', hold)
    }
  }, [drag.scroller])

  return (event) => {
    const id = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-bar]')?.dataset['bar'] : null
    if (id === undefined || id === null || event.button !== 0) return
    // A second finger is a pinch.
    if (!event.isPrimary) {
      stop.current()
      return
    }
    const at = { x: event.clientX, y: event.clientY }
    const isTouch = event.pointerType === 'touch'
    press.current = {
      id,
      start: drag.startOf(id),
      grabbed: drag.dayAtPlace(at.x) ?? 0,
      from: at,
      at,
      isTouch,
      isDragging: false,
    }
    // The focus stays where it is, and no text is selected.
    event.preventDefault()
    const onEnd = (outcome: Outcome): void => {
      const was = press.current
      stop.current()
      if (was !== null) end(was, outcome, latest.current)
    }
    stop.current = listen(press, () => followPress(press.current, latest.current), onEnd)
  }
}

/** Tries the move out to where the pointer now is. */
function followPress(press: Press | null, drag: BarDrag): void {
  if (press?.isDragging !== true) return
  scrollAtEdge(drag.scroller.current, press.at.x)
  const to = targetDay(press, drag)
  if (to !== null) drag.onMove(press.id, to, press.at)
}

function end(press: Press, outcome: Outcome, drag: BarDrag): void {
  if (press.isDragging) {
    const to = outcome === 'drop' ? targetDay(press, drag) : null
    if (to === null) {
      drag.onCancel()
      return
    }
    drag.onMove(press.id, to, press.at)
    drag.onDrop()
  } else if (outcome === 'drop') drag.onTap(press.id, press.isTouch)
}

/** Follows a press until it ends; gives what stops that. */
function listen(press: RefObject<Press | null>, onFrame: () => void, onEnd: (outcome: Outcome) => void): () => void {
  const controller = new AbortController()
  const { signal } = controller
  let frame = 0
  const tick = (): void => {
    onFrame()
    frame = requestAnimationFrame(tick)
  }
  const begin = (): void => {
    const now = press.current
    if (now === null || now.isDragging || now.start === null) return
    now.isDragging = true
    frame = requestAnimationFrame(tick)
  }
  const timer = press.current?.isTouch === true ? setTimeout(begin, LONG_PRESS_MS) : undefined

  const onMove = ({ clientX, clientY }: PointerEvent): void => {
    const now = press.current
    if (now === null) return
    now.at = { x: clientX, y: clientY }
    if (now.isDragging || Math.hypot(clientX - now.from.x, clientY - now.from.y) < SLACK) return
    if (now.isTouch) onEnd('cancel')
    else begin()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onEnd('cancel')
  }
  window.addEventListener('pointermove', onMove, { signal })
  window.addEventListener('pointerup', () => onEnd('drop'), { signal })
  window.addEventListener('pointercancel', () => onEnd('cancel'), { signal })
  window.addEventListener('blur', () => onEnd('cancel'), { signal })
  window.addEventListener('keydown', onKeyDown, { signal, capture: true })
  return () => {
    controller.abort()
    clearTimeout(timer)
    cancelAnimationFrame(frame)
    press.current = null
  }
}

/** The day a bar is dragged to: along time as far as the pointer went, or onto another row to where that step begins. */
function targetDay({ id, start, grabbed, from, at }: Press, { dayAtPlace, startOf }: BarDrag): Day | null {
  if (start === null) return null
  if (Math.abs(at.y - from.y) > Math.abs(at.x - from.x)) {
    const row = document.elementFromPoint(at.x, at.y)?.closest<HTMLElement>('[data-step]')
    const other = row?.dataset['step']
    if (other !== undefined && other !== id) return startOf(other) ?? start
  }
  const day = dayAtPlace(at.x)
  return day === null ? null : ((start + Math.round(day - grabbed)) as Day)
}

function scrollAtEdge(scroller: HTMLElement | null, x: number): void {
  if (scroller === null) return
  const { left, right } = scroller.getBoundingClientRect()
  if (x > right - EDGE) scroller.scrollBy({ left: EDGE_SPEED, behavior: 'instant' })
  else if (x < left + EDGE) scroller.scrollBy({ left: -EDGE_SPEED, behavior: 'instant' })
}
