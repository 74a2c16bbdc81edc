import type { Page } from '@playwright/test'
import { changeSettings } from '../../src/domain/plan/edit-plan'
import { makeDocument, makePlan } from '../helpers/make-plan'
import { makeRoadmap, makeStep } from '../helpers/make-roadmap'
import { openDocument } from './helpers/open-document'
import { expect, savedOnDevice, test, TODAY } from './helpers/test'

const STEPS = ['Reading', 'Writing', 'Counting']
const PLAN = changeSettings(
  makePlan({ roadmap: makeRoadmap({ steps: STEPS.map((title) => makeStep({ id: title, title })) }) }),
  'Reading',
  { priority: 5 },
)

const next = (page: Page) => page.getByRole('region', { name: /^Next up/ })
const first = (page: Page) => next(page).getByRole('listitem').first().getByRole('link')

async function expectDone(page: Page, ...titles: readonly string[]): Promise<void> {
  for (const title of STEPS) {
    const box = page.getByRole('table').getByRole('checkbox', { name: title, exact: true })
    if (titles.includes(title)) await expect(box).toBeChecked()
    else await expect(box).not.toBeChecked()
  }
}

test('“Done” ticks the step it stands with, also after its last hours are logged', async ({ quietPage: page }) => {
  await openDocument(page, makeDocument(PLAN), './#/plan?view=list')
  await expect(first(page)).toHaveText('Reading')
  await next(page)
    .getByRole('button', { name: /^Another amount: Reading/ })
    .click()
  await next(page).getByLabel('Hours worked').fill('24')
  await next(page).getByRole('button', { name: 'Log: Reading' }).click()
  // No other step has taken its place: it asks first.
  await expect(first(page)).toHaveText('Reading')
  await next(page).getByRole('button', { name: /^Done/ }).first().click()
  await expectDone(page, 'Reading')
})

test('“Done” ticks the step it stood with when the order changed under it, or none', async ({ quietPage: page }) => {
  await openDocument(page, makeDocument(PLAN), './#/plan?view=list')
  await savedOnDevice(page)
  const other = await page.context().newPage()
  await other.clock.setFixedTime(new Date(`${TODAY}T10:00:00`))
  await other.goto('./#/plan/steps/Counting')
  await other.getByText('Order and limits').click()

  const done = next(page).getByRole('button', { name: 'Done: Reading' })
  const box = (await done.boundingBox())!
  await done.focus()
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await other.getByText('Do it earlier').click()
  await expect(first(page)).toHaveText('Counting')
  await page.mouse.up()
  await expectDone(page)
  // The same by keyboard: the focus was on the button of the step that is not there any more.
  await page.bringToFront()
  await page.keyboard.press('Enter')
  await expectDone(page)
  await next(page).getByRole('button', { name: /^Done/ }).first().click()
  await expectDone(page, 'Counting')
})
