import { handleImport } from './handle-import'
import type { ImportRequest } from './import-protocol'
import { rehearseImport } from './rehearse-import'

/** What is there at once does not wait for a rehearsal. In milliseconds. */
const REHEARSED_AFTER = 50

let isAsked = false

self.addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  isAsked = true
  void handleImport(data, (message) => self.postMessage(message))
})

setTimeout(() => void rehearseImport(() => isAsked), REHEARSED_AFTER)
