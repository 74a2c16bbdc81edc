import { expect, finishDay, startPlan, test } from './helpers/test'

test('from the start to a ticked step by keyboard alone', async ({ quietPage: page }) => {
  await page.goto('./#/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  await tabTo('radio')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /about 1 year/ })).toBeChecked()
  const before = await finishDay(page)
  await tabTo('slider')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText('21 hours', { exact: true })).toBeVisible()
  expect(await finishDay(page)).toBeLessThan(before)

  await tabTo('button', 'Start this plan')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('You will likely be')
  const planned = await finishDay(page)

  // Tab comes to one row of the timeline, and the arrows go on from there.
  await tabTo('checkbox')
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

  async function tabTo(role: 'radio' | 'slider' | 'button' | 'checkbox', name?: string): Promise<void> {
    const target = page.getByRole(role, name === undefined ? {} : { name, exact: true })
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab')
      if (await target.evaluateAll((all) => all.includes(document.activeElement as HTMLElement))) return
    }
    throw new Error(`60 presses of Tab did not reach a ${role} ${name ?? ''}.`)
  }
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
  await tabTo('Select', 'Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await expect(page.getByText('2 steps selected')).toBeVisible()
  await tabTo('Mark as done', 'Shift+Tab')
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

  async function tabTo(name: string, key: 'Tab' | 'Shift+Tab'): Promise<void> {
    const target = page.getByRole('button', { name, exact: true })
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press(key)
      if (await target.evaluateAll((all) => all.includes(document.activeElement as HTMLElement))) return
    }
    throw new Error(`40 presses of ${key} did not reach the button ${name}.`)
  }
})
