import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { SCREENS } from './helpers/screens'
import { expect, startPlan, test } from './helpers/test'

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      // Tall enough for the whole page, so that what sticks to an edge lies over nothing.
      test.use({ colorScheme, viewport: { width, height: 5000 }, contextOptions: { reducedMotion: 'reduce' } })
      // Not on a quiet page: that the browser complains of it is the point.
      test('A page that cannot be loaded has no violation of WCAG 2.2 AA and fits the width', async ({ page }) => {
        await startPlan(page)
        await page.route(/forecast-page/, (route) => route.abort())
        await page.getByRole('link', { name: 'Forecast' }).click()
        await expect(page.getByRole('alert')).toContainText('could not be loaded')
        await expectAccessible(page)
      })
      for (const { name, open } of SCREENS) {
        test(`${name} has no violation of WCAG 2.2 AA and fits the width`, async ({ quietPage: page }) => {
          await open(page)
          await expectAccessible(page)
        })
      }
    })
  }
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
}
