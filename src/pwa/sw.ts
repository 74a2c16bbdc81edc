import { dropOldBuilds, keepBuild, keptFile } from './kept-builds'
import { type BuildFile, buildOf } from './build-files'

/** The service worker: answers for the app's own files from the device, so that the app needs no network. */
declare const self: ServiceWorkerGlobalScope & {
  /** The build writes every file of its own in here. */
  readonly __WB_MANIFEST: readonly BuildFile[]
}

const build = buildOf(self.__WB_MANIFEST, self.registration.scope)

// A file that is missing or wrong fails the whole: then the worker before this one stays, or none.
self.addEventListener('install', (event) => event.waitUntil(keepBuild(build)))

self.addEventListener('activate', (event) => event.waitUntil(begin()))

// Only when a person has asked for it: the new version then is that of all their tabs.
self.addEventListener('message', ({ data }) => {
  if ((data as { readonly type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const file = request.method === 'GET' ? build.fileAt(request.url) : null
  if (file !== null) event.respondWith(answer(request, file))
})

/** On the first visit the page that is open is answered for at once, so that it works offline before a reload. */
async function begin(): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  // What cannot be dropped only takes room.
  await dropOldBuilds(build, pages.length > 0).catch(() => undefined)
  await self.clients.claim()
}

/** From the device; from the network what is not there, or when the device's store fails. */
async function answer(request: Request, file: string): Promise<Response> {
  const kept = await keptFile(build, file).catch(() => undefined)
  return kept ?? fetch(request)
}
