import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { expectAccessible } from './helpers/accessible'
import { expect, savedOnDevice, startPlan, test } from './helpers/test'

const fixture = (name: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: readFileSync(new URL(`../fixtures/import/${name}`, import.meta.url)),
})
const textFile = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

const LIST = '# Learn to sail\n\n## Ashore\n\n- [x] Tie knots (4 h)\n- [ ] Rules of the road (6 h)\n'
const NAME = 'Machine learning engineer'

type Chosen = Parameters<ReturnType<Page['getByLabel']>['setInputFiles']>[0]

const choose = (page: Page, file: Chosen): Promise<void> => page.getByLabel('Choose a file').setInputFiles(file)
const review = (page: Page, name: string) => page.getByRole('dialog', { name: `What is in “${name}”` })
const holds = (page: Page, column: string) => page.getByRole('combobox', { name: `${column}: what it holds` })
const lastChange = (page: Page) => page.getByRole('region', { name: 'Last change' })
const stored = (page: Page) => page.getByRole('table', { name: 'What is stored in this browser' })

async function openData(page: Page): Promise<void> {
  await page.goto('./#/data')
  await expect(page.getByRole('heading', { level: 1, name: 'Your data' })).toBeVisible()
}

/** The titles of the plans as they are saved. */
async function savedTitles(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const saved = JSON.parse(localStorage.getItem('cairn:document') ?? '{}') as {
      state?: { plans: { title: string }[] }
    }
    return (saved.state?.plans ?? []).map(({ title }) => title)
  })
}

async function transferOf(page: Page, name: string, text: string) {
  return page.evaluateHandle(
    ([file, content]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content], file))
      return transfer
    },
    [name, text] as const,
  )
}

test('what reads a file is there while one is being chosen, and gone when none is', async ({ quietPage: page }) => {
  await openData(page)
  const readers = () => page.workers().filter((worker) => worker.url().includes('import.worker')).length
  const openChooser = async () => {
    const chooser = page.waitForEvent('filechooser')
    await page.getByText('Choose a file').click()
    return chooser
  }
  await openChooser()
  await expect.poll(readers).toBe(1)
  await page.getByLabel('Choose a file').dispatchEvent('cancel', { bubbles: true })
  await expect.poll(readers).toBe(0)
  const chooser = await openChooser()
  await chooser.setFiles(textFile('sailing.md', LIST))
  await expect(review(page, 'sailing.md').getByText(/1 phase, 2 steps/)).toBeVisible()
  await expect.poll(readers).toBe(0)
})

test('a checklist is looked at and becomes a plan; undo takes it back, and again after a reload', async ({
  quietPage: page,
}) => {
  await startPlan(page)
  await page.getByRole('link', { name: 'Your data' }).click()
  await choose(page, textFile('sailing.md', LIST))
  const shown = review(page, 'sailing.md')
  await expect(shown.getByText(/1 phase, 2 steps, 10 h of work, 1 tick/)).toBeVisible()
  await expect(shown.getByText(/would likely be finished on \d+ January 2027/)).toBeVisible()
  await shown.getByRole('button', { name: 'Add the plan' }).click()
  await expect(lastChange(page).getByText('“Learn to sail” is a plan now, from “sailing.md”.')).toBeVisible()
  await savedOnDevice(page)
  expect(await savedTitles(page)).toEqual([NAME, 'Learn to sail'])

  await page.keyboard.press('Control+z')
  await expect(stored(page)).toContainText('1 plan')
  await expect.poll(() => savedTitles(page)).toEqual([NAME])
  await page.keyboard.press('Control+Shift+z')
  await expect.poll(() => savedTitles(page)).toEqual([NAME, 'Learn to sail'])
  await page.reload()
  await expect(stored(page)).toContainText('2 plans')
  await page.keyboard.press('Control+z')
  await expect.poll(() => savedTitles(page)).toEqual([NAME])
})

test('from the start screen by its file, to a plan with the ticks of the file', async ({ quietPage: page }) => {
  await page.goto('./#/')
  await page.getByLabel('I have a plan file').setInputFiles(textFile('sailing.md', LIST))
  await review(page, 'sailing.md').getByRole('button', { name: 'Add the plan' }).click()
  await expect(page).toHaveURL(/#\/plan$/)
  await expect(page.getByRole('checkbox', { name: 'Tie knots' })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: 'Rules of the road' })).not.toBeChecked()
})

test('from the page of the roadmaps, dropped, to a roadmap of one’s own', async ({ quietPage: page }) => {
  await page.goto('./#/roadmaps')
  const heading = page.getByRole('heading', { level: 1 })
  await expect(page.getByLabel('Import')).toBeAttached()
  const data = await transferOf(page, 'sailing.md', LIST)
  await heading.dispatchEvent('dragenter', { dataTransfer: data })
  await expect(page.getByText('Drop the file to see what is in it')).toBeVisible()
  await heading.dispatchEvent('drop', { dataTransfer: data })
  const shown = review(page, 'sailing.md')
  await shown.getByRole('checkbox', { name: /^Make it a plan/ }).uncheck()
  await shown.getByRole('checkbox', { name: 'Keep it as a roadmap of mine' }).check()
  await shown.getByRole('button', { name: 'Add the roadmap' }).click()
  await expect(page).toHaveURL(/#\/roadmaps$/)
  await expect(page.getByRole('region', { name: 'Your own roadmaps' }).getByText('Learn to sail')).toBeVisible()
})

test('pasted by its keys anywhere on the page, and by the button for it', async ({ quietPage: page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openData(page)
  await page.evaluate((text) => navigator.clipboard.writeText(text), LIST)
  await page.keyboard.press('Control+v')
  await expect(review(page, 'Pasted text').getByText('Learn to sail')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await page.getByRole('button', { name: 'Paste text' }).click()
  await page.getByRole('textbox', { name: /^A table, a checklist/ }).focus()
  await page.keyboard.press('Control+v')
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await page.getByRole('button', { name: 'See what is in it' }).click()
  await expect(review(page, 'Pasted text').getByText('Learn to sail')).toBeVisible()
})

test('C8 cancelled, nothing has changed', async ({ quietPage: page }) => {
  await startPlan(page)
  await savedOnDevice(page)
  await openData(page)
  await choose(page, fixture('gantt-project.gan'))
  await review(page, 'gantt-project.gan').getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await savedTitles(page)).toEqual([NAME])
  await expect(lastChange(page).getByRole('button', { name: 'Undo' })).toHaveCount(0)
})

test('the columns of a table are matched anew, by keyboard', async ({ quietPage: page }) => {
  await openData(page)
  await choose(page, textFile('boats.csv', 'Thing,Size,Name\nx,3,Learn to row\ny,6,Learn to sail\n'))
  const shown = review(page, 'boats.csv')
  await expect(shown.getByText(/2 steps, 8 h of work/)).toBeVisible()
  await holds(page, 'Size').focus()
  await holds(page, 'Size').selectOption('Time in hours')
  await expect(shown.getByText(/2 steps, 9 h of work/)).toBeVisible()
  await holds(page, 'Thing').selectOption('Title of the step')
  await expect(shown.getByRole('list', { name: 'The first steps' }).getByRole('listitem').first()).toContainText('x')
  await holds(page, 'Name').selectOption('Notes')
  await shown.getByRole('button', { name: 'Add the plan' }).click()
  await expect(lastChange(page).getByText(/“boats” is a plan now/)).toBeVisible()
})

test('a drawing like those of roadmap.sh is read, and its hours are asked for', async ({ quietPage: page }) => {
  await openData(page)
  await choose(page, fixture('graph-sections.json'))
  const shown = review(page, 'graph-sections.json')
  await expect(shown.getByText('2 placed by position: no line joins them to a topic.')).toBeVisible()
  await expect(shown.getByText('3 edges pointed nowhere.')).toBeVisible()
  await shown.getByRole('textbox', { name: 'Hours for each topic' }).fill('10')
  await expect(shown.getByText(/each of its 5 topics counts 10 hours/)).toBeVisible()
  await shown.getByRole('button', { name: 'Add the plan' }).click()
  await expect(lastChange(page).getByText(/“Gardener” is a plan now/)).toBeVisible()
})

test('C2 a hostile file is refused with its sentence', async ({ quietPage: page }) => {
  await openData(page)
  await choose(page, fixture('billion-laughs.xml'))
  await expect(page.getByText(/^“billion-laughs\.xml”: .*declares entities of its own/)).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await savedTitles(page)).toEqual([])
})

test('10,000 steps are read with progress while the page goes on, and can be taken in', async ({ quietPage: page }) => {
  test.slow()
  // A column that nothing takes: so much to read that it takes a while on any machine.
  const filler = 'So much to read. '.repeat(50)
  const rows = Array.from(
    { length: 10_000 },
    (_, at) => `Step ${at + 1},${1 + (at % 8)},${at === 0 ? '' : at},${filler}\n`,
  )
  await openData(page)
  await page.evaluate(() => {
    const seen = { frames: 0, shares: new Set<string>(), atFirst: 0, atLast: 0 }
    Object.assign(window, { seen })
    const count = (): void => {
      seen.frames += 1
      requestAnimationFrame(count)
    }
    requestAnimationFrame(count)
    new MutationObserver(() => {
      const bar = document.querySelector('[role=progressbar]')
      if (bar === null) return
      if (seen.shares.size === 0) seen.atFirst = seen.frames
      seen.shares.add(`${bar.getAttribute('aria-label')} ${bar.getAttribute('aria-valuenow')}`)
      seen.atLast = seen.frames
    }).observe(document.body, { subtree: true, childList: true, attributes: true })
  })
  await choose(page, textFile('large.csv', `Title,Hours,After,Filler\n${rows.join('')}`))
  const shown = review(page, 'large.csv')
  await expect(shown.getByText(/10,000 steps/).first()).toBeVisible({ timeout: 60_000 })
  const seen = await page.evaluate(() => {
    const found = (window as unknown as { seen: { shares: Set<string>; atFirst: number; atLast: number } }).seen
    return { shares: found.shares.size, frames: found.atLast - found.atFirst }
  })
  expect(seen.shares).toBeGreaterThan(3)
  expect(seen.frames).toBeGreaterThan(3)

  await shown.getByRole('button', { name: 'Add the plan' }).click()
  await expect(lastChange(page).getByText('“large” is a plan now, from “large.csv”.')).toBeVisible({ timeout: 60_000 })
  await page.keyboard.press('Control+z')
  await expect(stored(page)).toContainText('0 plans')
})

test('C8 a file that is being read is cancelled on the way', async ({ page }) => {
  await openData(page)
  // A worker that never starts.
  await page.route(/import\.worker/, () => {})
  await choose(page, textFile('large.csv', 'Title\nA\n'))
  await expect(page.getByRole('progressbar', { name: 'Opening it' })).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a file that the device opens with the installed app is looked at', async ({ quietPage: page }) => {
  await page.addInitScript((text) => {
    const file = new File([text], 'opened.md')
    const handle = { getFile: () => Promise.resolve(file) }
    const queue = { setConsumer: (consume: (launch: object) => void) => consume({ files: [handle] }) }
    Object.defineProperty(window, 'launchQueue', { value: queue })
  }, LIST)
  await openData(page)
  await expect(review(page, 'opened.md').getByText('Learn to sail')).toBeVisible()
})

test('the installed app says which files it opens, and where', async ({ quietPage: page }) => {
  await openData(page)
  const handler = await page.evaluate(async () => {
    interface Handler {
      readonly action: string
      readonly accept: Readonly<Record<string, readonly string[]>>
    }
    const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')?.href ?? ''
    const manifest = (await (await fetch(link)).json()) as { readonly file_handlers?: readonly Handler[] }
    const [first] = manifest.file_handlers ?? []
    return { action: new URL(first?.action ?? '', link).href, accept: first?.accept ?? {} }
  })
  expect(handler.action).toBe(page.url())
  expect(Object.values(handler.accept).flat()).toEqual(expect.arrayContaining(['.json', '.csv', '.md', '.xml', '.gan']))
})

for (const width of [360, 1440]) {
  test(`axe finds nothing at ${width} px, and nothing is wider than the page`, async ({ quietPage: page }) => {
    await page.setViewportSize({ width, height: 800 })
    await openData(page)
    await page.getByRole('button', { name: 'Paste text' }).click()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    for (const name of ['csv-prerequisites.csv', 'graph-sections.json', 'roadmap-minimal.json']) {
      await choose(page, fixture(name))
      await expect(review(page, name).getByRole('button', { name: 'Add the plan' })).toBeEnabled()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
    }
  })
}
