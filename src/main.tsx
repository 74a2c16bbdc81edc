import './styles/main.css'
import { StrictMode, useLayoutEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { ErrorBoundary } from './components/error-boundary'
import { ErrorScreen } from './components/error-screen'
import { downloadText } from './lib/download-text'
import { onLeave } from './lib/on-leave'
import { trustOwnScripts } from './lib/trust-own-scripts'
import { App } from './routes/app'
import { keepToday } from './store/clock-store'
import { keepDailyForecasts } from './store/daily-forecast'
import { flushDocument, followOtherTabs, rawStoredText, textInMemory } from './store/document-store'
import { connectForecasts } from './store/forecast-store'
import { saveHistoryNow } from './store/history-storage'
import { useSaveStatusStore } from './store/save-status-store'
import { createForecastWorker } from './worker/create-forecast-worker'
import { createForecastClient } from './worker/forecast-client'

/** Composition root: starts the clock, the save and the forecasts, and keeps an error from taking the plan with it. */
const root = document.querySelector('#root')
if (root === null) throw new Error('index.html has no element with the id "root".')
// Before any worker.
trustOwnScripts(window)
keepToday(window)
// Before the save: what is kept when the page is left is to be saved with the rest.
keepDailyForecasts(window)
onLeave(window, () => {
  flushDocument()
  saveHistoryNow()
})
followOtherTabs(window)
connectForecasts(createForecastClient({ createWorker: createForecastWorker }))
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary fallback={(error, retry) => <BrokenApp error={error} onRetry={retry} />}>
      <App />
    </ErrorBoundary>
  </StrictMode>,
)

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
