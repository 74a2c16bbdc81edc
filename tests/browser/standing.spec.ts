import type { Page } from '@playwright/test'
import { acceptPlan } from '../../src/domain/plan/create-plan'
import { makeLargePlan } from '../helpers/make-large-plan'
import { FIRST_MONDAY, makeDocument } from '../helpers/make-plan'
import { openDocument } from './helpers/open-document'
import { comeBackOn, expect, finishDay, startPlan, test } from './helpers/test'

const WIDTHS = [
  { device: 'desktop', viewport: { width: 1440, height: 900 } },
  { device: 'phone', viewport: { width: 360, height: 740 } },
] as const

async function undo(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Last change' }).getByRole('button', { name: 'Undo' }).click()
}

for (const { device, viewport } of WIDTHS) {
  test.describe(device, () => {
    test.use({ viewport })

    test('a week is logged day by day, and is there to look back on', async ({ quietPage: page }) => {
      await startPlan(page)
      const week = page.getByRole('region', { name: 'This week' })
      const next = page.getByRole('region', { name: /^Next up/ })
      // Two hours from Monday to Thursday, as planned; more than planned on Saturday.
      for (const day of ['2027-01-04', '2027-01-05', '2027-01-06', '2027-01-07']) {
        if (day !== '2027-01-04') await comeBackOn(page, day)
        await next.getByRole('button', { name: 'Log 2 hours' }).click()
        await expect(next).toContainText('Today’s hours are done.')
      }
      await expect(week.getByRole('row', { name: 'Thursday, today 2 2' })).toBeAttached()
      await comeBackOn(page, '2027-01-08')
      await expect(next).toContainText('Your week has no hours on Fridays.')
      await comeBackOn(page, '2027-01-09')
      await next.getByRole('button', { name: /^Another amount/ }).click()
      await next.getByLabel('Hours worked').fill('7')
      await next.getByRole('button', { name: /^Log: / }).click()
      await expect(week.getByText('15 of 15 hours')).toBeVisible()
      await expect(page.getByRole('region', { name: 'Where you stand' })).toContainText('On plan')

      await comeBackOn(page, '2027-01-11')
      await week.getByText('The weeks before').click()
      await week.getByText('The same figures as a table').click()
      await expect(week.getByRole('row', { name: '4 Jan 15 15' })).toBeVisible()
    })

    test('back after three weeks: the plan has moved by itself, and there are three ways on', async ({
      quietPage: page,
    }) => {
      await startPlan(page)
      const first = await finishDay(page)
      await page.getByRole('button', { name: 'Log 2 hours' }).click()
      await comeBackOn(page, '2027-01-26')
      const standing = page.getByRole('region', { name: 'Where you stand' })
      await expect(standing).toContainText('Nothing was logged for 3 weeks.')
      // It comes first, above what is next.
      const next = page.getByRole('region', { name: /^Next up/ })
      expect((await standing.boundingBox())!.y).toBeLessThan((await next.boundingBox())!.y)
      await expect(standing).toContainText('3 weeks later than first planned')
      const late = await finishDay(page)
      expect(late).toBeGreaterThan(first)

      // That it was an absence costs one click, and moves nothing.
      await standing.getByRole('button', { name: 'Those weeks were off' }).click()
      await expect(standing).not.toContainText('Nothing was logged')
      expect(await finishDay(page)).toBe(late)
      await undo(page)
      await expect(standing).toContainText('Nothing was logged for 3 weeks.')

      // More hours: the date shown before is the date after, and it is the first one again or earlier.
      const hours = standing.getByRole('listitem').filter({ hasText: 'More hours' })
      const promised = /Finish: (\d+ \w+ \d{4})/.exec(await hours.innerText())?.[1]
      await hours.getByRole('button').click()
      const faster = await finishDay(page)
      expect(faster).toBe(Date.parse(`${promised} UTC`) / 86_400_000)
      expect(faster).toBeLessThanOrEqual(first)
      await undo(page)
      expect(await finishDay(page)).toBe(late)

      // Optional steps: each has its saving, and all that are chosen one date.
      const optional = standing.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^Leave out/ }) })
      await optional.getByRole('checkbox').nth(0).check()
      await optional.getByRole('checkbox').nth(1).check()
      const without = /Finish: (\d+ \w+ \d{4})/.exec(await optional.innerText())?.[1]
      await optional.getByRole('button', { name: 'Leave out 2 steps' }).click()
      expect(await finishDay(page)).toBe(Date.parse(`${without} UTC`) / 86_400_000)
      await undo(page)
      expect(await finishDay(page)).toBe(late)

      // Or the new dates are the plan.
      await standing.getByRole('button', { name: 'Accept the new dates' }).click()
      await expect(standing).toContainText('On plan')
      expect(await finishDay(page)).toBe(late)
      await undo(page)
      await expect(standing).toContainText('3 weeks later than first planned')
    })

    test('away in two clicks, and back in one', async ({ quietPage: page }) => {
      await startPlan(page)
      const before = await finishDay(page)
      const standing = page.getByRole('region', { name: 'Where you stand' })
      await standing.getByRole('button', { name: 'Plan time off…' }).click()
      await standing.getByRole('button', { name: /^2 weeks/ }).click()
      await expect(standing).toContainText('You are away until Mon 18 January')
      await expect(page.getByRole('region', { name: 'Last change' })).toContainText('The finish date moves to')
      const away = await finishDay(page)
      expect(away).toBeGreaterThan(before)
      await expect(page.getByRole('region', { name: /^Next up/ })).toContainText('You have days off')

      // Back sooner than planned: some of it is given back.
      await comeBackOn(page, '2027-01-11')
      await standing.getByRole('button', { name: 'I am back' }).click()
      await expect(page.getByRole('region', { name: 'Next up today' })).toBeVisible()
      await expect(standing).not.toContainText('You are away')
      const back = await finishDay(page)
      expect(back).toBeLessThan(away)
      expect(back).toBeGreaterThan(before)
      await undo(page)
      expect(await finishDay(page)).toBe(away)
    })

    test('what opens something stays where it is, and closes it again', async ({ quietPage: page }) => {
      await startPlan(page)
      for (const [name, opened] of [
        [/^Another amount/, page.getByLabel('Hours worked')],
        [/^Plan time off/, page.getByRole('group', { name: 'Time off from today' })],
      ] as const) {
        const trigger = page.getByRole('button', { name })
        await trigger.scrollIntoViewIfNeeded()
        // On the page, wherever it is scrolled to.
        const place = () =>
          trigger.evaluate((button) => [button.getBoundingClientRect().x, button.getBoundingClientRect().y + scrollY])
        const before = await place()
        await trigger.click()
        await expect(opened).toBeVisible()
        expect(await place()).toEqual(before)
        expect((await opened.boundingBox())!.y).toBeGreaterThan((await trigger.boundingBox())!.y)
        await trigger.click()
        await expect(opened).toBeHidden()
      }
    })

    test('what opens below the foot of the window is brought into view', async ({ quietPage: page }) => {
      await startPlan(page)
      const trigger = page.getByRole('button', { name: 'Plan time off…' })
      await trigger.evaluate((button) => button.scrollIntoView({ block: 'end' }))
      await trigger.click()
      const off = page.getByRole('group', { name: 'Time off from today' })
      await expect(off.getByRole('button', { name: 'Off until then' })).toBeInViewport({ ratio: 1 })
      await off.getByRole('button', { name: /^2 weeks/ }).click()
      await expect(page.getByRole('region', { name: 'Where you stand' })).toContainText('You are away until')
    })

    test('everything of it by keyboard', async ({ quietPage: page }) => {
      await startPlan(page)
      const standing = page.getByRole('region', { name: 'Where you stand' })
      await standing.getByRole('button', { name: 'Plan time off…' }).focus()
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await expect(standing.getByRole('button', { name: /^1 week/ })).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(standing).toContainText('You are away until Mon 11 January')
      // The button that had the focus is gone; the card has it.
      await expect(standing).toBeFocused()
      await page.keyboard.press('Tab')
      await expect(standing.getByRole('button', { name: 'I am back' })).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(standing).not.toContainText('You are away')
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    })
  })
}

test('in a large plan the choices that take a moment have their places, and nothing moves when they come', async ({
  quietPage: page,
}) => {
  const large = acceptPlan(makeLargePlan(400), FIRST_MONDAY)
  const steps = large.roadmap.steps.map((step, at) => ({ ...step, optional: at % 50 === 0 }))
  await openDocument(page, makeDocument({ ...large, roadmap: { ...large.roadmap, steps } }))
  await comeBackOn(page, '2027-03-01')
  const standing = page.getByRole('region', { name: 'Where you stand' })
  const placeBelow = (): Promise<number> =>
    page
      .getByRole('region', { name: 'All steps' })
      .evaluate((part) => part.getBoundingClientRect().top + window.scrollY)
  await expect(standing.getByRole('heading', { name: 'More hours' })).toBeVisible()
  const before = await placeBelow()
  await standing.getByRole('button', { name: 'Work it out' }).click()
  await expect(standing.getByRole('button', { name: 'Work it out' })).toHaveCount(0)
  // A line more or less of words is all there may be.
  expect(Math.abs((await placeBelow()) - before)).toBeLessThan(30)
})
