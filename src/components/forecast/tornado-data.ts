import { type Day, DAYS_PER_WEEK } from '../../domain/day'
import type { Forecast, Sensitivity } from '../../domain/forecast/forecast'
import type { StepId } from '../../domain/roadmap/roadmap'
import { finishDeviation } from './chance-data'
import { formatNumber } from '../../lib/format-number'

/** What a step is called. */
export interface TornadoStep {
  readonly id: StepId
  readonly title: string
  readonly phaseTitle: string
  /** The phase's position, which gives its colour. */
  readonly phaseIndex: number
}

/** Something the finish date depends on. */
export interface Driver {
  /** The step's; empty for the pace. */
  readonly id: StepId
  readonly title: string
  /** Null for the pace, which is in all of them. */
  readonly phase: { readonly title: string; readonly index: number } | null
  /** How far it moves the finish date, in weeks either way. */
  readonly weeks: number
  readonly criticality: number
  readonly sensitivity: number
}

/**
 * The pace, and the steps that move the date at all, the strongest first.
 *
 * The weeks are the schedule sensitivity times the standard deviation of the finish date. The sensitivity is
 * criticality x own deviation / deviation of the finish, all in days; so the product gives back criticality x own
 * deviation: how far the date moves when this alone takes one standard deviation more or less, weighed by the share of
 * the trials in which it drives the date.
 */
export function finishDrivers(
  forecast: Forecast,
  steps: readonly TornadoStep[],
  from: Day,
): { readonly pace: Driver; readonly steps: readonly Driver[] } {
  const deviation = finishDeviation(forecast, from)
  const measured = ({
    criticality,
    sensitivity,
  }: Sensitivity): Pick<Driver, 'criticality' | 'sensitivity' | 'weeks'> => ({
    criticality,
    sensitivity,
    weeks: (sensitivity * deviation) / DAYS_PER_WEEK,
  })
  const stepsById = new Map(steps.map((step) => [step.id, step]))
  const drivers = forecast.steps.flatMap((sensitivity): readonly Driver[] => {
    const step = stepsById.get(sensitivity.id)
    if (step === undefined || sensitivity.sensitivity <= 0) return []
    const { id, title, phaseTitle, phaseIndex } = step
    return [{ id, title, phase: { title: phaseTitle, index: phaseIndex }, ...measured(sensitivity) }]
  })
  return {
    pace: { id: '', title: 'Your pace', phase: null, ...measured(forecast.pace) },
    steps: drivers.toSorted((a, b) => b.weeks - a.weeks),
  }
}

/** `12 weeks`, `1.4 weeks`, `under 0.1 weeks`. */
export function formatWeeks(weeks: number): string {
  if (weeks > 0 && weeks < 0.05) return 'under 0.1 weeks'
  const rounded = weeks < 9.95 ? Math.round(weeks * 10) / 10 : Math.round(weeks)
  return `${formatNumber(rounded)} ${rounded === 1 ? 'week' : 'weeks'}`
}
