import type { Page } from '@playwright/test'
import { comeBackOn, expect, finishDay, test } from './helpers/test'

/** What somebody who has never seen this does first, by what there is to read on the screen. */

for (const [device, viewport] of [
  ['desktop', { width: 1440, height: 900 }],
  ['phone', { width: 360, height: 740 }],
] as const) {
  test.describe(device, () => {
    test.use({ viewport, hasTouch: device === 'phone' })

    test('starts a plan', async ({ quietPage: page }) => {
      await page.goto('./')
      await page.getByRole('radio', { name: /^New to it/ }).check()
      await page.getByRole('button', { name: 'Start this plan' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('You will likely be')
      await expect(page.getByRole('heading', { name: /^Next up/ })).toBeVisible()
    })

    test('says what they know', async ({ quietPage: page }) => {
      await start(page)
      const planned = await finishDay(page)
      await page.getByRole('link', { name: 'Linear algebra' }).click()
      await page.getByRole('button', { name: 'I know this already' }).click()
      await expect(page.getByRole('dialog')).toContainText('You said that you know this. It saves')
      await page.getByRole('button', { name: 'Close', exact: true }).first().click()
      expect(await finishDay(page)).toBeLessThan(planned)
      // All of it at one place, and taken back there.
      await page.getByRole('link', { name: 'Change hours and answers' }).click()
      const known = page.getByRole('heading', { name: 'What you know already' })
      await expect(known).toBeVisible()
      await page.getByRole('button', { name: /Linear algebra/ }).click()
      await expect(page.getByRole('region', { name: 'Last change' })).toContainText('Linear algebra')
      expect(await finishDay(page)).toBe(planned)
    })

    test('logs a week', async ({ quietPage: page }) => {
      await start(page)
      await page.getByRole('button', { name: /^Log 2 hours/ }).click()
      const week = page.getByRole('region', { name: 'This week' })
      await expect(week).toContainText(/2\sof\s15\shours/)
      // The other days were not logged as they went by.
      await comeBackOn(page, '2027-01-10')
      await page.getByRole('button', { name: 'Log the week as planned, up to today' }).click()
      await expect(week).toContainText(/15\sof\s15\shours/)
      await expect(page.getByRole('region', { name: 'Where you stand' })).toContainText('On plan')
    })

    test('comes back after three weeks away', async ({ quietPage: page }) => {
      await start(page)
      await page.getByRole('button', { name: /^Log 2 hours/ }).click()
      await comeBackOn(page, '2027-01-26')
      await expect(page.getByText('Nothing was logged for 3 weeks.')).toBeVisible()
      await page.getByRole('button', { name: 'Those weeks were off' }).click()
      await page.getByRole('button', { name: 'Accept the new dates' }).click()
      await expect(page.getByRole('region', { name: 'Where you stand' })).toContainText('On plan')
      // And on they go.
      await page.getByRole('button', { name: /^Log 2 hours/ }).click()
      await expect(page.getByRole('region', { name: 'This week' })).toContainText(/2\sof\s\d+\shours/)
    })

    test('changes the plan’s order', async ({ quietPage: page }) => {
      await start(page)
      const next = page.getByRole('region', { name: /^Next up/ })
      await expect(next).not.toContainText('Linear algebra')
      await page.getByRole('link', { name: 'Linear algebra' }).click()
      await page.getByText('Order and limits').click()
      await page.getByText('Do it earlier').click()
      await expect(page.getByRole('region', { name: 'Last change' })).toContainText('is done earlier')
      await page.getByRole('button', { name: 'Close', exact: true }).first().click()
      await expect(next).toContainText('Linear algebra')
      await expect(next).toContainText('Linear algebra')
    })
  })
}

async function start(page: Page): Promise<void> {
  await page.goto('./')
  await page.getByRole('radio', { name: /^New to it/ }).check()
  await page.getByRole('button', { name: 'Start this plan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('You will likely be')
}
