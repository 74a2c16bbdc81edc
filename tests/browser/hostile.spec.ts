import type { Page } from '@playwright/test'
import type { Career } from '../../src/domain/career/career'
import type { CairnDocument } from '../../src/domain/document/document'
import { writeDocument } from '../../src/domain/document/write-document'
import { makeFullCareer, makeFullPlan } from '../helpers/make-plan'
import { everyAddress } from './helpers/addresses'
import { forgetEverything } from './helpers/open-document'
import { BAD_LINKS, PAYLOADS, RAN } from './helpers/payloads'
import { expect, test } from './helpers/test'

/** How many plans of hostile texts there are: each field of each holds another of them. */
const ROUNDS = 4

/** Names, kinds and days, which the app reads for what they are; anything else in them is taken out at the door. */
const NO_TEXT = new Set([
  'kind',
  'choice',
  'option',
  'anyOf',
  'day',
  'on',
  'startedOn',
  'from',
  'to',
  'start',
  'finish',
  'level',
  'stage',
  'ending',
  'place',
  'value',
])
const IDS = new Set([
  'id',
  'step',
  'phase',
  'prerequisites',
  'sources',
  'topicsDone',
  'background',
  'currentPlan',
  'skill',
  'plan',
  'projects',
])
const DAYS = new Set([
  'createdOn',
  'changedOn',
  'savedOn',
  'notBefore',
  'p50',
  'p80',
  'finishBefore',
  'finishAfter',
  'nextOn',
  'theme',
  'view',
])

/** Every text of the document is a payload, and every address one that leads astray. */
function poison(value: unknown, key: string, next: { at: number }): unknown {
  if (Array.isArray(value)) return value.map((each) => poison(each, key, next))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, poison(each, name, next)]))
  }
  if (typeof value !== 'string' || NO_TEXT.has(key) || IDS.has(key) || DAYS.has(key)) return value
  next.at += 1
  if (key === 'url' || key === 'code') return BAD_LINKS[next.at % BAD_LINKS.length]
  // A note can hold them all, and is read as Markdown.
  return key === 'notes' ? PAYLOADS.join('\n\n') : PAYLOADS[next.at % PAYLOADS.length]
}

/** With every project among those that are shown. */
function shown(career: Career): Career {
  const projects = [...career.projects].map(([id, project]) => [id, { ...project, isPrivate: false }] as const)
  return { ...career, projects: new Map(projects) }
}

function hostileText(round: number): { readonly text: string; readonly fields: number } {
  const plan = { ...makeFullPlan('full'), isArchived: false }
  const { roadmap } = plan
  const document: CairnDocument = {
    plans: new Map([[plan.id, plan]]),
    currentPlan: plan.id,
    draft: null,
    roadmaps: new Map([['own', { roadmap: { ...roadmap, id: 'own' }, origin: roadmap, extras: new Map() }]]),
    career: shown(makeFullCareer()),
    preferences: { theme: 'light', view: 'timeline', hideDone: false, hideDates: false, singleKeys: true },
  }
  const next = { at: round * 13 }
  const start = next.at
  const text = JSON.stringify(poison(JSON.parse(writeDocument(document, 1)), '', next))
  return { text, fields: next.at - start }
}

for (let round = 0; round < ROUNDS; round += 1) {
  test(`C4: script in every text and link does nothing in any view (${round + 1} of ${ROUNDS})`, async ({
    quietPage: page,
  }) => {
    test.slow()
    const { text, fields } = hostileText(round)
    expect(fields).toBeGreaterThan(50)
    await save(page, text)
    for (const address of addresses()) {
      await page.goto(`./${address}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expectHarmless(page, address)
    }
    await page.goto('./#/plan')
    for (const view of ['List', 'Map', 'Timeline']) {
      await page.getByRole('button', { name: view, exact: true }).click()
      await expectHarmless(page, view)
    }
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeVisible()
    await expectHarmless(page, 'palette')
  })
}

test('C4: there are more than forty such texts', () => {
  expect(new Set(PAYLOADS).size).toBeGreaterThanOrEqual(40)
})

/** Every page, for the plan and the roadmap of one's own that are there. */
function addresses(): readonly string[] {
  const ids = { 'linear-algebra': 'learn', 'machine-learning-engineer': 'own', nothing: 'first' }
  return everyAddress().map((address) =>
    Object.entries(ids).reduce((changed, [from, to]) => changed.replace(from, to), address),
  )
}

async function save(page: Page, text: string): Promise<void> {
  await page.goto('./robots.txt')
  await forgetEverything(page)
  await page.evaluate((saved) => localStorage.setItem('cairn:document', saved), text)
}

/** Nothing has run, nothing of a text has become an element, and no link leads but to the web or within the app. */
async function expectHarmless(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => ({
    name: window.name,
    elements: document.querySelectorAll('iframe, object, embed, base, video, audio, [onerror], [onload], [onfocus]')
      .length,
    scripts: [...document.scripts].filter(({ src }) => new URL(src || 'x:').origin !== location.origin).length,
    links: [...document.querySelectorAll('a[href]')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !/^(#|https?:\/\/)/.test(href)),
    pictures: [...document.images].filter(({ src }) => /^https?:/.test(src) && new URL(src).origin !== location.origin)
      .length,
  }))
  expect(found, where).toEqual({ name: '', elements: 0, scripts: 0, links: [], pictures: 0 })
  expect(found.name).not.toBe(RAN)
}
