import type { Draws } from '../domain/forecast/draw-trials'
import type { ForecastInput } from '../domain/forecast/forecast-input'
import {
  drawingKey,
  type DrawnPlan,
  drawPlan,
  forecastDrawn,
  forecastInSlices,
  isQuick,
  previewDraws,
} from '../domain/forecast/simulate'
import { hoursForTarget, type Target } from '../domain/forecast/target-date'
import { NetworkError } from '../domain/schedule/network'
import type { ForecastPreview, ForecastRequest, ForecastResponse } from './forecast-protocol'

/** Work on a request, which stops every few trials; now and then it has something to say already. */
export type RequestSlices = Generator<ForecastPreview | undefined, ForecastResponse>

/**
 * Answers requests as the domain does; an error becomes a response in words. The draws of the last plan are kept: they
 * serve every question about other hours, days off or steps at once, which is what a slider asks.
 */
export function createRequestHandler(): (request: ForecastRequest) => RequestSlices {
  let kept: KeptDraws | null = null

  const drawn = (input: ForecastInput): KeptDraws => {
    const key = drawingKey(input)
    if (kept?.key === key) return kept
    // Let go first: two plans' draws at a time are a lot of memory.
    kept = null
    kept = { key, plan: drawPlan(input), few: null }
    return kept
  }

  function* forecast(id: number, input: ForecastInput, wantsPreview: boolean): RequestSlices {
    const draws = drawn(input)
    const { plan } = draws
    if (wantsPreview && !isQuick(plan, input)) {
      draws.few ??= previewDraws(plan)
      if (draws.few !== null) yield { id, kind: 'preview', answer: forecastDrawn({ ...plan, draws: draws.few }, input) }
    }
    return { id, kind: 'forecast', answer: yield* forecastInSlices(plan, input) }
  }

  const hours = (id: number, input: ForecastInput, target: Target): ForecastResponse => ({
    id,
    kind: 'hours',
    answer: hoursForTarget(input, target, drawn(input).plan),
  })

  return function* inSlices(request) {
    const { id, input } = request
    try {
      if (request.kind === 'hours') return hours(id, input, request.target)
      return yield* forecast(id, input, request.wantsPreview === true)
    } catch (error) {
      return { id, kind: 'failed', says: sayWhy(error) }
    }
  }
}

/** A request from its beginning to its end, in one go. */
export function handleRequest(request: ForecastRequest): ForecastResponse {
  const slices = createRequestHandler()(request)
  for (;;) {
    const slice = slices.next()
    if (slice.done === true) return slice.value
  }
}

interface KeptDraws {
  readonly key: string
  readonly plan: DrawnPlan
  /** For a quick first answer; null until one is wanted. */
  few: Draws | null
}

function sayWhy(error: unknown): string {
  if (error instanceof NetworkError) return error.message
  return `the calculation went wrong (${error instanceof Error ? error.message : String(error)}).`
}
