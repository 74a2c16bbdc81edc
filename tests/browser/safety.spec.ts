import type { Page } from '@playwright/test'
import { forgetEverything } from './helpers/open-document'
import { expect, finishDay, savedOnDevice, startPlan, test } from './helpers/test'

const KEY = 'cairn:document'

const UNREADABLE = [
  { name: 'cut short', text: '{"version":1,"rev":7,"state":{"plans":[{"id":"a"' },
  { name: 'of another shape', text: '"nothing of ours"' },
  { name: 'without a version', text: '{"state":{"plans":[]}}' },
] as const

for (const { name, text } of UNREADABLE) {
  test(`a save that is ${name} is set aside, never written over`, async ({ quietPage: page }) => {
    await leaveOnDevice(page, text)
    await page.goto('./#/')
    await expect(page.getByRole('alert')).toBeVisible()
    await startPlan(page)
    await savedOnDevice(page)
    expect(await storedTexts(page)).toContain(text)
  })
}

test('a save of a newer Cairn is left as it is, whatever is done', async ({ quietPage: page }) => {
  const text = '{"version":999,"rev":3,"state":{"future":true}}'
  await leaveOnDevice(page, text)
  await page.goto('./#/')
  await expect(page.getByRole('alert')).toContainText(/newer/i)
  await startPlan(page)
  await page.getByRole('checkbox', { name: 'Linear algebra' }).check()
  await page.reload()
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBe(text)
})

test('a change made just before leaving is saved', async ({ quietPage: page }) => {
  await startPlan(page)
  await page.getByRole('checkbox', { name: 'Linear algebra' }).check()
  // At once: without waiting for the save that follows a change.
  await page.reload()
  await expect(page.getByRole('checkbox', { name: 'Linear algebra' })).toBeChecked()
})

test('a browser that keeps nothing: said once, and the plan works', async ({ quietPage: page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  })
  await startPlan(page)
  await expect(page.getByRole('alert')).toHaveCount(1)
  const before = await finishDay(page)
  await page.getByRole('checkbox', { name: 'Linear algebra' }).check()
  expect(await finishDay(page)).toBeLessThan(before)
})

test('a full device: not saved is said, with the export beside it', async ({ quietPage: page }) => {
  await startPlan(page)
  await savedOnDevice(page)
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    }
  })
  await page.getByRole('checkbox', { name: 'Linear algebra' }).check()
  const alert = page.getByRole('alert')
  await expect(alert).toBeVisible()
  const download = page.waitForEvent('download')
  await alert.getByRole('button', { name: 'Export my plans' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.json$/)
})

test('an exported plan opens again, beside the others', async ({ quietPage: page }) => {
  await startPlan(page)
  await page.getByRole('checkbox', { name: 'Linear algebra' }).check()
  const exported = await finishDay(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export my plans' }).click()
  const file = await (await download).path()

  // A page of the same origin on which the app does not run: it would save what it still has.
  await page.goto('./robots.txt')
  await forgetEverything(page)
  await page.goto('./#/')
  await page.getByLabel('I have a plan file').setInputFiles(file)
  await page.getByRole('dialog').getByRole('button', { name: 'Add 1 plan' }).click()
  await expect(page.getByRole('checkbox', { name: 'Linear algebra' })).toBeChecked()
  expect(await finishDay(page)).toBe(exported)
})

test('a file that is no plan is refused in words', async ({ quietPage: page }) => {
  await page.goto('./#/')
  await page
    .getByLabel('I have a plan file')
    .setInputFiles({ name: 'holiday.json', mimeType: 'application/json', buffer: Buffer.from('<html>') })
  await expect(page.getByText(/“holiday.json”: It is a web page/)).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

async function leaveOnDevice(page: Page, text: string): Promise<void> {
  await page.goto('./robots.txt')
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [KEY, text] as const)
}

async function storedTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    Array.from({ length: localStorage.length }, (_, i) => localStorage.getItem(localStorage.key(i) ?? '') ?? ''),
  )
}
