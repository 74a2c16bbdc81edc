import { create } from 'zustand'

/** What Chromium sends when the app can be installed; other browsers have only a menu of their own for it. */
interface InstallOffer extends Event {
  readonly prompt: () => Promise<unknown>
}

interface InstallState {
  /** Null when the browser offers nothing, or the app is installed. */
  readonly offer: InstallOffer | null
}

export const useInstallStore = create<InstallState>()(() => ({ offer: null }))

/** Keeps what the browser offers until a person asks for it. */
export function followInstallOffers(page: Window): void {
  page.addEventListener('beforeinstallprompt', keepOffer)
  page.addEventListener('appinstalled', forgetOffer)
}

/** Shows the browser's own question, if it offered one. An offer is good for one question. Never throws. */
export function installApp(): void {
  const { offer } = useInstallStore.getState()
  forgetOffer()
  offer?.prompt().catch(() => undefined)
}

function keepOffer(event: Event): void {
  // Else some browsers ask by themselves, over the page.
  event.preventDefault()
  if (isInstallOffer(event)) useInstallStore.setState({ offer: event })
}

function forgetOffer(): void {
  useInstallStore.setState({ offer: null })
}

function isInstallOffer(event: Event): event is InstallOffer {
  return 'prompt' in event
}
