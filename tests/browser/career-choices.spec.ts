import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './helpers/accessible'
import { BACKGROUNDS, expect, finishDay, savedOnDevice, startPlan, test } from './helpers/test'

/** Role, way of learning and course: looked at as real plans, chosen, followed by the plan, and taken back. */

const card = (page: Page, name: string): Locator => page.getByRole('listitem', { name, exact: true })
const message = (page: Page): Locator => page.getByRole('region', { name: 'Last change' })

/** The finish date that a card promises, as days since 1970-01-01. */
async function promisedDay(shown: Locator): Promise<number> {
  const date = /Finish (\d+ [A-Z][a-z]+ \d{4})/.exec((await shown.textContent()) ?? '')?.[1]
  if (date === undefined) throw new Error('The card has no date.')
  return Date.parse(`${date} UTC`) / 86_400_000
}

async function openCareerPage(page: Page, path: string, heading: string): Promise<void> {
  await page.goto(`./#/career/${path}`)
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
}

for (const { device, viewport, hasTouch } of [
  { device: 'desktop', viewport: { width: 1440, height: 900 }, hasTouch: false },
  { device: 'phone', viewport: { width: 360, height: 740 }, hasTouch: true },
]) {
  test.describe(device, () => {
    test.use({ viewport, hasTouch })

    test('a role is chosen by keyboard; the plan has its steps and the date that was promised', async ({
      quietPage: page,
    }) => {
      await startPlan(page, BACKGROUNDS[1].name)
      const before = await finishDay(page)
      await openCareerPage(page, 'roles', 'Target role')
      const nlp = card(page, 'NLP scientist')
      expect(await promisedDay(card(page, 'Machine learning engineer'))).toBe(before)
      const promised = await promisedDay(nlp)
      await nlp.getByRole('button', { name: 'Choose NLP scientist' }).focus()
      await page.keyboard.press('Enter')
      await expect(nlp.getByRole('button', { name: 'Chosen: NLP scientist' })).toBeFocused()
      await expect(message(page)).toContainText('Role: “NLP scientist” instead of “Machine learning engineer”.')
      // The steps that would go are those that came.
      await expect(card(page, 'Machine learning engineer')).toContainText('Speech: from sound to text and back')

      await page.goto('./#/plan/steps/speech')
      await expect(page.getByRole('dialog', { name: 'Speech: from sound to text and back' })).toBeVisible()
      await page.goto('./#/plan')
      await expect.poll(() => finishDay(page)).toBe(promised)
      await savedOnDevice(page)
      await page.reload()
      // A key that is pressed before the page is there is heard by nobody.
      await expect.poll(() => finishDay(page)).toBe(promised)
      await page.keyboard.press('Control+z')
      await expect.poll(() => finishDay(page)).toBe(before)
    })

    test('the four ways are plans with their own chances, and picking one moves the plan', async ({
      quietPage: page,
    }) => {
      await startPlan(page)
      const before = await finishDay(page)
      await openCareerPage(page, 'ways', 'Ways of learning')
      const chart = page.getByRole('figure', { name: 'Finish by way of learning' })
      await expect(chart.getByText(/^80% sure by/)).toHaveCount(4)
      const bootcamp = card(page, 'With a bootcamp')
      const promised = await promisedDay(bootcamp)
      await bootcamp.getByText(/come in|comes in/).click()
      await expect(bootcamp.getByText('The bootcamp runs')).toBeVisible()
      await bootcamp.getByRole('button', { name: 'Choose With a bootcamp' }).click()
      await expect(message(page)).toContainText('earlier')
      await page.goto('./#/plan')
      await expect.poll(() => finishDay(page)).toBe(promised)
      await page.keyboard.press('Control+z')
      await expect.poll(() => finishDay(page)).toBe(before)
    })

    test('a course is weighed beside another, and kept in the notes of its step', async ({ quietPage: page }) => {
      await startPlan(page)
      await openCareerPage(page, 'ways', 'Ways of learning')
      await page.getByRole('button', { name: 'Weigh a course' }).click()
      await page.getByRole('button', { name: 'Compare another course' }).click()
      const courses = page.getByRole('list', { name: 'Courses to compare' })
      await courses.getByLabel('Name of the course').first().fill('Crash Course')
      await courses.getByLabel('Name of the course').last().fill('Long Course')
      const crash = courses.getByRole('listitem', { name: 'Crash Course' })
      await crash.getByRole('checkbox', { name: 'It begins where I am' }).check()
      await crash.getByRole('button', { name: 'Keep Crash Course with the step' }).click()
      await crash.getByRole('link', { name: 'Open the step' }).click()
      const sheet = page.getByRole('dialog', { name: 'A course to follow, chosen with care' })
      await expect(sheet.getByRole('heading', { name: 'Course: Crash Course' })).toBeVisible()
      const tasks = sheet.getByRole('listitem').filter({ has: page.getByRole('img', { name: /^(Done|Open):$/ }) })
      await expect(tasks).toHaveCount(5)
      await expect(tasks.first()).toContainText('It begins where I am')
      await expect(tasks.getByRole('img', { name: 'Done:' })).toHaveCount(1)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+z')
      await openCareerPage(page, 'ways', 'Ways of learning')
      await expect(crash.getByRole('button', { name: 'Keep Crash Course with the step' })).toBeVisible()
    })
  })
}

for (const width of [320, 360, 1440]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 5000 }, contextOptions: { reducedMotion: 'reduce' } })

    for (const { path, heading } of [
      { path: 'roles', heading: 'Target role' },
      { path: 'ways', heading: 'Ways of learning' },
    ]) {
      test(`${heading} has no violation of WCAG 2.2 AA and fits the width`, async ({ quietPage: page }) => {
        await startPlan(page)
        await openCareerPage(page, path, heading)
        if (path === 'ways') {
          await page.getByRole('button', { name: 'Weigh a course' }).click()
          await card(page, 'With a bachelor’s degree')
            .getByText(/come in|comes in/)
            .click()
          await expect(page.getByText(/^80% sure by/)).toHaveCount(4)
        }
        await expectAccessible(page)
      })
    }
  })
}
