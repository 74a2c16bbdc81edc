import { tabTo } from './helpers/tab-to'
import { comeBackOn, expect, finishDay, startPlan, test } from './helpers/test'

test('from the start to a ticked step by keyboard alone', async ({ quietPage: page }) => {
  await page.goto('./#/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  await tabTo(page.getByRole('radio'))
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /about 1 year/ })).toBeChecked()
  const before = await finishDay(page)
  await tabTo(page.getByRole('slider'))
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText('21 hours', { exact: true })).toBeVisible()
  expect(await finishDay(page)).toBeLessThan(before)

  await tabTo(page.getByRole('button', { name: 'Start this plan', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('You will likely be')
  const planned = await finishDay(page)

  // Tab comes to one row of the timeline, and the arrows go on from there.
  await tabTo(page.getByRole('checkbox'))
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('checkbox', { name: 'First programs in Python' })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByRole('checkbox', { name: 'First programs in Python' })).toBeChecked()
  const ticked = await finishDay(page)
  expect(ticked).toBeLessThan(planned)

  await page.keyboard.press('Control+z')
  await expect(page.getByRole('checkbox', { name: 'First programs in Python' })).not.toBeChecked()
  expect(await finishDay(page)).toBe(planned)
  await page.keyboard.press('Control+Shift+z')
  expect(await finishDay(page)).toBe(ticked)
})

test('the first Tab offers to skip to the content', async ({ quietPage: page }) => {
  await page.goto('./#/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('a plan is lived with by keyboard alone: what is known, an order, many steps at once, time off', async ({
  quietPage: page,
}) => {
  await startPlan(page)
  const message = page.getByRole('region', { name: 'Last change' })
  await find('known linear')
  await expect(message).toContainText('“Linear algebra” counts as known.')
  await find('earlier probab')
  await expect(message).toContainText('“Probability” is done earlier.')
  await find('time off 2')
  await expect(message).toContainText('You are away until')
  await find('i am back')
  await expect(message).toContainText('Welcome back.')

  // Two of the steps that a search finds, as one change.
  await find('list')
  await expect(page.getByRole('table', { name: /^The steps of your plan/ })).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type('python')
  await tabTo(page.getByRole('button', { name: 'Select', exact: true }))
  await page.keyboard.press('Enter')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await expect(page.getByText('2 steps selected')).toBeVisible()
  await tabTo(page.getByRole('button', { name: 'Mark as done', exact: true }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(message).toContainText('2 steps done today.')
  await page.keyboard.press('z')
  await expect(message).toContainText('Undone: 2 steps done today.')

  async function find(what: string): Promise<void> {
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('combobox', { name: /Find a step/ })).toBeFocused()
    await page.keyboard.type(what)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('combobox', { name: /Find a step/ })).toHaveCount(0)
  }
})

test('a week is logged by keyboard alone', async ({ quietPage: page }) => {
  await startPlan(page)
  const week = page.getByRole('region', { name: 'This week' })
  await tabTo(page.getByRole('button', { name: /^Log 2 hours/ }))
  await page.keyboard.press('Enter')
  await expect(week).toContainText(/2\sof\s15\shours/)
  await comeBackOn(page, '2027-01-10')
  await tabTo(page.getByRole('button', { name: 'Log the week as planned, up to today' }))
  await page.keyboard.press('Enter')
  await expect(week).toContainText(/15\sof\s15\shours/)
})
