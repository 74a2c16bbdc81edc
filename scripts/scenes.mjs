import { careerScenes } from './career-scenes.mjs'

/**
 * What there is to take pictures of, for `screenshots.mjs`.
 *
 * @typedef {{
 *   readonly name: string
 *   readonly path: string
 *   readonly setup?: (page: import('@playwright/test').Page) => Promise<void>
 * }} Scene `path` is the address after the app's own; `setup` brings the opened page to the state to show
 */

/** @typedef {import('@playwright/test').Page} Page */

/** @type {readonly Scene[]} */
export const SCENES = [
  { name: 'start', path: '#/' },
  {
    name: 'shape',
    path: '#/',
    setup: async (page) => {
      await chooseBackground(page, /about 1 year/)
      await page.getByText(/^80% sure by/).waitFor()
    },
  },
  { name: 'plan', path: '#/', setup: startAndWork },
  {
    name: 'plan-month',
    path: '#/',
    setup: async (page) => {
      await startAndWork(page)
      await page.getByRole('button', { name: 'Month', exact: true }).click()
    },
  },
  {
    name: 'list',
    path: '#/',
    setup: async (page) => {
      await startAndWork(page)
      await page.getByRole('button', { name: 'List', exact: true }).click()
    },
  },
  {
    name: 'step',
    path: '#/',
    setup: async (page) => {
      await startAndWork(page)
      await page.locator('[data-step]').getByRole('link', { name: 'Probability' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'setup',
    path: '#/',
    setup: async (page) => {
      await startPlan(page)
      await page.getByRole('link', { name: 'Change hours and answers' }).click()
      await page.getByRole('heading', { name: 'Days off' }).waitFor()
    },
  },
  {
    name: 'forecast',
    path: '#/',
    setup: async (page) => {
      await startAndWork(page)
      await page.getByRole('link', { name: 'Forecast' }).click()
      await page.getByRole('heading', { name: 'The chance of each day' }).waitFor()
    },
  },
  {
    name: 'roadmaps',
    path: '#/',
    setup: async (page) => {
      await startAndWork(page)
      await goTo(page, 'Roadmaps')
      await page.getByRole('button', { name: 'Duplicate' }).click()
      await page.getByRole('region', { name: 'Last change' }).getByRole('button', { name: 'Close' }).click()
    },
  },
  {
    name: 'map',
    path: '#/',
    setup: async (page) => {
      await startAndWork(page)
      await page.getByRole('button', { name: 'Map', exact: true }).click()
      await page.getByRole('button', { name: 'Fit', exact: true }).click()
    },
  },
  {
    name: 'editor',
    path: '#/',
    setup: async (page) => {
      await startAndWork(page)
      await goTo(page, 'Roadmaps')
      await page
        .getByRole('listitem', { name: 'Machine learning engineer' })
        .getByRole('button', { name: 'Make it my own' })
        .click()
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.getByRole('region', { name: 'Last change' }).getByRole('button', { name: 'Close' }).click()
    },
  },
  {
    name: 'palette',
    path: '#/',
    setup: async (page) => {
      await startAndWork(page)
      await page.getByRole('button', { name: 'Find' }).click()
      await page.getByRole('combobox', { name: /Find a step/ }).fill('lin')
    },
  },
  {
    name: 'no-hours',
    path: '#/',
    setup: async (page) => {
      await startPlan(page)
      await page.getByRole('link', { name: 'Change hours and answers' }).click()
      await page.getByRole('slider', { name: 'Hours a week' }).fill('0')
      await page.getByRole('link', { name: 'Back to the plan' }).click()
      await page.getByRole('heading', { name: 'No date yet' }).waitFor()
    },
  },
  {
    name: 'data',
    path: '#/',
    setup: async (page) => {
      await startAndWork(page)
      await goTo(page, 'Your data')
      await page.getByRole('table', { name: 'Restore points' }).waitFor()
    },
  },
  {
    name: 'data-preview',
    path: '#/',
    setup: async (page) => {
      await startAndWork(page)
      await goTo(page, 'Your data')
      await page
        .getByRole('button', { name: /^Preview / })
        .last()
        .click()
      await page.getByRole('button', { name: 'Go back to this' }).waitFor()
    },
  },
  {
    name: 'data-import',
    path: '#/',
    setup: async (page) => {
      await startAndWork(page)
      await goTo(page, 'Your data')
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Export everything' }).click()
      const file = await (await download).path()
      await page.getByRole('link', { name: 'Plan', exact: true }).click()
      await page.getByRole('button', { name: /^Log .+: / }).click()
      await goTo(page, 'Your data')
      await page.getByLabel('Choose a file').setInputFiles(file)
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'import-roadmap',
    path: '#/data',
    setup: async (page) => {
      await page.getByLabel('Choose a file').setInputFiles({
        name: 'sailing.md',
        mimeType: 'text/markdown',
        buffer: Buffer.from(SAILING),
      })
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'export',
    path: '#/',
    setup: async (page) => {
      await startAndWork(page)
      await openLinkDialog(page)
    },
  },
  {
    name: 'shared',
    path: '#/',
    setup: async (page) => {
      await startAndWork(page)
      await openLinkDialog(page)
      // What is copied is kept here instead, for not every browser lets a page copy without being asked.
      await page.evaluate(() => {
        navigator.clipboard.writeText = (text) => {
          document.documentElement.dataset['copied'] = text
          return Promise.resolve()
        }
      })
      await page.getByRole('button', { name: 'Copy link' }).click()
      await page.locator('html[data-copied]').waitFor()
      await page.goto(await page.evaluate(() => document.documentElement.dataset['copied'] ?? ''))
      await page.getByRole('button', { name: 'Make it mine' }).waitFor()
    },
  },
  ...[
    ['career', 'The role'],
    ['career-asks', 'What it asks for'],
    ['career-pay', 'Pay and growth'],
    ['career-uses', 'Industries and uses'],
    ['career-hard', 'What is hard, what helps'],
  ].map(([name = '', link = '']) => ({
    name,
    path: '#/',
    setup: async (/** @type {Page} */ page) => {
      await startPlan(page)
      await goTo(page, 'Career')
      const pages = page.getByRole('navigation', { name: 'Career' })
      await pages.waitFor()
      const folded = pages.getByRole('button')
      if (await folded.isVisible()) await folded.click()
      await pages.getByRole('link', { name: link, exact: true }).click()
      await page.getByRole('heading', { level: 1, name: link }).waitFor()
    },
  })),
  ...careerScenes({ startPlan, goTo }),
  { name: 'not-found', path: '#/nowhere' },
]

const SAILING = `# Learn to sail

## Ashore

- [x] Tie knots (4 h)
- [ ] Rules of the road (2-4 weeks)
- [ ] Read the weather

## Afloat

- [ ] Crew for somebody (20/30/60 h)
- [ ] Wait for spring (wait, 60 days)
- [ ] Skipper a day sail (milestone)
`

/** @param {Page} page */
async function openLinkDialog(page) {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByText(/ characters[.:]/).waitFor()
}

/**
 * @param {Page} page
 * @param {RegExp} background
 */
async function chooseBackground(page, background) {
  await page.getByRole('radio', { name: background }).check()
  await page.getByRole('slider').waitFor()
}

/** @param {Page} page */
async function startPlan(page) {
  await chooseBackground(page, /2 to 4 years/)
  await page.getByRole('button', { name: 'Start this plan' }).click()
  await page.getByRole('link', { name: 'Change hours and answers' }).waitFor()
}

/**
 * To a page by the ways to go, some of which are behind a button where it is narrow.
 *
 * @param {Page} page
 * @param {string} name
 */
async function goTo(page, name) {
  const nav = page.getByRole('navigation', { name: 'Main' })
  await nav.waitFor()
  const link = nav.getByRole('link', { name, exact: true })
  if (!(await link.isVisible())) await nav.getByRole('button', { name: /^More/ }).click()
  await link.click()
}

/**
 * A plan some months under way.
 *
 * @param {Page} page
 */
async function startAndWork(page) {
  await startPlan(page)
  await page.clock.setFixedTime(new Date('2027-03-01T10:00:00'))
  await page.reload()
  await page.getByRole('checkbox', { name: 'First programs in Python' }).check()
  await page.clock.setFixedTime(new Date('2027-05-03T10:00:00'))
  await page.reload()
  await page.getByRole('checkbox', { name: 'Functions, derivatives and integrals' }).check()
  await page.clock.setFixedTime(new Date('2027-06-15T10:00:00'))
  await page.reload()
  await page.getByRole('checkbox', { name: /^Programs others can run/ }).check()
  // Not before the card has gone on from the step that was just ticked.
  await page.getByRole('button', { name: /^Log .+: Probability$/ }).click()
  await page.getByRole('region', { name: 'Last change' }).getByRole('button', { name: 'Close' }).click()
  await page.getByText('Saved on this device').waitFor()
  // The day after, with that day's hours still to come.
  await page.clock.setFixedTime(new Date('2027-06-16T10:00:00'))
  await page.reload()
  await page
    .getByText(/^80% sure by/)
    .first()
    .waitFor()
}
