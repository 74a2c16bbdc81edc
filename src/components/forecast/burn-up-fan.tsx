import type { Day } from '../../domain/day'
import { HORIZON_DAYS } from '../../domain/forecast/work-clock'
import { positionOf, type TimeAxis } from '../timeline/time-axis'
import styles from './burn-up.module.css'
import type { FinishRange } from './burn-up-data'
import { ChartShape, type ChartPoint, linePath } from './chart-shape'

/** The lines from today to the days on which all hours may be done, cut off at the end of the axis; empty without one. */
export interface Fan {
  readonly p10: readonly ChartPoint[]
  readonly p50: readonly ChartPoint[]
  readonly p90: readonly ChartPoint[]
  /** Where the lines arrive, for those that do within the axis. */
  readonly ends: readonly { readonly name: string; readonly at: ChartPoint; readonly day: Day }[]
}

export function fanLines({ p10, p50, p90 }: FinishRange, axis: TimeAxis, now: ChartPoint, top: number): Fan {
  const lineTo = (finish: Day | null): readonly ChartPoint[] => {
    // An edge that is not reached within 20 years lies somewhere below the line to that day.
    const x = finish === null ? now[0] + (HORIZON_DAYS / (axis.to - axis.from)) * 100 : positionOf(finish, axis)
    if (x <= 100) return [now, [x, top]]
    return [now, [100, now[1] + ((100 - now[0]) / (x - now[0])) * (top - now[1])]]
  }
  const ends = Object.entries({ P10: p10, P50: p50, P90: p90 }).flatMap(([name, day]) =>
    day === null || day >= axis.to ? [] : [{ name, at: [positionOf(day, axis), top] as const, day }],
  )
  return {
    p10: p10 === null ? [] : lineTo(p10),
    p50: p50 === null ? [] : lineTo(p50),
    p90: p10 === null ? [] : lineTo(p90),
    ends,
  }
}

/** The fan: the area between P10 and P90, its edges, and P50 within it. */
export function BurnUpFan({ fan: { p10, p50, p90, ends } }: { readonly fan: Fan }) {
  return (
    <>
      <ChartShape>
        {p10.length > 0 && <path className={styles.fan} d={`${linePath([...p10, ...p90.toReversed()])}Z`} />}
        <path className={styles.edge} d={linePath(p10)} />
        <path className={styles.edge} d={linePath(p90)} />
        <path className={styles.middle} d={linePath(p50)} />
      </ChartShape>
      {ends.map(({ name, at: [x, y] }) => (
        <circle key={name} className={styles.end} cx={`${x}%`} cy={y} r="4" />
      ))}
    </>
  )
}
