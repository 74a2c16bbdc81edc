/** Starts the forecast's worker. Vite finds its file by this very form, and bundles it beside the app's own. */
export function createForecastWorker(): Worker {
  return new Worker(new URL('./forecast.worker.ts', import.meta.url), { type: 'module', name: 'forecast' })
}
