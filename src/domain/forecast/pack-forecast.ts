import type { Day } from '../day'
import type { StepId } from '../roadmap/roadmap'
import type { Forecast, StepForecast } from './forecast'

/** A forecast as it is sent: the steps are rows of numbers, with their places among the steps asked about for ids. */
export interface PackedForecast extends Omit<Forecast, 'steps'> {
  readonly steps: Float64Array
}

/** Place, three sensitivities, three days. */
const WIDTH = 7

/** A forecast whose steps are called by their places, see `packInput`. */
export function packForecast({ steps, ...rest }: Forecast): PackedForecast {
  const rows = new Float64Array(steps.length * WIDTH)
  steps.forEach(({ id, criticality, sensitivity, cruciality, p50, p80, p90 }, i) => {
    const days = [p50, p80, p90].map((day) => day ?? Number.NaN)
    rows.set([Number(id), criticality, sensitivity, cruciality, ...days], i * WIDTH)
  })
  return { ...rest, steps: rows }
}

/** The forecast again, with the steps called by their ids. */
export function unpackForecast({ steps, ...rest }: PackedForecast, ids: readonly StepId[]): Forecast {
  return { ...rest, steps: unpackSteps(steps, ids) }
}

function unpackSteps(rows: Float64Array, ids: readonly StepId[]): readonly StepForecast[] {
  const steps: StepForecast[] = []
  for (let at = 0; at < rows.length; at += WIDTH) {
    steps.push({
      id: ids[rows[at]!] ?? '',
      criticality: rows[at + 1]!,
      sensitivity: rows[at + 2]!,
      cruciality: rows[at + 3]!,
      p50: dayOf(rows[at + 4]!),
      p80: dayOf(rows[at + 5]!),
      p90: dayOf(rows[at + 6]!),
    })
  }
  return steps
}

function dayOf(value: number): Day | null {
  // As a whole number it takes no box of its own, of which there would be thirty thousand.
  return Number.isNaN(value) ? null : ((value | 0) as Day)
}
