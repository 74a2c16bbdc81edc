import { packForecast, type PackedForecast, unpackForecast } from '../domain/forecast/pack-forecast'
import { type PackedInput, packInput, unpackInput } from '../domain/forecast/pack-input'
import type { StepId } from '../domain/roadmap/roadmap'
import type { DropRequest, ForecastPreview, ForecastRequest, ForecastResponse } from './forecast-protocol'

/*
 * What is sent to the worker and back is numbers in place of objects: those are copied one by one, and a plan may have
 * 10,000 steps. The ids of the steps stay here; over there, steps are called by their places.
 */

type WithPackedInput<Request> = Request extends unknown
  ? Omit<Request, 'input'> & { readonly input: PackedInput }
  : never

export type PackedRequest = WithPackedInput<ForecastRequest>

type Answered = Extract<ForecastResponse, { readonly kind: 'forecast' }> | ForecastPreview

export type PackedResponse =
  | Exclude<ForecastResponse, { readonly kind: 'forecast' }>
  | (Omit<Answered, 'answer'> & { readonly answer: PackedForecast })

/** @throws NetworkError for a prerequisite that is not among the steps, and for a cycle. */
export function packRequest(request: ForecastRequest): PackedRequest {
  return { ...request, input: packInput(request.input) }
}

/** What is to be handed over with it rather than copied. */
export function buffersOfRequest({ input }: PackedRequest): ArrayBufferLike[] {
  return [input.rows.buffer, input.prerequisiteStart.buffer, input.prerequisiteAt.buffer]
}

export function unpackRequest(message: ForecastRequest | DropRequest | PackedRequest): ForecastRequest | DropRequest {
  return message.kind !== 'drop' && isPackedRequest(message)
    ? { ...message, input: unpackInput(message.input) }
    : message
}

function isPackedRequest(message: ForecastRequest | PackedRequest): message is PackedRequest {
  return 'rows' in message.input
}

export function packResponse(message: ForecastResponse | ForecastPreview): PackedResponse {
  if (message.kind !== 'forecast' && message.kind !== 'preview') return message
  return { ...message, answer: packForecast(message.answer) }
}

/** What is to be handed over with it rather than copied. */
export function buffersOfResponse(message: PackedResponse): ArrayBufferLike[] {
  return 'answer' in message && 'steps' in message.answer ? [message.answer.steps.buffer] : []
}

/**
 * The response again, with the steps called by their ids. What is no such response is left as it is: whoever asked
 * looks at it anyway.
 */
export function unpackResponse(message: unknown, ids: readonly StepId[]): unknown {
  return isPackedResponse(message) ? { ...message, answer: unpackForecast(message.answer, ids) } : message
}

function isPackedResponse(message: unknown): message is { readonly answer: PackedForecast } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'answer' in message &&
    typeof message.answer === 'object' &&
    message.answer !== null &&
    'steps' in message.answer &&
    message.answer.steps instanceof Float64Array
  )
}
