import type { Day } from '../day'
import type { Plan } from './plan'
import type { DailyForecast, Decision } from './plan-history'
import { shiftBetween } from './record-history'

/** What the finish date was on a day, and what had moved it since the point before. */
export interface DriftPoint {
  readonly day: Day
  /** The plan's own finish date; null: there was none. */
  readonly finish: Day | null
  /** Null: no such day within 20 years; undefined: not known. */
  readonly p80: Day | null | undefined
  readonly decisions: readonly Decision[]
  /**
   * The days by which the date moved beyond what the decisions did: as the work went. Null where that cannot be told,
   * because there was no date in between.
   */
  readonly rest: number | null
}

/** The newest point: the plan as it is, whether or not its forecast is kept yet. */
export interface DriftNow extends Pick<DriftPoint, 'day' | 'finish' | 'p80'> {}

/**
 * How the finish date has moved, rising days: from the baseline, over each day whose forecast is kept, to now. The
 * shifts of the decisions of a point and its rest are what lies between it and the point before. Empty for a plan that
 * was never accepted.
 */
export function driftPoints({ baseline, history }: Plan, now: DriftNow): readonly DriftPoint[] {
  if (baseline === null) return []
  const days = daysUpTo(now, history.forecasts)
  const start: DriftNow = { day: baseline.savedOn, finish: baseline.finish, p80: undefined }
  // A plan that was accepted anew has a past that its baseline does not reach.
  const [first = start, ...rest] = (days[0] ?? now).day < start.day ? days : [start, ...days]
  const decisions = [...history.decisions.values()].toSorted((a, b) => a.day - b.day)
  let taken = decisions.filter(({ day }) => day < first.day).length
  const points = rest.map((at, index) => {
    const isLast = index === rest.length - 1
    const end = isLast ? decisions.length : decisions.filter(({ day }) => day <= at.day).length
    const point = toPoint(rest[index - 1] ?? first, at, decisions.slice(taken, end))
    taken = end
    return point
  })
  const [second, ...others] = points
  // On the day of the baseline the forecast of it is the same point.
  const isSame = second?.day === first.day && second.finish === first.finish && second.decisions.length === 0
  return isSame ? [{ ...second, rest: 0 }, ...others] : [{ ...first, decisions: [], rest: 0 }, ...points]
}

/** What a decision did to the date, in days; null: it took the date away, or brought it back. */
export function decisionShift({ finishBefore, finishAfter }: Decision): number | null {
  return shiftBetween(finishBefore, finishAfter)
}

function daysUpTo(now: DriftNow, forecasts: ReadonlyMap<Day, DailyForecast>): readonly DriftNow[] {
  const past = [...forecasts].filter(([day]) => day < now.day).toSorted(([a], [b]) => a - b)
  return [...past.map(([day, { finish, p80 }]) => ({ day, finish, p80 })), now]
}

function toPoint(before: DriftNow, at: DriftNow, decisions: readonly Decision[]): DriftPoint {
  const shifts = [shiftBetween(before.finish, at.finish), ...decisions.map(decisionShift)]
  const [total = 0, ...decided] = shifts
  const isDated = shifts.every((shift) => shift !== null) && before.finish !== null
  return {
    ...at,
    decisions,
    rest: isDated ? (total ?? 0) - decided.reduce<number>((sum, each) => sum + (each ?? 0), 0) : null,
  }
}
