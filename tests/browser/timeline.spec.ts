import type { Locator, Page } from '@playwright/test'
import { makeLargePlan } from '../helpers/make-large-plan'
import { makeDocument, makePlan } from '../helpers/make-plan'
import { openDocument } from './helpers/open-document'
import { expect, finishDay, savedOnDevice, startPlan, test } from './helpers/test'

const timelineOf = (page: Page): Locator => page.getByRole('region', { name: 'Timeline' })
const rowOf = (page: Page, title: string): Locator =>
  timelineOf(page)
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: new RegExp(`^${title},`) }) })

/** The bar of a step: what is drawn is hidden from readers, who get its words. */
const barOf = (page: Page, title: string): Locator => rowOf(page, title).locator('[data-bar]')

test.use({ viewport: { width: 1440, height: 900 } })

test('phases fold, and stay so in the other views and after a reload', async ({ quietPage: page }) => {
  await startPlan(page)
  const fold = timelineOf(page).getByRole('button', { name: 'Learn to code' })
  await expect(page.getByRole('checkbox', { name: 'First programs in Python' })).toBeVisible()
  await fold.click()
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  await expect(page.getByRole('checkbox', { name: 'First programs in Python' })).toHaveCount(0)
  await page.getByRole('button', { name: 'List', exact: true }).click()
  await page.getByRole('button', { name: 'Timeline', exact: true }).click()
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  await page.reload()
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  await fold.press('ArrowRight')
  await expect(page.getByRole('checkbox', { name: 'First programs in Python' })).toBeVisible()
})

test('a box is a stop for Tab before, while and after it is pressed', async ({ quietPage: page }) => {
  await startPlan(page)
  const box = page.getByRole('checkbox', { name: 'First programs in Python' })
  expect(await box.evaluate(({ tabIndex }) => tabIndex)).toBe(0)
  const changed = await box.evaluateHandle((element) => {
    const earlier: (string | null)[] = []
    const observer = new MutationObserver((changes) => earlier.push(...changes.map(({ oldValue }) => oldValue)))
    observer.observe(element, { attributeFilter: ['tabindex'], attributeOldValue: true })
    return earlier
  })
  await box.click()
  await expect(page.getByRole('region', { name: 'Last change' })).toBeVisible()
  // For the focused element, a browser lays the whole page out at once to change it.
  expect(await changed.jsonValue()).toEqual([])
  await expect(box).toBeFocused()
})

test('Ctrl and the wheel zoom, and the day under the pointer stays under it', async ({ quietPage: page }) => {
  await startPlan(page)
  await page.getByRole('button', { name: 'Quarter', exact: true }).click()
  const bar = barOf(page, 'Linear algebra')
  await rowOf(page, 'Linear algebra').getByRole('link').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  const before = await boxOf(bar)
  await page.mouse.move(before.x, before.y + before.height / 2)
  await page.keyboard.down('Control')
  for (const name of ['Month', 'Week', 'Day']) {
    await page.mouse.wheel(0, -100)
    await expect(page.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true')
    expect(Math.abs((await boxOf(bar)).x - before.x)).toBeLessThan(3)
  }
  for (const name of ['Week', 'Month', 'Quarter']) {
    await page.mouse.wheel(0, 100)
    await expect(page.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true')
    expect(Math.abs((await boxOf(bar)).x - before.x)).toBeLessThan(3)
  }
  await page.keyboard.up('Control')
})

test('today is found again from far away, by key and by button', async ({ quietPage: page }) => {
  await startPlan(page)
  await page.getByRole('button', { name: 'Week', exact: true }).click()
  const today = timelineOf(page).getByText('Today', { exact: true })
  await timelineOf(page).evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await expect(today).toBeInViewport()
  await rowOf(page, 'First programs in Python').getByRole('link').focus()
  await page.keyboard.press('End')
  await expect(today).not.toBeInViewport()
  await page.keyboard.press('t')
  await expect(today).toBeInViewport()
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  await page.getByRole('button', { name: 'Go to today' }).click()
  await expect(today).toBeInViewport()
})

test('where all of the plan is in view, “Go to today” leads down to the step that is under way', async ({
  quietPage: page,
}) => {
  await openDocument(page, makeDocument(makeLargePlan(100)), './#/plan')
  await savedOnDevice(page)
  await page.clock.setFixedTime(new Date('2027-06-01T10:00:00'))
  await rowOf(page, 'Step 1').getByRole('checkbox').check()
  for (let at = 2; at <= 5; at += 1) await rowOf(page, `Step ${at}`).getByRole('checkbox').check()
  const next = page
    .getByRole('region', { name: /^Next up/ })
    .getByRole('link')
    .first()
  const title = (await next.textContent()) ?? ''
  await page.getByRole('button', { name: 'Fit', exact: true }).click()
  await page.getByRole('button', { name: 'Go to today' }).click()
  await expect(rowOf(page, title)).toBeInViewport()
})

test('a bar dragged later shows the new finish date at once, and dropped it is one change', async ({
  quietPage: page,
}) => {
  await openDocument(page, makeDocument(makePlan()), './#/plan?zoom=week')
  const planned = await finishDay(page)
  const bar = barOf(page, 'Learn')
  await bar.scrollIntoViewIfNeeded()
  const box = await boxOf(bar)
  await page.mouse.move(box.x + 10, box.y + 7)
  await page.mouse.down()
  await page.mouse.move(box.x + 60, box.y + 8, { steps: 4 })
  await page.mouse.move(box.x + 310, box.y + 8, { steps: 8 })
  const status = page.getByRole('status').filter({ hasText: 'Not before' })
  await expect(status).toContainText(/Finish \d+ \w+ \d{4}, .+ later/)
  // Nothing is changed until it is dropped, and Escape leaves it so.
  await page.keyboard.press('Escape')
  await expect(status).toHaveCount(0)
  await page.mouse.up()
  expect(await finishDay(page)).toBe(planned)
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.mouse.move(box.x + 10, box.y + 7)
  await page.mouse.down()
  await page.mouse.move(box.x + 310, box.y + 8, { steps: 8 })
  const promised = /Finish (\d+ \w+ \d{4})/.exec((await status.textContent()) ?? '')?.[1]
  await page.mouse.up()
  await expect(page.getByRole('region', { name: 'Last change' })).toContainText('does not begin before')
  const moved = await finishDay(page)
  expect(moved).toBeGreaterThan(planned)
  expect(moved).toBe(Date.parse(`${promised} UTC`) / 86_400_000)
  await expect(rowOf(page, 'Learn').getByRole('button', { name: /Take this back/ })).toBeVisible()

  await page.getByRole('region', { name: 'Last change' }).getByRole('button', { name: 'Undo' }).click()
  expect(await finishDay(page)).toBe(planned)
  await expect(page.getByRole('button', { name: /Take this back/ })).toHaveCount(0)
})

test('a step moved earlier by keys goes before what was there, and its mark takes that back', async ({
  quietPage: page,
}) => {
  await openDocument(page, makeDocument(makeLargePlan(30)), './#/plan?zoom=week')
  // The one that begins last, a week earlier.
  const rows = timelineOf(page).getByRole('row')
  await expect(rows.first()).toBeVisible()
  const movable = await page.evaluate(() => {
    const bars = [...document.querySelectorAll<HTMLElement>('[data-bar]')]
    return bars
      .toSorted((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left)
      .map((b) => b.dataset['bar'])
  })
  const last = `Step ${Number(movable.at(-1)?.slice(1)) + 1}`
  await rowOf(page, last).getByRole('link').focus()
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await expect(page.getByRole('status').filter({ hasText: /Before “Step/ })).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Last change' })).toContainText(`“${last}” goes before`)
  await rowOf(page, last)
    .getByRole('button', { name: /moved forward. Take this back/ })
    .click()
  await expect(page.getByRole('button', { name: /Take this back/ })).toHaveCount(0)
})

test('a click on a bar opens its step, and what it hangs together with is drawn for it', async ({
  quietPage: page,
}) => {
  await startPlan(page)
  await rowOf(page, 'Statistics').hover()
  await expect(page.locator('[data-link="before"]')).toHaveCount(1)
  await expect(rowOf(page, 'Statistics')).toContainText('Comes after “Probability”.')
  await barOf(page, 'Statistics').click()
  await expect(page.getByRole('dialog', { name: 'Statistics' })).toBeVisible()
})

test.describe('a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

  test('a first touch shows what a step hangs together with, a second opens it', async ({ quietPage: page }) => {
    await startPlan(page)
    const bar = barOf(page, 'Statistics')
    await bar.scrollIntoViewIfNeeded()
    await bar.tap()
    await expect(page.locator('[data-link="before"]')).toHaveCount(1)
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await bar.tap()
    await expect(page.getByRole('dialog', { name: 'Statistics' })).toBeVisible()
  })
})

for (const size of [1_000, 10_000]) {
  test(`a plan of ${size} steps opens and can be worked with`, async ({ quietPage: page }) => {
    test.slow()
    const length = await openDocument(page, makeDocument(makeLargePlan(size)))
    // The browser keeps about five million characters.
    expect(length).toBeLessThan(4_000_000)
    const grid = timelineOf(page).getByRole('treegrid')
    await expect(grid).toHaveAttribute('aria-rowcount', String(size + size / 50))
    await expectFewElements(page)

    // To the end by one key, and the last step is there.
    await rowOf(page, 'Step 1').getByRole('link').focus()
    await page.keyboard.press('End')
    const last = rowOf(page, `Step ${size}`)
    await expect(last.getByRole('link')).toBeFocused()
    await expect(last).toBeInViewport()
    const planned = await finishDay(page)
    await page.keyboard.press('x')
    await expect(last.getByRole('checkbox')).toBeChecked()
    expect(await finishDay(page)).toBeLessThanOrEqual(planned)

    // Every zoom, by key, and each time only what is in view is in the page.
    for (const name of [...(size > 1_000 ? ['Year'] : []), 'Quarter', 'Month', 'Week', 'Day']) {
      await page.keyboard.press('+')
      await expect(page.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true')
      await expectFewElements(page)
    }
    await page.keyboard.press('t')
    await expect(timelineOf(page).getByText('Today', { exact: true })).toBeInViewport()
    await page.keyboard.press('0')

    // By wheel to the middle.
    await timelineOf(page).evaluate((element) => element.scrollTo(0, element.scrollHeight / 2))
    await expect(rowOf(page, `Step ${size / 2}`)).toHaveCount(1)
    await expectFewElements(page)
  })
}

for (const width of [360, 1440]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } })

    test('in a large plan rows that come into the page move none in view, and today is found again', async ({
      quietPage: page,
    }) => {
      await openDocument(page, makeDocument(makeLargePlan(1_000)))
      await expect(rowOf(page, 'Step 1')).toBeVisible()
      // Rows of other heights than most, which are known only once they are there.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync('[role=row][aria-rowindex$="4"] { min-height: 160px }')
        document.adoptedStyleSheets = [sheet]
      })
      await timelineOf(page).evaluate((element) => {
        element.scrollIntoView({ block: 'start' })
        element.scrollTo(0, element.scrollHeight / 2)
      })
      await expect.poll(() => titleInView(page)).toMatch(/^Step \d{3}$/)
      for (let i = 0; i < 8; i += 1) {
        const title = await titleInView(page)
        const before = await boxOf(rowOf(page, title))
        await timelineOf(page).evaluate((element) => element.scrollBy({ top: -170, behavior: 'instant' }))
        const movedBy = async (): Promise<number> => (await boxOf(rowOf(page, title))).y - before.y
        await expect.poll(async () => Math.abs((await movedBy()) - 170)).toBeLessThan(2)
      }
      await page.getByRole('button', { name: 'Go to today' }).click()
      await expect(rowOf(page, 'Step 1')).toBeInViewport()
    })
  })
}

/** Of a step in the upper part of the timeline. */
function titleInView(page: Page): Promise<string> {
  return timelineOf(page).evaluate((element) => {
    const { top } = element.getBoundingClientRect()
    const links = [...element.querySelectorAll('[role=row] a')]
    return links.find((link) => link.getBoundingClientRect().top > top + 100)?.textContent ?? ''
  })
}

async function expectFewElements(page: Page): Promise<void> {
  expect(await timelineOf(page).evaluate((element) => element.querySelectorAll('*').length)).toBeLessThan(2_500)
}

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('It is not on the page.')
  return box
}
