import { test as base, expect, type Page } from '@playwright/test'

/** The day every browser test happens on: a Monday. */
export const TODAY = '2027-01-04'

/** What the test runner says of the app's service worker in most tests, see playwright.config.ts. */
const BLOCKED = 'Service Worker registration blocked by Playwright'

/**
 * A page whose calendar says TODAY, and that fails its test for an error in the console, an uncaught error or a
 * request to anywhere but the app's own origin.
 */
export const test = base.extend<{ readonly quietPage: Page }>({
  quietPage: async ({ page, baseURL }, provide) => {
    const complaints: string[] = []
    const origin = new URL(baseURL ?? '').origin
    page.on('console', (message) => {
      const isComplaint = message.type() === 'error' || message.type() === 'warning'
      if (isComplaint && message.text() !== BLOCKED) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (url.origin !== origin && url.protocol !== 'data:' && url.protocol !== 'blob:') {
        complaints.push(`asked for ${url.href}`)
      }
    })
    await page.clock.setFixedTime(new Date(`${TODAY}T10:00:00`))
    await provide(page)
    expect(complaints).toEqual([])
  },
})

export { expect } from '@playwright/test'

export const BACKGROUNDS = [
  { name: /2 to 4 years/, label: 'new to it', months: [24, 48] },
  { name: /about 1 year/, label: 'some background', months: [10.8, 13.2] },
  { name: /around 6 months/, label: 'experienced professional', months: [5.4, 6.6] },
] as const

/** From the start screen to a plan of one's own. */
export async function startPlan(page: Page, background: RegExp = BACKGROUNDS[0].name, address = './#/'): Promise<void> {
  await page.goto(address)
  await page.getByRole('radio', { name: background }).check()
  await page.getByRole('button', { name: 'Start this plan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'You will likely be a machine learning engineer by',
  )
}

/** The finish date at the top of the page, as days since 1970-01-01. */
export async function finishDay(page: Page): Promise<number> {
  const heading = await page.getByRole('heading', { name: /You (will|would) likely be/ }).textContent()
  const date = /\d{1,2} [A-Z][a-z]+ \d{4}$/.exec(heading ?? '')?.[0]
  if (date === undefined) throw new Error(`No date in the heading: ${heading}`)
  return Date.parse(`${date} UTC`) / 86_400_000
}

/** The stored text is written a moment after a change. */
export async function savedOnDevice(page: Page): Promise<void> {
  await expect(page.getByText('Saved on this device')).toBeVisible()
}

/** Closes the page for now, once all is saved, and opens it again on another day, at ten in the morning. */
export async function comeBackOn(page: Page, day: string): Promise<void> {
  await savedOnDevice(page)
  await page.clock.setFixedTime(new Date(`${day}T10:00:00`))
  await page.reload()
}
