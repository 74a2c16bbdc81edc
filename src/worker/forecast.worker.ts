import type { ForecastRequest } from './forecast-protocol'
import { handleRequest } from './handle-request'

self.addEventListener('message', ({ data }: MessageEvent<ForecastRequest>) => {
  self.postMessage(handleRequest(data))
})
