import { type ReactNode, startTransition, StrictMode, useLayoutEffect } from 'react'
import { flushSync } from 'react-dom'
import type { Root } from 'react-dom/client'
import { ErrorBoundary } from './components/error-boundary'
import { ErrorScreen } from './components/error-screen'
import type { BackgroundId } from './domain/roadmap/roadmap'
import { keepAddressClean } from './lib/clean-address'
import { afterPaint } from './lib/after-paint'
import { downloadText } from './lib/download-text'
import { firstPaint } from './lib/first-paint'
import { nextTask } from './lib/next-task'
import { onLeave } from './lib/on-leave'
import { whenIdle } from './lib/when-idle'
import { App, loadPage } from './routes/app'
import { paths, toHref } from './routes/paths'
import { loadPlanParts } from './routes/plan/plan-parts'
import { followAppUpdates } from './store/app-update-store'
import { keepToday } from './store/clock-store'
import { keepDailyForecasts } from './store/daily-forecast'
import { flushDocument, followOtherTabs, rawStoredText, textInMemory } from './store/document-store'
import { connectForecasts } from './store/forecast-store'
import { saveHistoryNow } from './store/history-storage'
import { startMirror } from './store/mirror/start-mirror'
import { getCurrentPlan } from './store/plan-selectors'
import { useSaveStatusStore } from './store/save-status-store'
import { askToKeepStored } from './store/storage-facts'
import { createForecastWorker } from './worker/create-forecast-worker'
import { createForecastClient } from './worker/forecast-client'

/**
 * Starts the clock, the save and the forecasts, and shows the page that is asked for, whole at its first sight. What
 * was shown until then stays until that is there.
 *
 * @param chosen the starting point that was chosen meanwhile, or null; asked for at the last moment.
 */
export async function startApp(root: Root, chosen: () => BackgroundId | null): Promise<void> {
  keepToday(window)
  // Before the save: what is kept when the page is left is to be saved with the rest.
  keepDailyForecasts(window)
  onLeave(window, () => {
    flushDocument()
    saveHistoryNow()
  })
  followOtherTabs(window)
  askToKeepStored()
  connectForecasts(createForecastClient({ createWorker: createForecastWorker }))
  // Before the router looks at it.
  keepAddressClean(window, toHref(`${paths.shared}/`))
  goToPlan()
  await loadPage(window.location.hash.slice(1) || '/')
  await nextTask()
  // Loaded by now, where it is needed: it comes with the start page.
  const choice = chosen() === null ? null : await import('./routes/start/choose-at-front-door')
  let inFocus = describeFocus()
  const background = chosen()
  // A card can be chosen, and the focus can come somewhere, until the very moment in which the front door goes.
  const onFocus = (): void => {
    inFocus = describeFocus()
  }
  document.addEventListener('focusin', onFocus)
  const onShown = (): void => {
    document.removeEventListener('focusin', onFocus)
    if (inFocus !== null && document.activeElement === document.body) {
      document.querySelector<HTMLElement>(inFocus)?.focus({ preventScroll: true })
    }
    const late = chosen()
    if (late === null || late === background) return
    import('./routes/start/choose-at-front-door').then(
      ({ chooseAtFrontDoor }) => chooseAtFrontDoor(late),
      // The question is there, and can be answered again.
      () => {},
    )
  }
  const show = (): void => root.render(<WholeApp onShown={onShown} />)
  // Where there is something on the screen, it goes over into this with nothing in between; else the browser may do
  // other things on the way.
  if (inFocus !== null || background !== null) flushSync(show)
  else startTransition(show)
  // What is on the device is on the screen without it.
  afterPaint(() => void startMirror())
  void loadAhead()
  // On the page that is there now, as if it were chosen there.
  if (background !== null) choice?.chooseAtFrontDoor(background)
  // In development the files change too often to be kept.
  if (import.meta.env.PROD) followAppUpdates(window)
}

/** So that the plan is there at once when it is gone to. What cannot be loaded is said when it is shown. */
async function loadAhead(): Promise<void> {
  await firstPaint()
  await whenIdle(window)
  await Promise.allSettled([loadPlanParts()])
}

function WholeApp({ onShown }: { readonly onShown: () => void }) {
  useLayoutEffect(onShown, [onShown])
  return (
    <StrictMode>
      <ErrorBoundary fallback={brokenApp}>
        <App />
      </ErrorBoundary>
    </StrictMode>
  )
}

/** A returning person lands on their plan: said before the first page is drawn, so that none comes before it. */
function goToPlan(): void {
  const isAtStart = /^#?\/?$/.test(window.location.hash)
  if (isAtStart && getCurrentPlan() !== null) window.history.replaceState(null, '', toHref(paths.plan))
}

/** Finds what has the focus again, once the same page is drawn anew; null if nothing has it. */
function describeFocus(): string | null {
  const { activeElement } = document
  if (activeElement instanceof HTMLInputElement) {
    return `input[name="${activeElement.name}"][value="${activeElement.value}"]`
  }
  if (activeElement instanceof HTMLAnchorElement) return `a[href="${activeElement.getAttribute('href') ?? ''}"]`
  return activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement.localName : null
}

function brokenApp(error: unknown, retry: () => void): ReactNode {
  return <BrokenApp error={error} onRetry={retry} />
}

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
