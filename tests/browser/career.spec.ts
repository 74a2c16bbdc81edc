import type { Page } from '@playwright/test'
import { makeDocument, makePlan } from '../helpers/make-plan'
import { expectAccessible, sidewaysScroll } from './helpers/accessible'
import { goTo, goToCareerPage } from './helpers/go-to'
import { openDocument } from './helpers/open-document'
import { expect, startPlan, test } from './helpers/test'

const PAGES = [
  ['/career', 'The role'],
  ['/career/asks', 'What it asks for'],
  ['/career/pay', 'Pay and growth'],
  ['/career/uses', 'Industries and uses'],
  ['/career/hard', 'What is hard, what helps'],
] as const

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const careerNav = (page: Page) => page.getByRole('navigation', { name: 'Career' })

for (const [device, viewport] of [
  ['phone', { width: 360, height: 740 }],
  ['desk', { width: 1440, height: 900 }],
] as const) {
  test.describe(device, () => {
    test.use({ viewport, hasTouch: device === 'phone' })

    test('from the plan through the pages, and back the way one came', async ({ quietPage: page }) => {
      await startPlan(page)
      await goTo(page, 'Career')
      await expect(title(page, 'The role')).toBeVisible()
      await expect(page.getByRole('main')).toBeFocused()
      await goToCareerPage(page, 'Pay and growth')
      await expect(title(page, 'Pay and growth')).toBeVisible()
      await expect(page).toHaveURL(/#\/career\/pay$/)
      // The ways to the pages are folded again, and none of them lies over the page.
      if (device === 'phone') await expect(careerNav(page).getByRole('link').first()).toBeHidden()
      await page.getByRole('link', { name: 'Next Industries and uses' }).click()
      await expect(title(page, 'Industries and uses')).toBeVisible()
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0)
      await page.goBack()
      await expect(title(page, 'Pay and growth')).toBeVisible()
      await page.goBack()
      await expect(title(page, 'The role')).toBeVisible()
      await page.goBack()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('You will likely be')
    })

    test('each page opens by its own address, without a plan too', async ({ quietPage: page }) => {
      for (const [path, name] of PAGES) {
        await page.goto(`./#${path}`)
        await expect(title(page, name)).toBeVisible()
        await expect(page).toHaveTitle(`${name} · Career · Cairn`)
        const here =
          device === 'desk'
            ? careerNav(page).locator('[aria-current="page"]', { hasText: name })
            : careerNav(page).getByRole('button', { name: `Career ${name}` })
        await expect(here).toBeVisible()
      }
    })
  })
}

test('by keys alone: there, to another page, and what a source says', async ({ quietPage: page }) => {
  await startPlan(page)
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await expect(title(page, 'The role')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(careerNav(page).getByRole('link', { name: 'The role' })).toBeFocused()
  for (let presses = 0; presses < 2; presses++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(title(page, 'Pay and growth')).toBeVisible()
  const sources = page.getByText('Where this comes from')
  await sources.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/In 2023 pay averaged 160,663 dollars/)).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press('o')
  await expect(title(page, 'Portfolio')).toBeVisible()
})

test('a narrow screen has the other ways behind a button, by touch and by keys', async ({ quietPage: page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await startPlan(page)
  const nav = page.getByRole('navigation', { name: 'Main' })
  const more = nav.getByRole('button', { name: 'More', exact: true })
  await expect(nav.getByRole('link', { name: 'Roadmaps' })).toBeHidden()
  await more.click()
  await expect(nav.getByRole('link', { name: 'Roadmaps' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(nav.getByRole('link', { name: 'Roadmaps' })).toBeHidden()
  await expect(more).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(nav.getByRole('link', { name: 'Portfolio' })).toBeFocused()
  await page.getByRole('heading', { level: 1 }).click({ position: { x: 4, y: 4 } })
  await expect(nav.getByRole('link', { name: 'Portfolio' })).toBeHidden()
  await goTo(page, 'Roadmaps')
  await expect(nav.getByRole('button', { name: 'More (Roadmaps)' })).toHaveAttribute('aria-expanded', 'false')
  // All four on one row.
  const tops = await nav
    .locator('a:visible, button:visible')
    .evaluateAll((ways) => ways.map((way) => way.getBoundingClientRect().top))
  expect(tops).toHaveLength(4)
  expect(new Set(tops).size).toBe(1)
})

test('on paper it is the page alone, with every figure', async ({ quietPage: page }) => {
  await page.goto('./#/career/pay')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(title(page, 'Pay and growth')).toBeVisible()
  await expect(careerNav(page)).toBeHidden()
  for (const figure of ['100,000 to over 200,000', '160,663', 'about 128,000', '165,000 or more', '66,535']) {
    await expect(page.getByRole('listitem').filter({ hasText: figure })).toBeVisible()
  }
})

for (const width of [320, 1440]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 5000 }, contextOptions: { reducedMotion: 'reduce' } })
    for (const [path, name] of PAGES) {
      test(`axe finds nothing with all of it open, and nothing is wider than the page: ${name}`, async ({
        quietPage: page,
      }) => {
        await openDocument(page, makeDocument(makePlan()), `./#${path}`)
        await expect(title(page, name)).toBeVisible()
        for (const folded of await page.locator('main summary').all()) await folded.click()
        const pages = careerNav(page).getByRole('button')
        if (await pages.isVisible()) await pages.click()
        await expectAccessible(page)
      })
    }
  })
}

test('at 200% text on a phone nothing is wider than the page', async ({ quietPage: page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const [path, name] of PAGES) {
    await page.goto(`./#${path}`)
    await expect(title(page, name)).toBeVisible()
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
  }
})
