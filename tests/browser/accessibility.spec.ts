import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, startPlan, test } from './helpers/test'

const SCREENS: readonly { readonly name: string; readonly open: (page: Page) => Promise<void> }[] = [
  { name: 'Start', open: (page) => openStart(page) },
  {
    name: 'Start with a draft',
    open: async (page) => {
      await openStart(page)
      await page.getByRole('radio').nth(1).check()
      await expect(page.getByRole('slider')).toBeVisible()
    },
  },
  {
    name: 'Plan, timeline',
    open: async (page) => {
      await startPlan(page)
      await page.getByRole('checkbox').first().check()
      await expect(page.getByRole('region', { name: 'Last change' })).toBeVisible()
    },
  },
  {
    name: 'Plan, timeline by month',
    open: async (page) => {
      await startPlan(page)
      await page.getByRole('button', { name: 'Month', exact: true }).click()
    },
  },
  {
    name: 'Plan, list',
    open: async (page) => {
      await startPlan(page)
      await page.getByRole('button', { name: 'List', exact: true }).click()
      await expect(page.getByRole('table', { name: /^The steps of your plan/ })).toBeVisible()
    },
  },
  {
    name: 'Step',
    open: async (page) => {
      await startPlan(page)
      await page.getByRole('link', { name: 'Probability' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'Hours and answers',
    open: async (page) => {
      await startPlan(page)
      await page.getByRole('link', { name: 'Change hours and answers' }).click()
      await expect(page.getByRole('heading', { name: 'Days off' })).toBeVisible()
    },
  },
  {
    name: 'Forecast',
    open: async (page) => {
      await startPlan(page)
      await page.getByRole('link', { name: 'Forecast' }).click()
      await expect(page.getByRole('heading', { name: 'The chance of each day' })).toBeVisible()
    },
  },
  {
    name: 'Plans and roadmaps',
    open: async (page) => {
      await startPlan(page)
      await page.getByRole('link', { name: 'Roadmaps', exact: true }).click()
      await page.getByRole('button', { name: 'Rename' }).click()
      await expect(page.getByRole('textbox', { name: 'Name of the plan' })).toBeVisible()
    },
  },
  {
    name: 'The keys',
    open: async (page) => {
      await startPlan(page)
      await page.getByRole('button', { name: 'Keys' }).click()
      await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
    },
  },
  {
    name: 'The palette',
    open: async (page) => {
      await startPlan(page)
      await page.getByRole('button', { name: 'Find' }).click()
      await page.getByRole('combobox', { name: /Find a step/ }).fill('lin')
      await expect(page.getByRole('option', { name: 'Linear algebra', exact: true })).toBeVisible()
    },
  },
  {
    name: 'Another roadmap',
    open: async (page) => {
      await page.goto('./#/new?roadmap=three-month-sprint')
      await page.getByRole('radio').first().check()
      await expect(page.getByRole('slider')).toBeVisible()
    },
  },
  {
    name: 'A save that could not be read',
    open: async (page) => {
      await page.goto('./robots.txt')
      await page.evaluate(() => localStorage.setItem('cairn:document', '{"version":1,'))
      await openStart(page)
      await expect(page.getByRole('alert')).toBeVisible()
    },
  },
  {
    name: 'Unknown address',
    open: async (page) => {
      await page.goto('./#/nowhere')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    },
  },
]

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      // Tall enough for the whole page, so that what sticks to an edge lies over nothing.
      test.use({ colorScheme, viewport: { width, height: 5000 }, contextOptions: { reducedMotion: 'reduce' } })
      for (const { name, open } of SCREENS) {
        test(`${name} has no violation of WCAG 2.2 AA and fits the width`, async ({ quietPage: page }) => {
          await open(page)
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze()
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
          expect(overflow).toBeLessThanOrEqual(0)
        })
      }
    })
  }
}

async function openStart(page: Page): Promise<void> {
  await page.goto('./#/')
  await expect(page.getByRole('radio').first()).toBeVisible()
}
