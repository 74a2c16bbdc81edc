import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import { addDays, addMonths, type Day } from '../../domain/day'
import type { TimeAxis } from '../timeline/time-axis'

/** The day of a chart that is being read, and what moves it. */
export interface DayReading {
  /** Null while nobody reads. */
  readonly day: Day | null
  /** Where the keys begin. */
  readonly start: Day
  readonly first: Day
  readonly last: Day
  readonly handlers: {
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
    readonly onFocus: () => void
    readonly onBlur: () => void
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerLeave: (event: PointerEvent<HTMLElement>) => void
  }
}

/**
 * Reads a chart day by day: Left and Right go a day, with Shift (or Page Up and Down) a month, Home and End to the
 * ends, Escape stops; a pointer reads the day below it. A day stays the one being read when the figures change.
 */
export function useDayReading(axis: TimeAxis, start: Day): DayReading {
  const [asked, setAsked] = useState<Day | null>(null)
  const first = axis.from
  const last = addDays(axis.to, -1)
  const clamp = (day: number): Day => Math.min(Math.max(Math.round(day), first), last) as Day
  const day = asked === null ? null : clamp(asked)
  const readAt = ({ currentTarget, clientX }: PointerEvent<HTMLElement>): void => {
    const { left, width } = currentTarget.getBoundingClientRect()
    if (width > 0) setAsked(clamp(first + ((clientX - left) / width) * (axis.to - first)))
  }

  return {
    day,
    start: clamp(start),
    first,
    last,
    handlers: {
      onKeyDown: (event) => {
        const next = dayAfterKey(event, day ?? clamp(start), first, last)
        if (next === undefined) return
        event.preventDefault()
        setAsked(next === null ? null : clamp(next))
      },
      onFocus: () => setAsked((old) => old ?? clamp(start)),
      onBlur: () => setAsked(null),
      onPointerDown: readAt,
      onPointerMove: readAt,
      // A finger leaves when it is lifted, and what it pointed at is then to be read.
      onPointerLeave: ({ pointerType, currentTarget }) => {
        if (pointerType === 'mouse' && document.activeElement !== currentTarget) setAsked(null)
      },
    },
  }
}

/** The day a key leads to; null: stop reading; undefined: not one of ours. */
function dayAfterKey(
  { key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent,
  day: Day,
  first: Day,
  last: Day,
): Day | null | undefined {
  if (ctrlKey || altKey || metaKey) return undefined
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return shiftKey ? addMonths(day, -1) : addDays(day, -1)
    case 'ArrowRight':
    case 'ArrowUp':
      return shiftKey ? addMonths(day, 1) : addDays(day, 1)
    case 'PageDown':
      return addMonths(day, -1)
    case 'PageUp':
      return addMonths(day, 1)
    case 'Home':
      return first
    case 'End':
      return last
    case 'Escape':
      return null
    default:
      return undefined
  }
}
