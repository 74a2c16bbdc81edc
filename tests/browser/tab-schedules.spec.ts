import type { Page } from '@playwright/test'
import { expect, test, TODAY } from './helpers/test'

const [SCHEDULES, EDITS] = [50, 50]
const FIELDS = ['Employer', 'Role', 'What to do next'] as const

/** The same numbers each time, from 0 up to below 1. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * Writes into one field, and gives what stood there until then: what the tab had heard of by that time. Done in the page
 * itself, as fast as it goes.
 */
function write(tab: Page, field: string, text: string): Promise<string> {
  return tab.evaluate(
    ({ name, written }) => {
      const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === name)
      const input = label?.control
      if (!(input instanceof HTMLInputElement)) throw new Error(`There is no field “${name}”.`)
      const before = input.value
      // As typing does it, and past what React has noted for itself.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, written)
      input.dispatchEvent(new Event('input', { bubbles: true }))
      return before
    },
    { name: field, written: text },
  )
}

function textsIn(tab: Page): Promise<readonly string[]> {
  return Promise.all(FIELDS.map((name) => tab.getByRole('dialog').getByLabel(name, { exact: true }).inputValue()))
}

/**
 * What a field may end as: every text that no other was written in the knowledge of. Of two written in two tabs that had
 * not heard of each other yet either may stay; one that was written over is lost if it comes back.
 */
function lastTexts(texts: ReadonlySet<string>, heard: string, written: string): ReadonlySet<string> {
  return new Set([...texts].filter((text) => text !== heard).concat(written))
}

test(`B7 B8: ${SCHEDULES} schedules of ${EDITS} edits in two to four tabs: none is lost, and all tabs show the same`, async ({
  quietPage: page,
}) => {
  test.setTimeout(300_000)
  const random = createRandom(7)
  const below = (count: number): number => Math.floor(random() * count)
  await page.goto('./#/career/applications/new')
  await page.getByLabel('Employer', { exact: true }).fill('An employer')
  await page.getByRole('button', { name: 'Add to the board' }).click()
  await page.locator('main a[href^="#/career/applications/"]', { hasText: 'An employer' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  const tabs = [page]
  for (const at of [1, 2, 3]) {
    tabs[at] = await page.context().newPage()
    await tabs[at].clock.setFixedTime(new Date(`${TODAY}T10:00:00`))
    await tabs[at].goto(page.url())
    await expect(tabs[at].getByRole('dialog')).toBeVisible()
  }

  const writers = new Map<string, Page>()
  const crossings = { heard: 0, unheard: 0 }
  for (let schedule = 0; schedule < SCHEDULES; schedule += 1) {
    const open = tabs.slice(0, 2 + (schedule % 3))
    const texts = new Map(
      (await textsIn(page)).map((text, at): [string | undefined, ReadonlySet<string>] => [FIELDS[at], new Set([text])]),
    )
    for (let edit = 0; edit < EDITS; edit += 1) {
      const [tab, field] = [open[below(open.length)] ?? page, FIELDS[below(FIELDS.length)] ?? FIELDS[0]]
      // Which of two is the greater, and wins, has nothing to do with which came later.
      const text = `${Math.floor(random() * 1e9)} ${schedule}.${edit}`
      const heard = await write(tab, field, text)
      const last = [...(texts.get(field) ?? [])]
      if (writers.get(heard) !== tab && writers.has(heard)) crossings.heard += 1
      if (!last.includes(heard)) crossings.unheard += 1
      writers.set(text, tab)
      texts.set(field, lastTexts(texts.get(field) ?? new Set(), heard, text))
      // Saves are written a quarter of a second later: some edits come before, some between, and some after them.
      if (random() < 0.1) await page.waitForTimeout(below(150))
    }
    const mayStay = JSON.stringify(FIELDS.map((field) => [...(texts.get(field) ?? [])]))
    await expect
      .poll(
        async () => {
          const shown = await Promise.all(tabs.map(textsIn))
          const [first = []] = shown
          const isAgreed = shown.every((each) => each.join() === first.join())
          return isAgreed && first.every((text, at) => texts.get(FIELDS[at] ?? '')?.has(text)) ? 'kept' : shown
        },
        { message: `schedule ${schedule}: ${mayStay} may stay`, timeout: 15_000 },
      )
      .toBe('kept')
    // Now and then one of them is loaded anew, and has nothing but what was saved.
    if (schedule % 5 !== 0) continue
    const again = tabs[below(tabs.length)] ?? page
    const before = await textsIn(page)
    await again.reload()
    await expect(again.getByRole('dialog')).toBeVisible()
    await expect.poll(() => textsIn(again), { message: `schedule ${schedule}, loaded anew` }).toEqual(before)
  }
  // Neither did they all work on what the others had written, nor did none.
  expect(crossings.heard).toBeGreaterThan(100)
  expect(crossings.unheard).toBeGreaterThan(100)
})
