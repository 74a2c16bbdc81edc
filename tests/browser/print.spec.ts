import { expect, startPlan, test } from './helpers/test'

test('on paper there is every step with its dates and topics, and nothing to press', async ({ quietPage: page }) => {
  await startPlan(page)
  await page.getByRole('checkbox', { name: 'First programs in Python' }).check()
  await page.emulateMedia({ media: 'print' })
  const paper = page.getByRole('article')
  await expect(paper.getByRole('heading', { level: 1, name: 'Machine learning engineer' })).toBeVisible()
  await expect(paper.getByText(/^Likely finish: \d{1,2} \w+ 20\d\d$/)).toBeVisible()
  await expect(paper.getByRole('heading', { level: 2 })).toHaveCount(5)
  const step = paper.getByRole('listitem').filter({ hasText: 'Probability' }).first()
  await expect(step).toContainText(/\d{1,2} \w{3}( 20\d\d)? – \d{1,2} \w{3} 20\d\d/)
  await expect(step.getByRole('listitem').first()).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  // The line that divides the page from the ways to go at its side has nothing to divide on paper.
  await expect(page.getByRole('main').locator('..')).toHaveCSS('border-left-width', '0px')

  // Back on the screen all is where it was.
  await page.emulateMedia({ media: 'screen' })
  await expect(page.getByRole('checkbox', { name: 'First programs in Python' })).toBeChecked()
  await expect(page.getByRole('article')).toHaveCount(0)
})

test('as PDF it has pages of its own', async ({ quietPage: page }) => {
  await startPlan(page)
  const pdf = await page.pdf({ format: 'A4' })
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
  expect(pages).toBeGreaterThan(2)
  expect(pages).toBeLessThan(12)
})

test('dates that are hidden are nowhere on the page or on paper', async ({ quietPage: page }) => {
  await startPlan(page)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: /Find a step/ })).toBeFocused()
  await page.keyboard.type('hide dates')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('hours to go')
  await expect(page).not.toHaveTitle(/20\d\d/)
  const [text] = await page.getByRole('main').allInnerTexts()
  expect(text).not.toMatch(/\b20[23]\d\b/)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('article').innerText()).not.toMatch(/\b20[23]\d\b/)
})
