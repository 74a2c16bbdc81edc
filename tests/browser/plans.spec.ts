import type { Locator, Page } from '@playwright/test'
import { makeDocument, makePlan } from '../helpers/make-plan'
import { makeRoadmap, makeStep } from '../helpers/make-roadmap'
import { openDocument } from './helpers/open-document'
import { expect, savedOnDevice, test } from './helpers/test'

/** Several plans: named, doubled, put away, deleted; and what was done is taken back, also after a reload. */

const ROADMAP = makeRoadmap({ steps: ['one', 'two', 'three'].map((id) => makeStep({ id, title: `Step ${id}` })) })
const PLANS = makeDocument(
  makePlan({ title: 'Baking', roadmap: ROADMAP }),
  makePlan({ id: 'other', title: 'Cooking', roadmap: ROADMAP }),
)

const verb = (page: Page, plan: string, name: string): Locator =>
  page.getByRole('group', { name: `What to do with ${plan}` }).getByRole('button', { name })
const openPlan = (page: Page, title: string): Locator => page.getByRole('button', { name: title, exact: true })

for (const { device, viewport, hasTouch } of [
  { device: 'desktop', viewport: { width: 1440, height: 900 }, hasTouch: false },
  { device: 'phone', viewport: { width: 360, height: 740 }, hasTouch: true },
]) {
  test.describe(device, () => {
    test.use({ viewport, hasTouch })

    test('are renamed, duplicated, put away and deleted, and all of it is taken back', async ({ quietPage: page }) => {
      await openDocument(page, PLANS, './#/roadmaps')
      const message = page.getByRole('region', { name: 'Last change' })
      const undo = message.getByRole('button', { name: 'Undo' })

      await verb(page, 'Baking', 'Rename').click()
      await page.getByRole('textbox', { name: 'Name of the plan' }).fill('Bread')
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await expect(message).toContainText('The plan is called “Bread” now.')
      await undo.click()
      await expect(openPlan(page, 'Baking')).toBeVisible()

      await verb(page, 'Baking', 'Duplicate').click()
      await expect(openPlan(page, 'Baking (copy)')).toBeVisible()
      await expect(message).toContainText('“Baking (copy)” is there')
      await undo.click()
      await expect(openPlan(page, 'Baking (copy)')).toHaveCount(0)

      await verb(page, 'Cooking', 'Put away').click()
      await page.getByText('Put away (1)').click()
      await expect(verb(page, 'Cooking', 'Take it out')).toBeVisible()
      await expect(message).toContainText('“Cooking” is put away.')
      await undo.click()
      await expect(verb(page, 'Cooking', 'Put away')).toBeVisible()

      // The open one: another is opened in its place, and undo opens it again.
      await verb(page, 'Baking', 'Delete').click()
      await expect(openPlan(page, 'Baking')).toHaveCount(0)
      await expect(page.getByRole('rowheader', { name: 'Cooking' })).toContainText('current')
      await savedOnDevice(page)
      await page.reload()
      await expect(openPlan(page, 'Cooking')).toBeVisible()
      await page.getByRole('button', { name: 'Undo' }).click()
      await expect(message).toContainText('Undone: “Baking” is deleted.')
      await expect(page.getByRole('rowheader', { name: 'Baking' })).toContainText('current')
    })
  })
}

test('by keyboard alone, and the focus is never lost', async ({ quietPage: page }) => {
  await openDocument(page, PLANS, './#/roadmaps')
  const message = page.getByRole('region', { name: 'Last change' })
  await verb(page, 'Baking', 'Rename').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Name of the plan' })).toBeFocused()
  await page.keyboard.type('Bread')
  await page.keyboard.press('Enter')
  await expect(verb(page, 'Bread', 'Rename')).toBeFocused()
  // Let go of, it is as it was.
  await page.keyboard.press('Enter')
  await page.keyboard.type('x')
  await page.keyboard.press('Escape')
  await expect(verb(page, 'Bread', 'Rename')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(verb(page, 'Bread', 'Duplicate')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(openPlan(page, 'Bread (copy)')).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(message).toContainText('“Bread” is put away.')
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true)
  await page.keyboard.press('z')
  await page.keyboard.press('z')
  await expect(openPlan(page, 'Bread (copy)')).toHaveCount(0)
  await verb(page, 'Cooking', 'Delete').focus()
  await page.keyboard.press('Enter')
  await expect(openPlan(page, 'Cooking')).toHaveCount(0)
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true)
})

test('a hundred changes of a plan are taken back one by one after a reload, and made again', async ({
  quietPage: page,
}) => {
  test.slow()
  await openDocument(page, PLANS, './#/plan?view=list')
  const box = page.getByRole('checkbox', { name: 'Step one', exact: true })
  await page.getByRole('table').getByRole('link', { name: 'Step one', exact: true }).focus()
  for (let change = 0; change < 100; change += 1) await page.keyboard.press('x')
  // A tick that shows what was first.
  await page.getByRole('checkbox', { name: 'Step two', exact: true }).check()
  await savedOnDevice(page)
  await page.reload()
  await expect(page.getByRole('checkbox', { name: 'Step two', exact: true })).toBeChecked()
  await page.keyboard.press('z')
  await expect(page.getByRole('checkbox', { name: 'Step two', exact: true })).not.toBeChecked()
  for (let change = 0; change < 99; change += 1) await page.keyboard.press('z')
  await expect(box).toBeChecked()
  await page.keyboard.press('z')
  await expect(box).not.toBeChecked()
  await expect(page.getByRole('group', { name: 'History' }).getByRole('button', { name: 'Undo' })).toBeDisabled()
  for (let change = 0; change < 101; change += 1) await page.keyboard.press('Shift+Z')
  await expect(page.getByRole('checkbox', { name: 'Step two', exact: true })).toBeChecked()
})
