import type { RequestListener } from 'node:http'
import type { BrowserContext, Page } from '@playwright/test'
import { type Build, buildServedAt, type Deploys, startDeploys } from './deploys'
import { expect as expectSoon, savedOnDevice, startPlan, test as base } from './test'

/** A browser asks for a newer version in its own time. */
export const expect = expectSoon.configure({ timeout: 25_000 })

/** Where the app is on its host, unless a test says otherwise. */
export const FOLDER = '/plans/cairn/'

/** The name of the build after the first. */
export const NEW = 'N'

/** The file of a page that is loaded when it is first gone to. */
export const LAZY = /^assets\/forecast-page.*js$/

/** What a browser says by itself of what it could not load, which is what these tests are about. */
const NOT_LOADED =
  /^(Failed to load resource|A bad HTTP response code .* when fetching the script|The script has an unsupported MIME type)/

interface Fixtures {
  /** The path that the app is served under. */
  readonly folder: string
  /** The app as it was built. */
  readonly build: Build
  /** The host where it is. */
  readonly site: Deploys
  /** An open page; an uncaught error in any page, or what the policy forbids, fails the test. */
  readonly tab: Page
}

/** Tests with service workers, on a host of their own. */
export const test = base.extend<Fixtures>({
  serviceWorkers: 'allow',
  folder: [FOLDER, { option: true }],
  build: async ({ baseURL }, provide) => provide(await buildServedAt(baseURL ?? '')),
  site: async ({ build, folder }, provide) => {
    const site = await startDeploys(build, folder)
    await provide(site)
    site.stop()
  },
  tab: async ({ context, page }, provide) => {
    const complaints = complaintsIn(context)
    await provide(page)
    expect(complaints).toEqual([])
  },
})

/** From nothing to a plan, with everything on the device. */
export async function visitFirst(page: Page, site: Deploys): Promise<void> {
  await startPlan(page, undefined, site.address)
  await expect(page.getByText('Ready to work offline')).toBeVisible()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await savedOnDevice(page)
}

/** The offer of a new version. */
export function offer(page: Page) {
  return page.getByRole('region', { name: 'New version' })
}

/** Asks for a newer version as the app does now and then. Gives what became of it; null when nothing was found. */
export function lookForUpdate(page: Page): Promise<ServiceWorkerState | null> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update().catch(() => undefined)
    const { installing } = registration
    while (installing?.state === 'installing') {
      await new Promise((go) => installing.addEventListener('statechange', go, { once: true }))
    }
    return installing?.state ?? null
  })
}

/** The states of the service workers there are. */
export function stateOfWorkers(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    const { installing, waiting, active } = registration ?? {}
    return [installing, waiting, active].flatMap((worker) => worker?.state ?? []).join(' ')
  })
}

/** Which build a page is of; null for the first. While it is loaded anew it cannot be asked. */
export function buildOf(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.documentElement.dataset.build ?? null).catch(() => undefined)
}

/** A mark that a reload takes away. */
export function mark(page: Page): Promise<void> {
  return page.evaluate(() => void Object.assign(window, { isMarked: true }))
}

export function isMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => 'isMarked' in window)
}

/** The addresses of all files on the device. */
export function keptFiles(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
    const requests = await Promise.all(all.map((cache) => cache.keys()))
    return requests.flat().map(({ url }) => url)
  })
}

function complaintsIn(context: BrowserContext): readonly string[] {
  const complaints: string[] = []
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`))
  context.on('console', (message) => {
    if (message.type() === 'error' && !NOT_LOADED.test(message.text())) complaints.push(message.text())
  })
  return complaints
}

export function status(code: number): RequestListener {
  return (_, response) => void response.writeHead(code, { 'Content-Type': 'text/plain' }).end()
}

export function html(...[, response]: Parameters<RequestListener>): void {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end('<!doctype html><title>Not found</title>')
}

export function script(text: string): RequestListener {
  return (_, response) => void response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(text)
}
