import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { constants, deflateRawSync } from 'node:zlib'
import { writeLinkPayload } from '../../src/domain/share/link-payload'
import { planToShare, type SharedParts } from '../../src/domain/share/shared-parts'
import { writeShared } from '../../src/domain/share/write-shared'
import { day, FIRST_MONDAY, makeFullPlan, makePlan } from '../helpers/make-plan'
import { BAD_LINKS, PAYLOADS, RAN } from './helpers/payloads'
import { expect, savedOnDevice, startPlan, test, TODAY } from './helpers/test'

const ALL: SharedParts = { progress: true, daysOff: true, logs: true, notes: true }
const NAME = 'Machine learning engineer'

const payloadOf = (text: string): string => writeLinkPayload(Uint8Array.from(deflateRawSync(text)))
const THEIRS = payloadOf(
  writeShared({
    roadmap: makeFullPlan().roadmap,
    plan: planToShare(makeFullPlan(), ALL, FIRST_MONDAY),
    on: FIRST_MONDAY,
    detail: 'whole',
  }),
)

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const makeItMine = (page: Page) => page.getByRole('button', { name: 'Make it mine' })

/** The titles of the plans as they are saved. */
async function savedTitles(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const saved = JSON.parse(localStorage.getItem('cairn:document') ?? '{}') as {
      state?: { plans: { title: string }[] }
    }
    return (saved.state?.plans ?? []).map(({ title }) => title)
  })
}

test('a link that is copied in the dialog opens elsewhere, is looked at, and made one’s own', async ({
  quietPage: page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await startPlan(page)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const link = page.getByRole('dialog').getByRole('region', { name: 'Link' })
  await expect(link.getByText(/Topics, reasons and reading come with Cairn/)).toBeVisible()
  await link.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('region', { name: 'Last change' }).getByText(/The link is copied/)).toBeVisible()
  const url = await page.evaluate(() => navigator.clipboard.readText())
  const date = /\d{1,2} [A-Z][a-z]+ \d{4}$/.exec((await heading(page).textContent()) ?? '')?.[0]

  const elsewhere = await browser.newContext()
  const other = await elsewhere.newPage()
  await other.clock.setFixedTime(new Date(`${TODAY}T10:00:00`))
  await other.goto(url)
  await expect(heading(other)).toHaveText(NAME)
  await expect(other.getByText(date ?? 'no date', { exact: true })).toBeVisible()
  await makeItMine(other).click()
  await expect(heading(other)).toContainText(`You will likely be a machine learning engineer by ${date}`)
  // What the link left out has come from the app.
  await other.getByRole('link', { name: 'First programs in Python' }).first().click()
  await expect(other.getByRole('dialog').getByRole('heading', { name: 'Topics' })).toBeVisible()
  await elsewhere.close()
})

test('D4 opened over an existing plan it changes nothing; D5 its contents leave the address and are sent nowhere', async ({
  quietPage: page,
}) => {
  await startPlan(page)
  await savedOnDevice(page)
  const before = await page.evaluate(() => localStorage.getItem('cairn:document'))
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
  await page.goto(`./#/shared/${THEIRS}`)
  await expect(makeItMine(page)).toBeVisible()
  expect(new URL(page.url()).hash).toBe('#/shared')
  expect(asked.join()).not.toContain(THEIRS.slice(0, 40))
  expect(await page.evaluate(() => localStorage.getItem('cairn:document'))).toBe(before)
  // Not by the way back either.
  await page.getByRole('link', { name: 'Your data' }).click()
  await page.goBack()
  await expect(makeItMine(page)).toBeVisible()
  expect(new URL(page.url()).hash).toBe('#/shared')
})

test('A15 it is looked at again after a reload; made one’s own, it is undone after another', async ({
  quietPage: page,
}) => {
  await startPlan(page)
  await page.goto(`./#/shared/${THEIRS}`)
  await expect(makeItMine(page)).toBeVisible()
  await page.reload()
  await makeItMine(page).click()
  await expect(page.getByRole('region', { name: 'Last change' })).toContainText('is a plan of yours now, from a link')
  await savedOnDevice(page)
  expect(await savedTitles(page)).toEqual([NAME, makeFullPlan().title])
  await page.reload()
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await savedOnDevice(page)
  expect(await savedTitles(page)).toEqual([NAME])
})

test('it is left with “Not now”', async ({ quietPage: page }) => {
  await page.goto(`./#/shared/${THEIRS}`)
  await page.getByRole('button', { name: 'Not now' }).click()
  await expect(page.getByRole('radio', { name: /2 to 4 years/ })).toBeVisible()
  await page.goto('./#/shared')
  await expect(heading(page)).toHaveText('There is no plan from a link here')
})

test.describe('D1 what mail and chat programs make of a link', () => {
  for (const [name, link] of [
    ['with a full stop behind it', `${THEIRS}.`],
    ['in angle brackets', `${THEIRS}>`],
    ['broken into lines', THEIRS.replaceAll(/(.{70})/g, '$1%0A')],
    ['escaped twice', encodeURIComponent(encodeURIComponent(THEIRS.replaceAll(/(.{70})/g, '$1\r\n')))],
    ['with a query added', `${THEIRS}?utm_source=mail`],
    ['with a percent sign that escapes nothing', `${THEIRS}%`],
    ['with another fragment', `${THEIRS}#top`],
  ] as const) {
    test(`${name}: it opens`, async ({ quietPage: page }) => {
      await page.goto(`./#/shared/${link}`)
      await expect(makeItMine(page)).toBeVisible()
      expect(new URL(page.url()).hash).toBe('#/shared')
    })
  }

  for (const [name, link, says] of [
    ['cut off', THEIRS.slice(0, -30), /cut off or changed on the way/],
    ['random', 'c2hhcmU', /cut off or changed on the way/],
    ['of nearly 2 MB', `1${'A'.repeat(1_900_000)}`, /longer than any that Cairn makes/],
    ['D3 of a newer version', `2${THEIRS.slice(1)}`, /made by a newer Cairn/],
    ['D2 with a bomb in it', bomb(100), /unfolds to more than any plan holds/],
  ] as const) {
    test(`${name}: said, and nothing else happens`, async ({ quietPage: page }) => {
      await page.goto(`./#/shared/${link}`)
      await expect(heading(page)).toHaveText('This link cannot be opened')
      await expect(page.getByRole('alert')).toHaveText(says)
      expect(new URL(page.url()).hash).toBe('#/shared')
    })
  }
})

/** Raw DEFLATE of so many megabytes of nothing: each megabyte is a piece that stands by itself. */
function bomb(megabytes: number): string {
  const piece = deflateRawSync(Buffer.alloc(1_000_000), { finishFlush: constants.Z_FULL_FLUSH, level: 9 })
  return writeLinkPayload(Uint8Array.from(Buffer.concat(Array.from({ length: megabytes }, () => piece))))
}

test('hostile texts in a link run nothing, and ask for nothing', async ({ quietPage: page }) => {
  for (const [round, text] of PAYLOADS.entries()) {
    const roadmap = makePlan().roadmap
    const [step] = roadmap.steps
    const hostile = {
      ...roadmap,
      title: text,
      goal: text,
      phases: roadmap.phases.map((phase) => ({ ...phase, title: text })),
      steps: [{ ...step!, title: text, reason: text }],
    }
    const written = JSON.parse(
      writeShared({
        roadmap: hostile,
        plan: { ...makePlan({ title: text }), roadmap: hostile },
        on: day(0),
        detail: 'whole',
      }),
    ) as { roadmap: { steps: { resources?: unknown; topics?: unknown }[] }; plan: { notebooks?: unknown } }
    written.roadmap.steps[0]!.resources = [{ title: text, kind: 'book', url: BAD_LINKS[round % BAD_LINKS.length] }]
    written.plan.notebooks = [{ step: step!.id, notes: text, links: [], evidence: [], projects: [] }]
    await page.goto(`./#/shared/${payloadOf(JSON.stringify(written))}`)
    await expect(makeItMine(page)).toBeVisible()
    await expect(page.getByRole('region', { name: 'The steps' })).toBeVisible()
    expect(await page.evaluate((name) => name in window, RAN)).toBe(false)
  }
  await makeItMine(page).click()
  await expect(page).toHaveURL(/#\/plan$/)
  expect(await page.evaluate((name) => name in window, RAN)).toBe(false)
})

test('the dialog and the preview have no accessibility problems', async ({ quietPage: page }) => {
  await startPlan(page)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await expect(page.getByRole('dialog').getByText(/ characters[.:]/)).toBeVisible()
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([])
  await page.goto(`./#/shared/${THEIRS}`)
  await expect(makeItMine(page)).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test('the picture card is a PNG of 1200 by 630', async ({ quietPage: page }) => {
  await startPlan(page)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('dialog').getByRole('button', { name: 'Save card' }).click()
  const stream = await (await download).createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
})

test('the palette copies a link', async ({ quietPage: page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await startPlan(page)
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox', { name: /Find a step/ }).fill('copy a link')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Last change' }).getByText(/The link is copied/)).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#\/shared\/1[\w-]+$/)
})
