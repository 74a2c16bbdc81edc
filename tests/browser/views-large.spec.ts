import type { Locator, Page } from '@playwright/test'
import type { Plan } from '../../src/domain/plan/plan'
import { makeLearner } from '../helpers/make-learner'
import { makeDocument, makePlan } from '../helpers/make-plan'
import { makePhase, makeRoadmap, makeStep } from '../helpers/make-roadmap'
import { openDocument } from './helpers/open-document'
import { expect, test } from './helpers/test'
import { shifts, watchShifts } from './helpers/watch-shifts'

const mapOf = (page: Page): Locator => page.getByRole('region', { name: 'Map', exact: true })
const lastChange = (page: Page): Locator => page.getByRole('region', { name: 'Last change' })
const list = (page: Page): Locator => page.getByRole('table', { name: /^The steps of your plan/ })

/** Steps in five phases, each after the one before it and some after another. */
function largePlan(size: number): Plan {
  const phases = ['One', 'Two', 'Three', 'Four', 'Five'].map((title) => makePhase({ id: title, title }))
  const steps = Array.from({ length: size }, (_, at) => {
    const before = [at - 1, at % 7 === 0 ? at - 5 : -1].filter((each) => each >= 0)
    return makeStep({
      id: `s${at}`,
      title: `Step ${at}`,
      phase: phases[Math.floor((at / size) * 5)]!.id,
      prerequisites: before.map((each) => `s${each}`),
    })
  })
  const learner = makeLearner({ week: [480, 480, 480, 480, 480, 480, 480] })
  return makePlan({ roadmap: makeRoadmap({ phases, steps }), learner })
}

test.describe('the list', () => {
  test('of 1,000 steps: scrolls to the end, ticks there, and keeps its place', async ({ quietPage: page }) => {
    await openDocument(page, makeDocument(largePlan(1000)), './#/plan?view=list')
    await expect(page.getByText('1,000 steps', { exact: true })).toBeVisible()
    expect(await list(page).getByRole('row').count()).toBeLessThan(150)
    await expect(list(page)).toHaveAttribute('aria-rowcount', '1006')

    const last = list(page).getByRole('checkbox', { name: 'Step 999', exact: true })
    await expect(async () => {
      await page.mouse.wheel(0, 20_000)
      await expect(last).toBeInViewport({ timeout: 200 })
    }).toPass()
    await last.check()
    await expect(last).toBeChecked()
    await expect(last).toBeInViewport()
    // The heads of five phases and of the table stand before it.
    await expect(
      list(page)
        .getByRole('row')
        .filter({ has: page.getByRole('checkbox', { name: 'Step 999', exact: true }) }),
    ).toHaveAttribute('aria-rowindex', '1006')
    await page.keyboard.press('k')
    await expect(list(page).getByRole('link', { name: 'Step 998', exact: true })).toBeFocused()
  })

  test('of 10,000 steps: a filter leads to one of them', async ({ quietPage: page }) => {
    test.slow()
    await openDocument(page, makeDocument(largePlan(10_000)), './#/plan?view=list')
    await page.getByRole('searchbox', { name: 'Search the steps' }).fill('9999')
    await expect(page.getByText('1 of 10,000 steps shown')).toBeVisible()
    await list(page).getByRole('checkbox', { name: 'Step 9999' }).check()
    await expect(lastChange(page)).toContainText('“Step 9999” done today.')
  })
})

for (const [height, where] of [
  [700, 'below the first sight'],
  [2000, 'in it'],
] as const) {
  test(`the timeline of 1,000 steps, ${where}: it is there and moves nothing as it comes`, async ({
    quietPage: page,
  }) => {
    await page.setViewportSize({ width: 1440, height })
    await watchShifts(page)
    await openDocument(page, makeDocument(largePlan(1000)), './#/plan?view=timeline')
    const box = page.getByRole('treegrid').getByRole('checkbox', { name: 'Step 0', exact: true })
    await box.scrollIntoViewIfNeeded()
    await expect(box).toBeInViewport()
    expect(await shifts(page)).toEqual([])
    await box.check()
    await expect(page.getByText('1 of 1,000 steps done')).toBeAttached()
  })
}

test('the map of 1,000 steps shows a phase at a time, and works', async ({ quietPage: page }) => {
  await openDocument(page, makeDocument(largePlan(1000)), './#/plan?view=map')
  await expect(page.getByText(/With 1,000 steps, the map shows one phase at a time/)).toBeVisible()
  await expect(mapOf(page)).toBeVisible()
  await page.getByRole('combobox', { name: 'Phase' }).selectOption({ label: 'Five (200 steps)' })
  const link = mapOf(page).getByRole('link', { name: /^Step 800, open/ })
  await link.focus()
  await page.keyboard.press('ArrowRight')
  await expect(mapOf(page).getByRole('link', { name: /^Step 801, open/ })).toBeFocused()
  await expect(mapOf(page).getByRole('link', { name: /^Step 801, open/ })).toBeInViewport()
})

test('the map of a phase of 2,000 steps draws what is in sight, and is walked to the next', async ({
  quietPage: page,
}) => {
  test.slow()
  await openDocument(page, makeDocument(largePlan(10_000)), './#/plan?view=map')
  await expect(mapOf(page)).toBeVisible()
  expect(await mapOf(page).getByRole('link').count()).toBeLessThan(300)
  await mapOf(page)
    .getByRole('link', { name: /^Step 0, open/ })
    .focus()
  for (let step = 1; step <= 12; step += 1) await page.keyboard.press('ArrowRight')
  await expect(mapOf(page).getByRole('link', { name: /^Step 12, open/ })).toBeFocused()
  await expect(mapOf(page).getByRole('link', { name: /^Step 12, open/ })).toBeInViewport()
})
