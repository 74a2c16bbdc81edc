import type { Page } from '@playwright/test'
import { expectAccessible } from './helpers/accessible'
import { goTo, goToCareerPage } from './helpers/go-to'
import { tabTo } from './helpers/tab-to'
import { BACKGROUNDS, expect, finishDay, savedOnDevice, startPlan, test } from './helpers/test'

const AREAS = 9
const TOTAL = 43

/** What a person who programs and has done the mathematics might say, area by area, by the numbers of the levels. */
const LEVELS = ['42332', '332', '444434', '43321', '432221', '3322', '1221', '432211', '3322'] as const

test('the assessment by keyboard alone: filled in, undone, and kept over a reload', async ({ quietPage: page }) => {
  await startPlan(page, BACKGROUNDS[1].name)
  const planned = await finishDay(page)
  await openSkills(page)
  await tabTo(page.getByRole('link', { name: 'Begin' }))
  await page.keyboard.press('Enter')

  let said = 0
  for (const [at, levels] of LEVELS.entries()) {
    await expect(page.getByText(`area ${at + 1} of ${AREAS}`)).toBeVisible()
    await page.keyboard.type(levels)
    said += levels.length
    await expect(page.getByText(`${said} of ${TOTAL} answered`, { exact: true })).toBeVisible()
    // The last answer leads on to the next area.
    await expect(page.getByRole('link', { name: /^Next: |^See your profile$/ })).toBeFocused()
    await page.keyboard.press('Enter')
  }
  // One message for all of it.
  await expect(page.getByRole('heading', { level: 1, name: 'Skills' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Last change' })).toHaveCount(1)

  await tabTo(page.getByRole('link', { name: 'See what would be filled in' }))
  await page.keyboard.press('Enter')
  const outcome = page.getByRole('region', { name: 'What it comes to' })
  const preview = await outcome.getByRole('status').textContent()
  expect(preview).toMatch(/^The finish date would move to .* earlier\.$/)
  await tabTo(page.getByRole('checkbox', { name: /^Data: / }))
  await page.keyboard.press('Space')
  await expect(outcome.getByRole('status')).not.toHaveText(preview ?? '')
  await page.keyboard.press('Space')
  await expect(outcome.getByRole('status')).toHaveText(preview ?? '')
  await tabTo(outcome.getByRole('button', { name: /^Fill in/ }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Last change' })).toContainText('filled in as known.')

  await goTo(page, 'Plan')
  const filled = await finishDay(page)
  expect(filled).toBeLessThan(planned)
  await page.keyboard.press('Control+z')
  expect(await finishDay(page)).toBe(planned)
  await page.keyboard.press('Control+Shift+z')
  expect(await finishDay(page)).toBe(filled)

  await savedOnDevice(page)
  await page.reload()
  expect(await finishDay(page)).toBe(filled)
  await openSkills(page)
  await expect(page.getByText(`${TOTAL} of ${TOTAL} topics answered`)).toBeVisible()
  await expect(page.getByText('Your plan has all that follows from your answers.')).toBeVisible()
})

test('can be left after any answer, taken up where it was, and answered by the arrows too', async ({
  quietPage: page,
}) => {
  await startPlan(page)
  await openSkills(page)
  await page.getByRole('link', { name: 'Begin' }).click()
  await page.keyboard.type('42')
  await savedOnDevice(page)
  await page.reload()
  await expect(page.getByText(`2 of ${TOTAL} answered`, { exact: true })).toBeVisible()
  const python = page.getByRole('group', { name: 'Python' })
  await expect(python.getByRole('radio', { name: /^Confident/ })).toBeChecked()
  await python.getByRole('radio', { name: /^Confident/ }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(python.getByRole('radio', { name: /^Practised/ })).toBeChecked()
  await page.keyboard.press('Control+z')
  await expect(python.getByRole('radio', { name: /^Confident/ })).toBeChecked()
  // Without a number, and without an answer: Tab skips.
  await page.goto('./#/career/skills')
  await page.getByRole('link', { name: 'Go on: Languages and libraries' }).click()
  await page.keyboard.type('3')
  await expect(page.getByRole('group', { name: /^NumPy/ }).getByRole('radio', { name: /^Practised/ })).toBeChecked()
})

test('the topic in focus is never below the message', async ({ quietPage: page }) => {
  await page.setViewportSize({ width: 1280, height: 640 })
  await startPlan(page)
  await page.goto('./#/career/skills?area=mathematics')
  await expect(page.getByRole('heading', { level: 1, name: 'Mathematics and statistics' })).toBeVisible()
  const message = page.getByRole('region', { name: 'Last change' })
  for (const key of '33333') {
    await page.keyboard.press(key)
    const top = (await message.boundingBox())?.y ?? 0
    const focused = await page.evaluate(() => {
      const box = document.activeElement?.closest('label')?.getBoundingClientRect()
      return { top: box?.top ?? -1, bottom: box?.bottom ?? Infinity }
    })
    expect(focused.top).toBeGreaterThanOrEqual(0)
    expect(focused.bottom).toBeLessThanOrEqual(top)
  }
})

test('ticking the topics of a step raises the profile; another role is only looked at', async ({ quietPage: page }) => {
  await startPlan(page)
  await openSkills(page)
  const algebra = page
    .getByRole('figure')
    .getByRole('listitem')
    .filter({ hasText: /^Linear algebra/ })
  await page.locator('summary', { hasText: 'Mathematics and statistics' }).click()
  await expect(algebra).toContainText('not yet, practised at the end; asked: practised')

  await page.goto('./#/plan/steps/linear-algebra')
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('checkbox', { name: /^Vectors, lengths/ }).check()
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await openSkills(page)
  await page.locator('summary', { hasText: 'Mathematics and statistics' }).click()
  await expect(algebra).toContainText('basics now, practised at the end; asked: practised')

  const planned = page.getByText(/topics that this role asks for/)
  const ofPlan = (await planned.textContent()) ?? ''
  await page.getByLabel('Role to compare with').selectOption({ label: 'Human-centred machine learning designer' })
  await expect(planned).not.toHaveText(ofPlan)
  await expect(page.getByText(/^For looking only/)).toBeVisible()
  await page.reload()
  await expect(page.getByText(/^For looking only/)).toBeVisible()
  await page.goto('./#/career/skills')
  await expect(planned).toHaveText(ofPlan)
})

/** Each view of the page, with what is to be seen of it. */
const VIEWS: readonly { readonly name: string; readonly open: (page: Page) => Promise<void> }[] = [
  {
    name: 'questions',
    open: async (page) => {
      await openArea(page)
      await page.keyboard.type('43')
    },
  },
  {
    name: 'profile',
    open: async (page) => {
      await page.goto('./#/career/skills')
      await expect(page.getByRole('heading', { level: 1, name: 'Skills' })).toBeVisible()
      const folded = page.locator('figure summary')
      await folded.filter({ hasText: 'Computer science' }).click()
      await folded.last().click()
    },
  },
  {
    name: 'what would be filled in',
    open: async (page) => {
      await openArea(page)
      await page.keyboard.type('432')
      await page.goto('./#/career/skills?fill-in')
      await expect(page.getByRole('checkbox').first()).toBeVisible()
    },
  },
]

for (const width of [320, 1440]) {
  for (const { name, open } of VIEWS) {
    test(`${name}, ${width} px: no violation of WCAG 2.2 AA, and all of it fits`, async ({ quietPage: page }) => {
      // Tall enough for the whole page, so that what sticks to an edge lies over nothing.
      await page.setViewportSize({ width, height: 7000 })
      await startPlan(page)
      await open(page)
      await expectAccessible(page)
    })
  }
}

test('in forced colours and on paper the marks are still there', async ({ quietPage: page }) => {
  await startPlan(page)
  await page.goto('./#/career/skills')
  const mark = page.locator('summary svg').first().locator('rect').first()
  await page.emulateMedia({ forcedColors: 'active' })
  await expect(mark).toBeVisible()
  expect(await mark.evaluate((rect) => getComputedStyle(rect).stroke)).not.toBe('none')
  await page.emulateMedia({ forcedColors: 'none', media: 'print' })
  await expect(mark).toBeVisible()
  await expect(page.getByText('Clear all answers')).toBeHidden()
})

async function openArea(page: Page): Promise<void> {
  await page.goto('./#/career/skills?area=computer-science')
  await expect(page.getByRole('heading', { level: 1, name: 'Computer science' })).toBeVisible()
}

async function openSkills(page: Page): Promise<void> {
  await goTo(page, 'Career')
  await goToCareerPage(page, 'Skills')
  await expect(page.getByRole('heading', { level: 1, name: 'Skills' })).toBeVisible()
}
