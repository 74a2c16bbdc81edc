import type { Day } from '../domain/day'
import { localDay } from '../lib/local-day'
import { useClockStore } from '../store/clock-store'

let forced: Day | null = null

// The app looks at the clock again every minute: what it finds there does not count meanwhile.
useClockStore.subscribe(({ today }) => {
  if (forced !== null && today !== forced) useClockStore.setState({ today: forced })
})

/** Makes it another day, until it is null: then it is today again. */
export function forceDay(day: Day | null): void {
  forced = day
  useClockStore.setState({ today: day ?? (localDay(new Date()) as Day) })
}
