import type { DropRequest, ForecastPreview, ForecastRequest, ForecastResponse } from './forecast-protocol'
import type { RequestSlices } from './handle-request'

export interface RequestLineOptions {
  readonly handle: (request: ForecastRequest) => RequestSlices
  readonly say: (message: ForecastResponse | ForecastPreview) => void
  /** Runs something after the messages that have come in meanwhile. */
  readonly pause: (run: () => void) => void
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number
}

/** How long messages may have to wait. A preview, which is what they mostly ask for, is not stopped. */
const SLICE_MS = 4

/**
 * The worker's end of the line: takes requests one after the other, looking up every few milliseconds for a message
 * that drops the one it is at, so that a dragged slider never waits for an answer that nobody wants any more.
 *
 * @returns takes the next message.
 */
export function createRequestLine({
  handle,
  say,
  pause,
  now,
}: RequestLineOptions): (message: ForecastRequest | DropRequest) => void {
  const waiting: ForecastRequest[] = []
  let current: { readonly id: number; readonly slices: RequestSlices } | null = null

  const work = (): void => {
    const end = now() + SLICE_MS
    while (current !== null) {
      const slice = current.slices.next()
      if (slice.done === true) finish(slice.value)
      else if (slice.value !== undefined) say(slice.value)
      if (now() >= end) break
    }
    if (current !== null) pause(work)
  }

  const finish = (response: ForecastResponse): void => {
    say(response)
    startNext()
  }

  const startNext = (): void => {
    const next = waiting.shift()
    current = next === undefined ? null : { id: next.id, slices: handle(next) }
  }

  return (message) => {
    if (message.kind !== 'drop') {
      waiting.push(message)
      if (current !== null) return
      startNext()
      work()
    } else if (current?.id === message.id) finish({ id: message.id, kind: 'dropped' })
  }
}
