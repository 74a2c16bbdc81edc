import type { Page } from '@playwright/test'
import { comeBackOn, expect, finishDay, savedOnDevice, startPlan, test } from './helpers/test'

test('the forecast has the plan’s own date, and says how sure it is', async ({ quietPage: page }) => {
  await startPlan(page)
  const planned = await finishDay(page)
  const sure = page.getByText(/^80% sure by \d+ \w+ \d{4}$/)
  await expect(sure).toBeVisible()
  const sureOnPlan = await sure.textContent()

  await page.getByRole('link', { name: 'Forecast' }).click()
  expect(await finishDay(page)).toBe(planned)
  await expect(page.getByText(sureOnPlan ?? '')).toHaveCount(2)

  // Any day can be read off the curve by keyboard.
  const curve = page.getByRole('slider', { name: /chance/i }).first()
  await curve.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('status').filter({ hasText: /\d+%/ }).first()).toBeVisible()
  await expect(page.getByText('The same figures as a table').first()).toBeVisible()
})

test('what if: the dates follow, the plan stays until it is used', async ({ quietPage: page }) => {
  await startPlan(page)
  const before = await finishDay(page)
  await page.getByRole('link', { name: 'Forecast' }).click()
  await page.getByRole('slider', { name: 'Hours a week' }).fill('30')
  await expect(page.getByRole('status').filter({ hasText: /^Likely .* earlier\.$/ })).toBeVisible()
  expect(await finishDay(page)).toBe(before)
  await page.getByRole('button', { name: 'Use this' }).click()
  expect(await finishDay(page)).toBeLessThan(before)
  await page.getByRole('region', { name: 'Last change' }).getByRole('button', { name: 'Undo' }).click()
  expect(await finishDay(page)).toBe(before)
})

test('be done by a day: the hours it takes, taken over at a touch', async ({ quietPage: page }) => {
  await startPlan(page)
  const before = await finishDay(page)
  await page.getByRole('link', { name: 'Forecast' }).click()
  await page.getByLabel('Done by', { exact: true }).fill('2029-01-04')
  await page.getByRole('button', { name: 'How many hours does that take?' }).click()
  const use = page.getByRole('button', { name: /^Use [\d.]+ hours a week$/ })
  await use.click()
  expect(await finishDay(page)).toBeLessThan(before)
  await expect(page.getByText(/chance of being done by 4 January 2029 is (7[5-9]|8[0-5])%/)).toBeVisible()
})

test('a day that cannot be met: how near one can come', async ({ quietPage: page }) => {
  await startPlan(page)
  await page.getByRole('link', { name: 'Forecast' }).click()
  await page.getByLabel('Done by', { exact: true }).fill('2027-02-01')
  await page.getByRole('button', { name: 'How many hours does that take?' }).click()
  await expect(
    page.getByText(/^Even with .+ a week the chance is 0%\. The earliest day .+ is .+ 20\d\d\.$/),
  ).toBeVisible()
})

/** The finish date of the newest forecast that is kept with the plan on the device, as days since 1970-01-01. */
const keptFinish = (page: Page): Promise<number | null> =>
  page.evaluate(() => {
    interface Saved {
      readonly state: { readonly plans: readonly { history: { forecasts: readonly { finish: string }[] } }[] }
    }
    const { state } = JSON.parse(localStorage.getItem('cairn:document') ?? 'null') as Saved
    const kept = state.plans[0]?.history.forecasts.at(-1)
    return kept === undefined ? null : Date.parse(kept.finish) / 86_400_000
  })

test('how the date has moved, and why: a decision, its undo, and the next day', async ({ quietPage: page }) => {
  await startPlan(page)
  const planned = await finishDay(page)
  await page.getByRole('link', { name: 'Forecast' }).click()
  const drift = page.getByRole('region', { name: 'How the date has moved' })
  await expect(drift.getByText(/From the second day on, a line here shows/)).toBeVisible()

  await page.getByRole('slider', { name: 'Hours a week' }).fill('12')
  await page.getByRole('button', { name: 'Use this' }).click()
  const later = await finishDay(page)
  expect(later).toBeGreaterThan(planned)
  const moves = drift.getByRole('list', { name: 'What moved it' }).getByRole('listitem')
  await expect(moves).toHaveText([/^\+\d+ (weeks|months): hours from 15 to 12 a week 4 Jan 2027$/])
  await drift.getByText('The same figures as a table').click()
  await expect(drift.getByRole('row').last()).toHaveText(/^4 Jan 2027.*\+\d+ (weeks|months)hours from 15 to 12 a week$/)

  await page.getByRole('region', { name: 'Last change' }).getByRole('button', { name: 'Undo' }).click()
  await expect(moves).toHaveCount(0)
  expect(await finishDay(page)).toBe(planned)
  await page.getByRole('region', { name: 'Last change' }).getByRole('button', { name: 'Redo' }).click()
  await expect(moves).toHaveCount(1)
  await expect.poll(() => keptFinish(page)).toBe(later)
  await comeBackOn(page, '2027-01-06')
  await expect(drift.getByRole('slider', { name: 'Day to read the finish date of' })).toBeVisible()
  // In days, so that the two add up.
  await expect(moves).toHaveText([
    /^\+\d+ days: hours from 15 to 12 a week 4 Jan 2027$/,
    /^\+\d+ days?: as the work went 4 Jan 2027 to 6 Jan 2027$/,
  ])
  const line = drift.getByRole('slider')
  await line.press('Home')
  await expect(drift.getByRole('status')).toHaveText(/^On 4 January 2027 the finish date was \d+ \w+ 20\d\d\.$/)
})

test('the forecast of each day is kept by itself, and is nothing to undo', async ({ quietPage: page }) => {
  await startPlan(page)
  await expect(page.getByText(/^80% sure by/).first()).toBeVisible()
  await savedOnDevice(page)
  for (const day of ['2027-01-05', '2027-01-06']) {
    await comeBackOn(page, day)
    await expect(page.getByText(/^80% sure by/).first()).toBeVisible()
    await savedOnDevice(page)
  }
  await page.getByRole('link', { name: 'Forecast' }).click()
  const drift = page.getByRole('region', { name: 'How the date has moved' })
  await drift.getByText('The same figures as a table').click()
  // The first row names the columns.
  await expect(drift.getByRole('row')).toHaveCount(4)
  await expect(drift.getByRole('row').nth(2)).toHaveText(/^5 Jan 2027.*as the work went$/)
})
