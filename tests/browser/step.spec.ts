import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './helpers/accessible'
import { expect, finishDay, savedOnDevice, startPlan, test } from './helpers/test'

const WIDTHS = [
  { device: 'desktop', viewport: { width: 1440, height: 900 }, hasTouch: false },
  { device: 'phone', viewport: { width: 360, height: 740 }, hasTouch: true },
] as const

const sheetOf = (page: Page, name: string): Locator => page.getByRole('dialog', { name, exact: true })
const scrollOf = (page: Page): Promise<number> => page.evaluate(() => Math.round(window.scrollY))

/** The link of a step far down the plan, and what opens when it is followed. */
async function openFarStep(
  page: Page,
): Promise<{ readonly link: Locator; readonly sheet: Locator; readonly at: number }> {
  const link = page.locator('[data-step]').getByRole('link', { name: 'Practise for interviews' })
  await link.scrollIntoViewIfNeeded()
  await link.focus()
  const at = await scrollOf(page)
  expect(at).toBeGreaterThan(500)
  await page.keyboard.press('Enter')
  const sheet = sheetOf(page, 'Practise for interviews')
  await expect(sheet).toBeVisible()
  return { link, sheet, at }
}

for (const { device, viewport, hasTouch } of WIDTHS) {
  test.describe(device, () => {
    test.use({ viewport, hasTouch })

    for (const [way, leave] of [
      ['the browser’s back', (page: Page) => page.goBack()],
      ['Escape', (page: Page) => page.keyboard.press('Escape')],
      ['Close', (page: Page) => page.getByRole('dialog').getByRole('button', { name: 'Close' }).first().click()],
    ] as const) {
      test(`${way} leads to the plan as it was: its place, and the focus on the link`, async ({ quietPage: page }) => {
        await startPlan(page)
        const { link, sheet, at } = await openFarStep(page)
        await leave(page)
        await expect(sheet).toBeHidden()
        await expect(link).toBeFocused()
        expect(await scrollOf(page)).toBe(at)
        await expect(page).toHaveURL(/#\/plan$/)
      })
    }

    test('from step to step: back is the step before, close is the plan as it was', async ({ quietPage: page }) => {
      await startPlan(page)
      const { link, sheet, at } = await openFarStep(page)
      const other = sheet.getByRole('region', { name: 'Builds on' }).getByRole('link').first()
      const name = await other.innerText()
      await other.click()
      await expect(sheetOf(page, name)).toBeVisible()
      await expect(page.getByRole('heading', { name, exact: true, level: 2 })).toBeFocused()
      await page.goBack()
      await expect(sheet).toBeVisible()
      await page.goForward()
      await sheetOf(page, name)
        .getByRole('link', { name: /^Next step/ })
        .click()
      await expect(sheetOf(page, name)).toBeHidden()
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).first().click()
      await expect(page.getByRole('dialog')).toBeHidden()
      await expect(link).toBeFocused()
      expect(await scrollOf(page)).toBe(at)
      // Where one was before the plan is one step back, and not a sheet again.
      await page.goBack()
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect(page).not.toHaveURL(/steps/)
    })

    test('also after a reload in between', async ({ quietPage: page }) => {
      await startPlan(page)
      await savedOnDevice(page)
      const { sheet } = await openFarStep(page)
      await sheet.getByRole('link', { name: /^Next step/ }).click()
      await expect(sheet).toBeHidden()
      await page.reload()
      await expect(page.getByRole('dialog')).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect(page).toHaveURL(/#\/plan$/)
      await page.goForward()
      await expect(sheet).toBeVisible()
    })

    test('a step opened by its address closes to the plan, where the step is shown', async ({ quietPage: page }) => {
      await startPlan(page)
      await savedOnDevice(page)
      await page.goto('./robots.txt')
      await page.goto('./#/plan/steps/interview-practice')
      const sheet = sheetOf(page, 'Practise for interviews')
      await expect(sheet).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(sheet).toBeHidden()
      await expect(page.locator('[data-step]').getByRole('link', { name: 'Practise for interviews' })).toBeFocused()
      expect(await scrollOf(page)).toBeGreaterThan(500)
    })

    test('closed before the rows below are drawn, it leaves the focus to its row all the same', async ({
      quietPage: page,
    }) => {
      await startPlan(page)
      await savedOnDevice(page)
      await page.goto('./robots.txt')
      // As soon as it can be closed: before the page does anything else.
      await page.addInitScript(() => {
        const observer = new MutationObserver(() => {
          const sheet = document.querySelector('dialog')
          if (sheet?.open !== true) return
          observer.disconnect()
          sheet.requestClose()
        })
        observer.observe(document, { childList: true, subtree: true })
      })
      await page.goto('./#/plan/steps/interview-practice')
      await expect(page.locator('[data-step]').getByRole('link', { name: 'Practise for interviews' })).toBeFocused()
      await expect(page).toHaveURL(/#\/plan$/)
    })

    test('a day’s work: hours, topics, notes, links, evidence; all there after a reload', async ({
      quietPage: page,
    }) => {
      // Many a touch, and two pages.
      test.slow()
      await startPlan(page)
      await page.getByRole('link', { name: 'Probability' }).click()
      const sheet = sheetOf(page, 'Probability')
      await sheet.getByRole('button', { name: 'Log 1 hour today' }).click()
      await sheet.getByRole('checkbox').nth(1).check()
      await expect(sheet.getByRole('progressbar', { name: /^1 of \d+ topics$/ })).toBeVisible()

      await sheet.getByRole('button', { name: 'Write notes' }).click()
      await sheet
        .getByRole('textbox', { name: 'Notes' })
        .fill('# Bayes\n\n<img src=x onerror="document.title=1"> [no](javascript:alert(1)) [yes](https://example.org/)')
      await sheet.getByRole('button', { name: 'Edit', exact: true }).click()
      await expect(sheet.getByRole('heading', { name: 'Bayes' })).toBeVisible()

      await sheet.getByRole('button', { name: 'Add a link' }).click()
      await sheet.getByRole('textbox', { name: 'Address' }).fill('example.org/course')
      await page.keyboard.press('Enter')
      await sheet.getByRole('button', { name: 'Add evidence' }).click()
      await sheet.getByRole('textbox', { name: 'What it is' }).fill('Exercises, on paper')
      await page.keyboard.press('Enter')
      await expect(sheet.getByRole('status')).toHaveText('Evidence added.')

      await page.reload()
      await expect(sheet.getByRole('heading', { name: 'Hours 1 h logged' })).toBeVisible()
      await expect(sheet.getByRole('checkbox').nth(1)).toBeChecked()
      await expect(sheet.getByRole('heading', { name: 'Bayes' })).toBeVisible()
      await expect(sheet.getByRole('link', { name: 'yes' })).toHaveAttribute('rel', 'noopener noreferrer')
      await expect(sheet.getByRole('link', { name: 'no', exact: true })).toHaveCount(0)
      await expect(sheet.locator('img')).toHaveCount(0)
      await expect(sheet.getByRole('link', { name: 'https://example.org/course' })).toBeVisible()
      await expect(sheet.getByText('Exercises, on paper')).toBeVisible()
    })

    test('notes that were just typed survive the page', async ({ quietPage: page }) => {
      await startPlan(page)
      await savedOnDevice(page)
      await page.getByRole('link', { name: 'Probability' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Write notes' }).click()
      await page.keyboard.type('To be read again')
      await page.reload()
      await expect(page.getByRole('dialog').getByText('To be read again')).toBeVisible()
    })

    test('one’s own estimate moves the finish date as it said it would', async ({ quietPage: page }) => {
      await startPlan(page)
      const before = await finishDay(page)
      await page.getByRole('link', { name: 'Probability' }).click()
      const sheet = sheetOf(page, 'Probability')
      await sheet.getByRole('heading', { name: 'Estimate' }).click()
      await sheet.getByLabel('Pessimistic, hours').fill('900')
      const promised = await sheet.getByText(/^The plan would count on/).innerText()
      await sheet.getByRole('button', { name: 'Use this estimate' }).click()
      const [, day] = /move to (\d+ \w+ \d+)/.exec(promised) ?? []
      await expect(sheet.getByRole('region', { name: 'Last change' })).toContainText(day!)
      await page.keyboard.press('Escape')
      expect(await finishDay(page)).toBeGreaterThan(before)
    })

    test(`the sheet with everything open has no violation of WCAG 2.2 AA`, async ({ quietPage: page }) => {
      // Everything there is in a sheet, looked at element by element.
      test.slow()
      await startPlan(page)
      await page.getByRole('link', { name: 'Probability' }).click()
      const sheet = sheetOf(page, 'Probability')
      await sheet.getByRole('button', { name: 'Log 1 hour today' }).click()
      await sheet.getByRole('button', { name: 'Another amount' }).click()
      for (const name of ['What is left', 'Logged so far', 'Order and limits', 'Estimate', 'Where this comes from']) {
        await sheet.locator('summary', { hasText: name }).click()
      }
      await sheet.getByRole('button', { name: 'Write notes' }).click()
      await sheet
        .getByRole('textbox', { name: 'Notes' })
        .fill('# A\n\n- [x] b\n\n|c|\n|-|\n|d|\n\n[e](https://example.org/)')
      await sheet.getByRole('button', { name: 'Edit', exact: true }).click()
      await sheet.getByRole('button', { name: 'Add a link' }).click()
      await sheet.getByRole('button', { name: 'Add', exact: true }).click()
      await sheet.getByRole('button', { name: 'Add evidence' }).click()
      await page.setViewportSize({ ...viewport, height: 6000 })
      await expectAccessible(page, 'dialog')
    })
  })
}
