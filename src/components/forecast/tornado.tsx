import type { Day } from '../../domain/day'
import type { Forecast } from '../../domain/forecast/forecast'
import type { StepId } from '../../domain/roadmap/roadmap'
import { countOf } from '../../lib/format-duration'
import { phaseClass } from '../phase-color'
import { formatChance } from './chance-words'
import figures from './chart-figure.module.css'
import { ForecastTable } from './forecast-table'
import styles from './tornado.module.css'
import { type Driver, finishDrivers, formatWeeks, type TornadoStep } from './tornado-data'

interface TornadoProps {
  readonly forecast: Forecast
  /** What the steps are called; a step that is not among them is left out. */
  readonly steps: readonly TornadoStep[]
  /** The day the trials begin: today, or the plan's start if that is later. */
  readonly from: Day
  /** How many steps have a bar. */
  readonly limit?: number
  /** Where a step's name leads; without it, names are no links. */
  readonly hrefOf?: (step: StepId) => string
  /** While a newer forecast is computed. */
  readonly isStale?: boolean
}

const DEFAULT_LIMIT = 7

/** What the finish date depends on most: the pace, then the steps, each with the weeks it moves the date by. */
export function Tornado({ forecast, steps, from, limit = DEFAULT_LIMIT, hrefOf, isStale = false }: TornadoProps) {
  const { pace, steps: drivers } = finishDrivers(forecast, steps, from)
  const all = [pace, ...drivers]
  const most = Math.max(...all.map(({ weeks }) => weeks))
  if (most === 0) return <p className={figures.words}>{forecast.never > 0 ? NO_DATE : NOTHING_UNCERTAIN}</p>
  const rest = drivers.slice(limit)
  return (
    <figure
      className={`${figures.figure} ${styles.tornado}`}
      aria-label="What the finish date depends on most"
      aria-busy={isStale}
    >
      <ol className={`${styles.bars} ${isStale ? styles.stale : ''}`}>
        {[pace, ...drivers.slice(0, limit)].map((driver) => (
          <Bar key={driver.id} driver={driver} share={driver.weeks / most} href={hrefFor(driver, hrefOf)} />
        ))}
      </ol>
      {rest[0] !== undefined && (
        <p className={styles.rest}>
          {countOf(rest.length, 'more step')}, each ±{formatWeeks(rest[0].weeks)} or less
        </p>
      )}
      <ForecastTable
        caption="What the finish date depends on"
        columns={['What', 'Weeks', 'Drives the date', 'Sensitivity']}
        rows={all.map((driver) => ({
          key: driver.id,
          cells: [
            driver.phase === null ? driver.title : `${driver.title} (${driver.phase.title})`,
            `±${formatWeeks(driver.weeks)}`,
            formatChance(driver.criticality),
            driver.sensitivity.toFixed(2),
          ],
        }))}
        note={NOTE}
      />
    </figure>
  )
}

const NO_DATE =
  'No trial finishes within 20 years at these hours, so there is no date yet that could depend on anything.'
const NOTHING_UNCERTAIN = 'Nothing that is left is uncertain, so nothing moves the date.'
const NOTE =
  'Weeks: how far the date moves when this alone takes one standard deviation more or less, weighed by the share of the trials in which it drives the date. They are not meant to be added up.'

function hrefFor({ phase, id }: Driver, hrefOf: TornadoProps['hrefOf']): string | undefined {
  return phase === null ? undefined : hrefOf?.(id)
}

interface BarProps {
  readonly driver: Driver
  /** Of the longest bar. */
  readonly share: number
  readonly href: string | undefined
}

function Bar({ driver: { title, phase, weeks }, share, href }: BarProps) {
  return (
    <li className={`${styles.row} ${phase === null ? styles.pace : phaseClass(phase.index)}`}>
      <span className={styles.name}>{href === undefined ? title : <a href={href}>{title}</a>}</span>
      <svg className={styles.track} width="100%" height="14" aria-hidden="true">
        <rect className={styles.bar} width={`${share * 100}%`} height="14" rx="4" />
      </svg>
      <span className={styles.weeks}>±{formatWeeks(weeks)}</span>
    </li>
  )
}
