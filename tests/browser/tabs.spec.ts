import type { Page } from '@playwright/test'
import { expect, savedOnDevice, startPlan, test, TODAY } from './helpers/test'

/** Another tab of the same browser, on the same plan. */
async function openTab(page: Page): Promise<Page> {
  await savedOnDevice(page)
  const other = await page.context().newPage()
  await other.clock.setFixedTime(new Date(`${TODAY}T10:00:00`))
  await other.goto('./#/plan')
  await expect(other.getByRole('heading', { level: 1 })).toContainText('You will likely be')
  return other
}

/** The boxes of the plan's steps, by their place on the page. */
const box = (page: Page, at: number) => page.getByRole('main').getByRole('checkbox').nth(at)

test('B1: a tick in one tab shows in the other without a reload, and can be taken back there', async ({
  quietPage: page,
}) => {
  await startPlan(page)
  const other = await openTab(page)
  await page.getByRole('checkbox', { name: 'Linear algebra' }).check()
  await expect(other.getByRole('checkbox', { name: 'Linear algebra' })).toBeChecked()
  await other.getByRole('checkbox', { name: 'Linear algebra' }).uncheck()
  await expect(page.getByRole('checkbox', { name: 'Linear algebra' })).not.toBeChecked()
})

test('B7: ticks in turn, without waiting, all survive a reload', async ({ quietPage: page }) => {
  await startPlan(page)
  const other = await openTab(page)
  const count = 8
  for (let at = 0; at < count; at += 1) await box(at % 2 === 0 ? page : other, at).dispatchEvent('click')
  await savedOnDevice(page)
  await savedOnDevice(other)
  for (const tab of [page, other]) {
    for (let at = 0; at < count; at += 1) await expect(box(tab, at)).toBeChecked()
    await tab.reload()
    for (let at = 0; at < count; at += 1) await expect(box(tab, at)).toBeChecked()
  }
})

test('B1: topics in one tab and hours in the other both survive', async ({ quietPage: page }) => {
  await startPlan(page)
  const other = await openTab(page)
  await other.getByRole('link', { name: 'Change hours and answers' }).click()
  await expect(other.getByRole('heading', { name: 'Hours and answers', level: 1 })).toBeVisible()
  await page.getByRole('link', { name: 'Probability' }).click()
  await page.getByRole('dialog').getByRole('checkbox').first().check()
  await other.getByLabel('Monday, hours').fill('8')
  await savedOnDevice(other)
  await page.reload()
  await other.reload()
  await expect(other.getByLabel('Monday, hours')).toHaveValue('8')
  await page.goto('./#/plan')
  await page.getByRole('link', { name: 'Probability' }).click()
  await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeChecked()
})

test('B9: a reload while the other tab saves loses neither tab’s ticks', async ({ quietPage: page }) => {
  await startPlan(page)
  const other = await openTab(page)
  for (let round = 0; round < 4; round += 1) {
    await box(other, 2 * round).dispatchEvent('click')
    await box(page, 2 * round + 1).dispatchEvent('click')
    // At once: neither has saved yet.
    await page.reload()
  }
  await savedOnDevice(other)
  for (const tab of [page, other]) {
    await tab.reload()
    for (let at = 0; at < 8; at += 1) await expect(box(tab, at)).toBeChecked()
  }
})

test('B10: back to a page that was left shows what another tab has saved meanwhile', async ({ quietPage: page }) => {
  await startPlan(page)
  const other = await openTab(page)
  await page.goto('./robots.txt')
  await other.getByRole('checkbox', { name: 'Linear algebra' }).check()
  await savedOnDevice(other)
  await page.goBack()
  await expect(page.getByRole('checkbox', { name: 'Linear algebra' })).toBeChecked()
  await page.getByRole('checkbox', { name: 'Linear algebra' }).uncheck()
  await expect(other.getByRole('checkbox', { name: 'Linear algebra' })).not.toBeChecked()
})
