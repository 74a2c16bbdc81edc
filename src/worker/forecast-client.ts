import type { Forecast } from '../domain/forecast/forecast'
import type { ForecastInput } from '../domain/forecast/forecast-input'
import type { Target, TargetAnswer } from '../domain/forecast/target-date'
import { createJob, type Outcome } from './forecast-job'
import type { ForecastResponse } from './forecast-protocol'
import { createWorkerLine, type WorkerLineOptions } from './worker-line'

/**
 * Asks the worker. Only the newest request of a kind counts: an older one settles as superseded. Whoever shows two
 * forecasts side by side asks for them in two lanes, which let each other be.
 */
export interface ForecastClient {
  /** @param onPreview is given a forecast from fewer trials before the one asked for, if that takes its time. */
  readonly askForecast: (
    input: ForecastInput,
    lane?: string,
    onPreview?: (preview: Forecast) => void,
  ) => Promise<Outcome<Forecast>>
  readonly askHours: (input: ForecastInput, target: Target, lane?: string) => Promise<Outcome<TargetAnswer>>
}

export type ForecastClientOptions = Pick<WorkerLineOptions, 'createWorker'> & Partial<WorkerLineOptions>

/** Each kind of question has a worker of its own: the hours for a target can take seconds, a forecast a few frames. */
export function createForecastClient({
  createWorker,
  schedule = scheduleTimeout,
  limitMs = 5000,
}: ForecastClientOptions): ForecastClient {
  const addForecast = createWorkerLine({ createWorker, schedule, limitMs })
  const addHours = createWorkerLine({ createWorker, schedule, limitMs })
  return {
    askForecast: (input, lane = '', onPreview) => {
      const question = { kind: 'forecast', input, wantsPreview: onPreview !== undefined } as const
      return new Promise((resolve) =>
        addForecast(createJob(question, lane, readForecast, resolve, ({ answer }) => onPreview?.(answer))),
      )
    },
    askHours: (input, target, lane = '') =>
      new Promise((resolve) => addHours(createJob({ kind: 'hours', input, target }, lane, readHours, resolve))),
  }
}

function readForecast(response: ForecastResponse): Forecast | null {
  return response.kind === 'forecast' ? response.answer : null
}

function readHours(response: ForecastResponse): TargetAnswer | null {
  return response.kind === 'hours' ? response.answer : null
}

function scheduleTimeout(run: () => void, delayMs: number): () => void {
  const timer = setTimeout(run, delayMs)
  return () => clearTimeout(timer)
}
