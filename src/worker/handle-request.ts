import { forecast } from '../domain/forecast/simulate'
import { hoursForTarget } from '../domain/forecast/target-date'
import { NetworkError } from '../domain/schedule/network'
import type { ForecastRequest, ForecastResponse } from './forecast-protocol'

/** Answers a request as the domain does; an error becomes a response in words. */
export function handleRequest(request: ForecastRequest): ForecastResponse {
  const { id } = request
  try {
    switch (request.kind) {
      case 'forecast':
        return { id, kind: 'forecast', answer: forecast(request.input) }
      case 'hours':
        return { id, kind: 'hours', answer: hoursForTarget(request.input, request.target) }
    }
  } catch (error) {
    return { id, kind: 'failed', says: sayWhy(error) }
  }
}

function sayWhy(error: unknown): string {
  if (error instanceof NetworkError) return error.message
  return `the calculation went wrong (${error instanceof Error ? error.message : String(error)}).`
}
