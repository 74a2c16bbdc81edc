import type { Locator, Page } from '@playwright/test'
import { makeDocument, makePlan } from '../helpers/make-plan'
import { between, fingersOn, type Place } from './helpers/fingers'
import { openDocument } from './helpers/open-document'
import { expect, finishDay, startPlan, test } from './helpers/test'

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

const timelineOf = (page: Page): Locator => page.getByRole('region', { name: 'Timeline' })
const rowOf = (page: Page, title: string): Locator =>
  timelineOf(page)
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: new RegExp(`^${title},`) }) })

/** The bar of a step: what is drawn is hidden from readers, who get its words. */
const barOf = (page: Page, title: string): Locator => rowOf(page, title).locator('[data-bar]')
const zoomOf = (page: Page): Locator => page.getByRole('group', { name: 'Zoom' }).getByRole('button', { pressed: true })

async function middleOf(locator: Locator): Promise<Place> {
  await locator.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const box = await locator.boundingBox()
  if (box === null) throw new Error('It is not on the page.')
  return { x: box.x + Math.min(box.width / 2, 20), y: box.y + box.height / 2 }
}

test('two fingers zoom the timeline in and out, and the page stays as large as it is', async ({ quietPage: page }) => {
  await startPlan(page)
  await page.getByRole('button', { name: 'Quarter', exact: true }).tap()
  await timelineOf(page).evaluate((element) => element.scrollIntoView({ block: 'start' }))
  const fingers = await fingersOn(page)
  const [left, right] = [
    { x: 170, y: 300 },
    { x: 190, y: 300 },
  ]
  const spread = async (from: readonly [Place, Place], to: readonly [Place, Place]): Promise<void> => {
    await fingers.down(...from)
    const [first, second] = [between(from[0], to[0], 12), between(from[1], to[1], 12)]
    for (const [at, place] of first.entries()) await fingers.move(place, second[at]!)
    await fingers.up()
  }
  const apart = [
    { x: 60, y: 300 },
    { x: 300, y: 300 },
  ] as const
  await spread([left, right], apart)
  await expect(zoomOf(page)).toHaveText('Day')
  await spread(apart, [left, right])
  await expect(zoomOf(page)).not.toHaveText('Day')
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a bar is dragged after a long press, and what was dropped is one change', async ({ quietPage: page }) => {
  await openDocument(page, makeDocument(makePlan()), './#/plan?zoom=week')
  const planned = await finishDay(page)
  const fingers = await fingersOn(page)
  const from = await middleOf(barOf(page, 'Learn'))
  const row = await rowOf(page, 'Learn').boundingBox()
  await fingers.down(from)
  await fingers.hold()
  for (const place of between(from, { x: from.x + 120, y: from.y }, 10)) await fingers.move(place)
  await expect(page.getByRole('status').filter({ hasText: 'Not before' })).toContainText(/Finish .+ later/)
  expect(await finishDay(page)).toBe(planned)
  // The page stays where it is under the finger.
  expect(Math.abs((await rowOf(page, 'Learn').boundingBox())!.y - row!.y)).toBeLessThan(8)
  await fingers.up()
  await expect(page.getByRole('region', { name: 'Last change' })).toContainText('does not begin before')
  expect(await finishDay(page)).toBeGreaterThan(planned)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('region', { name: 'Last change' }).getByRole('button', { name: 'Undo' }).tap()
  expect(await finishDay(page)).toBe(planned)
})

test('a finger that goes on at once scrolls, also where a bar is', async ({ quietPage: page }) => {
  await startPlan(page)
  const planned = await finishDay(page)
  const fingers = await fingersOn(page)
  const from = await middleOf(barOf(page, 'Statistics'))
  const scrolled = await page.evaluate(() => window.scrollY)
  await fingers.down(from)
  for (const place of between(from, { x: from.x, y: from.y - 200 }, 20)) await fingers.move(place)
  await fingers.up()
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled)
  expect(await finishDay(page)).toBe(planned)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Last change' })).toHaveCount(0)
})

test('a bar is touched to see what it hangs together with, and once more to open its step', async ({
  quietPage: page,
}) => {
  await startPlan(page)
  const fingers = await fingersOn(page)
  const place = await middleOf(barOf(page, 'Statistics'))
  await fingers.down(place)
  await fingers.up()
  await expect(page.locator('[data-link="before"]')).toHaveCount(1)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await fingers.down(place)
  await fingers.up()
  await expect(page.getByRole('dialog', { name: 'Statistics' })).toBeVisible()
})

test('a name is touched to open its step at once', async ({ quietPage: page }) => {
  await startPlan(page)
  await rowOf(page, 'Statistics').getByRole('link').tap()
  await expect(page.getByRole('dialog', { name: 'Statistics' })).toBeVisible()
})

test('the plan is switched by touch, and a touch beside the menu leaves all as it was', async ({ quietPage: page }) => {
  const plans = ['Baking', 'Cooking'].map((title) => makePlan({ id: title, title }))
  await openDocument(page, makeDocument(...plans))
  await page.getByRole('button', { name: 'Plan Baking' }).tap()
  const cooking = page.getByRole('menuitemradio', { name: 'Cooking' })
  expect((await cooking.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await page.getByRole('heading', { level: 1 }).tap()
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(page).toHaveTitle(/Baking/)
  await page.getByRole('button', { name: 'Plan Baking' }).tap()
  await cooking.tap()
  await expect(page).toHaveTitle(/Cooking/)
})

test.describe('what is touched is 44 px high, but for links in the flow of a text', () => {
  const PAGES = [
    '/plan?view=timeline',
    '/plan?view=timeline&zoom=month',
    '/plan?view=list',
    '/plan?view=map',
    '/plan/steps/probability',
    '/plan/setup',
    '/forecast',
    '/roadmaps',
    '/data',
    '/new',
  ]
  test('on every page', async ({ quietPage: page }) => {
    await startPlan(page)
    for (const address of PAGES) {
      await page.goto(`./#${address}`)
      await expect(page.getByRole('heading').first()).toBeVisible()
      await expect.poll(() => page.evaluate(smallTargets), address).toEqual([])
    }
  })
})

/** Each control that is on screen and lower than a thumb needs, with its height; runs in the page. */
function smallTargets(): readonly string[] {
  const scope = document.querySelector('dialog[open]') ?? document.body
  const small: string[] = []
  for (const control of scope.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, textarea')) {
    const { height, width } = (control.closest('label') ?? control).getBoundingClientRect()
    const style = getComputedStyle(control)
    const isHidden = width <= 1 || style.visibility === 'hidden' || control.matches(':disabled')
    // A target may be grown by what is drawn around it.
    const isGrown = ['::before', '::after'].some((part) => {
      const { content, position } = getComputedStyle(control, part)
      return content !== 'none' && position === 'absolute'
    })
    if (isHidden || isGrown || style.display === 'inline' || height >= 43.5) continue
    small.push(`${control.getAttribute('aria-label') ?? control.textContent}: ${Math.round(height)} px`)
  }
  return small
}
