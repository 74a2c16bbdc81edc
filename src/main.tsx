import './styles/main.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ErrorBoundary } from './components/error-boundary'
import { ErrorScreen } from './components/error-screen'
import { downloadText } from './lib/download-text'
import { App } from './routes/app'
import { keepToday } from './store/clock-store'
import { flushOnLeave, rawStoredText } from './store/document-store'
import { connectForecasts } from './store/forecast-store'
import { createForecastWorker } from './worker/create-forecast-worker'
import { createForecastClient } from './worker/forecast-client'

/** Composition root: starts the clock, the save and the forecasts, and keeps an error from taking the plan with it. */
const root = document.querySelector('#root')
if (root === null) throw new Error('index.html has no element with the id "root".')
keepToday(window)
flushOnLeave(window)
connectForecasts(createForecastClient({ createWorker: createForecastWorker }))
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary fallback={(error, retry) => <BrokenApp error={error} onRetry={retry} />}>
      <App />
    </ErrorBoundary>
  </StrictMode>,
)

function BrokenApp({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const stored = rawStoredText()
  return (
    <ErrorScreen
      title="Cairn could not go on"
      detail={error instanceof Error ? error.message : String(error)}
      onDownload={stored === null ? null : () => downloadText('cairn-raw-data.json', stored)}
      onRetry={onRetry}
    />
  )
}
