import { createRoot } from 'react-dom/client'
import { DevPanel } from './dev-panel'
import { watchWorkers } from './worker-faults'

/** Shows the developer panel beside the app. To be called before the first worker is started. */
export function startDevPanel(page: Window & typeof globalThis): void {
  watchWorkers(page)
  const place = page.document.createElement('div')
  page.document.body.append(place)
  createRoot(place).render(<DevPanel />)
}
