import { everyAddress } from './helpers/addresses'
import { filesNamedIn, rebuilt, SERVICE_WORKER } from './helpers/deploys'
import {
  buildOf,
  expect,
  FOLDER,
  html,
  keptFiles,
  LAZY,
  lookForUpdate,
  NEW,
  offer,
  script,
  stateOfWorkers,
  status,
  test,
  visitFirst,
} from './helpers/offline'
import { readManifest } from './helpers/read-manifest'
import { savedOnDevice, startPlan } from './helpers/test'

for (const folder of ['/', FOLDER]) {
  test.describe(`under ${folder}`, () => {
    test.use({ folder })

    test('G1 every page works without a network, the workers too', async ({ tab, site, context }) => {
      test.slow()
      await visitFirst(tab, site)
      site.disconnect()
      for (const address of everyAddress()) {
        await test.step(address, async () => {
          await tab.goto(site.address + address)
          await tab.reload()
          await expect(tab.locator('h1')).toBeVisible()
          // A link that is cut off says so, too, but without this.
          await expect(tab.getByText(/could not be loaded/)).toHaveCount(0)
        })
      }
      await tab.goto(`${site.address}?from=mail#/plan`)
      await expect(tab.getByText(/^80% sure by /)).toBeVisible()
      await tab.getByRole('button', { name: 'Map', exact: true }).click()
      await expect(tab.getByRole('region', { name: 'Map', exact: true }).getByRole('link').first()).toBeVisible()
      await tab.keyboard.press('Control+k')
      await expect(tab.getByRole('dialog').getByRole('combobox')).toBeVisible()

      const another = await context.newPage()
      await another.goto(`${site.address}index.html#/plan/steps/probability`)
      const sheet = another.getByRole('dialog', { name: 'Probability', exact: true })
      await sheet.getByRole('button', { name: 'Write notes' }).click()
      await sheet.getByRole('textbox', { name: 'Notes' }).fill('# Bayes')
      await sheet.getByRole('button', { name: 'Edit', exact: true }).click()
      await expect(sheet.getByRole('heading', { name: 'Bayes' })).toBeVisible()
    })

    test('G1 every file of the build is on the device after the first visit', async ({ tab, site, build }) => {
      await visitFirst(tab, site)
      const kept = await keptFiles(tab)
      const expected = [...build.keys()].filter((path) => path !== SERVICE_WORKER)
      expect(kept.toSorted()).toEqual(expected.map((path) => site.address + path.replace('index.html', '')).toSorted())
      const names = new Set(kept.map((url) => url.split('/').at(-1)))
      expect([...filesNamedIn(build)].filter((name) => !names.has(name))).toEqual([])
      expect([...names].join(' ')).toMatch(/forecast\.worker/)
      expect([...names].join(' ')).toMatch(/map-layout\.worker/)
    })

    test('it can be installed: a manifest for this very address, with pictures of the sizes it says', async ({
      tab,
      site,
    }) => {
      await tab.goto(site.address)
      const manifest = await readManifest(tab)
      expect(manifest).toMatchObject({ name: 'Cairn', display: 'standalone', scope: site.address, start: site.address })
      expect(manifest.shortcuts).toEqual([`${site.address}#/plan`, `${site.address}#/forecast`])
      expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
        '192x192 any',
        '512x512 any',
        '512x512 maskable',
        'any any',
      ])
      for (const { sizes, drawn } of manifest.icons) if (sizes !== 'any') expect(drawn).toBe(sizes)
      const touch = tab.locator('link[rel="apple-touch-icon"]')
      expect(await touch.evaluate((link: HTMLLinkElement) => link.href)).toBe(
        `${site.address}icons/apple-touch-icon.png`,
      )
    })
  })
}

test('what the browser draws around the page has the colour of the paper, also if the theme is chosen', async ({
  tab,
  site,
}) => {
  const shown = (): Promise<readonly (string | undefined)[]> => tab.evaluate(coloursAround)
  for (const colorScheme of ['light', 'dark'] as const) {
    await tab.emulateMedia({ colorScheme })
    await tab.goto(site.address)
    for (const theme of ['As the system', 'Paper', 'Night']) {
      await tab.getByRole('combobox', { name: 'Colours' }).selectOption(theme)
      const [paper, ...around] = await shown()
      expect(around).toEqual([paper])
    }
    await tab.getByRole('combobox', { name: 'Colours' }).selectOption('As the system')
  }
})

test('G1 the first visit says once that it works offline; a second does not', async ({ tab, site }) => {
  await visitFirst(tab, site)
  await tab.reload()
  await savedOnDevice(tab)
  await expect(tab.getByText('Ready to work offline')).toHaveCount(0)
})

for (const [what, answer] of [
  ['404', status(404)],
  ['500', status(500)],
  ['HTML', html],
  ['a script that throws', script('throw new Error("broken")')],
] as const) {
  test(`G4 instead of the service worker comes ${what}: the app works, at first and later`, async ({ tab, site }) => {
    site.answer(SERVICE_WORKER, answer)
    await startPlan(tab, undefined, site.address)
    await expect.poll(() => site.asked).toContain(SERVICE_WORKER)
    await tab.getByRole('link', { name: 'Forecast' }).click()
    await expect(tab.getByRole('heading', { name: 'The chance of each day' })).toBeVisible()
    await expect(tab.getByText('Ready to work offline')).toHaveCount(0)
  })

  test(`G4 after it was there, it is ${what}: the app goes on, offline too`, async ({ tab, site }) => {
    await visitFirst(tab, site)
    site.answer(SERVICE_WORKER, answer)
    site.forget()
    await tab.reload()
    await expect.poll(() => site.asked).toContain(SERVICE_WORKER)
    site.disconnect()
    await tab.goto(`${site.address}#/forecast`)
    await tab.reload()
    await expect(tab.getByRole('heading', { name: 'The chance of each day' })).toBeVisible()
  })
}

test('G6 no room for the files: the app works online, and offline once there is room', async ({ tab, site }) => {
  const devtools = await tab.context().newCDPSession(tab)
  const { origin } = new URL(site.address)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 })
  await startPlan(tab, undefined, site.address)
  await expect.poll(() => site.asked.filter((path) => LAZY.test(path)).length).toBeGreaterThan(0)
  await expect.poll(() => stateOfWorkers(tab)).toBe('')
  await tab.getByRole('link', { name: 'Forecast' }).click()
  await expect(tab.getByRole('heading', { name: 'The chance of each day' })).toBeVisible()
  await expect(tab.getByText('Ready to work offline')).toHaveCount(0)
  expect(await keptFiles(tab)).toEqual([])

  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  await tab.reload()
  await expect(tab.getByText('Ready to work offline')).toBeVisible()
})

for (const method of ['match', 'keys', 'open']) {
  test(`G6 the device’s store fails at ${method}, at first or later: the app works online`, async ({
    tab,
    site,
    build,
  }) => {
    const worker = build.get(SERVICE_WORKER)?.toString() ?? ''
    const fails = `CacheStorage.prototype.${method} = () => Promise.reject(new Error('disk'));`
    site.answer(SERVICE_WORKER, script(fails + worker))
    await startPlan(tab, undefined, site.address)
    await expect.poll(() => site.asked).toContain(SERVICE_WORKER)
    await expect.poll(() => stateOfWorkers(tab)).toBe('')

    site.answer(SERVICE_WORKER, script(`addEventListener('activate', () => { ${fails} });${worker}`))
    await tab.reload()
    await tab.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await tab.reload()
    await tab.getByRole('link', { name: 'Forecast' }).click()
    await expect(tab.getByRole('heading', { name: 'The chance of each day' })).toBeVisible()
    expect(await stateOfWorkers(tab)).toBe('activated')
  })
}

test('what other apps of the same host keep is left alone', async ({ tab, site, build }) => {
  await visitFirst(tab, site)
  const names = ['other', `cairn ${new URL(site.address).origin}/plans/cairn-two/ abc`]
  await tab.evaluate((all) => Promise.all(all.map((name) => caches.open(name))).then(() => undefined), names)
  site.deploy(rebuilt(build, NEW))
  await lookForUpdate(tab)
  await offer(tab).getByRole('button', { name: 'Reload' }).click()
  await expect.poll(() => buildOf(tab)).toBe(NEW)
  expect(await tab.evaluate(() => caches.keys())).toEqual(expect.arrayContaining(names))
})

test('the browser’s offer to install is kept for the one who looks for it', async ({ tab, site }) => {
  await startPlan(tab, undefined, site.address)
  const wasPrevented = await tab.evaluate(() => {
    const offered = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt: () => {
        document.title = 'asked'
        return Promise.resolve()
      },
    })
    return !dispatchEvent(offered)
  })
  expect(wasPrevented).toBe(true)
  await expect(tab.getByText('Ready to work offline')).toBeVisible()
  await expect(tab.getByRole('button', { name: 'Install Cairn' })).toBeVisible()
  await tab.keyboard.press('Control+k')
  await tab.getByRole('dialog').getByRole('combobox').fill('install')
  await tab.getByRole('option', { name: 'Install Cairn' }).click()
  await expect(tab).toHaveTitle('asked')
  await expect(tab.getByRole('button', { name: 'Install Cairn' })).toHaveCount(0)
})

/** Run in the page: its own colour, and those that are in force around it, all as they are painted. */
function coloursAround(): readonly (string | undefined)[] {
  const brush = new OffscreenCanvas(1, 1).getContext('2d')
  const painted = (colour: string): string | undefined => {
    if (brush === null) return undefined
    brush.fillStyle = colour
    brush.fillRect(0, 0, 1, 1)
    return brush.getImageData(0, 0, 1, 1).data.join(' ')
  }
  const around = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')]
  return [
    painted(getComputedStyle(document.body).backgroundColor),
    ...around.filter(({ media }) => matchMedia(media).matches).map(({ content }) => painted(content)),
  ]
}
