import './styles/main.css'
import { StrictMode, useLayoutEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { ErrorBoundary } from './components/error-boundary'
import { ErrorScreen } from './components/error-screen'
import { downloadText } from './lib/download-text'
import { onLeave } from './lib/on-leave'
import { trustOwnScripts } from './lib/trust-own-scripts'
import { App } from './routes/app'
import { followAppUpdates } from './store/app-update-store'
import { keepToday } from './store/clock-store'
import { keepDailyForecasts } from './store/daily-forecast'
import { flushDocument, followOtherTabs, rawStoredText, textInMemory } from './store/document-store'
import { connectForecasts } from './store/forecast-store'
import { saveHistoryNow } from './store/history-storage'
import { followInstallOffers } from './store/install-store'
import { startMirror } from './store/mirror/start-mirror'
import { useSaveStatusStore } from './store/save-status-store'
import { askToKeepStored } from './store/storage-facts'
import { createForecastWorker } from './worker/create-forecast-worker'
import { createForecastClient } from './worker/forecast-client'

/** Composition root: starts the clock, the save and the forecasts, and keeps an error from taking the plan with it. */
const root = document.querySelector('#root')
if (root === null) throw new Error('index.html has no element with the id "root".')
// Before any worker.
trustOwnScripts(window)
// The browser may offer it at any time from now on.
followInstallOffers(window)
keepToday(window)
// Before the save: what is kept when the page is left is to be saved with the rest.
keepDailyForecasts(window)
onLeave(window, () => {
  flushDocument()
  saveHistoryNow()
})
followOtherTabs(window)
void startMirror()
askToKeepStored()
// `?dev`, before the hash of the address or after it. In a build the condition is false, and all behind it is left out.
if (import.meta.env.DEV && /[?&]dev\b/.test(window.location.href)) {
  const { startDevPanel } = await import('./dev/start-dev-panel')
  startDevPanel(window)
}
connectForecasts(createForecastClient({ createWorker: createForecastWorker }))
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary fallback={(error, retry) => <BrokenApp error={error} onRetry={retry} />}>
      <App />
    </ErrorBoundary>
  </StrictMode>,
)
// In development the files change too often to be kept.
if (import.meta.env.PROD) followAppUpdates(window)

function BrokenApp({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const isSaved = useSaveStatusStore(({ status }) => status.kind === 'saved')
  // What was done just before the error may still be waiting to be saved.
  useLayoutEffect(flushDocument, [])
  const stored = rawStoredText()
  const inMemory = isSaved ? null : textInMemory()
  return (
    <ErrorScreen
      title="Cairn could not go on"
      detail={error instanceof Error ? error.message : String(error)}
      isSaved={isSaved}
      onDownloadPlans={inMemory === null ? null : () => downloadText('cairn-plans-not-saved.json', inMemory)}
      onDownloadStored={stored === null ? null : () => downloadText('cairn-raw-data.json', stored)}
      onRetry={onRetry}
    />
  )
}
