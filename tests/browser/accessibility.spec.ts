import { expectAccessible } from './helpers/accessible'
import { SCREENS } from './helpers/screens'
import { expect, startPlan, test } from './helpers/test'

for (const width of [360, 1440]) {
  test.describe(`${width} px`, () => {
    // Tall enough for the whole page, so that what sticks to an edge lies over nothing.
    test.use({ viewport: { width, height: 5000 }, contextOptions: { reducedMotion: 'reduce' } })
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
