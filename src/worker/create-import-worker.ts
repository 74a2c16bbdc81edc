/** Starts a worker that reads a file. Vite finds its file by this very form, and bundles it beside the app's own. */
export function createImportWorker(): Worker {
  return new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module', name: 'import' })
}
