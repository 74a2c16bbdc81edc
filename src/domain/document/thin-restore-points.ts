/** What a restore point was kept before: the first change of a day, or something that replaces or removes a lot. */
export type RestoreCause = 'daily' | 'import' | 'reset' | 'restore' | 'delete' | 'migration' | 'update'

/** How many restore points are kept. */
export const MAX_RESTORE_POINTS = 20
/** So many of the newest stay, whatever they are. */
const RECENT = 8
/** For so long, what was kept before a risky action is not given up for what was kept before a day's first change… */
const RISKY_KEPT_DAYS = 30
/** …but a series of deletions does not push out all of the past: of those that are not among the newest, so many. */
const MOST_RISKY = 8
const MS_PER_DAY = 86_400_000

/** What has to be known of a restore point to choose among them. */
export interface DatedPoint {
  /** In milliseconds since 1970-01-01 UTC. */
  readonly savedAt: number
  readonly cause: RestoreCause
}

/** Of each of the last so many stretches of so many days, the first point. The last has no end. */
const SPREAD: readonly { readonly days: number; readonly count: number }[] = [
  { days: 1, count: 7 },
  { days: 7, count: 5 },
  { days: 30, count: Number.POSITIVE_INFINITY },
]

/**
 * The restore points to keep, at most `limit` of them: the newest 8, then up to 8 from before a risky action of the
 * last 30 days, then the first of each of the last days, weeks and months, and whatever else there is room for. Within each
 * of these the newer go before the older.
 *
 * @param points in the order in which they were kept, the oldest first: their times need not be, for clocks are set.
 * @param now in milliseconds since 1970-01-01 UTC.
 * @returns some of the points, in the same order.
 */
export function thinRestorePoints<T extends DatedPoint>(
  points: readonly T[],
  now: number,
  limit = MAX_RESTORE_POINTS,
): readonly T[] {
  const newestFirst = points.toReversed()
  const isRisky = ({ cause, savedAt }: T): boolean => cause !== 'daily' && now - savedAt <= RISKY_KEPT_DAYS * MS_PER_DAY
  const wanted = [
    ...newestFirst.slice(0, RECENT),
    ...newestFirst.slice(RECENT).filter(isRisky).slice(0, MOST_RISKY),
    ...SPREAD.flatMap(({ days, count }) => firstOfEach(points, days).slice(0, count)),
    ...newestFirst,
  ]
  const kept = new Set([...new Set(wanted)].slice(0, limit))
  return points.filter((point) => kept.has(point))
}

/** The first point of each stretch of days, counted from 1970-01-01 so that it stays the first; the newest first. */
function firstOfEach<T extends DatedPoint>(points: readonly T[], days: number): readonly T[] {
  const firsts = new Map<number, T>()
  for (const point of points) {
    const stretch = Math.floor(point.savedAt / (days * MS_PER_DAY))
    if (!firsts.has(stretch)) firsts.set(stretch, point)
  }
  return [...firsts.values()].toReversed()
}
