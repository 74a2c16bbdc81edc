import { test } from '@playwright/test'
import { expect, startPlan } from './helpers/test'

test('G1 a page that cannot be loaded is said, and the rest goes on', async ({ page }) => {
  await startPlan(page)
  await page.route(/forecast-page/, (route) => route.abort())
  await page.getByRole('link', { name: 'Forecast' }).click()
  await expect(page.getByRole('alert')).toContainText('could not be loaded')
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  await page.getByRole('checkbox', { name: 'First programs in Python' }).check()

  await page.unroute(/forecast-page/)
  await page.getByRole('link', { name: 'Forecast' }).click()
  await page.getByRole('button', { name: 'Load again' }).click()
  await expect(page.getByRole('heading', { name: 'The chance of each day' })).toBeVisible()
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  await expect(page.getByRole('checkbox', { name: 'First programs in Python' })).toBeChecked()
})
