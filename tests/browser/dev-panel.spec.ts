import { type Page, test as base } from '@playwright/test'
import { createServer } from 'vite'
import { expect, startPlan, test } from './helpers/test'

/** Words of the panel, and of the app beside it. */
const OF_THE_PANEL = ['Developer panel', 'cairn-dev', 'Forecast worker']
const OF_THE_APP = 'Export everything'

test('no build has the developer panel, whatever the address says', async ({ quietPage: page, request }) => {
  for (const address of ['./?dev#/', './#/?dev', './?dev#/?dev']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('complementary', { name: 'Developer panel' })).toHaveCount(0)
  }
  // The service worker knows every file there is.
  const served = await (await request.get('./sw.js')).text()
  const scripts = [...new Set(served.match(/assets\/[\w.-]+\.js/g))]
  expect(scripts.length).toBeGreaterThan(10)
  const texts = await Promise.all(scripts.map(async (path) => (await request.get(`./${path}`)).text()))
  for (const words of OF_THE_PANEL) expect(texts.filter((text) => text.includes(words))).toEqual([])
  expect(texts.filter((text) => text.includes(OF_THE_APP)).length).toBeGreaterThan(0)
})

/** The app as those who work on it have it. */
const inDevelopment = base.extend<object, { readonly devAddress: string }>({
  devAddress: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright asks for the pattern
    async ({}, provide) => {
      const server = await createServer({ logLevel: 'silent', server: { host: '127.0.0.1', port: 0 } })
      await server.listen()
      await provide(server.resolvedUrls?.local[0] ?? '')
      await server.close()
    },
    { scope: 'worker' },
  ],
})

inDevelopment('in development, the panel breaks what it says, and mends it', async ({ page, devAddress }) => {
  // The first visit makes the files.
  inDevelopment.slow()
  await startPlan(page, undefined, `${devAddress}?dev#/`)
  const panel = page.getByRole('complementary', { name: 'Developer panel' })
  await panel.getByText(/^dev/).click()
  await expect(panel.getByText(/^saved, revision \d+, 1 plans/)).toBeVisible()

  await panel.getByRole('checkbox', { name: 'Every write throws' }).check()
  await page.getByRole('checkbox', { name: 'Linear algebra' }).check()
  await expect(page.getByRole('alert')).toContainText('Your last changes are saved in its second copy')
  await panel.getByRole('checkbox', { name: 'Every write throws' }).uncheck()
  await page.getByRole('checkbox', { name: 'Linear algebra' }).uncheck()
  await expect(page.getByRole('alert')).toHaveCount(0)

  await panel.getByRole('button', { name: 'Fill the storage' }).click()
  await expect(panel.getByText(/^Storage filled with [\d,]+ characters/)).toBeVisible()
  expect(await canWrite(page)).toBe(false)
  await panel.getByRole('button', { name: 'Make room again' }).click()
  expect(await canWrite(page)).toBe(true)

  await panel.getByRole('button', { name: 'Kill it' }).click()
  await expect(panel.getByText(/^Workers killed: [1-9]/)).toBeVisible()
  // Another is started in its place.
  await page.getByRole('checkbox', { name: 'Linear algebra' }).check()
  await expect(page.getByText(/^80% sure by/).first()).toBeVisible()

  await panel.getByRole('button', { name: '1,000 steps' }).click()
  await expect(panel.getByText('1,000 steps: loaded. Undo takes it back.')).toBeVisible()
  await expect(page.getByText('Step 1', { exact: true }).first()).toBeVisible()
})

async function canWrite(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    try {
      localStorage.setItem('other', 'x'.repeat(1_500_000))
      localStorage.removeItem('other')
      return true
    } catch {
      return false
    }
  })
}
