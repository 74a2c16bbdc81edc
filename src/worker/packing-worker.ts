import type { StepId } from '../domain/roadmap/roadmap'
import { NetworkError } from '../domain/schedule/network'
import type { DropRequest, ForecastRequest } from './forecast-protocol'
import { buffersOfRequest, packRequest, type PackedRequest, unpackResponse } from './packed-messages'
import type { ForecastWorker } from './worker-line'

/** As much of a `Worker` as is used here. */
export interface PackedWorker extends Omit<ForecastWorker, 'postMessage'> {
  readonly postMessage: (message: ForecastRequest | DropRequest | PackedRequest, transfer: Transferable[]) => void
}

/** A worker that is sent numbers in place of objects, and answers so. One question is under way at a time. */
export function packingWorker(worker: PackedWorker): ForecastWorker {
  /** Of the steps last asked about. */
  let ids: readonly StepId[] = []

  const postMessage: ForecastWorker['postMessage'] = (message) => {
    if (message.kind === 'drop') {
      worker.postMessage(message, [])
      return
    }
    const packed = packedOrNull(message)
    if (packed !== null) ids = message.input.steps.map(({ id }) => id)
    worker.postMessage(packed ?? message, packed === null ? [] : buffersOfRequest(packed))
  }

  return {
    postMessage,
    terminate: () => worker.terminate(),
    addEventListener: (type, listener) =>
      worker.addEventListener(type, (event) =>
        listener('data' in event ? new MessageEvent('message', { data: unpackResponse(event.data, ids) }) : event),
      ),
  }
}

/** Null for steps that cannot be dated: the worker says why. */
function packedOrNull(request: ForecastRequest): PackedRequest | null {
  try {
    return packRequest(request)
  } catch (error) {
    if (error instanceof NetworkError) return null
    throw error
  }
}
