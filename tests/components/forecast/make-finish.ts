import { type Day, dayFromText } from '../../../src/domain/day'
import type { Forecast, StepForecast } from '../../../src/domain/forecast/forecast'
import { finishQuantile } from '../../../src/domain/forecast/forecast'

export function day(text: string): Day {
  return dayFromText(text)!
}

/** 100 trials: one finishes on each day from 1 January to 10 April 2027, so the chance of a day is its number in percent. */
export function makeForecast(overrides: Partial<Forecast> = {}): Forecast {
  const finish = {
    trials: 100,
    firstDay: day('2027-01-01'),
    finishing: new Int32Array(100).fill(1),
    never: 0,
    ...overrides,
  }
  return {
    p10: finishQuantile(finish, 0.1),
    p50: finishQuantile(finish, 0.5),
    p80: finishQuantile(finish, 0.8),
    p90: finishQuantile(finish, 0.9),
    steps: [],
    pace: { criticality: 1, sensitivity: 0.9, cruciality: 0.9 },
    ...finish,
    ...overrides,
  }
}

export function makeStepForecast(id: string, sensitivity: number, criticality = 1): StepForecast {
  return { id, sensitivity, criticality, cruciality: sensitivity, p50: null, p80: null, p90: null }
}
