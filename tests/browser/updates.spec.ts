import { rebuilt, SERVICE_WORKER } from './helpers/deploys'
import {
  buildOf,
  expect,
  html,
  isMarked,
  LAZY,
  lookForUpdate,
  mark,
  NEW,
  offer,
  status,
  test,
  visitFirst,
} from './helpers/offline'
import { savedOnDevice, startPlan } from './helpers/test'

test('G2 a deploy reloads no tab by itself; each gets the new version when it is asked to, once', async ({
  tab,
  site,
  context,
  build,
}) => {
  await visitFirst(tab, site)
  const other = await context.newPage()
  await other.goto(`${site.address}#/plan`)
  for (const page of [tab, other]) await mark(page)
  site.deploy(rebuilt(build, NEW))
  await lookForUpdate(tab)
  for (const page of [tab, other]) {
    await expect(offer(page)).toContainText('A new version of Cairn is ready.')
    expect(await isMarked(page)).toBe(true)
  }
  await offer(other).getByRole('button', { name: 'Later' }).click()
  await expect(offer(other)).toHaveCount(0)

  let loads = 0
  tab.on('load', () => loads++)
  await tab.getByRole('checkbox', { name: 'Linear algebra' }).check()
  // The message that confirms it comes first.
  await tab.getByRole('region', { name: 'Last change' }).getByRole('button', { name: 'Close' }).click()
  await offer(tab).getByRole('button', { name: 'Reload' }).click()
  await expect.poll(() => buildOf(tab)).toBe(NEW)
  await expect(tab.getByRole('checkbox', { name: 'Linear algebra' })).toBeChecked()
  await expect(tab.getByText(/^80% sure by /)).toBeVisible()
  expect(loads).toBe(1)
  await expect(offer(tab)).toHaveCount(0)

  await expect(offer(other)).toContainText('Another tab has a new version')
  expect(await isMarked(other)).toBe(true)
  expect(await buildOf(other)).toBeNull()
  await offer(other).getByRole('button', { name: 'Reload' }).click()
  await expect.poll(() => buildOf(other)).toBe(NEW)
  await expect(offer(other)).toHaveCount(0)
})

test('G2 what is not saved is not lost to a reload without a word', async ({ tab, site, build }) => {
  await visitFirst(tab, site)
  await mark(tab)
  site.deploy(rebuilt(build, NEW))
  await lookForUpdate(tab)
  await expect(offer(tab)).toBeVisible()
  await tab.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    }
  })
  await tab.getByRole('checkbox', { name: 'Linear algebra' }).check()
  await tab.getByRole('region', { name: 'Last change' }).getByRole('button', { name: 'Close' }).click()
  await offer(tab).getByRole('button', { name: 'Reload' }).click()
  await expect(offer(tab)).toContainText('Not everything is saved')
  expect(await isMarked(tab)).toBe(true)
  await offer(tab).getByRole('button', { name: 'Reload anyway' }).click()
  await expect.poll(() => buildOf(tab)).toBe(NEW)
})

test('G2 a page that stays open hears of a newer version within two hours', async ({ tab, site, build }) => {
  await tab.clock.install()
  await visitFirst(tab, site)
  site.deploy(rebuilt(build, NEW))
  await tab.clock.fastForward('30:00')
  await expect(tab.getByText('Saved on this device')).toBeVisible()
  site.forget()
  await tab.clock.fastForward('01:30:00')
  await expect(offer(tab)).toBeVisible()
  expect(site.asked.filter((path) => path === SERVICE_WORKER)).toHaveLength(1)
})

test('G2 put off, it is offered again when the page is opened again, and found in the palette until then', async ({
  tab,
  site,
  build,
}) => {
  await visitFirst(tab, site)
  site.deploy(rebuilt(build, NEW))
  // A browser looks by itself when a page is loaded.
  await tab.reload()
  await expect(offer(tab)).toBeVisible()
  await offer(tab).getByRole('button', { name: 'Later' }).click()
  await expect(offer(tab)).toHaveCount(0)
  await tab.reload()
  expect(await buildOf(tab)).toBeNull()
  await expect(offer(tab)).toBeVisible()
  await offer(tab).getByRole('button', { name: 'Later' }).click()

  await tab.keyboard.press('Control+k')
  await tab.getByRole('dialog').getByRole('combobox').fill('new version')
  await tab.getByRole('option', { name: 'Reload with the new version' }).click()
  await expect.poll(() => buildOf(tab)).toBe(NEW)
})

test('G3 an old tab goes to a page that the new deploy has no file of: it comes from the device', async ({
  tab,
  site,
  context,
  build,
}) => {
  await visitFirst(tab, site)
  const updated = await context.newPage()
  await updated.goto(`${site.address}#/plan`)

  site.deploy(rebuilt(build, NEW))
  expect(await lookForUpdate(tab)).toBe('installed')
  await offer(updated).getByRole('button', { name: 'Reload' }).click()
  await expect.poll(() => buildOf(updated)).toBe(NEW)
  // A build that nobody goes over to, and one more after it.
  for (const name of ['X', 'Y']) {
    site.deploy(rebuilt(build, name))
    expect(await lookForUpdate(updated)).toBe('installed')
  }
  await offer(updated).getByRole('button', { name: 'Reload' }).click()
  await expect.poll(() => buildOf(updated)).toBe('Y')

  site.forget()
  await tab.getByRole('link', { name: 'Forecast' }).click()
  await expect(tab.getByRole('heading', { name: 'The chance of each day' })).toBeVisible()
  expect(await buildOf(tab)).toBeNull()
  expect(site.asked.filter((path) => LAZY.test(path))).toEqual([])
})

test('G3 without a service worker, it is said, and one reload brings the new version there', async ({
  browser,
  site,
  build,
}) => {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await startPlan(page, undefined, site.address)
  site.deploy(rebuilt(build, NEW))
  await page.getByRole('link', { name: 'Forecast' }).click()
  await page.getByRole('alert').getByRole('button', { name: 'Load again' }).click()
  await expect(page.getByRole('heading', { name: 'The chance of each day' })).toBeVisible()
  expect(await buildOf(page)).toBe(NEW)
  await context.close()
})

test('G3 only what has changed is fetched again', async ({ tab, site, build }) => {
  await visitFirst(tab, site)
  site.deploy(rebuilt(build, NEW, /^forecast-page.*js$/))
  site.forget()
  await lookForUpdate(tab)
  await expect(offer(tab)).toBeVisible()
  expect(site.asked.filter((path) => path.startsWith('assets/')).map((path) => path.slice(0, 22))).toEqual([
    `assets/forecast-page-${NEW}`,
  ])
})

for (const [what, answer] of [
  ['missing', status(404)],
  ['answered with the page', html],
  ['of another build: its page', null],
] as const) {
  test(`G3 a deploy of which a part is ${what} is not gone over to until it is whole`, async ({ tab, site, build }) => {
    await visitFirst(tab, site)
    const next = rebuilt(build, NEW)
    const page = build.get('index.html') ?? Buffer.of()
    const lazy = [...next.keys()].find((path) => LAZY.test(path)) ?? ''
    site.deploy(answer === null ? new Map([...next, ['index.html', page]]) : next)
    if (answer !== null) site.answer(lazy, answer)
    expect(await lookForUpdate(tab)).toBe('redundant')
    await expect(offer(tab)).toHaveCount(0)
    expect(await tab.evaluate(() => caches.keys())).toHaveLength(1)

    site.deploy(next)
    expect(await lookForUpdate(tab)).toBe('installed')
    await expect(offer(tab)).toBeVisible()
  })
}

test('G5 a deploy is taken back: what the newer version saved is left as it is', async ({ tab, site, build }) => {
  await visitFirst(tab, site)
  site.deploy(rebuilt(build, NEW))
  await lookForUpdate(tab)
  await offer(tab).getByRole('button', { name: 'Reload' }).click()
  await expect.poll(() => buildOf(tab)).toBe(NEW)
  await savedOnDevice(tab)

  site.deploy(build)
  await lookForUpdate(tab)
  await expect(offer(tab)).toBeVisible()
  const newer = '{"version":999,"rev":9000,"state":{"plans":[],"later":true}}'
  await tab.evaluate((text) => {
    // As the newer version would: it is what is there when the older one begins.
    addEventListener('pagehide', () => localStorage.setItem('cairn:document', text))
  }, newer)
  await offer(tab)
    .getByRole('button', { name: /^Reload/ })
    .click()
  await expect.poll(() => buildOf(tab)).toBeNull()
  await expect(tab.getByRole('alert')).toContainText(/newer/i)
  await tab.reload()
  expect(await tab.evaluate(() => localStorage.getItem('cairn:document'))).toBe(newer)
})
