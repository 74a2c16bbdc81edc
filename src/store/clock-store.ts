import { create } from 'zustand'
import type { Day } from '../domain/day'
import { localDay } from '../lib/local-day'

/** Today, as the person's own calendar has it. The only place where the app asks the clock. */
export const useClockStore = create<{ readonly today: Day }>()(() => ({ today: localDay(new Date()) as Day }))

/** Today at this moment, for verbs. */
export function getToday(): Day {
  return useClockStore.getState().today
}

/** Now, in milliseconds since 1970-01-01 UTC: to say when something happened, and never to decide what counts. */
export function currentTime(): number {
  return Date.now()
}

const MINUTE = 60_000

/**
 * Keeps today true while the app is open: past midnight, after sleep, in another time zone.
 *
 * @returns stops it.
 */
export function keepToday(target: Window): () => void {
  const timer = target.setInterval(updateToday, MINUTE)
  target.document.addEventListener('visibilitychange', updateToday)
  updateToday()
  return () => {
    target.clearInterval(timer)
    target.document.removeEventListener('visibilitychange', updateToday)
  }
}

function updateToday(): void {
  const today = localDay(new Date()) as Day
  if (today !== getToday()) useClockStore.setState({ today })
}
