import { type RefObject, useEffectEvent, useLayoutEffect, useState } from 'react'
import type { Day } from '../../domain/day'
import { type DayRange, type TimelineAxis, visibleDays } from './timeline-axis'
import { useSideScroll } from './use-side-scroll'
import { DAY_WIDTH } from './zoom'

/** What is drawn before anything was measured, in pixels on either side of today. */
const FIRST_LOOK = 2_000

interface Seen extends DayRange {
  readonly unit: TimelineAxis['unit']
}

/** The days that are in view, and some more on either side; all of them where nothing scrolls. */
export function useVisibleDays(
  scroller: RefObject<HTMLElement | null>,
  track: RefObject<HTMLElement | null>,
  axis: TimelineAxis,
  isWide: boolean,
  today: Day,
): DayRange {
  const [seen, setSeen] = useState<Seen | null>(null)
  const look = (): void => {
    const view = scroller.current?.getBoundingClientRect()
    const line = track.current?.getBoundingClientRect()
    if (view === undefined || line === undefined) return
    const range = visibleDays(axis, line, view)
    setSeen((before) =>
      before?.unit === axis.unit && before.from === range.from && before.to === range.to
        ? before
        : { ...range, unit: axis.unit },
    )
  }
  const lookAnew = useEffectEvent(look)
  const { from, to, unit } = axis
  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null || !isWide) return undefined
    const onLook = (): void => lookAnew()
    onLook()
    const observer = new ResizeObserver(onLook)
    observer.observe(element)
    return () => observer.disconnect()
  }, [scroller, isWide, from, to, unit])
  useSideScroll(scroller, isWide, look)

  if (!isWide) return axis
  if (seen?.unit === unit) return seen
  const reach = FIRST_LOOK / DAY_WIDTH[unit]
  return { from: Math.max(from, today - reach), to: Math.min(to, today + reach) }
}
