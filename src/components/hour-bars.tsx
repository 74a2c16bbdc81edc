import type { Minutes } from '../domain/day'
import { formatHourNumber } from '../lib/format-duration'
import styles from './hour-bars.module.css'

export interface HourBar {
  readonly key: number
  /** Below the bar: `Mon`. */
  readonly label: string
  /** The whole name, for one who hears it: `Monday, today`. */
  readonly name: string
  readonly planned: Minutes
  readonly done: Minutes
  /** A word where there are no hours: `off`, `away`. */
  readonly note?: string | undefined
  readonly isNow?: boolean
}

interface HourBarsProps {
  readonly bars: readonly HourBar[]
  /** Narrow bars carry no figures of their own. */
  readonly hasFigures?: boolean
}

const LEAST_SCALE: Minutes = 60

/** Hours planned, as an outline, and done, as what fills it. A drawing only: put a table with the figures beside it. */
export function HourBars({ bars, hasFigures = true }: HourBarsProps) {
  const most = Math.max(LEAST_SCALE, ...bars.flatMap(({ planned, done }) => [planned, done]))
  const percent = (minutes: Minutes): string => `${(minutes / most) * 100}%`
  return (
    <div className={styles.place}>
      <div className={hasFigures ? styles.bars : styles.narrow} aria-hidden="true">
        {bars.map(({ key, label, planned, done, note, isNow = false }) => (
          <div className={isNow ? styles.now : styles.bar} key={key}>
            {hasFigures && <Figure planned={planned} done={done} />}
            <span className={styles.track}>
              {note !== undefined && planned === 0 && done === 0 && <span className={styles.note}>{note}</span>}
              {planned > 0 && <span className={styles.planned} style={{ height: percent(planned) }} />}
              {done > 0 && <span className={styles.done} style={{ height: percent(done) }} />}
            </span>
            <span className={styles.label}>{label}</span>
          </div>
        ))}
      </div>
    </div>
  )
}

interface HourTableProps {
  /** What the bars show. */
  readonly caption: string
  /** What a bar is: `Day`. */
  readonly unit: string
  readonly bars: readonly HourBar[]
}

/** The bars' figures for one who hears them; what is drawn says the same to one who sees it. */
export function HourTable({ caption, unit, bars }: HourTableProps) {
  return (
    // A table of its own is never narrower than its words, so what hides it is around it.
    <div className="visually-hidden">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{unit}</th>
            <th scope="col">Planned, h</th>
            <th scope="col">Done, h</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ key, name, planned, done, note }) => (
            <tr key={key}>
              <th scope="row">{note === undefined ? name : `${name}, ${note}`}</th>
              <td>{formatHourNumber(planned)}</td>
              <td>{formatHourNumber(done)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** `2` before anything is done, `1.5/2` after; where there is no room, what is planned is only drawn then. */
function Figure({ planned, done }: Pick<HourBar, 'planned' | 'done'>) {
  if (done > 0) {
    return (
      <span className={styles.figureDone}>
        {formatHourNumber(done)}
        <span className={styles.of}>/{formatHourNumber(planned)}</span>
      </span>
    )
  }
  return <span className={styles.figureAhead}>{planned > 0 ? formatHourNumber(planned) : ''}</span>
}
