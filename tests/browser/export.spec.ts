import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { Locator, Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { readXml } from '../components/export/xml-reader'
import { readCalendar } from '../domain/export/calendar'
import { makeStoryPlan } from '../domain/export/dated-plans'
import { makeLargePlan } from '../helpers/make-large-plan'
import { makeDocument } from '../helpers/make-plan'
import { expectAccessible } from './helpers/accessible'
import { openDocument } from './helpers/open-document'
import { expect, finishDay, startPlan, test } from './helpers/test'

async function openBox(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const box = page.getByRole('dialog', { name: 'Export the plan' })
  await expect(box).toBeVisible()
  return box
}

/** Presses a button that gives a file; gives its name and content. */
async function take(page: Page, button: string) {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).click()
  const file = await download
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) }
}

const NAME = 'cairn-plan-machine-learning-engineer-2027-01-04'

test('each form is a file with its name, which programs of others can read', async ({ quietPage: page }) => {
  await startPlan(page)
  const finish = new Date((await finishDay(page)) * 86_400_000).toISOString().slice(0, 10)

  await openBox(page)
  const calendar = await take(page, 'Save calendar')
  expect(calendar.name).toBe(`${NAME}.ics`)
  const events = readCalendar(calendar.content.toString())
  expect(events.at(-1)).toMatchObject({ summary: 'Likely finish: Machine learning engineer', start: finish })
  await expect(page.getByRole('region', { name: 'Last change' })).toContainText(`${NAME}.ics`)

  await openBox(page)
  const table = await take(page, 'Save table')
  expect(table.name).toBe(`${NAME}.csv`)
  const rows: readonly Readonly<Record<string, string>>[] = parse(table.content, { bom: true, columns: true })
  expect(rows.length).toBeGreaterThan(30)
  expect(
    rows
      .map(({ Finish = '' }) => Finish)
      .toSorted()
      .at(-1),
  ).toBe(finish)

  await openBox(page)
  const checklist = await take(page, 'Save checklist')
  expect(checklist.name).toBe(`${NAME}.md`)
  expect(checklist.content.toString()).toMatch(/^- \[ \] First programs in Python \(\d+ h\), 2027-/m)

  await openBox(page)
  const diagram = await take(page, 'Save diagram')
  expect(diagram.name).toBe(`${NAME}.mmd`)
  expect(diagram.content.toString()).toMatch(/^gantt\n/)
})

test('the page opens on its own, with styles and without scripts', async ({ quietPage: page, context }, info) => {
  await startPlan(page)
  await expect(page.getByText(/^80% sure by/)).toBeVisible()
  await openBox(page)
  const { name, content } = await take(page, 'Save page')
  expect(name).toBe(`${NAME}.html`)
  const path = info.outputPath(name)
  await writeFile(path, content)

  const file = await context.newPage()
  const complaints: string[] = []
  file.on('console', (message) => complaints.push(message.text()))
  await file.goto(pathToFileURL(path).href)
  await expect(file.getByRole('heading', { level: 1, name: 'Machine learning engineer' })).toBeVisible()
  await expect(file.getByText(/^Likely finish: .*, 80% sure by /)).toBeVisible()
  await expect(file.getByRole('heading', { level: 2 })).toHaveCount(5)
  expect(await file.locator('main').evaluate((main) => getComputedStyle(main).maxWidth)).toBe('960px')
  expect(await file.evaluate(() => document.compatMode)).toBe('CSS1Compat')
  expect(complaints).toEqual([])
})

test('the picture is drawn twice as large as it is wide, and as SVG is well-formed', async ({ quietPage: page }) => {
  await startPlan(page)
  let box = await openBox(page)
  const png = await take(page, 'Save picture')
  expect(png.name).toBe(`${NAME}.png`)
  expect(png.content.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect(png.content.readUInt32BE(16)).toBe(2800)

  // Drawn in Chromium, it is no empty sheet: its paper, and the colours of the first phase.
  const colours = await coloursOf(page, png.content)
  expect(colours).toContain('251,250,246')
  expect(colours).toContain('173,202,179')

  box = await openBox(page)
  await box.getByRole('radio', { name: 'SVG' }).check()
  await box.getByRole('region', { name: 'Picture of the timeline' }).getByRole('radio', { name: 'Night' }).check()
  const svg = await take(page, 'Save picture')
  expect(svg.name).toBe(`${NAME}.svg`)
  const texts = readXml(svg.content.toString()).map(({ text }) => text)
  expect(texts).toContain('Machine learning engineer')
  expect(texts).toContain('Today')
})

test('a picture of a thousand steps is drawn as large as it can be', async ({ quietPage: page }) => {
  await openDocument(page, makeDocument(makeLargePlan(1000)))
  await openBox(page)
  const { content } = await take(page, 'Save picture')
  expect(content.readUInt32BE(20)).toBeGreaterThan(10_000)
  expect(content.readUInt32BE(20)).toBeLessThanOrEqual(16_000)
})

test('the finish date is copied as a sentence', async ({ quietPage: page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await startPlan(page)
  await expect(page.getByText(/^80% sure by/)).toBeVisible()
  const box = await openBox(page)
  await expect(box.getByRole('textbox', { name: 'Text to copy' })).toHaveValue(/likely between/)
  await box.getByRole('button', { name: 'Copy text' }).click()
  await expect(page.getByRole('region', { name: 'Last change' })).toContainText('The sentence is copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^I plan to be a machine learning engineer by \d+ \w+ 20\d\d, likely between \d+ \w+ 20\d\d and \d+ \w+ 20\d\d\.$/,
  )
})

test('by keyboard: from the palette to a file, and the focus comes back', async ({ quietPage: page }) => {
  await startPlan(page)
  const opener = page.getByRole('button', { name: 'Export', exact: true })
  await opener.focus()
  await page.keyboard.press('Enter')
  const box = page.getByRole('dialog', { name: 'Export the plan' })
  await expect(box).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(box).toBeHidden()
  await expect(opener).toBeFocused()

  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: /Find a step/ })).toBeFocused()
  await page.keyboard.type('export calendar')
  await page.keyboard.press('Enter')
  await expect(box).toBeVisible()
  const button = box.getByRole('button', { name: 'Save calendar' })
  for (let tabs = 0; tabs < 20 && !(await button.evaluate((each) => each === document.activeElement)); tabs += 1) {
    await page.keyboard.press('Tab')
  }
  const download = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await download).suggestedFilename()).toBe(`${NAME}.ics`)
})

test(`on a narrow screen nothing is cut off, and axe finds nothing`, async ({ quietPage: page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await openDocument(page, makeDocument(makeStoryPlan()))
  await openBox(page)
  await expectAccessible(page, 'dialog')
})

/** The colours in a picture, each as `red,green,blue`. */
async function coloursOf(page: Page, png: Buffer): Promise<readonly string[]> {
  return page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height })
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const data = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    const found = new Set<string>()
    for (let at = 0; at < data.length; at += 4) found.add(`${data[at]},${data[at + 1]},${data[at + 2]}`)
    return [...found]
  }, png.toString('base64'))
}
