import { BACKGROUNDS, expect, finishDay, savedOnDevice, startPlan, test, TODAY } from './helpers/test'

const WIDTHS = [
  { device: 'desktop', viewport: { width: 1440, height: 900 } },
  { device: 'phone', viewport: { width: 360, height: 740 } },
] as const

const TODAY_NUMBER = Date.parse(`${TODAY}T00:00Z`) / 86_400_000
const DAYS_PER_MONTH = 365.25 / 12

for (const { device, viewport } of WIDTHS) {
  test.describe(device, () => {
    test.use({ viewport })

    for (const { label, name, months } of BACKGROUNDS) {
      test(`${label}: from the first card to a plan that is kept`, async ({ quietPage: page }) => {
        await page.goto('./#/')
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          'When could you be a machine learning engineer?',
        )
        await page.getByRole('radio', { name }).check()
        const promised = await finishDay(page)
        await page.getByRole('button', { name: 'Start this plan' }).click()

        // The plan has the date that the preview had, within the source's range.
        const planned = await finishDay(page)
        expect(planned).toBe(promised)
        expect((planned - TODAY_NUMBER) / DAYS_PER_MONTH).toBeGreaterThanOrEqual(months[0])
        expect((planned - TODAY_NUMBER) / DAYS_PER_MONTH).toBeLessThanOrEqual(months[1])

        // A tick for today moves the date, and says so with an undo.
        const step = page.getByRole('checkbox', { name: 'Linear algebra' })
        await step.check()
        await expect(page.getByRole('status').filter({ hasText: '“Linear algebra” done today.' })).toContainText(
          'earlier',
        )
        const ticked = await finishDay(page)
        expect(ticked).toBeLessThan(planned)

        // Everything is there after a reload, at the address that leads to the plan.
        await savedOnDevice(page)
        await page.goto('./#/')
        await page.reload()
        await expect(page).toHaveURL(/#\/plan$/)
        await expect(page.getByRole('checkbox', { name: 'Linear algebra' })).toBeChecked()
        expect(await finishDay(page)).toBe(ticked)

        // So is one that was finished last month; the message takes it back.
        await page.getByRole('checkbox', { name: 'Probability' }).check()
        await page.getByRole('button', { name: 'Another day' }).click()
        await page.getByLabel('Done on').fill('2026-12-07')
        const message = page.getByRole('region', { name: 'Last change' })
        await expect(message).toContainText('done on 7 December 2026')
        await message.getByRole('button', { name: 'Undo' }).click()
        await message.getByRole('button', { name: 'Close' }).click()
        await page.getByRole('checkbox', { name: 'Probability' }).uncheck()
        expect(await finishDay(page)).toBe(ticked)

        // No hours: a reason instead of a date, until there are some again.
        await page.getByRole('link', { name: 'Change hours and answers' }).click()
        await page.getByRole('slider', { name: 'Hours a week' }).fill('0')
        await expect(page.getByRole('heading', { name: 'No date yet' })).toBeVisible()
        await page.keyboard.press('Control+z')
        await page.getByRole('link', { name: 'Back to the plan' }).click()
        expect(await finishDay(page)).toBe(ticked)

        // Unticked, the plan is what it was.
        await page.getByRole('checkbox', { name: 'Linear algebra' }).uncheck()
        await expect(page.getByRole('checkbox', { name: 'Linear algebra' })).not.toBeChecked()
        expect(await finishDay(page)).toBe(planned)
      })
    }

    test('a step that was finished on another day', async ({ quietPage: page }) => {
      await startPlan(page)
      await page.getByRole('checkbox', { name: 'First programs in Python' }).check()
      await page.getByRole('button', { name: 'Another day' }).click()
      await page.getByLabel('Done on').fill('2026-12-20')
      await expect(page.getByRole('status').filter({ hasText: 'done on 20 December 2026' })).toHaveCount(1)
      await page.getByRole('button', { name: 'List', exact: true }).click()
      await expect(page.getByRole('row', { name: /First programs in Python/ })).toContainText('20 Dec 2026')

      // A day to come is refused in words, and changes nothing.
      await page.getByRole('link', { name: 'First programs in Python' }).click()
      const field = page.getByRole('dialog').getByLabel('Done on')
      await field.fill('2027-02-01')
      await expect(page.getByText('The latest day here is 4 January 2027.')).toBeVisible()
      await page.getByRole('button', { name: 'Close' }).first().click()
      await expect(page.getByRole('row', { name: /First programs in Python/ })).toContainText('20 Dec 2026')
    })

    test('no hours: a reason instead of a date, and a way back', async ({ quietPage: page }) => {
      await startPlan(page)
      const before = await finishDay(page)
      await page.getByRole('link', { name: 'Change hours and answers' }).click()
      await page.getByRole('slider', { name: 'Hours a week' }).fill('0')
      await expect(page.getByRole('heading', { name: 'No date yet' })).toBeVisible()
      await expect(page.getByRole('status').filter({ hasText: 'There are no hours in your week yet.' })).toHaveCount(1)
      await page.getByRole('link', { name: 'Back to the plan' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'No date yet' })).toBeVisible()
      await expect(page.getByRole('link', { name: 'Set your hours' })).toBeVisible()
      await page.keyboard.press('Control+z')
      expect(await finishDay(page)).toBe(before)
    })
  })
}

test('what is known already is taken off, line by line, and can be put back', async ({ quietPage: page }) => {
  await page.goto('./#/')
  await page.getByRole('radio', { name: BACKGROUNDS[1].name }).check()
  const receipt = page.getByLabel('What you know already saves')
  await expect(receipt).toContainText('From the very beginning')
  await expect(receipt.getByText(/^Programming/)).toBeVisible()
  const before = await finishDay(page)
  await receipt.getByRole('button', { name: /^Undo Programming/ }).click()
  await expect(receipt.getByText(/^Programming/)).toHaveCount(0)
  expect(await finishDay(page)).toBeGreaterThan(before)
})

test('more hours, a later start and days off move the date', async ({ quietPage: page }) => {
  await startPlan(page, BACKGROUNDS[1].name)
  await page.getByRole('link', { name: 'Change hours and answers' }).click()
  const before = await finishDay(page)

  await page.getByLabel('Monday, hours').fill('8')
  const faster = await finishDay(page)
  expect(faster).toBeLessThan(before)

  await page.getByLabel('First day of the plan').fill('2027-03-01')
  const later = await finishDay(page)
  expect(later).toBeGreaterThan(faster)

  await page.getByLabel('First day off').fill('2027-04-05')
  await page.getByLabel('Last day off').fill('2027-04-18')
  await page.getByRole('button', { name: 'Add days off' }).click()
  await expect(page.getByText('5 April 2027 – 18 April 2027')).toBeVisible()
  expect(await finishDay(page)).toBeGreaterThan(later)
})

test('hours that are logged count for the week and for the step', async ({ quietPage: page }) => {
  await startPlan(page)
  const log = page.getByRole('button', { name: /^Log .+ hours?: / })
  await expect(page.getByText(/^0 of 15\shours$/)).toBeVisible()
  const before = await finishDay(page)
  await log.click()
  await expect(page.getByRole('status').filter({ hasText: /logged on “First programs in Python”/ })).toHaveCount(1)
  await expect(page.getByText(/^\d\.?\d? of 15\shours$/)).not.toHaveText('0 of 15 hours')
  // Doing what was planned for today leaves the date where it is.
  expect(await finishDay(page)).toBe(before)
})

test('ticking ahead asks once whether what comes before is known too', async ({ quietPage: page }) => {
  await startPlan(page)
  await page.getByRole('checkbox', { name: 'Statistics' }).check()
  await expect(page.getByRole('region', { name: 'Last change' })).toContainText('still open')
  await page.getByRole('button', { name: 'I know what comes before, too' }).click()
  await expect(page.getByRole('checkbox', { name: 'Probability, known already' })).toBeChecked()
})

test('the step sheet says why, and closes with Escape to where it was opened', async ({ quietPage: page }) => {
  await startPlan(page)
  const link = page.getByRole('link', { name: 'Probability' })
  await link.click()
  const sheet = page.getByRole('dialog', { name: 'Probability' })
  await expect(sheet.getByRole('heading', { name: 'Why these dates' })).toBeVisible()
  await expect(sheet.getByText(/drives your finish date|without moving your finish date/i)).toBeVisible()
  await sheet.getByRole('checkbox').first().check()
  await expect(sheet.getByText(/^1 of \d+$/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(link).toBeFocused()
  await page.reload()
  await link.click()
  await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeChecked()
})

test('an unknown address has a page of its own', async ({ quietPage: page }) => {
  await page.goto('./#/nowhere')
  await expect(page.getByRole('heading', { name: 'No path leads here' })).toBeVisible()
  await page.getByRole('link', { name: 'To the start' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/When could you be/)
})

test('every built-in roadmap leads to a plan', async ({ quietPage: page }) => {
  await page.goto('./#/')
  const others = page.getByRole('navigation', { name: 'Other roadmaps' }).getByRole('link')
  await expect(others).toHaveCount(4)
  for (const title of await others.allTextContents()) {
    await page.goto('./#/new')
    await page.getByRole('navigation', { name: 'Other roadmaps' }).getByRole('link', { name: title }).click()
    await page.getByRole('radio').first().check()
    await page.getByRole('button', { name: 'Start this plan' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/You will likely be .+ by\s+\d/)
    await page.getByRole('button', { name: 'List', exact: true }).click()
    expect(await page.getByRole('checkbox').count()).toBeGreaterThan(4)
    await page.goto('./#/new?roadmap=machine-learning-engineer')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('When could you be a machine learning engineer?')
  }
})

test('an optional step is left out, and taken in again', async ({ quietPage: page }) => {
  await startPlan(page)
  await page.getByRole('link', { name: 'Change hours and answers' }).click()
  await page.getByRole('checkbox', { name: 'Reinforcement learning' }).uncheck()
  await page.getByRole('link', { name: 'Back to the plan' }).click()
  await expect(page.getByRole('checkbox', { name: 'Linear algebra' })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Reinforcement learning' })).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('checkbox', { name: 'Reinforcement learning' })).toBeVisible()
})

test('two plans: both are kept, and the switch leads from one to the other', async ({ quietPage: page }) => {
  await startPlan(page)
  const first = await finishDay(page)
  await startPlan(page, BACKGROUNDS[2].name, './#/new')
  const second = await finishDay(page)
  expect(second).toBeLessThan(first)
  await page.getByRole('button', { name: 'Plan Machine learning engineer 2' }).click()
  const plans = page.getByRole('menu', { name: 'Plan' }).getByRole('menuitemradio')
  await expect(plans).toHaveText(['Machine learning engineer', 'Machine learning engineer 2'])
  await plans.first().click()
  expect(await finishDay(page)).toBe(first)
})
