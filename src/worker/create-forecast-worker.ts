import { packingWorker } from './packing-worker'
import type { ForecastWorker } from './worker-line'

/** Starts the forecast's worker. Vite finds its file by this very form, and bundles it beside the app's own. */
export function createForecastWorker(): ForecastWorker {
  return packingWorker(
    new Worker(new URL('./forecast.worker.ts', import.meta.url), { type: 'module', name: 'forecast' }),
  )
}
