import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import type { PortfolioProject } from '../../src/domain/career/project'
import { makeDocument, makePlan, makeProject } from '../helpers/make-plan'
import { expectAccessible } from './helpers/accessible'
import { openDocument } from './helpers/open-document'
import { BAD_LINKS, PAYLOADS, RAN } from './helpers/payloads'
import { drawPicture, makeGif, makePng, withCameraNotes } from './helpers/pictures'
import { expect, savedOnDevice, startPlan, test } from './helpers/test'

const picture = (page: Page, name: string): Locator => page.getByRole('img', { name, exact: true })
const notice = (page: Page): Locator => page.getByRole('region', { name: 'Last change' })

async function addProject(page: Page, title: string): Promise<void> {
  await page.goto('./#/portfolio')
  await page.getByRole('button', { name: 'Add a project' }).click()
  await page.getByRole('textbox', { name: 'Name of the project' }).fill(title)
  await page.getByRole('textbox', { name: 'Name of the project' }).blur()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeAttached()
}

async function write(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('button', { name: `Write the ${name}` }).click()
  await page.getByRole('textbox', { name: new RegExp(`^${name}$`, 'i') }).fill(text)
  await page.getByRole('button', { name: `Done with the ${name}` }).click()
}

async function choose(page: Page, ...files: readonly { readonly name: string; readonly buffer: Buffer }[]) {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose pictures' }).click()
  await (await chooser).setFiles(files.map((file) => ({ ...file, mimeType: 'application/octet-stream' })))
  await expect(page.getByRole('button', { name: 'Choose pictures' })).toBeEnabled()
}

async function describeAs(page: Page, place: number, words: string): Promise<void> {
  const field = page.getByRole('textbox', { name: `What can be seen on picture ${place}` })
  await field.fill(words)
  await field.blur()
}

/** Whether what is shown is a picture of this size, drawn. */
async function expectDrawn(image: Locator, width: number, height: number): Promise<void> {
  await expect(image).toBeVisible()
  await expect
    .poll(() => image.evaluate((each: HTMLImageElement) => [each.naturalWidth, each.naturalHeight]))
    .toEqual([width, height])
}

/** Presses a button that gives a file; gives its name and content. */
async function take(page: Page, button: string | RegExp) {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const file = await download
  return { name: file.suggestedFilename(), content: await readFile(await file.path(), 'utf8') }
}

test('a project is filled in, is there after a reload, is evidence for a step, and becomes a page', async ({
  quietPage: page,
  context,
}, info) => {
  test.slow()
  await startPlan(page)
  await addProject(page, 'Which bird is singing')
  await write(page, 'description', 'Names **32 birds**.')
  await write(page, 'outcome', 'Two wardens use it.')
  await page.getByRole('textbox', { name: 'Where the code is' }).fill('github.com/ada/birds')
  await choose(page, { name: 'chart.png', buffer: makePng(2000, 1000) })
  await describeAs(page, 1, 'F1 by epoch')
  await page.getByRole('combobox', { name: 'A skill it shows' }).fill('python')
  await page.getByRole('button', { name: 'Add skill' }).click()
  await savedOnDevice(page)

  await page.reload()
  await expectDrawn(picture(page, 'F1 by epoch'), 1600, 800)
  await expect(page.getByText('32 birds')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Where the code is' })).toHaveValue('https://github.com/ada/birds')
  await expect(page.getByText('6 of 10 there', { exact: true })).toBeVisible()

  await page.getByRole('checkbox', { name: /With the checklist/ }).check()
  await page.getByText('1. Define the problem').click()
  await page.getByRole('checkbox', { name: 'The decision or action that will change' }).check()
  await expect(page.getByText(/^1 of \d+ items done$/)).toBeVisible()
  await page.getByRole('button', { name: 'Note a way back' }).click()
  await page.getByRole('textbox', { name: 'Why' }).fill('the same birds in both parts')
  await page.getByRole('button', { name: 'Note it' }).click()
  await expect(page.getByText('Sent back once.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Ways back' })).toContainText(
    'Sent back from Evaluate to Build the data set: the same birds in both parts',
  )

  await page.goto('./#/plan')
  await page.getByRole('link', { name: 'Probability' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('button', { name: 'Name a project' }).click()
  await sheet.getByRole('combobox', { name: 'Project', exact: true }).selectOption({ label: 'Which bird is singing' })
  await sheet.getByRole('button', { name: 'Name it' }).click()
  await sheet.getByRole('link', { name: 'Which bird is singing' }).click()
  await expect(page.getByRole('complementary').getByRole('link', { name: 'Probability' })).toBeVisible()

  await page.goto('./#/portfolio')
  await page.getByRole('link', { name: 'See and save the page for employers' }).click()
  await page.getByRole('textbox', { name: /^Your name/ }).fill('Ada Example')
  await expectDrawn(picture(page, 'F1 by epoch'), 1600, 800)
  const { name, content } = await take(page, /^Save page/)
  expect(name).toBe('portfolio-2027-01-04.html')
  expect(content).not.toMatch(/<script|javascript:/i)
  const path = info.outputPath(name)
  await writeFile(path, content)

  const file = await context.newPage()
  const asked: string[] = []
  file.on('request', (request) => asked.push(request.url()))
  file.on('console', (message) => asked.push(message.text()))
  await file.goto(pathToFileURL(path).href)
  await expect(file.getByRole('heading', { level: 1, name: 'Ada Example' })).toBeVisible()
  await expect(file.getByRole('heading', { level: 2, name: 'Which bird is singing' })).toBeVisible()
  await expectDrawn(picture(file, 'F1 by epoch'), 1600, 800)
  expect(asked.filter((what) => !what.startsWith('data:'))).toEqual([pathToFileURL(path).href])
  const { violations } = await new AxeBuilder({ page: file }).analyze()
  expect(violations).toEqual([])
})

test('every kind of picture is taken as the browser decodes it, and others are refused', async ({
  quietPage: page,
}) => {
  await addProject(page, 'Pictures')
  await choose(
    page,
    { name: 'a.png', buffer: makePng(40, 20) },
    { name: 'b.webp', buffer: await drawPicture(page, 'image/webp', 30, 10) },
    { name: 'c.gif', buffer: makeGif() },
  )
  await expect(page.getByRole('textbox', { name: /^What can be seen/ })).toHaveCount(3)
  for (const [place, words] of ['one', 'two', 'three'].entries()) await describeAs(page, place + 1, words)
  await expectDrawn(picture(page, 'one'), 40, 20)
  await expectDrawn(picture(page, 'two'), 30, 10)
  await expectDrawn(picture(page, 'three'), 1, 1)

  const broken = makePng(40, 20)
  await choose(
    page,
    { name: 'drawing.svg', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="window.name=1"/>') },
    { name: 'broken.png', buffer: broken.subarray(0, broken.length - 30) },
    { name: 'notes.txt', buffer: Buffer.from('Hello') },
  )
  await expect(page.getByText(/“drawing.svg” is a drawing/)).toBeVisible()
  await expect(page.getByText(/“notes.txt” is not a picture/)).toBeVisible()
  await expect(page.getByRole('textbox', { name: /^What can be seen/ })).toHaveCount(3)
})

test('what a camera wrote into a picture is left out, and the picture stands upright', async ({ quietPage: page }) => {
  await addProject(page, 'A photo')
  const photo = withCameraNotes(await drawPicture(page, 'image/jpeg', 3200, 1600), 'PLACE-51.34N-12.37E')
  await choose(page, { name: 'photo.jpg', buffer: photo })
  await describeAs(page, 1, 'A reserve')
  await expectDrawn(picture(page, 'A reserve'), 800, 1600)
  const kept = await page.evaluate(async () => {
    const answerOf = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.addEventListener('success', () => resolve(request.result))
      })
    const database = await answerOf(indexedDB.open('cairn-pictures'))
    const all = await answerOf(database.transaction('pictures').objectStore('pictures').getAll())
    database.close()
    const [record] = all as readonly { readonly bytes: ArrayBuffer }[]
    return record === undefined ? '' : new TextDecoder('latin1').decode(record.bytes)
  })
  expect(photo.toString('latin1')).toContain('PLACE-')
  expect(kept.length).toBeGreaterThan(100)
  expect(kept).not.toContain('PLACE-')
  expect(kept).not.toContain('Exif')
})

test('a picture is pasted and dropped', async ({ quietPage: page }) => {
  await addProject(page, 'By hand')
  const bytes = [...makePng(16, 8)]
  for (const kind of ['paste', 'drop'] as const) {
    await page.getByRole('group', { name: 'Add pictures' }).evaluate(
      (place, [event, content]) => {
        const data = new DataTransfer()
        data.items.add(new File([new Uint8Array(content)], 'image.png', { type: 'image/png' }))
        const options = { bubbles: true, cancelable: true }
        place.dispatchEvent(
          event === 'paste'
            ? new ClipboardEvent(event, { ...options, clipboardData: data })
            : new DragEvent(event, { ...options, dataTransfer: data }),
        )
      },
      [kind, bytes] as const,
    )
    await expect(page.getByRole('button', { name: 'Choose pictures' })).toBeEnabled()
  }
  await expect(page.getByRole('textbox', { name: /^What can be seen/ })).toHaveCount(2)
})

test('a deleted project comes back with its picture, also after a reload; its order and copy too', async ({
  quietPage: page,
}) => {
  await addProject(page, 'Birds')
  await choose(page, { name: 'chart.png', buffer: makePng(40, 20) })
  await describeAs(page, 1, 'A chart')
  await addProject(page, 'Houses')
  await page.goto('./#/portfolio')
  await page.getByRole('button', { name: 'Move Houses up' }).click()
  await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('Houses')
  await page.getByRole('button', { name: 'Delete Birds' }).click()
  await expect(notice(page)).toContainText('“Birds” is deleted from your portfolio.')
  await savedOnDevice(page)
  await page.reload()
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Houses'])
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('link', { name: 'Birds', exact: true }).click()
  await expectDrawn(picture(page, 'A chart'), 40, 20)
})

test('pictures that were cleared away are said to be missing; the text stays, and the picture can come again', async ({
  quietPage: page,
}) => {
  await addProject(page, 'Birds')
  await write(page, 'results', 'F1 0.81')
  await choose(page, { name: 'chart.png', buffer: makePng(40, 20) })
  await describeAs(page, 1, 'A chart')
  await savedOnDevice(page)
  const address = page.url()
  await page.goto('./robots.txt')
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('cairn-pictures').addEventListener('success', resolve)
      }),
  )
  await page.goto(address)
  await expect(page.getByText('This picture is not on this device.')).toBeVisible()
  await expect(page.getByText('F1 0.81')).toBeVisible()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose picture 1 again' }).click()
  await (await chooser).setFiles({ name: 'again.png', mimeType: 'image/png', buffer: makePng(30, 20) })
  await expectDrawn(picture(page, 'A chart'), 30, 20)
})

test('without a database for pictures everything else goes on', async ({ quietPage: page }) => {
  await page.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB)
    indexedDB.open = (name, version) => {
      if (name === 'cairn-pictures') throw new DOMException('no', 'SecurityError')
      return open(name, version)
    }
  })
  await addProject(page, 'Birds')
  await choose(page, { name: 'chart.png', buffer: makePng(40, 20) })
  await expect(page.getByText(/This browser does not let Cairn keep pictures/)).toBeVisible()
  await write(page, 'lessons', 'Split by place.')
  await expect(page.getByText('Split by place.')).toBeVisible()
})

test('a backup with pictures brings them back on another device', async ({ quietPage: page, browser, baseURL }) => {
  await addProject(page, 'Birds')
  await choose(page, { name: 'chart.png', buffer: makePng(40, 20) })
  await describeAs(page, 1, 'A chart')
  await page.goto('./#/data')
  await expect(page.getByRole('checkbox', { name: /^with pictures \(/ })).toBeChecked()
  const { name, content } = await take(page, 'Export everything')
  await page.getByRole('checkbox', { name: /^with pictures/ }).uncheck()
  expect((await take(page, 'Export everything')).content).not.toContain('"data"')

  const other = await browser.newContext({ serviceWorkers: 'block', ...(baseURL === undefined ? {} : { baseURL }) })
  const elsewhere = await other.newPage()
  await elsewhere.goto('./#/data')
  await elsewhere
    .getByLabel('Choose a file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
  await elsewhere.getByRole('button', { name: /^Take in|^Add/ }).click()
  await elsewhere.goto('./#/portfolio')
  await elsewhere.getByRole('link', { name: 'Birds', exact: true }).click()
  await expectDrawn(picture(elsewhere, 'A chart'), 40, 20)
  await other.close()
})

function showing(...projects: readonly PortfolioProject[]) {
  const career = {
    skills: new Map(),
    projects: new Map(projects.map((each) => [each.id, each])),
    applications: new Map(),
  }
  return { ...makeDocument(makePlan()), career }
}

/** A project with this in every text. */
function written(id: string, text: string): PortfolioProject {
  return makeProject({
    id,
    title: text,
    description: text,
    outcome: text,
    results: `| a |\n| - |\n| ${text} |`,
    lessons: text,
    improvements: `[x](${text})`,
    targetJob: text,
    links: new Map([['l', { title: text, url: 'https://example.org/' }]]),
    skills: new Set([text.slice(0, 100)]),
    pictures: new Map([[`p-${id}`, { alt: text, width: 4, height: 3, bytes: 5 }]]),
    hasChecklist: true,
    loops: new Map([['o', { on: 20_822, from: text.slice(0, 90), to: text.slice(0, 90), why: text } as never]]),
  })
}

test('nothing that is written in a project runs or asks for anything, here and in the file', async ({
  quietPage: page,
  context,
}, info) => {
  const projects = [...PAYLOADS, ...BAD_LINKS].map((text, at) => written(`project-${at}`, text))
  await openDocument(page, showing(...projects), './#/portfolio')
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(projects.length)
  for (const { id } of projects.slice(0, 8)) {
    await page.goto(`./#/portfolio/${id}`)
    await expect(page.getByRole('textbox', { name: 'Name of the project' })).toBeVisible()
  }
  await page.goto('./#/portfolio-page')
  await expect(page.getByRole('article').getByRole('heading', { level: 3 })).toHaveCount(projects.length)
  expect(await page.evaluate(() => window.name)).not.toBe(RAN)
  const links = await page
    .getByRole('article')
    .getByRole('link')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href')))
  expect(links.filter((href) => !/^https?:\/\//.test(href ?? ''))).toEqual([])

  const { name, content } = await take(page, /^Save page/)
  const path = info.outputPath(name)
  await writeFile(path, content)
  const file = await context.newPage()
  const asked: string[] = []
  file.on('request', (request) => asked.push(request.url()))
  await file.goto(pathToFileURL(path).href)
  await expect(file.getByRole('heading', { level: 2 })).toHaveCount(projects.length)
  expect(await file.evaluate(() => [window.name, document.scripts.length])).toEqual(['', 0])
  expect(asked).toEqual([pathToFileURL(path).href])
})

test('private projects are on no page, and on paper there is the page alone', async ({ quietPage: page }) => {
  await openDocument(
    page,
    showing(makeProject({ id: 'a', title: 'Shown' }), makeProject({ id: 'b', title: 'Hidden', isPrivate: true })),
    './#/portfolio-page',
  )
  await expect(page.getByRole('article')).toContainText('Shown')
  await expect(page.getByRole('article')).not.toContainText('Hidden')
  await expect(page.getByText('1 private project left out.')).toBeVisible()
  const { content } = await take(page, /^Save text/)
  expect(content).toContain('## Shown')
  expect(content).not.toContain('Hidden')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
  await expect(page.getByRole('article')).toBeVisible()
})

for (const width of [320, 1440]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 5000 }, contextOptions: { reducedMotion: 'reduce' } })

    test('the portfolio has no violation of WCAG 2.2 AA and fits the width', async ({ quietPage: page }) => {
      test.slow()
      const long = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(4)
      const parts = { description: `# ${long}`, targetJob: long, code: `https://example.org/${long}` }
      const full = makeProject({ ...written('full', 'Words'), ...parts, title: long })
      await openDocument(page, showing(full, makeProject({ id: 'new' })), './#/portfolio')
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
      await expectAccessible(page)
      await page.goto('./#/portfolio/full')
      await expect(page.getByText('This picture is not on this device.')).toBeVisible()
      await page.getByRole('button', { name: 'Edit the outcome' }).click()
      await page.getByRole('button', { name: 'Note a way back' }).click()
      await page.getByText('1. Define the problem').click()
      await expectAccessible(page)
      await page.goto('./#/portfolio-page')
      await expect(page.getByRole('article')).toBeVisible()
      await expectAccessible(page)
    })
  })
}
