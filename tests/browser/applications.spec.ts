import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './helpers/accessible'
import { openDocument } from './helpers/open-document'
import { BAD_LINKS, PAYLOADS, RAN } from './helpers/payloads'
import { pickUp } from './helpers/pick-up'
import { cameThrough, searchDocument, searchUnderWay } from './helpers/search'
import { tabTo } from './helpers/tab-to'
import { expect, savedOnDevice, test } from './helpers/test'

const BOARD = './#/career/applications'
const WAIT = 'Replies and interview rounds'

const column = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true })
const notice = (page: Page): Locator => page.getByRole('region', { name: 'Last change' })
const stageOf = (page: Page, name: string): Locator => page.getByRole('button', { name: `Stage of ${name}` })

/** Looks in the plan whether the wait is to come, has begun or is over. */
async function expectWait(page: Page, state: 'open' | 'begun' | 'over'): Promise<void> {
  await page.goto('./#/plan/steps/replies-and-interviews')
  const actions = page.getByRole('dialog', { name: WAIT }).getByRole('group', { name: 'This step' })
  await expect(actions.getByRole('button', { name: state === 'over' ? 'Not done yet' : 'Mark as done' })).toBeVisible()
  await expect(actions.getByRole('button', { name: 'It began today' })).toHaveCount(state === 'open' ? 1 : 0)
}

test.describe('by keyboard', () => {
  test('an application is added, sent, which begins the wait in the plan, and taken back', async ({
    quietPage: page,
  }) => {
    await openDocument(page, searchDocument(), BOARD)
    await tabTo(page.getByRole('link', { name: 'Add an application' }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Employer' })).toBeFocused()
    await page.keyboard.type('Kite')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Analyst')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(notice(page)).toContainText('“Analyst at Kite” is on the board.')
    // The page is another one with the first application; the focus is where it was nevertheless.
    await expect(page.getByRole('link', { name: 'Add an application' })).toBeFocused()

    await stageOf(page, 'Analyst at Kite').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    await expect(column(page, 'To apply').getByRole('listitem')).toHaveCount(1)
    await page.keyboard.press('Enter')
    await expect(column(page, 'Applied').getByRole('listitem')).toHaveCount(1)
    await expect(stageOf(page, 'Analyst at Kite')).toBeFocused()
    await expect(notice(page)).toContainText(`“${WAIT}” has begun today. It builds on`)

    await expectWait(page, 'begun')
    await page.goto(BOARD)
    await page.keyboard.press('Control+z')
    await expect(column(page, 'To apply').getByRole('listitem')).toHaveCount(1)
    await expectWait(page, 'open')
  })

  test('brackets move a card along, and back, with the focus on it', async ({ quietPage: page }) => {
    await openDocument(page, searchDocument(cameThrough('a', ['Analyst', 'Kite'], { toApply: 0 })), BOARD)
    await page.getByRole('link', { name: 'Kite Analyst' }).focus()
    await page.keyboard.press(']')
    await page.keyboard.press(']')
    await expect(column(page, 'Interview').getByRole('link', { name: 'Kite Analyst' })).toBeFocused()
    await page.keyboard.press('[')
    await expect(column(page, 'Applied').getByRole('link', { name: 'Kite Analyst' })).toBeFocused()
  })

  test('the handle picks a card up, says where it is, and drops it', async ({ quietPage: page }) => {
    await openDocument(page, searchDocument(cameThrough('a', ['Analyst', 'Kite'], { toApply: 0 })), BOARD)
    const said = page.locator('[id^="DndLiveRegion"]')
    await page.getByRole('button', { name: 'Move Analyst at Kite' }).focus()
    await pickUp(page)
    await expect(said).toHaveText('“Analyst at Kite” is over “To apply”.')
    await page.keyboard.press('ArrowRight')
    await expect(said).toHaveText('“Analyst at Kite” is over “Applied”.')
    await page.keyboard.press('ArrowRight')
    await expect(said).toHaveText('“Analyst at Kite” is over “Interview”.')
    await page.keyboard.press('Escape')
    await expect(said).toHaveText('“Analyst at Kite” stays where it was.')
    await pickUp(page)
    await expect(said).toHaveText('“Analyst at Kite” is over “To apply”.')
    await page.keyboard.press('ArrowRight')
    await expect(said).toHaveText('“Analyst at Kite” is over “Applied”.')
    await page.keyboard.press('Space')
    await expect(column(page, 'Applied').getByRole('listitem')).toHaveCount(1)
    await expect(page.getByRole('button', { name: 'Move Analyst at Kite' })).toBeFocused()
  })

  test('Escape in the question how it ended leaves the sheet open below it', async ({ quietPage: page }) => {
    await openDocument(page, searchDocument(...searchUnderWay()), `${BOARD}/lark`)
    const sheet = page.getByRole('dialog', { name: 'Machine learning engineer at Lark Diagnostics' })
    await sheet.getByRole('button', { name: 'Stage Interview' }).press('Enter')
    await page.getByRole('menuitemradio', { name: 'Closed' }).press('Enter')
    await expect(page.getByRole('dialog', { name: 'How did it end?' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog', { name: 'How did it end?' })).toHaveCount(0)
    await expect(sheet.getByRole('button', { name: 'Stage Interview' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page).toHaveURL(/#\/career\/applications$/)
  })
})

test('one that is accepted ends the wait in the plan, also after a reload, until it is undone', async ({
  quietPage: page,
}) => {
  await openDocument(page, searchDocument(...searchUnderWay()), BOARD)
  await stageOf(page, 'Machine learning engineer at Stork Logistics').click()
  await page.getByRole('menuitemradio', { name: 'Closed' }).click()
  await page.getByRole('button', { name: 'Offer accepted' }).click()
  await expect(notice(page)).toContainText(`“${WAIT}” is over today.`)
  await savedOnDevice(page)
  await page.reload()
  await expect(column(page, 'Closed').getByText('Offer accepted')).toBeVisible()
  await expectWait(page, 'over')
  await page.goto(BOARD)
  await page.keyboard.press('Control+z')
  await expect(column(page, 'Offer').getByRole('listitem')).toHaveCount(1)
})

test('back leads from the sheet to the board, and from the board to where it was come from', async ({
  quietPage: page,
}) => {
  await openDocument(page, searchDocument(...searchUnderWay()), './#/career')
  await page.goto(BOARD)
  await page.getByRole('link', { name: 'Wren NLP scientist' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Wren NLP scientist' })).toBeFocused()
  await page.goBack()
  await expect(page).toHaveURL(/#\/career$/)
})

test('a card is dragged to another stage', async ({ quietPage: page }) => {
  await openDocument(page, searchDocument(...searchUnderWay()), BOARD)
  const handle = page.getByRole('button', { name: 'Move NLP scientist at Wren' })
  await handle.hover()
  await page.mouse.down()
  const target = await column(page, 'Interview').boundingBox()
  if (target === null) throw new Error('The column is not on the page.')
  await page.mouse.move(target.x + target.width / 2, target.y + 60, { steps: 8 })
  await page.mouse.up()
  await expect(column(page, 'Interview').getByRole('link', { name: 'Wren NLP scientist' })).toBeVisible()
})

test('the table that is saved has a line for each', async ({ quietPage: page }) => {
  await openDocument(page, searchDocument(...searchUnderWay()), BOARD)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as a table (CSV)' }).click()
  expect((await download).suggestedFilename()).toBe('cairn-applications-2027-01-04.csv')
  await expect(notice(page)).toContainText('Saved as “cairn-applications-2027-01-04.csv”')
})

test.describe('by touch', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('a card is moved by its menu, and every target has room for a thumb', async ({ quietPage: page }) => {
    await openDocument(page, searchDocument(...searchUnderWay()), BOARD)
    await stageOf(page, 'NLP scientist at Wren').tap()
    await page.getByRole('menuitemradio', { name: 'Interview' }).tap()
    await expect(column(page, 'Interview').getByRole('link', { name: 'Wren NLP scientist' })).toBeVisible()
    const small = await page
      .locator('article')
      .locator('a, button')
      .evaluateAll((all) =>
        all
          .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 44)
          .map((each) => each.textContent || each.getAttribute('aria-label')),
      )
    expect(small).toEqual([])
  })
})

const onBoard = async (page: Page): Promise<void> => {
  await openDocument(page, searchDocument(...searchUnderWay()), BOARD)
  await expect(page.getByRole('heading', { name: 'Board' })).toBeVisible()
}

const onSheet = async (page: Page, id: string, name: string): Promise<void> => {
  await openDocument(page, searchDocument(...searchUnderWay()), `${BOARD}/${id}`)
  await expect(page.getByRole('dialog', { name })).toBeVisible()
}

const PLACES: readonly (readonly [name: string, open: (page: Page) => Promise<void>])[] = [
  ['A board without applications', (page) => openDocument(page, searchDocument(), BOARD).then(() => undefined)],
  [
    'The board with a menu open',
    async (page) => {
      await onBoard(page)
      await stageOf(page, 'NLP scientist at Wren').click()
      await expect(page.getByRole('menu')).toBeVisible()
    },
  ],
  [
    'The question how it ended',
    async (page) => {
      await onBoard(page)
      await stageOf(page, 'NLP scientist at Wren').click()
      await page.getByRole('menuitemradio', { name: 'Closed' }).click()
      await expect(page.getByRole('dialog', { name: 'How did it end?' })).toBeVisible()
    },
  ],
  ['The sheet of one that is closed', (page) => onSheet(page, 'crane', 'ML engineer at Crane')],
  ['The form for another', (page) => onSheet(page, 'new', 'New application')],
  ['The sheet of one that is not there', (page) => onSheet(page, 'nobody', 'No such application')],
]

for (const width of [320, 1440]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 5000 }, contextOptions: { reducedMotion: 'reduce' } })

    for (const [name, open] of PLACES) {
      test(`${name} has no violation of WCAG 2.2 AA and fits the width`, async ({ quietPage: page }) => {
        await open(page)
        await expectAccessible(page)
      })
    }
  })
}

test('what is written runs nowhere and breaks no layout, and no address but one of the web becomes a link', async ({
  quietPage: page,
}) => {
  await page.setViewportSize({ width: 320, height: 900 })
  const hostile = PAYLOADS.map((text, at) =>
    cameThrough(
      `a${at}`,
      [text, `${text.repeat(3)} ${'x'.repeat(200)}`],
      { toApply: 0 },
      { nextAction: text, notes: text, contacts: text, url: '' },
    ),
  )
  await openDocument(page, searchDocument(...hostile), BOARD)
  await expect(page.getByRole('heading', { name: 'Board' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.goto(`${BOARD}/a0`)
  await expect(page.getByRole('dialog')).toBeVisible()
  for (const link of BAD_LINKS) {
    await page.getByRole('textbox', { name: 'Address of the advert' }).fill(link)
    await expect(page.getByRole('link', { name: 'Open the advert' })).toHaveCount(0)
  }
  expect(await page.evaluate(() => window.name)).not.toBe(RAN)
})
