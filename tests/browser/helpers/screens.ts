import type { Page } from '@playwright/test'
import { makeDocument, makePlan } from '../../helpers/make-plan'
import { CAREER_SCREENS } from './career-screens'
import { goTo, goToCareerPage } from './go-to'
import { openDocument } from './open-document'
import { expect, savedOnDevice, startPlan } from './test'

/** Every screen and every box over one, with what opens it. */
export const SCREENS: readonly { readonly name: string; readonly open: (page: Page) => Promise<void> }[] = [
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
      await goTo(page, 'Roadmaps')
      await page.getByRole('button', { name: 'Rename' }).click()
      await expect(page.getByRole('textbox', { name: 'Name of the plan' })).toBeVisible()
    },
  },
  {
    name: 'Career: pay and growth',
    open: async (page) => {
      await startPlan(page)
      await goTo(page, 'Career')
      await goToCareerPage(page, 'Pay and growth')
      await expect(page.getByRole('figure', { name: /^Pay a year, United States/ })).toBeVisible()
    },
  },
  {
    name: 'The other ways to go',
    open: async (page) => {
      await startPlan(page)
      const more = page.getByRole('button', { name: 'More', exact: true })
      if (await more.isVisible()) await more.click()
      await expect(page.getByRole('link', { name: 'Portfolio', exact: true })).toBeVisible()
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
    name: 'The palette at a step, with what to do there',
    open: async (page) => {
      await startPlan(page)
      await page.getByRole('button', { name: 'List', exact: true }).click()
      await page.getByRole('link', { name: 'Probability', exact: true }).focus()
      await page.keyboard.press('Control+k')
      await expect(page.getByRole('group', { name: 'This step' })).toBeVisible()
    },
  },
  {
    name: 'The palette with nothing found',
    open: async (page) => {
      await startPlan(page)
      await page.getByRole('button', { name: 'Find' }).click()
      await page.getByRole('combobox', { name: /Find a step/ }).fill('zzzz')
      await expect(page.getByText(/Nothing is called/)).toBeVisible()
    },
  },
  {
    name: 'Several plans, with the switch open',
    open: async (page) => {
      await openDocument(page, makeDocument(...['Baking', 'Cooking'].map((title) => makePlan({ id: title, title }))))
      await page.getByRole('button', { name: 'Plan Baking' }).click()
      await expect(page.getByRole('menu', { name: 'Plan' })).toBeVisible()
    },
  },
  {
    name: 'Where you stand after three weeks, with all there is to do, and time off',
    open: async (page) => {
      await startPlan(page)
      await page.getByRole('button', { name: /^Log 2 hours/ }).click()
      await savedOnDevice(page)
      await page.clock.setFixedTime(new Date('2027-01-26T10:00:00'))
      await page.reload()
      await page.getByRole('button', { name: 'Plan time off…' }).click()
      await expect(page.getByRole('group', { name: 'Time off from today' })).toBeVisible()
      await expect(page.getByRole('heading', { name: 'More hours' })).toBeVisible()
    },
  },
  {
    name: 'The list with steps selected',
    open: async (page) => {
      await startPlan(page)
      await page.getByRole('button', { name: 'List', exact: true }).click()
      await page.getByRole('button', { name: 'Select', exact: true }).click()
      const boxes = page.getByRole('checkbox', { name: /^Select (?!all)/ })
      await boxes.nth(0).check()
      await boxes.nth(1).check()
      const bar = page.getByRole('group', { name: 'With the steps selected' })
      await expect(bar.getByText('2 steps selected')).toBeVisible()
    },
  },
  {
    name: 'A message about a slider',
    open: async (page) => {
      await startPlan(page)
      await page.getByRole('link', { name: 'Change hours and answers' }).click()
      await page.getByRole('slider', { name: 'Steps at once' }).press('ArrowRight')
      await expect(page.getByRole('region', { name: 'Last change' })).toBeVisible()
    },
  },
  {
    name: 'A step being moved in time, with what comes of it',
    open: async (page) => {
      await startPlan(page)
      await page.getByRole('button', { name: 'Month', exact: true }).click()
      await page
        .getByRole('treegrid')
        .getByRole('link', { name: /^Linear algebra/ })
        .focus()
      await page.keyboard.press('Shift+ArrowRight')
      await expect(page.getByRole('status').filter({ hasText: 'Finish' })).not.toHaveCount(0)
    },
  },
  {
    name: 'Logging another amount, and the weeks before this one',
    open: async (page) => {
      await startPlan(page)
      await savedOnDevice(page)
      await page.clock.setFixedTime(new Date('2027-01-26T10:00:00'))
      await page.reload()
      await page.getByText('The weeks before').click()
      await page
        .getByRole('button', { name: /^(Another amount|Log hours)/ })
        .first()
        .click()
      await page.getByRole('textbox', { name: 'Hours worked' }).fill('99')
      await expect(page.getByText('At most 24 hours.')).toBeVisible()
    },
  },
  {
    name: 'Plan with its dates hidden',
    open: async (page) => {
      await startPlan(page)
      await page.keyboard.press('Control+k')
      await expect(page.getByRole('combobox', { name: /Find a step/ })).toBeFocused()
      await page.keyboard.type('hide dates')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { level: 1 })).toContainText('hours to go')
    },
  },
  {
    name: 'Plans and roadmaps without a plan',
    open: async (page) => {
      await page.goto('./#/roadmaps')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    },
  },
  {
    name: 'A plan without hours',
    open: async (page) => {
      await startPlan(page)
      await page.getByRole('link', { name: 'Change hours and answers' }).click()
      await page.getByRole('slider', { name: 'Hours a week' }).fill('0')
      await page.getByRole('link', { name: 'Back to the plan' }).click()
      await expect(page.getByRole('link', { name: 'Set your hours' })).toBeVisible()
    },
  },
  {
    name: 'No such step',
    open: async (page) => {
      await startPlan(page)
      await page.goto('./#/plan/steps/nothing')
      await expect(page.getByRole('heading', { name: 'No such step in this plan' })).toBeVisible()
    },
  },
  {
    name: 'A browser that keeps nothing',
    open: async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('The operation is insecure.', 'SecurityError')
          },
        })
      })
      await startPlan(page)
      await expect(page.getByRole('alert')).toBeVisible()
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
  ...CAREER_SCREENS,
]

async function openStart(page: Page): Promise<void> {
  await page.goto('./#/')
  await expect(page.getByRole('radio').first()).toBeVisible()
}
