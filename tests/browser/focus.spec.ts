import type { Page } from '@playwright/test'
import { expect, startPlan, test } from './helpers/test'

/** WCAG 2.4.11: what has the focus is not hidden behind what sticks to an edge. */

for (const height of [740, 560]) {
  test.describe(`360 × ${height}`, () => {
    test.use({ viewport: { width: 360, height } })

    test('on the start page the bar at the bottom covers nothing that has the focus', async ({ quietPage: page }) => {
      await page.goto('./#/')
      await page.getByRole('radio').first().check()
      await expect(page.getByRole('slider').first()).toBeVisible()
      const bar = page.getByRole('button', { name: 'Start this plan' }).last().locator('..')
      await expect(bar).toBeInViewport()
      expect(await coveredOnTheWay(page, 'Tab', await bar.elementHandle())).toEqual([])
      expect(await coveredOnTheWay(page, 'Shift+Tab', await bar.elementHandle())).toEqual([])
    })

    test('on the plan the message about the last change covers nothing that has the focus', async ({
      quietPage: page,
    }) => {
      await startPlan(page)
      await page.getByRole('button', { name: 'List', exact: true }).click()
      await page.getByRole('checkbox', { name: 'Probability', exact: true }).check()
      const message = page.getByRole('region', { name: 'Last change' })
      // Under the pointer it stays.
      await message.hover()
      expect(await coveredOnTheWay(page, 'Tab', await message.elementHandle())).toEqual([])
    })
  })
}

type Handle = Awaited<ReturnType<ReturnType<Page['locator']>['elementHandle']>>

/** Goes through everything that takes the focus, and names what the bar lies over when it has it. */
async function coveredOnTheWay(page: Page, key: string, bar: Handle): Promise<readonly string[]> {
  const covered: string[] = []
  const seen: number[] = []
  // From one end of the page to the other.
  if (key === 'Tab') await page.getByRole('button', { name: 'Skip to the content' }).focus()
  else await page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : null))
  for (let at = 0; at < 120; at += 1) {
    await page.keyboard.press(key)
    const found = await page.evaluate((over) => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement) || element === document.body || !over.isConnected) return null
      const [own, its] = [element.getBoundingClientRect(), over.getBoundingClientRect()]
      const overlap = Math.min(own.bottom, its.bottom) - Math.max(own.top, its.top)
      const isCovered = !over.contains(element) && own.height > 0 && overlap > 1 && own.width > 1
      return { isCovered, name: `${element.tagName} ${element.textContent.slice(0, 40)}`, top: own.top }
    }, bar)
    if (found === null) break
    seen.push(found.top)
    if (found.isCovered) covered.push(found.name)
  }
  // That there was something to go through.
  expect(seen.length).toBeGreaterThan(20)
  return covered
}

test('the keyboard goes into the message about the last change, and out of it both ways', async ({
  quietPage: page,
}) => {
  await startPlan(page)
  await page.getByRole('checkbox', { name: 'Probability', exact: true }).check()
  const message = page.getByRole('region', { name: 'Last change' })
  const hasFocus = (): Promise<boolean> => message.evaluate((element) => element.contains(document.activeElement))
  await message.getByRole('button', { name: 'Undo' }).focus()
  await page.keyboard.press('Tab')
  await expect(message.getByRole('button', { name: 'Another day' })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(message.getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  expect(await hasFocus()).toBe(false)
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1)
  await message.getByRole('button', { name: 'Close' }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await hasFocus()).toBe(false)
})
