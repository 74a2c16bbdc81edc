/** What there is to know of the app's service worker. */
interface ServiceWorkerNews {
  /** For the first time, everything is on the device. */
  readonly onReady: () => void
  /** A newer version is on the device, and waits until it is asked to take over. */
  readonly onNewer: () => void
  /** From now on another version answers for this page's files than when it was loaded. */
  readonly onOther: () => void
}

/** The service worker of a page, also where there is none. */
export interface FollowedServiceWorker {
  /** Lets the version that waits take over in all tabs, and then calls back; at once if none waits. */
  readonly takeOver: (then: () => void) => void
}

/** How often a page that stays open asks whether there is a newer version, in milliseconds. */
const ASKS_EVERY = 60 * 60_000
const LOOKS_EVERY = 5 * 60_000

/**
 * How long after the page is loaded the service worker is registered, in milliseconds. It then fetches and checks all
 * files of the app, which takes a processor for two seconds: on a phone those in which the page is still being drawn.
 */
const REGISTERED_AFTER = 3000

/**
 * Registers the app's service worker a while after the page is loaded, and tells what becomes of it, for as long as the
 * page is open. Where it cannot be registered (blocked, no secure connection, missing on the server), nothing is told.
 *
 * Libraries for this notice only the first two updates of an open page, and load all tabs anew when one asks for it.
 */
export function followServiceWorker(page: Window, news: ServiceWorkerNews): FollowedServiceWorker {
  let registration: ServiceWorkerRegistration | null = null
  const serviceWorker = serviceWorkersOf(page)
  if (serviceWorker === null) return { takeOver: (then) => then() }
  followController(serviceWorker, news)
  const start = async (): Promise<void> => {
    registration = await serviceWorker.register('./sw.js', { scope: './' })
    followUpdates(registration, news)
    askNowAndThen(registration, page)
  }
  const startSoon = (): void => void page.setTimeout(() => void start().catch(() => undefined), REGISTERED_AFTER)
  if (page.document.readyState === 'complete') startSoon()
  else page.addEventListener('load', startSoon, { once: true })
  return { takeOver: (then) => askToTakeOver(registration?.waiting ?? null, then) }
}

/** Null where there are none; where a page may keep nothing on the device, even asking for them is refused. */
function serviceWorkersOf({ navigator }: Window): ServiceWorkerContainer | null {
  try {
    return (navigator as Partial<Navigator>).serviceWorker ?? null
  } catch {
    return null
  }
}

function askToTakeOver(waiting: ServiceWorker | null, then: () => void): void {
  if (waiting === null) return then()
  waiting.addEventListener('statechange', () => {
    if (waiting.state === 'activated' || waiting.state === 'redundant') then()
  })
  waiting.postMessage({ type: 'SKIP_WAITING' })
}

function followController(container: ServiceWorkerContainer, { onOther }: ServiceWorkerNews): void {
  let isFirst = container.controller === null
  container.addEventListener('controllerchange', () => {
    if (!isFirst) onOther()
    isFirst = false
  })
}

function followUpdates(registration: ServiceWorkerRegistration, { onReady, onNewer }: ServiceWorkerNews): void {
  const follow = (worker: ServiceWorker | null): void => {
    const isFirst = registration.active === null
    const look = (): void => {
      if (isFirst && worker?.state === 'activated') onReady()
      if (!isFirst && worker?.state === 'installed') onNewer()
    }
    worker?.addEventListener('statechange', look)
    look()
  }
  registration.addEventListener('updatefound', () => follow(registration.installing))
  follow(registration.waiting ?? registration.installing)
}

/** By itself a browser asks when a page is loaded, and an app may stay open for weeks. */
function askNowAndThen(registration: ServiceWorkerRegistration, page: Window): void {
  let askedAt = performance.now()
  const ask = (): void => {
    if (page.document.visibilityState === 'hidden' || performance.now() - askedAt < ASKS_EVERY) return
    askedAt = performance.now()
    // Without a network there is no news.
    registration.update().catch(() => undefined)
  }
  page.setInterval(ask, LOOKS_EVERY)
  page.document.addEventListener('visibilitychange', ask)
}
