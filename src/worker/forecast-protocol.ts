import type { Forecast } from '../domain/forecast/forecast'
import type { ForecastInput } from '../domain/forecast/forecast-input'
import type { Target, TargetAnswer } from '../domain/forecast/target-date'

/** What the worker can be asked. */
export type ForecastQuestion =
  | {
      readonly kind: 'forecast'
      readonly input: ForecastInput
      /** Whether a forecast that takes its time is to be preceded by one from fewer trials. */
      readonly wantsPreview?: boolean
    }
  /** How many hours a week a target takes. */
  | { readonly kind: 'hours'; readonly input: ForecastInput; readonly target: Target }

/** The id comes back with the response, for the answers of a worker cross unless matched by it. */
export type ForecastRequest = ForecastQuestion & { readonly id: number }

/** Nobody waits for that request any more. What is answered already, or cannot be stopped, is answered all the same. */
export interface DropRequest {
  readonly kind: 'drop'
  readonly id: number
}

export type ForecastResponse =
  | { readonly id: number; readonly kind: 'forecast'; readonly answer: Forecast }
  | { readonly id: number; readonly kind: 'hours'; readonly answer: TargetAnswer }
  | { readonly id: number; readonly kind: 'dropped' }
  /** Would fail again; `says` is the rest of a sentence. */
  | { readonly id: number; readonly kind: 'failed'; readonly says: string }

/** Comes before the response to a request that wants it: the same forecast from fewer trials. */
export interface ForecastPreview {
  readonly id: number
  readonly kind: 'preview'
  readonly answer: Forecast
}

/**
 * Whether a message is a whole response to a request. The worker is our own code, so this looks no deeper than it
 * takes to keep half an answer, or an answer to something else, off the screen.
 */
export function isResponseTo(message: unknown, { id, kind }: ForecastRequest): message is ForecastResponse {
  if (!isRecord(message) || message.id !== id) return false
  if (message.kind === 'failed') return typeof message.says === 'string'
  if (message.kind === 'dropped') return true
  if (message.kind !== kind || !isRecord(message.answer)) return false
  const { answer } = message
  return kind === 'forecast' ? isForecast(answer) : answer.kind === 'hours' || answer.kind === 'unreachable'
}

export function isPreviewOf(message: unknown, { id, kind }: ForecastRequest): message is ForecastPreview {
  const isPreview = isRecord(message) && message.id === id && message.kind === 'preview' && kind === 'forecast'
  return isPreview && isRecord(message.answer) && isForecast(message.answer)
}

function isForecast(answer: Readonly<Record<string, unknown>>): boolean {
  return answer.finishing instanceof Int32Array && Array.isArray(answer.steps) && isRecord(answer.pace)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
