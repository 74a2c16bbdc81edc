import './styles/main.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ErrorScreen } from './components/error-screen'
import type { BackgroundId } from './domain/roadmap/roadmap'
import { downloadText } from './lib/download-text'
import { nextTask } from './lib/next-task'
import { storedText } from './lib/stored-text'
import { trustOwnScripts } from './lib/trust-own-scripts'
import { whenIdle } from './lib/when-idle'
import { FrontDoor } from './routes/start/front-door'
import { DOCUMENT_KEY } from './store/document-storage-keys'
import { followInstallOffers } from './store/install-store'

/**
 * Composition root. Somebody who comes for the first time gets the front door at once, and the rest while they read;
 * everybody else waits for the rest, and gets their page whole.
 */
const container = document.querySelector('#root')
if (container === null) throw new Error('index.html has no element with the id "root".')
const root = createRoot(container)
// Before any worker.
trustOwnScripts(window)
// The browser may offer it at any time from now on.
followInstallOffers(window)

const stored = storedText(DOCUMENT_KEY)
const isAtTheDoor = stored === null && /^#?\/?$/.test(window.location.hash)
let chosen: BackgroundId | null = null
void open()

/** Not awaited here: what is loaded later waits for this file to be done. */
async function open(): Promise<void> {
  // `?dev`, before the hash of the address or after it. In a build the condition is false, and all behind it is left out.
  if (import.meta.env.DEV && /[?&]dev\b/.test(window.location.href)) {
    const { startDevPanel } = await import('./dev/start-dev-panel')
    startDevPanel(window)
  }
  if (isAtTheDoor) {
    const isChosen = new Promise<void>((resolve) => {
      showFrontDoor(false, resolve)
    })
    await Promise.race([whenIdle(window), isChosen])
  }
  try {
    const { startApp } = await import('./start-app')
    // Its modules have just been run, which is enough at a time for a slow processor.
    await nextTask()
    await startApp(root, () => chosen)
  } catch (error) {
    if (isAtTheDoor) showFrontDoor(true)
    else showNotLoaded(error)
  }
}

function showFrontDoor(isStuck: boolean, onChosen?: () => void): void {
  root.render(
    <StrictMode>
      <FrontDoor
        isStuck={isStuck}
        onChoose={(id) => {
          chosen = id
          onChosen?.()
        }}
      />
    </StrictMode>,
  )
}

/** The files of the app are missing, or broken: what is on the device is not touched. */
function showNotLoaded(error: unknown): void {
  root.render(
    <ErrorScreen
      title="Cairn could not be loaded"
      detail={error instanceof Error ? error.message : String(error)}
      isSaved
      onDownloadPlans={null}
      onDownloadStored={stored === null ? null : () => downloadText('cairn-raw-data.json', stored)}
      onRetry={() => window.location.reload()}
    />,
  )
}
