import type { DropRequest, ForecastRequest } from './forecast-protocol'
import { createRequestHandler } from './handle-request'
import { buffersOfResponse, type PackedRequest, packResponse, unpackRequest } from './packed-messages'
import { createRequestLine } from './request-line'

// A message to oneself queues up behind those from the page, without the delay that timers have.
const { port1, port2 } = new MessageChannel()
let resume = (): void => {}
port1.addEventListener('message', () => resume())
port1.start()

const take = createRequestLine({
  handle: createRequestHandler(),
  say: (message) => {
    const packed = packResponse(message)
    self.postMessage(packed, { transfer: buffersOfResponse(packed) })
  },
  pause: (run) => {
    resume = run
    port2.postMessage(null)
  },
  now: () => performance.now(),
})

self.addEventListener('message', ({ data }: MessageEvent<ForecastRequest | DropRequest | PackedRequest>) =>
  take(unpackRequest(data)),
)
