import type { Page, Route } from '@playwright/test'
import { expect, savedOnDevice, startPlan, test } from './helpers/test'
import { shifts, watchShifts } from './helpers/watch-shifts'

/** The rest of the app, after the front door. */
const REST = /\/assets\/app-[^/]+\.js$/
/** What of the plan stands below its first sight. */
const PARTS = /\/assets\/plan-parts-[^/]+\.js$/

test.describe('somebody who comes for the first time', () => {
  test('can choose before the rest of the app is there, and goes on from that', async ({ quietPage: page }) => {
    const arrive = await holdBack(page)
    await page.goto('./')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('When could you be a machine learning engineer?')
    await expect(page.getByRole('radio')).toHaveCount(3)
    await page.getByRole('radio', { name: /about 1 year/ }).check()
    await expect(page.getByRole('status')).toHaveText('Working out your dates.')
    await arrive()
    await expect(page.getByRole('heading', { name: /^You would likely be/ })).toBeInViewport()
    await expect(page.getByRole('radio', { name: /about 1 year/ })).toBeChecked()
  })

  test('keeps the focus when the rest arrives, and nothing moves', async ({ quietPage: page }) => {
    await watchShifts(page)
    const arrive = await holdBack(page)
    await page.goto('./')
    const card = page.getByRole('radio', { name: /about 1 year/ })
    await card.focus()
    const before = await card.boundingBox()
    await arrive()
    await expect(page.getByRole('navigation', { name: 'Other roadmaps' })).toBeAttached()
    await expect(card).toBeFocused()
    expect(await card.boundingBox()).toEqual(before)
    expect(await shifts(page)).toEqual([])
  })

  test('is told when the rest does not come, and can load it again', async ({ page }) => {
    await page.route(REST, (route) => route.abort())
    await page.goto('./')
    await page.getByRole('radio', { name: /2 to 4 years/ }).check()
    await expect(page.getByRole('alert')).toContainText('could not be loaded')
    await page.unroute(REST)
    await page.getByRole('button', { name: 'Load again' }).click()
    await expect(page.getByRole('navigation', { name: 'Other roadmaps' })).toBeAttached()
  })
})

test.describe('somebody who comes back', () => {
  test('sees the finish date in the first paint, and nothing moves', async ({ quietPage: page }) => {
    await startPlan(page)
    await savedOnDevice(page)
    await watchShifts(page)
    await page.addInitScript(() => {
      // What is on the page when the first of it is.
      new MutationObserver((_, observer) => {
        const heading = document.querySelector('#root h1')
        if (document.querySelector('#root > *') === null) return
        observer.disconnect()
        Object.assign(window, { firstSight: heading?.textContent ?? 'no heading' })
      }).observe(document, { childList: true, subtree: true })
    })
    await page.goto('./robots.txt')
    await page.goto('./')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText(/80% sure/).first()).toBeVisible()
    expect(await page.evaluate(() => (window as Window & { firstSight?: string }).firstSight)).toMatch(
      /You will likely be a machine learning engineer by \d+ \w+ \d{4}/,
    )
    expect(await shifts(page)).toEqual([])
  })

  test('sees the date and the next step on a phone before the steps are loaded, which then move nothing', async ({
    quietPage: page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await startPlan(page)
    await savedOnDevice(page)
    await watchShifts(page)
    const release = await holdBack(page, PARTS)
    await page.goto('./robots.txt')
    await page.goto('./')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('You will likely be')
    await expect(page.getByRole('region', { name: 'Next up' })).toBeVisible()
    await expect(page.getByRole('treegrid')).toHaveCount(0)
    await release()
    await expect(page.getByRole('treegrid')).toBeAttached()
    await expect(page.getByRole('region', { name: 'This week' })).toBeAttached()
    expect(await shifts(page)).toEqual([])
    const painted = await startOf(page, 'paint', /^first-contentful-paint$/)
    expect(await startOf(page, 'resource', PARTS)).toBeGreaterThan(painted)
  })

  test('has the app asked for before the first of its files has run', async ({ page }) => {
    await page.goto('./')
    const asked = page.locator('head link[rel=modulepreload][href*="/app-"]')
    const named = await page.locator('script[data-files]').getAttribute('data-files')
    await page.goto('./robots.txt')
    await page.evaluate(() => localStorage.setItem('cairn:document', '{}'))
    await page.route(/\/assets\/door-[^/]*\.js$/, (route) => route.abort())
    await page.goto('./')
    await expect(asked).toHaveCount(1)
    expect(named?.split(' ')).toContain(await asked.getAttribute('href'))
  })

  test('is told when the app does not come, with a copy of what is on the device', async ({ page }) => {
    await startPlan(page)
    await savedOnDevice(page)
    await page.route(REST, (route) => route.abort())
    await page.goto('./robots.txt')
    await page.goto('./')
    await expect(page.getByRole('alert')).toContainText('Your plan is safe')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download my data' }).click()
    expect((await download).suggestedFilename()).toBe('cairn-raw-data.json')
    await page.unroute(REST)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('You will likely be')
  })
})

/** Keeps the rest of the app, or other files of it, away until the function that it gives is called. */
async function holdBack(page: Page, files = REST): Promise<() => Promise<void>> {
  const held: Route[] = []
  let isHeld = true
  await page.route(files, (route) => (isHeld ? void held.push(route) : route.continue()))
  return async () => {
    await expect.poll(() => held.length).toBeGreaterThan(0)
    isHeld = false
    await Promise.all(held.map((route) => route.continue()))
  }
}

/** When the first of what the browser notes under these names began, in milliseconds from when the page did. */
function startOf(page: Page, type: 'paint' | 'resource', names: RegExp): Promise<number> {
  return page.evaluate(
    ([entryType, pattern]) =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list, observer) => {
          const found = list.getEntries().filter(({ name }) => new RegExp(pattern).test(name))
          if (found.length === 0) return
          observer.disconnect()
          resolve(Math.min(...found.map(({ startTime }) => startTime)))
        }).observe({ type: entryType, buffered: true })
      }),
    [type, names.source] as const,
  )
}
