import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './helpers/accessible'
import { expect, finishDay, startPlan, test } from './helpers/test'

const mapOf = (page: Page): Locator => page.getByRole('region', { name: 'Map', exact: true })
const lastChange = (page: Page): Locator => page.getByRole('region', { name: 'Last change' })
const list = (page: Page): Locator => page.getByRole('table', { name: /^The steps of your plan/ })

async function openMap(page: Page): Promise<void> {
  await startPlan(page)
  await page.getByRole('button', { name: 'Map', exact: true }).click()
  await expect(mapOf(page)).toBeVisible()
}

async function openList(page: Page): Promise<void> {
  await startPlan(page)
  await page.getByRole('button', { name: 'List', exact: true }).click()
  await expect(list(page)).toBeVisible()
}

test.describe('the map', () => {
  test('by keys alone: walk the links, tick, undo, open a step, and come back', async ({ quietPage: page }) => {
    await openMap(page)
    const before = await finishDay(page)
    const first = mapOf(page).getByRole('link', { name: /^First programs in Python, open, / })
    // The one tab stop of the map is what can be done next.
    await page.getByRole('button', { name: 'Fit', exact: true }).focus()
    await page.keyboard.press('Tab')
    await expect(first).toBeFocused()

    await page.keyboard.press('ArrowRight')
    const second = mapOf(page).getByRole('link', { name: /; after: First programs in Python;/ })
    await expect(second).toBeFocused()
    await expect(second).toBeInViewport()
    await page.keyboard.press('ArrowLeft')
    await expect(first).toBeFocused()

    await page.keyboard.press('x')
    await expect(mapOf(page).getByRole('link', { name: /^First programs in Python, done 4 Jan 2027;/ })).toBeFocused()
    expect(await finishDay(page)).toBeLessThan(before)
    await page.keyboard.press('Control+z')
    await expect(first).toBeFocused()
    expect(await finishDay(page)).toBe(before)

    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(mapOf(page)).toBeVisible()
    await expect(first).toBeFocused()
  })

  test('zooms by buttons, keys and wheel, and fits the box', async ({ quietPage: page }) => {
    await openMap(page)
    const size = page.getByLabel('Size of the map')
    await expect(size).toHaveText('100%')
    await page.getByRole('button', { name: 'Zoom out' }).click()
    await expect(size).toHaveText('80%')
    const height = (await mapOf(page).boundingBox())?.height
    await page.getByRole('button', { name: 'Fit', exact: true }).click()
    // The page below stays where it is.
    expect((await mapOf(page).boundingBox())?.height).toBe(height)
    const fits = await mapOf(page).evaluate(
      ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
        scrollWidth <= clientWidth + 1 && scrollHeight <= clientHeight + 1,
    )
    expect(fits).toBe(true)
    await mapOf(page).getByRole('link').first().focus()
    await page.keyboard.press('+')
    const larger = await percentOf(size)
    await page.keyboard.press('0')
    expect(await percentOf(size)).toBeLessThan(larger)

    await mapOf(page).hover()
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -100)
    await page.keyboard.up('Control')
    await expect.poll(() => percentOf(size)).toBeGreaterThan(larger)
  })

  test('is moved by a mouse without opening the step it was taken at', async ({ quietPage: page }) => {
    await openMap(page)
    const link = mapOf(page)
      .getByRole('link', { name: /; after: First programs in Python;/ })
      .first()
    await link.scrollIntoViewIfNeeded()
    const box = (await link.boundingBox())!
    const scrolled = (): Promise<number> => mapOf(page).evaluate(({ scrollLeft }) => scrollLeft)
    const before = await scrolled()
    await page.mouse.move(box.x + 80, box.y + 20)
    await page.mouse.down()
    await page.mouse.move(box.x - 40, box.y + 20, { steps: 4 })
    await expect(mapOf(page)).toHaveCSS('cursor', 'grabbing')
    await page.mouse.up()
    await expect(mapOf(page)).toHaveCSS('cursor', 'grab')
    expect(await scrolled()).toBeGreaterThan(before + 60)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    // A click without a drag still opens it.
    await link.click()
    await expect(page.getByRole('dialog')).toBeVisible()
  })

  test('the lines of a step stand out while the keyboard is on it, and not for a press on a box', async ({
    quietPage: page,
  }) => {
    await openMap(page)
    const outstanding = (): Promise<number> =>
      mapOf(page).evaluate(
        (map) =>
          [...map.querySelectorAll('path')]
            .map((path) => getComputedStyle(path))
            .filter(({ markerEnd, strokeWidth }) => markerEnd !== 'none' && strokeWidth === '2.25px').length,
      )
    const links = mapOf(page).getByRole('link')
    await links.first().focus()
    await expect.poll(outstanding).toBeGreaterThan(0)
    await mapOf(page).getByRole('checkbox').nth(1).click()
    await expect(lastChange(page)).toBeVisible()
    await expect.poll(outstanding).toBe(0)
    await links.first().focus()
    await expect.poll(outstanding).toBeGreaterThan(0)
  })

  test('shows and says what drives the finish date', async ({ quietPage: page }) => {
    await openMap(page)
    await page.getByRole('button', { name: 'What drives the finish date' }).click()
    const chain = page.getByRole('region', { name: 'What drives the finish date' })
    await expect(chain.getByRole('listitem').first()).toContainText('First programs in Python')
    const named = mapOf(page).getByRole('link', { name: /drives the finish date/ })
    await chain.getByRole('button', { name: /^Show all / }).click()
    expect(await chain.getByRole('listitem').count()).toBe(await named.count())
  })

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

    test('goes down, and ticks by touch', async ({ quietPage: page }) => {
      await openMap(page)
      const [first, second] = [/^First programs in Python/, /; after: First programs in Python;/].map((name) =>
        mapOf(page).getByRole('link', { name }).first(),
      )
      const [above, below] = [(await first!.boundingBox())!, (await second!.boundingBox())!]
      expect(below.y).toBeGreaterThan(above.y + above.height)
      await mapOf(page).getByRole('checkbox', { name: 'First programs in Python' }).tap()
      await expect(lastChange(page)).toContainText('“First programs in Python” done today.')
    })
  })
})

test.describe('the list', () => {
  test('on a phone its filters come with a press', async ({ quietPage: page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await openList(page)
    const phase = page.getByRole('search').getByRole('combobox', { name: 'Phase' })
    const button = page.getByRole('button', { name: 'Filter and sort' })
    await expect(page.getByRole('searchbox', { name: 'Search the steps' })).toBeVisible()
    await expect(phase).toBeHidden()
    await button.click()
    await expect(phase).toBeVisible()
    await page.getByRole('button', { name: 'Under way' }).click()
    await expect(page.getByRole('button', { name: 'Filter and sort (1)' })).toBeVisible()
  })

  test('filters, opens a step, and is as it was on the way back', async ({ quietPage: page }) => {
    await openList(page)
    await page.keyboard.press('/')
    await expect(page.getByRole('searchbox', { name: 'Search the steps' })).toBeFocused()
    await page.keyboard.type('algebra')
    await expect(page.getByText(/^\d+ of \d+ steps shown$/)).toBeVisible()
    const count = await list(page).getByRole('link').count()
    await list(page).getByRole('link', { name: 'Linear algebra' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).first().click()
    await expect(page.getByRole('searchbox', { name: 'Search the steps' })).toHaveValue('algebra')
    await expect(list(page).getByRole('link')).toHaveCount(count)
  })

  test('many steps are ticked at once and taken back at once', async ({ quietPage: page }) => {
    await openList(page)
    const before = await finishDay(page)
    await page.getByRole('button', { name: 'Select', exact: true }).click()
    const boxes = list(page).getByRole('checkbox', { name: /^Select (?!all)/ })
    await boxes.nth(0).check()
    await boxes.nth(4).click({ modifiers: ['Shift'] })
    const bar = page.getByRole('group', { name: 'With the steps selected' })
    await expect(bar.getByText('5 steps selected')).toBeVisible()
    const verb = bar.getByRole('button', { name: 'Mark as done' })
    await expect(verb).toHaveAccessibleDescription(/^Finish \d+ \w+ \d{4}, .+ earlier$/)
    const promised = Date.parse(
      `${/Finish (\d+ \w+ \d{4})/.exec((await verb.locator('xpath=..').textContent()) ?? '')?.[1]} UTC`,
    )
    await verb.click()
    await expect(lastChange(page)).toContainText('5 steps done today. The finish date moves to')
    expect(await finishDay(page)).toBe(promised / 86_400_000)
    await lastChange(page).getByRole('button', { name: 'Undo' }).click()
    expect(await finishDay(page)).toBe(before)
  })
})

/** The rest of the page has tests of its own. */
const STEPS = '[aria-labelledby="steps-heading"]'

for (const width of [320, 1440]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 1600 }, contextOptions: { reducedMotion: 'reduce' } })

    test('the map and its words have no violation of WCAG 2.2 AA', async ({ quietPage: page }) => {
      test.slow()
      await openMap(page)
      await mapOf(page).getByRole('checkbox').first().click()
      await page.getByRole('button', { name: 'What drives the finish date' }).click()
      // The message would stand in front of some of what is looked at.
      await lastChange(page).getByRole('button', { name: 'Close' }).click()
      await mapOf(page).getByRole('link').nth(1).focus()
      await expectAccessible(page, STEPS)
    })

    test('the list, sorted and with steps selected, has none either', async ({ quietPage: page }) => {
      test.slow()
      await startPlan(page)
      await page.goto(`${page.url().split('#')[0]}#/plan?view=list&sort=finish&state=open`)
      await page.getByRole('button', { name: 'Select', exact: true }).click()
      await list(page).getByRole('checkbox').nth(1).check()
      await expectAccessible(page, STEPS)
      await page.getByRole('searchbox', { name: 'Search the steps' }).fill('no such thing')
      await expect(page.getByText('No steps match.')).toBeVisible()
      await expectAccessible(page, STEPS)
    })
  })
}

async function percentOf(size: Locator): Promise<number> {
  return Number.parseInt((await size.textContent()) ?? '', 10)
}
