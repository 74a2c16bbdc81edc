import type { MapGraph } from './map-graph'
import { layoutMap } from './map-layout'

/** A graph as JSON in, its layout out. */
self.addEventListener('message', ({ data }: MessageEvent<string>) => {
  self.postMessage(layoutMap(JSON.parse(data) as MapGraph))
})
