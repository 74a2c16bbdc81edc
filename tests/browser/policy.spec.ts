import type { Page } from '@playwright/test'
import { META_SECURITY_POLICY, headersFor } from '../../scripts/lib/security-headers.mjs'
import { EMPTY_NOTEBOOK } from '../../src/domain/plan/step-notebook'
import { makeDocument, makePlan } from '../helpers/make-plan'
import { everyAddress } from './helpers/addresses'
import { ATTACKS, MARKUP, RAN } from './helpers/attacks'
import { openDocument } from './helpers/open-document'
import { startElsewhere, startWithPolicyIn } from './helpers/other-origins'
import { pickUp } from './helpers/pick-up'
import { expect, savedOnDevice, startPlan, test } from './helpers/test'

const markup = MARKUP.map(({ html }) => html).join('')
const map = (page: Page) => page.getByRole('region', { name: 'Map', exact: true })

test('the page, its scripts and its workers come with the headers, and the page has the policy in itself', async ({
  quietPage: page,
}) => {
  const answers = new Map<string, Readonly<Record<string, string>>>()
  page.on('response', (response) => answers.set(new URL(response.url()).pathname, response.headers()))
  const workers = workersOf(page)
  await startPlan(page)
  await expect(page.getByText(/^80% sure by /)).toBeVisible()
  await page.getByRole('button', { name: 'Map', exact: true }).click()
  await expect(map(page).getByRole('link').first()).toBeVisible()

  expect(workers.join(' ')).toMatch(/forecast\.worker.*map-layout\.worker/)
  for (const path of workers) expect([...answers.keys()]).toContain(path)
  for (const [path, headers] of answers) {
    for (const [name, value] of Object.entries(headersFor(path))) {
      expect(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value)
    }
  }
  const meta = page.locator('head > meta[http-equiv="Content-Security-Policy"]')
  await expect(meta).toHaveAttribute('content', META_SECURITY_POLICY)
  // It holds only for what follows it.
  expect(await meta.evaluate((tag) => tag.previousElementSibling?.getAttribute('charset'))).toBe('utf-8')
})

test('nothing that people do is forbidden: plan, map, timeline, palette, notes, forecast, export, editor', async ({
  quietPage: page,
}) => {
  test.slow()
  const forbidden = await forbiddenIn(page)
  const workers = workersOf(page)
  await startPlan(page)
  await page.getByRole('checkbox', { name: 'Linear algebra' }).check()
  await page.getByRole('button', { name: 'List', exact: true }).click()
  await expect(page.getByRole('table', { name: /^The steps of your plan/ })).toBeVisible()
  await page.getByRole('button', { name: 'Map', exact: true }).click()
  await expect(map(page).getByRole('link').first()).toBeVisible()
  await page.getByRole('button', { name: 'Timeline', exact: true }).click()

  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: 'Find a step, a page or a command' })
  await palette.getByRole('combobox').fill('Probability')
  await expect(palette.getByRole('option').first()).toContainText('Probability')
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: 'Probability', exact: true })
  await sheet.getByRole('button', { name: 'Write notes' }).click()
  await sheet.getByRole('textbox', { name: 'Notes' }).fill(NOTES)
  await sheet.getByRole('button', { name: 'Edit', exact: true }).click()
  await expect(sheet.getByRole('heading', { name: 'Bayes & others' })).toBeVisible()
  await expect(sheet.getByRole('table')).toBeVisible()
  await page.keyboard.press('Escape')

  await page.getByRole('link', { name: 'Forecast' }).click()
  await page.getByRole('slider', { name: 'Hours a week' }).fill('20')
  await expect(page.getByRole('status').filter({ hasText: /^Likely .* earlier\.$/ })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export my plans' }).click()
  await download

  await page.goto('./#/roadmaps/machine-learning-engineer/edit')
  await page.getByRole('button', { name: 'Make it my own' }).click()
  await page.getByRole('button', { name: 'Move “Linear algebra”' }).focus()
  await pickUp(page)
  await page.keyboard.press('ArrowDown')
  await expect(page.getByText(/“Linear algebra” would be /)).toBeAttached()
  await page.keyboard.press('Space')
  await savedOnDevice(page)

  expect(forbidden).toEqual([])
  expect(workers.join(' ')).toMatch(/forecast\.worker.*map-layout\.worker/)
})

test.describe('with the service worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('no page asks anything of another origin, nor do the workers', async ({ quietPage: page, context, baseURL }) => {
    test.slow()
    const asked = new Set<string>()
    context.on('request', (request) => asked.add(request.url()))
    const forbidden = await forbiddenIn(page)
    await startPlan(page)
    await expect(page.getByText('Ready to work offline')).toBeVisible({ timeout: 30_000 })
    for (const address of everyAddress()) {
      await page.goto(`./${address}`)
      await page.reload()
      await expect(page.locator('h1')).toBeVisible()
    }
    await page.goto('./#/plan')
    await expect(page.getByText(/^80% sure by /)).toBeVisible()
    await page.getByRole('button', { name: 'Map', exact: true }).click()
    await expect(map(page).getByRole('link').first()).toBeVisible()

    const app = new URL('./', baseURL).href
    const elsewhere = [...asked].filter((url) => !url.startsWith(app) && !/^(data|blob):/.test(url))
    expect(elsewhere).toEqual([])
    expect(forbidden).toEqual([])
    // That the workers’ own requests were seen too.
    const paths = [...asked].join(' ')
    expect(paths).toMatch(/forecast\.worker/)
    expect(paths).toMatch(/map-layout\.worker/)
    expect(paths).toMatch(/\/sw\.js/)
  })
})

for (const carrier of ['header', 'meta'] as const) {
  test.describe(`with the policy in the ${carrier} alone`, () => {
    test('what gets into the page can neither run nor load nor send', async ({ page, baseURL }) => {
      test.slow()
      const [elsewhere, app] = [await startElsewhere(), await startWithPolicyIn(baseURL ?? '', [carrier])]
      const forbidden = await forbiddenIn(page)
      await openStart(page, app.origin)
      for (const { name, by, run } of ATTACKS) {
        await test.step(name, async () => {
          forbidden.length = 0
          await page.evaluate(run, elsewhere.origin).catch(() => 'refused at once')
          await expect.poll(() => forbidden, name).toContain(by)
        })
      }
      expect(elsewhere.asked).toEqual([])
      expect(await nameOf(page)).toBe('')
      expect(await page.evaluate(() => getComputedStyle(document.body).top)).toBe('auto')
      for (const { stop } of [elsewhere, app]) stop()
    })

    test('code and styles in the page’s own markup do nothing', async ({ page, baseURL }) => {
      const app = await startWithPolicyIn(baseURL ?? '', [carrier], markup)
      const forbidden = await forbiddenIn(page)
      await openStart(page, app.origin)
      for (const { by } of MARKUP) await expect.poll(() => forbidden).toContain(by)
      expect(await nameOf(page)).toBe('')
      app.stop()
    })
  })
}

test('without the policy the same would run, load and send', async ({ page, baseURL }) => {
  const [elsewhere, app] = [await startElsewhere(), await startWithPolicyIn(baseURL ?? '', [], markup)]
  await openStart(page, app.origin)
  await expect.poll(() => nameOf(page)).toBe(RAN)
  // All but what replaces the page.
  const others = ATTACKS.filter(({ name }) => !/^a (document|form) /.test(name))
  for (const { run } of others) await page.evaluate(run, elsewhere.origin).catch(() => 'an answer of no use')
  for (const path of ['/style.css', '/picture.png', '/request', '/beacon', '/events', '/sound.mp3', '/frame']) {
    await expect.poll(() => elsewhere.asked).toContain(path)
  }
  for (const { stop } of [elsewhere, app]) stop()
})

test('the forecast’s worker can send nothing either, nor run text', async ({ page }) => {
  const elsewhere = await startElsewhere()
  await startPlan(page)
  await expect(page.getByText(/^80% sure by /)).toBeVisible()
  const worker = page.workers().find((each) => each.url().includes('forecast.worker'))
  const done = await worker?.evaluate(async (away) => {
    const sent = await fetch(`${away}/request`).then(
      () => 'sent',
      () => 'refused',
    )
    const ran = await new Promise((tell) => {
      setTimeout(() => {
        try {
          // oxlint-disable-next-line no-eval -- to be refused
          tell((0, eval)('"ran"'))
        } catch (error) {
          tell((error as Error).name)
        }
      })
    })
    return [sent, ran]
  }, elsewhere.origin)
  expect(done).toEqual(['refused', 'EvalError'])
  expect(elsewhere.asked).toEqual([])
  elsewhere.stop()
})

test('no other site can show the app in a frame', async ({ page, baseURL }) => {
  const elsewhere = await startElsewhere(`<iframe src="${baseURL}"></iframe>`)
  await page.goto(elsewhere.origin)
  await expect.poll(() => page.frames().map((frame) => frame.url())).toContain('chrome-error://chromewebdata/')
  elsewhere.stop()
})

test('C4: links lead into the app or, without a word of where from, to the web', async ({ quietPage: page }) => {
  const links = new Map(LINKS.map((url, at) => [`link${at}`, { title: `Link ${at}`, url }]))
  const notes = LINKS.map((url) => `[away](${url}) <${url}> ![picture](${url})`).join('\n\n')
  const plan = makePlan()
  const step = plan.roadmap.steps[0]
  if (step === undefined) throw new Error('The roadmap has no step.')
  const resources = LINKS.map((url, at) => ({ title: `Resource ${at}`, kind: 'course' as const, sources: [], url }))
  const steps = [{ ...step, resources }, ...plan.roadmap.steps.slice(1)]
  const document = makeDocument({
    ...plan,
    roadmap: { ...plan.roadmap, steps },
    notebooks: new Map([[step.id, { ...EMPTY_NOTEBOOK, notes, links }]]),
  })
  await openDocument(page, document, `./#/plan/steps/${step.id}`)
  const sheet = page.getByRole('dialog')
  await expect(sheet.getByRole('link', { name: 'away' })).toHaveCount(1)
  await expect(sheet.getByRole('link', { name: 'Link 0' })).toHaveCount(1)
  await expect(sheet.getByRole('link', { name: 'Resource 0' })).toHaveCount(1)

  const outside = await page
    .locator('a')
    .evaluateAll((all) =>
      all
        .map((link) => ['href', 'target', 'rel'].map((name) => link.getAttribute(name)))
        .filter(([href]) => href?.startsWith('#') !== true),
    )
  expect(outside).toHaveLength(5)
  for (const link of outside) expect(link).toEqual([LINKS[0], '_blank', 'noopener noreferrer'])
})

/** One on the web, and those that are not what they seem. */
const LINKS = [
  'https://example.org/course',
  'javascript:window.name="ran"',
  'JaVaScRiPt://example.org/%0awindow.name="ran"',
  'data:text/html,<script>window.name="ran"</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://example.org/x',
  '//example.org',
  '/\\example.org',
  '\\\\example.org',
  'ftp://example.org',
] as const

const NOTES = `# Bayes &amp; others

- [x] read

| a | b |
| - | - |
| 1 | 2 |

\`\`\`js
let a
\`\`\`

![A tree](https://example.org/tree.png)
<b style="color: red" onclick="x()">HTML</b>`

async function openStart(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/#/`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

function nameOf(page: Page): Promise<string> {
  return page.evaluate(() => window.name)
}

/** The directives that the policy has forbidden something by, as they come in. */
async function forbiddenIn(page: Page): Promise<string[]> {
  const forbidden: string[] = []
  await page.exposeFunction('tellForbidden', (directive: string) => void forbidden.push(directive))
  await page.addInitScript(() => {
    const { tellForbidden } = window as unknown as { readonly tellForbidden: (directive: string) => void }
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => tellForbidden(effectiveDirective))
  })
  return forbidden
}

/** The paths of the page's workers, as they are started. */
function workersOf(page: Page): readonly string[] {
  const paths: string[] = []
  page.on('worker', (worker) => paths.push(new URL(worker.url()).pathname))
  return paths
}
