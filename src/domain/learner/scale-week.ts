import type { Minutes } from '../day'
import type { WeekMinutes } from '../roadmap/roadmap'
import { mapWeek, MINUTES_PER_DAY, weeklyMinutes } from './learner'

/** Days are planned in half hours, which is as fine as anyone keeps to. */
const GRAIN: Minutes = 30

/**
 * Spreads another weekly total over the days as the given week does, in half hours (what is left of the last one goes
 * with it), never above a whole day. A week without hours is spread evenly.
 *
 * @param total minutes a week, 0 to 7 x 1440.
 */
export function scaleWeek(week: WeekMinutes, total: Minutes): WeekMinutes {
  const sum = weeklyMinutes(week)
  const shares = week.map((minutes) => (sum === 0 ? 1 / week.length : minutes / sum))
  const scaled = shares.map((share) => Math.min(MINUTES_PER_DAY, Math.floor((share * total) / GRAIN) * GRAIN))
  let rest = total - scaled.reduce((all, minutes) => all + minutes, 0)
  while (rest > 0) {
    const day = furthestBelow(scaled, shares, total)
    if (day === -1) break
    const added = Math.min(GRAIN, rest, MINUTES_PER_DAY - (scaled[day] ?? 0))
    scaled[day] = (scaled[day] ?? 0) + added
    rest -= added
  }
  return mapWeek(week, (_, weekday) => scaled[weekday] ?? 0)
}

/** The day with the most still missing of its share, among those with room; the earlier one of equals. */
function furthestBelow(scaled: readonly Minutes[], shares: readonly number[], total: Minutes): number {
  let best = -1
  let most = Number.NEGATIVE_INFINITY
  shares.forEach((share, day) => {
    const minutes = scaled[day] ?? 0
    const missing = share * total - minutes
    const isFree =
      minutes < MINUTES_PER_DAY &&
      (share > 0 || shares.every((_, i) => (shares[i] ?? 0) === 0 || (scaled[i] ?? 0) >= MINUTES_PER_DAY))
    if (isFree && missing > most) {
      most = missing
      best = day
    }
  })
  return best
}
