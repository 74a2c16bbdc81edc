import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { launchKillable } from './helpers/killable-browser'
import { expect, finishDay, savedOnDevice, startPlan, test, TODAY } from './helpers/test'

const KEY = 'cairn:document'
const PREVIOUS = 'cairn:previous'

/** The boxes of the plan's steps, by their place on the page. */
const box = (page: Page, at: number) => page.getByRole('main').getByRole('checkbox').nth(at)
const linearAlgebra = (page: Page) => page.getByRole('checkbox', { name: 'Linear algebra' })

test('A14 killed right after “Saved” shows: everything is there again, 20 of 20', async ({ baseURL }) => {
  test.slow()
  const [kills, ticksEach] = [4, 5]
  const profile = await mkdtemp(join(tmpdir(), 'cairn-profile-'))
  const ticked: string[] = []
  try {
    for (let round = 0; round <= kills; round += 1) {
      const { page, kill } = await launchKillable(profile)
      try {
        if (round === 0) await startPlan(page, undefined, baseURL)
        else await page.goto(`${baseURL}#/plan`)
        for (const name of ticked) await expect(page.getByRole('checkbox', { name, exact: true })).toBeChecked()
        if (round === kills) break
        for (let tick = 0; tick < ticksEach; tick += 1) ticked.push(await tickNext(page))
        await savedOnDevice(page)
      } finally {
        await kill()
      }
    }
    expect(new Set(ticked).size).toBe(20)
  } finally {
    await rm(profile, { recursive: true, force: true })
  }
})

test('A13 the renderer crashes: what was saved is there, and only what was not may be gone', async ({
  quietPage: page,
}) => {
  await startPlan(page)
  await box(page, 0).check()
  await savedOnDevice(page)
  await crash(page)
  const second = await openAgain(page)
  await expect(box(second, 0)).toBeChecked()
  await box(second, 1).check()
  // Within the moment that a change waits to be saved.
  await crash(second)
  const third = await openAgain(second)
  await expect(box(third, 0)).toBeChecked()
  await expect(third.getByRole('alert')).toHaveCount(0)
})

test('A9 site data is cleared while the plan is open: it stays, this is said, and it is saved again', async ({
  quietPage: page,
  baseURL,
}) => {
  await startPlan(page)
  await linearAlgebra(page).check()
  await savedOnDevice(page)
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin: new URL(baseURL ?? '').origin, storageTypes: 'all' })
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('has been cleared. Your plans are still in this tab')
  await expect(alert.getByRole('button', { name: 'Export my plans' })).toBeVisible()
  await expect(linearAlgebra(page)).toBeChecked()
  await alert.getByRole('button', { name: 'Save again' }).click()
  await savedOnDevice(page)
  await page.reload()
  await expect(linearAlgebra(page)).toBeChecked()
})

test('A9 the browser has lost what it kept in one place: it comes back from the other, and this is said', async ({
  quietPage: page,
}) => {
  await startPlan(page)
  await linearAlgebra(page).check()
  const before = await finishDay(page)
  await savedOnDevice(page)
  await awayFromApp(page)
  await page.evaluate(() => localStorage.clear())
  await page.goto('./#/plan')
  await expect(page.getByRole('alert')).toContainText('Cairn has put it back from its second copy')
  await expect(linearAlgebra(page)).toBeChecked()
  expect(await finishDay(page)).toBe(before)
  await savedOnDevice(page)
  await page.reload()
  await expect(linearAlgebra(page)).toBeChecked()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('A1 the save and the one before it are garbage: both are set aside, and the plan comes back', async ({
  quietPage: page,
}) => {
  await startPlan(page)
  await linearAlgebra(page).check()
  await savedOnDevice(page)
  await awayFromApp(page)
  await page.evaluate(
    ([key, previous]) => {
      localStorage.setItem(key, '{"version":2,"rev":9,"state":{"plans":[{"id":')
      localStorage.setItem(previous, 'rubbish')
    },
    [KEY, PREVIOUS] as const,
  )
  await page.goto('./#/plan')
  await expect(page.getByRole('alert')).toContainText('put back what was missing from its second copy')
  await expect(page.getByRole('button', { name: 'Download what was set aside' })).toBeVisible()
  await expect(linearAlgebra(page)).toBeChecked()
})

test('A10 the storage is really full: said, the change is in the second copy, and it goes on when there is room', async ({
  quietPage: page,
}) => {
  await startPlan(page)
  await savedOnDevice(page)
  await fillStorage(page)
  await linearAlgebra(page).check()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Your last changes are saved in its second copy on this device')
  await expect(page.getByText('Saved in the second copy')).toBeVisible()
  await expect(alert.getByRole('button', { name: 'Export my plans' })).toBeVisible()
  await expect(linearAlgebra(page)).toBeChecked()
  await page.reload()
  await expect(linearAlgebra(page)).toBeChecked()
  await expect(alert).toBeVisible()
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('filler')) localStorage.removeItem(key)
  })
  await alert.getByRole('button', { name: 'Save again' }).click()
  await savedOnDevice(page)
  await page.reload()
  await expect(linearAlgebra(page)).toBeChecked()
  await expect(alert).toHaveCount(0)
})

test('A11 everything is blocked: said once, and the plan works', async ({ quietPage: page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      })
    }
  })
  await startPlan(page)
  const alert = page.getByRole('alert')
  await expect(alert).toHaveCount(1)
  await expect(alert).toContainText('Your plans last until you close this tab')
  const before = await finishDay(page)
  await linearAlgebra(page).check()
  expect(await finishDay(page)).toBeLessThan(before)
  await expect(alert).toHaveCount(1)
})

test('A11 the browser itself lets the page keep nothing: said once, and the plan works', async ({ page }) => {
  // In a sandbox the page is of no origin, and the browser refuses it every storage. Its own files are let through.
  await page.route('**/*', async (route) => {
    const response = await route.fetch()
    const { 'cross-origin-resource-policy': _, ...headers } = response.headers()
    const policy = `${headers['content-security-policy'] ?? ''}; sandbox allow-scripts allow-forms allow-downloads`
    const isPage = route.request().isNavigationRequest()
    await route.fulfill({
      response,
      headers: {
        ...headers,
        'access-control-allow-origin': '*',
        ...(isPage ? { 'content-security-policy': policy } : {}),
      },
    })
  })
  await page.clock.setFixedTime(new Date(`${TODAY}T10:00:00`))
  await page.goto('./#/')
  expect(await page.evaluate(refusals)).toEqual(['SecurityError', 'SecurityError'])
  await page.getByRole('radio', { name: /2 to 4 years/ }).check()
  await page.getByRole('button', { name: 'Start this plan' }).click()
  await expect(linearAlgebra(page)).toBeVisible()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('does not let Cairn keep anything on this device')
  await expect(alert).toHaveCount(1)
  await linearAlgebra(page).check()
  await expect(linearAlgebra(page)).toBeChecked()
  await expect(alert.getByRole('button', { name: 'Export my plans' })).toBeVisible()
  await page.unrouteAll({ behavior: 'ignoreErrors' })
})

test('A11 only the usual place is blocked: the second copy is used, also after a reload', async ({
  quietPage: page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  })
  await startPlan(page)
  await linearAlgebra(page).check()
  await savedOnDevice(page)
  await page.reload()
  await expect(linearAlgebra(page)).toBeChecked()
  await expect(page.getByRole('alert')).toContainText('your changes are kept there')
})

for (const [name, spoil] of [
  ['is not there', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
  [
    'never answers',
    () => {
      // Nobody gets to hear that it is open.
      Object.defineProperty(IDBOpenDBRequest.prototype, 'addEventListener', { value: () => {} })
    },
  ],
  [
    'fails',
    () => {
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('It is broken.', 'UnknownError')
      }
    },
  ],
] as const) {
  test(`A11 the database ${name}: saving works as before, and nothing is said`, async ({ quietPage: page }) => {
    await page.addInitScript(spoil)
    await startPlan(page)
    await linearAlgebra(page).check()
    await savedOnDevice(page)
    await page.reload()
    await expect(linearAlgebra(page)).toBeChecked()
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
}

test('B1 tabs that save in turn and are reloaded: nothing is lost, and nothing is said to be', async ({
  quietPage: page,
}) => {
  await startPlan(page)
  await savedOnDevice(page)
  const other = await openAgain(page)
  for (let at = 0; at < 6; at += 1) {
    const [tab, next] = at % 2 === 0 ? [page, other] : [other, page]
    await box(tab, at).check()
    await next.reload()
  }
  for (const tab of [page, other]) {
    await tab.reload()
    for (let at = 0; at < 6; at += 1) await expect(box(tab, at)).toBeChecked()
    await expect(tab.getByRole('alert')).toHaveCount(0)
  }
})

/** Ticks the first step that is open, and gives its name. */
async function tickNext(page: Page): Promise<string> {
  const next = page.getByRole('main').getByRole('checkbox', { checked: false }).first()
  const name = await next.getAttribute('aria-label')
  if (name === null) throw new Error('A box without a name.')
  await page.getByRole('checkbox', { name, exact: true }).check()
  return name
}

/** A page of the same origin on which the app does not run: it would save what it still has. */
async function awayFromApp(page: Page): Promise<void> {
  await page.goto('./robots.txt')
}

async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  // It does not live to answer.
  session.send('Page.crash').catch(() => {})
  await crashed
}

/** The plan in another tab of the same browser, where it is the same day. */
async function openAgain(page: Page): Promise<Page> {
  const other = await page.context().newPage()
  await other.goto('./#/plan')
  await expect(other.getByRole('heading', { level: 1 })).toContainText('You will likely be')
  return other
}

/** To the last character, with nothing left that the app could give up to make room. */
async function fillStorage(page: Page): Promise<void> {
  await page.evaluate((previous) => {
    localStorage.removeItem('cairn:history')
    localStorage.removeItem(previous)
    let size = 1_000_000
    for (let at = 0; size >= 1; at += 1) {
      try {
        localStorage.setItem(`filler${at}`, 'x'.repeat(size))
      } catch {
        size = Math.floor(size / 2)
      }
    }
  }, PREVIOUS)
}

/** What the browser says when a page asks it for its stores. */
function refusals(): readonly string[] {
  return [() => window.localStorage, () => window.indexedDB.open('probe')].map((ask) => {
    try {
      ask()
      return 'given'
    } catch (error) {
      return error instanceof Error ? error.name : String(error)
    }
  })
}
