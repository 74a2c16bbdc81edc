import { handleImport } from './handle-import'
import type { ImportRequest } from './import-protocol'

self.addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  void handleImport(data, (message) => self.postMessage(message))
})
