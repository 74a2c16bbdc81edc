import { useEffect, useState } from 'react'
import type { MapLayout } from './map-geometry'
import type { MapGraph } from './map-graph'

export type MapDrawing =
  | { readonly kind: 'drawing' }
  /** While a changed graph is laid out, the layout from before it. */
  | { readonly kind: 'drawn'; readonly layout: MapLayout }
  | { readonly kind: 'failed' }

interface Answer {
  readonly key: string
  /** Null when it could not be worked out. */
  readonly layout: MapLayout | null
}

/** The last layout, so that coming back to the map draws it at once. */
let kept: Answer | null = null

/**
 * The layout of a graph. It is worked out beside the page, in a worker that ends with it; where no worker can be had,
 * on the page.
 */
export function useMapLayout(graph: MapGraph): MapDrawing {
  const key = JSON.stringify(graph)
  const [answer, setAnswer] = useState(() => (kept?.key === key ? kept : null))
  const isAnswered = answer?.key === key

  useEffect(() => {
    if (isAnswered) return undefined
    let isWanted = true
    const finish = (layout: MapLayout | null): void => {
      if (!isWanted) return
      const next = { key, layout }
      if (layout !== null) kept = next
      setAnswer(next)
    }
    const drawOnPage = (): void => {
      layoutOnPage(key).then(finish, () => finish(null))
    }
    const stop = startWorker(key, finish, drawOnPage)
    if (stop === null) drawOnPage()
    return () => {
      isWanted = false
      stop?.()
    }
  }, [key, isAnswered])

  if (answer?.layout) return { kind: 'drawn', layout: answer.layout }
  return { kind: isAnswered ? 'failed' : 'drawing' }
}

/** Gives what ends the worker; null if there are none here. */
function startWorker(key: string, onLayout: (layout: MapLayout) => void, onError: () => void): (() => void) | null {
  if (typeof Worker === 'undefined') return null
  const worker = new Worker(new URL('./map-layout.worker.ts', import.meta.url), { type: 'module', name: 'map' })
  worker.addEventListener('message', ({ data }: MessageEvent<MapLayout>) => {
    worker.terminate()
    onLayout(data)
  })
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    worker.terminate()
    onError()
  })
  worker.postMessage(key)
  return () => worker.terminate()
}

async function layoutOnPage(key: string): Promise<MapLayout> {
  const { layoutMap } = await import('./map-layout')
  return layoutMap(JSON.parse(key) as MapGraph)
}
