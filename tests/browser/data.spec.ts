import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { writeDocument } from '../../src/domain/document/write-document'
import { makeFullDocument } from '../helpers/make-plan'
import { expectAccessible } from './helpers/accessible'
import { openDocument } from './helpers/open-document'
import { expect, finishDay, savedOnDevice, startPlan, test } from './helpers/test'

const NAME = 'Machine learning engineer'

const openData = (page: Page): Promise<void> => page.getByRole('link', { name: 'Your data' }).click()
const dialog = (page: Page) => page.getByRole('dialog')
const ticked = (page: Page) => page.getByRole('checkbox', { name: 'Linear algebra' })
const undo = (page: Page): Promise<void> =>
  page.getByRole('region', { name: 'Last change' }).getByRole('button', { name: 'Undo' }).click()

async function startAndTick(page: Page): Promise<void> {
  await startPlan(page)
  await ticked(page).check()
  await savedOnDevice(page)
}

/** The file of everything, and what is in it. */
async function exportEverything(page: Page): Promise<{ readonly path: string; readonly state: unknown }> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export everything', exact: true }).click()
  const path = await (await download).path()
  return { path, state: (JSON.parse(readFileSync(path, 'utf8')) as { state: unknown }).state }
}

const choose = (page: Page, file: Parameters<ReturnType<Page['getByLabel']>['setInputFiles']>[0]): Promise<void> =>
  page.getByLabel('Choose a file').setInputFiles(file)

const fileOf = (text: string | Buffer, name = 'plans.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text as string),
})

test('exported, removed and imported again, all of it is what it was', async ({ quietPage: page }) => {
  await startAndTick(page)
  const finish = await finishDay(page)
  await openData(page)
  const { path, state } = await exportEverything(page)
  await expect(page.getByText(/Last exported today/)).toBeVisible()

  await page.getByRole('button', { name: 'Remove everything…' }).click()
  await dialog(page).getByRole('button', { name: 'Remove everything' }).click()
  await expect(page.getByText(/There is nothing to export yet/)).toBeVisible()
  // Without undo's help.
  await savedOnDevice(page)
  await page.reload()
  await choose(page, path)
  await expect(dialog(page).getByText(/Likely finish \d+ \w+ 20\d\d, 1 tick/)).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Add 1 plan' }).click()
  expect((await exportEverything(page)).state).toEqual(state)
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  await expect(ticked(page)).toBeChecked()
  expect(await finishDay(page)).toBe(finish)
})

test('A15 everything removed comes back by undo after a reload', async ({ quietPage: page }) => {
  await startAndTick(page)
  await openData(page)
  await page.getByRole('button', { name: 'Remove everything…' }).click()
  await dialog(page).getByRole('button', { name: 'Remove everything' }).click()
  await expect(page.getByText(/There is nothing to export yet/)).toBeVisible()
  await savedOnDevice(page)
  await page.reload()
  await expect(page.getByText(/There is nothing to export yet/)).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  await expect(ticked(page)).toBeChecked()
})

test('A15 back to a restore point, looked at first; undo comes back, and stays after a reload', async ({
  quietPage: page,
}) => {
  await startAndTick(page)
  await openData(page)
  // Removing everything and taking that back leaves a restore point from before it.
  await page.getByRole('button', { name: 'Remove everything…' }).click()
  await dialog(page).getByRole('button', { name: 'Remove everything' }).click()
  await undo(page)
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  await ticked(page).uncheck()
  await openData(page)

  await page
    .getByRole('row', { name: /everything was removed/ })
    .getByRole('button', { name: /^Preview / })
    .click()
  const row = dialog(page).getByRole('row', { name: new RegExp(NAME) })
  await expect(row.getByRole('cell').nth(0)).toContainText('nothing ticked or logged')
  await expect(row.getByRole('cell').nth(1)).toContainText('1 tick')
  await dialog(page).getByRole('button', { name: 'Go back to this' }).click()
  await expect(dialog(page)).toHaveCount(0)
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  await expect(ticked(page)).toBeChecked()

  await savedOnDevice(page)
  await page.reload()
  await expect(ticked(page)).toBeChecked()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(ticked(page)).not.toBeChecked()
  await savedOnDevice(page)
  await page.reload()
  await expect(ticked(page)).not.toBeChecked()
})

test('C8 an import that is cancelled changes nothing; C7 the same file twice says so', async ({ quietPage: page }) => {
  await startAndTick(page)
  const before = await stored(page)
  await openData(page)
  const { path } = await exportEverything(page)
  await choose(page, fileOf(writeDocument(makeFullDocument(), 0)))
  await dialog(page).getByRole('radio', { name: 'Replace everything here' }).check()
  await expect(dialog(page).getByRole('table')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await savedOnDevice(page)
  expect(await stored(page)).toBe(before)

  await choose(page, path)
  await expect(dialog(page).getByText(/^Everything in this file is here already/)).toBeVisible()
  await dialog(page).getByRole('button', { name: 'Close' }).click()
  expect(await stored(page)).toBe(before)
})

test('C9 the tab is closed while a file is looked at: nothing of it is here', async ({ quietPage: page, context }) => {
  await startAndTick(page)
  const before = await stored(page)
  await openData(page)
  await choose(page, fileOf(writeDocument(makeFullDocument(), 0)))
  await expect(dialog(page).getByRole('button', { name: /^Add / })).toBeVisible()
  await page.close()
  const next = await context.newPage()
  await next.goto('./#/data')
  await expect(next.getByRole('table', { name: 'What is stored in this browser' })).toContainText('1 plan')
  expect(await stored(next)).toBe(before)
})

test('C9 the tab is closed as a file is taken in: all of it is here, or nothing', async ({
  quietPage: page,
  context,
}) => {
  await startAndTick(page)
  await openData(page)
  await choose(page, fileOf(writeDocument(makeFullDocument(), 0)))
  await dialog(page).getByRole('button', { name: /^Add / }).click()
  await page.close()
  const next = await context.newPage()
  await next.goto('./#/data')
  const holds = next
    .getByRole('row', { name: /^Your plans/ })
    .getByRole('cell')
    .first()
  await expect(holds).toHaveText(
    /^(1 plan|3 plans, 1 put away, 2 roadmaps of your own, 2 skills, 2 projects of your portfolio and 2 applications)$/,
  )
})

test('a file that is dropped on the page is looked at, and the page stays', async ({ quietPage: page }) => {
  await startAndTick(page)
  await openData(page)
  const text = writeDocument(makeFullDocument(), 0)
  const data = await page.evaluateHandle((content) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([content], 'dropped.json', { type: 'application/json' }))
    return transfer
  }, text)
  const heading = page.getByRole('heading', { level: 1 })
  // The page may not be listening yet when it is first seen.
  await expect(async () => {
    await heading.dispatchEvent('dragenter', { dataTransfer: data })
    await expect(page.getByText('Drop the file to see what is in it')).toBeVisible({ timeout: 500 })
  }).toPass()
  await heading.dispatchEvent('drop', { dataTransfer: data })
  await expect(page.getByRole('dialog', { name: 'What is in “dropped.json”' })).toBeVisible()
})

test('the whole way by keyboard: from the plan to a file taken in, and back', async ({ quietPage: page }) => {
  // Has the test runner stand in for the system's dialog from now on: asked for only just before the key, it can be late.
  page.on('filechooser', () => undefined)
  await startAndTick(page)
  await page.keyboard.press('g')
  await page.keyboard.press('d')
  await expect(page.getByRole('heading', { level: 1, name: 'Your data' })).toBeVisible()
  const input = page.getByLabel('Choose a file')
  await input.focus()
  await expect(input).toBeFocused()
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Enter')
  await (await chooser).setFiles(fileOf(writeDocument(makeFullDocument(), 0)))
  await expect(dialog(page)).toBeVisible()
  await dialog(page).getByRole('button', { name: /^Add / }).focus()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toHaveCount(0)
  await expect(page.getByRole('table', { name: 'What is stored in this browser' })).toContainText('3 plans')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('table', { name: 'What is stored in this browser' })).toContainText('1 plan')
})

const REFUSED: readonly (readonly [name: string, content: string | Buffer, says: RegExp])[] = [
  ['empty', '', /is empty/],
  ['not JSON', 'Dear diary', /without a list or a table/],
  ['cut short', writeDocument(makeFullDocument(), 0).slice(0, 3000), /breaks off at line 1, character 3,001/],
  ['HTML', '<!doctype html><title>x</title>', /is a web page/],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), /is a picture/],
  ['of a newer version', '{"version":99,"state":{}}', /newer Cairn \(version 99 of its files\)/],
  ['of another shape', '{"version":2,"state":{"plans":7}}', /It holds no list of plans/],
]

test('C1 files are refused with what is wrong and what to do', async ({ quietPage: page }) => {
  await startAndTick(page)
  const before = await stored(page)
  await openData(page)
  for (const [name, content, says] of REFUSED) {
    await choose(page, fileOf(content, `${name}.json`))
    await expect(page.getByText(says), name).toBeVisible()
    await expect(page.getByText(`“${name}.json”`), name).toBeVisible()
  }
  expect(await stored(page)).toBe(before)
})

interface Bomb {
  readonly name: string
  readonly head: string
  readonly unit: string
  readonly count: number
  readonly says: RegExp
}

/** Made in the page, of a piece that is repeated: from outside, its size would be what takes the time. */
const BOMBS: readonly Bomb[] = [
  { name: 'deep', head: '{"version":2,"state":', unit: '[', count: 19_000_000, says: /nested more than 100 levels/ },
  { name: 'a million items', head: '{"version":2,"state":{"plans":[7', unit: ',{}', count: 1e6, says: /breaks off/ },
]

async function chooseBomb(page: Page, { head, unit, count }: Bomb): Promise<void> {
  await page.getByLabel('Choose a file').evaluate(
    (input: HTMLInputElement, [start, piece, times]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([start, piece.repeat(times)], 'bomb.json', { type: 'application/json' }))
      input.files = transfer.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    },
    [head, unit, count] as const,
  )
}

for (const bomb of BOMBS) {
  test(`C2 a bomb (${bomb.name}) is read beside the page, and refused`, async ({ quietPage: page }) => {
    await startAndTick(page)
    await openData(page)
    // Waited for from its beginning on: it may be gone before the choosing is answered.
    const ended = page
      .waitForEvent('worker', (each) => each.url().includes('import.worker'))
      .then((worker) => worker.waitForEvent('close'))
    await chooseBomb(page, bomb)
    await expect(page.getByText(bomb.says)).toBeVisible({ timeout: 30_000 })
    await ended
    await page.getByRole('link', { name: 'Plan', exact: true }).click()
    await expect(ticked(page)).toBeChecked()
  })
}

test('C1 200 MB are refused without being read', async ({ quietPage: page }) => {
  await startAndTick(page)
  await openData(page)
  let hasWorker = false
  page.on('worker', (worker) => (hasWorker ||= worker.url().includes('import.worker')))
  await chooseBomb(page, { name: 'large', head: '', unit: ' ', count: 200_000_000, says: /./ })
  await expect(page.getByText(/has 200 MB, and at most 20 MB/)).toBeVisible()
  expect(hasWorker).toBe(false)
})

test('C8 a file that takes long can be let go, and the page answers meanwhile', async ({ page }) => {
  await startAndTick(page)
  await openData(page)
  // A worker that never starts.
  await page.route(/import\.worker/, () => {})
  await choose(page, fileOf(writeDocument(makeFullDocument(), 0)))
  await expect(page.getByText('Reading “plans.json”…')).toBeVisible()
  await page.getByRole('region', { name: 'Import' }).getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('Reading “plans.json”…')).toHaveCount(0)
  await expect(dialog(page)).toHaveCount(0)
})

test('G3 neither beside the page nor on it: that is said, and nothing else happens', async ({ page }) => {
  await startAndTick(page)
  await openData(page)
  await page.route(/import\.worker|handle-import/, (route) => route.abort())
  await choose(page, fileOf(writeDocument(makeFullDocument(), 0)))
  await expect(page.getByText(/The part of Cairn that reads files is missing/)).toBeVisible()
  await expect(dialog(page)).toHaveCount(0)
})

test('F1 where the reading cannot be done beside the page, it is done on it', async ({ page }) => {
  await startAndTick(page)
  await openData(page)
  await page.route(/import\.worker/, (route) => route.abort())
  await choose(page, fileOf(writeDocument(makeFullDocument(), 0)))
  await expect(dialog(page).getByRole('button', { name: /^Add / })).toBeVisible()
})

for (const width of [320, 360, 1440]) {
  test(`axe finds nothing at ${width} px, and nothing is wider than the page`, async ({ quietPage: page }) => {
    await page.setViewportSize({ width, height: 800 })
    await openDocument(page, makeFullDocument(), './#/data')
    await page.evaluate(() => localStorage.setItem('cairn:set-aside:unreadable:1', '{"version":1,"st'))
    await page.reload()
    await expect(page.getByRole('table', { name: 'Saves set aside' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Remove everything…' }).click()
    await dialog(page).getByRole('button', { name: 'Remove everything' }).click()
    await undo(page)
    await page
      .getByRole('button', { name: /^Preview / })
      .first()
      .click()
    await expect(dialog(page).getByText(/exactly what you have now/)).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    const file = writeDocument(makeFullDocument(), 0).replace('"isArchived":true', '"isArchived":7')
    await choose(page, fileOf(file))
    await dialog(page).getByRole('radio', { name: 'Replace everything here' }).check()
    await expectAccessible(page)
  })
}

/** The plans as they are saved, but for the forecast of the day, which is kept by itself. */
async function stored(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { state } = JSON.parse(localStorage.getItem('cairn:document') ?? '{}') as { state: { plans: object[] } }
    return JSON.stringify(state.plans.map((plan) => ({ ...plan, history: null })))
  })
}
