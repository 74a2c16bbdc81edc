/**
 * The pictures of what a person does about the career: role, way of learning, skills, applications, portfolio.
 *
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('./scenes.mjs').Scene} Scene
 */

const EMPLOYERS = [
  ['Kite Health', 'Junior machine learning engineer'],
  ['Heron Robotics', 'Machine learning intern'],
  ['Northlight', 'Data analyst'],
]

/**
 * @param {{
 *   readonly startPlan: (page: Page) => Promise<void>
 *   readonly goTo: (page: Page, name: string) => Promise<void>
 * }} steps
 * @returns {readonly Scene[]}
 */
export function careerScenes({ startPlan, goTo }) {
  /**
   * @param {Page} page
   * @param {string} name
   */
  const toCareer = async (page, name) => {
    await startPlan(page)
    await goTo(page, 'Career')
    const pages = page.getByRole('navigation', { name: 'Career' })
    await pages.waitFor()
    const folded = pages.getByRole('button')
    if (await folded.isVisible()) await folded.click()
    await pages.getByRole('link', { name, exact: true }).click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
  }
  return [
    { name: 'career-roles', path: '#/', setup: (page) => toCareer(page, 'Target role') },
    { name: 'career-ways', path: '#/', setup: (page) => toCareer(page, 'Ways of learning') },
    {
      name: 'skills-area',
      path: '#/',
      setup: async (page) => {
        await toCareer(page, 'Skills')
        await answerLanguages(page)
      },
    },
    {
      name: 'skills',
      path: '#/',
      setup: async (page) => {
        await toCareer(page, 'Skills')
        await answerLanguages(page)
        await page.getByRole('link', { name: /^Leave for now/ }).click()
        await page.getByRole('heading', { name: 'What closes the gap' }).waitFor()
      },
    },
    {
      name: 'applications',
      path: '#/',
      setup: async (page) => {
        await toCareer(page, 'Applications')
        await addApplications(page)
      },
    },
    {
      name: 'application',
      path: '#/',
      setup: async (page) => {
        await toCareer(page, 'Applications')
        await addApplications(page)
        await page.getByRole('link', { name: /^Kite Health/ }).click()
        await page.getByRole('dialog').waitFor()
      },
    },
    {
      name: 'portfolio',
      path: '#/',
      setup: async (page) => {
        await startPlan(page)
        await goTo(page, 'Portfolio')
        await addProject(page)
        await page
          .getByRole('main')
          .getByRole('link', { name: /Portfolio$/ })
          .click()
        await page.getByRole('heading', { name: 'How ready it is' }).waitFor()
      },
    },
    {
      name: 'project',
      path: '#/',
      setup: async (page) => {
        await startPlan(page)
        await goTo(page, 'Portfolio')
        await addProject(page)
      },
    },
    {
      name: 'employer-page',
      path: '#/',
      setup: async (page) => {
        await startPlan(page)
        await goTo(page, 'Portfolio')
        await addProject(page)
        await page
          .getByRole('main')
          .getByRole('link', { name: /Portfolio$/ })
          .click()
        await page.getByRole('link', { name: 'See and save the page for employers' }).click()
        await page.getByRole('heading', { level: 1, name: 'The page for employers' }).waitFor()
      },
    },
  ]
}

/** @param {Page} page */
async function answerLanguages(page) {
  await page.getByRole('link', { name: /^Languages and libraries/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Languages and libraries' }).waitFor()
  for (const level of ['Confident', 'Basics', 'Practised']) {
    const groups = page.getByRole('group').filter({ has: page.getByRole('radio') })
    const at = ['Confident', 'Basics', 'Practised'].indexOf(level)
    await groups
      .nth(at)
      .getByRole('radio', { name: new RegExp(`^${level}`) })
      .check()
  }
  await closeMessage(page)
}

/** @param {Page} page */
async function addApplications(page) {
  for (const [employer = '', role = ''] of EMPLOYERS) {
    await page.getByRole('link', { name: 'Add an application' }).click()
    await page.getByRole('textbox', { name: 'Employer' }).fill(employer)
    await page.getByRole('textbox', { name: 'Role' }).fill(role)
    await page.getByRole('button', { name: 'Add to the board' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }
  await page.getByRole('button', { name: /^Stage of Junior machine learning engineer/ }).click()
  await page.getByRole('menuitemradio', { name: 'Applied' }).click()
  await closeMessage(page)
}

/** @param {Page} page */
async function addProject(page) {
  await page.getByRole('button', { name: 'Add a project' }).click()
  await closeMessage(page)
  const name = page.getByRole('textbox', { name: 'Name of the project' })
  await name.fill('Bird songs')
  await name.press('Tab')
  const code = page.getByRole('textbox', { name: 'Where the code is' })
  await code.fill('https://example.org/bird-songs')
  await code.press('Tab')
}

/** @param {Page} page */
async function closeMessage(page) {
  await page.getByRole('region', { name: 'Last change' }).getByRole('button', { name: 'Close' }).click()
}
