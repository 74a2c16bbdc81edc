import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react'
import type { Day } from '../../domain/day'
import { dayAt, type TimelineAxis } from './timeline-axis'
import { useSideScroll } from './use-side-scroll'
import type { Zoom } from './zoom'

export interface TimeScroll {
  /** Keeps the day at a place on the screen where it is when the zoom changes next. */
  readonly holdAt: (place: number) => void
  /** Scrolls so far that some of these days are in view; not at all when they are. */
  readonly showDays: (from: number, to: number) => void
  readonly showToday: () => void
  /** The day at a place on the screen, with its fraction. */
  readonly dayAtPlace: (place: number) => number | null
}

/** About as much of the width the names may lie over. */
const NAMES_SHARE = 0.35
/** The part of the width that a day is brought to when it was out of view. */
const SHOWN_AT = 0.5

/**
 * Where the timeline is scrolled to, in days: a zoom keeps the day under the pointer, or else the one in the middle, in
 * its place. From the whole plan, which has no middle worth keeping, it goes to today.
 *
 * @param asked each change of it brings today into view.
 */
export function useTimeScroll(
  scroller: RefObject<HTMLElement | null>,
  track: RefObject<HTMLElement | null>,
  axis: TimelineAxis,
  zoom: Zoom,
  today: Day,
  asked: number,
): TimeScroll {
  const held = useRef<{ readonly day: number; readonly place: number } | null>(null)
  const shown = useRef<Zoom>('fit')
  const middle = useRef<number | null>(null)

  const dayAtPlace = (place: number): number | null => {
    const line = track.current?.getBoundingClientRect()
    return line === undefined || line.width === 0 ? null : dayAt(axis, line, place)
  }
  const bring = (day: number, place: number): void => {
    const line = track.current?.getBoundingClientRect()
    if (line === undefined) return
    const at = line.left + ((day - axis.from) / (axis.to - axis.from)) * line.width
    scroller.current?.scrollBy({ left: at - place, behavior: 'instant' })
  }
  const middleOfView = (): number => {
    const view = scroller.current?.getBoundingClientRect()
    return view === undefined ? 0 : view.left + (scroller.current?.clientWidth ?? 0) * SHOWN_AT
  }
  const noteMiddle = (): void => {
    middle.current = dayAtPlace(middleOfView())
  }

  const onZoomed = useEffectEvent(() => {
    const before = shown.current
    shown.current = zoom
    const hold = held.current
    held.current = null
    if (zoom === 'fit') return
    if (hold !== null) bring(hold.day, hold.place)
    else bring(before === 'fit' || before === zoom ? today : (middle.current ?? today), middleOfView())
    noteMiddle()
  })
  useLayoutEffect(() => onZoomed(), [zoom, asked])

  useSideScroll(scroller, zoom !== 'fit', noteMiddle)

  return {
    holdAt: (place) => {
      const day = dayAtPlace(place)
      held.current = day === null ? null : { day, place }
    },
    showDays: (from, to) => {
      const view = scroller.current?.getBoundingClientRect()
      if (view === undefined || zoom === 'fit') return
      const left = dayAtPlace(view.left + view.width * NAMES_SHARE)
      const right = dayAtPlace(view.right)
      if (left !== null && right !== null && (to <= left || from >= right)) bring(from, middleOfView())
    },
    showToday: () => bring(today, middleOfView()),
    dayAtPlace,
  }
}
