/**
 * Lighthouse's audit of the built app with its mobile settings, served with its headers: `npm run lighthouse`.
 *
 * Prints the four scores and what the first of them is made of, for the start and for a plan of 40 steps, and whatever is
 * below full marks. `--write` puts the
 * scores into docs/performance.md.
 */
import { createRequire } from 'node:module'
import { parseArgs } from 'node:util'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { median } from './lib/bench-ui/statistics.mjs'
import { buildApp, ensurePeers, makeData, withServers } from './lib/bench-ui/place.mjs'
import { putBetween } from './lib/bench-ui/write-docs.mjs'
import { ensureBrowser } from './lib/browser.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { inProject } from './lib/project.mjs'

/**
 * @typedef {{ readonly score: number | null, readonly title: string, readonly displayValue?: string, readonly numericValue?: number, readonly id: string }} Audit
 * @typedef {{ readonly id: string, readonly weight: number }} AuditRef
 * @typedef {{ readonly title: string, readonly score: number | null, readonly auditRefs: readonly AuditRef[] }} Category
 * @typedef {{ readonly categories: Readonly<Record<string, Category>>, readonly audits: Readonly<Record<string, Audit>> }} Result
 * @typedef {(url: string, flags: object) => Promise<{ readonly lhr: Result } | undefined>} Lighthouse
 */

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']
const STEPS = 40
/** What the performance score is made of, and is written after the scores. */
const METRICS = [
  { name: 'first paint', id: 'first-contentful-paint', inWords: inSeconds },
  { name: 'largest paint', id: 'largest-contentful-paint', inWords: inSeconds },
  { name: 'speed index', id: 'speed-index', inWords: inSeconds },
  { name: 'blocked', id: 'total-blocking-time', inWords: inMilliseconds },
  { name: 'shift', id: 'cumulative-layout-shift', inWords: asIs },
]
/** Where the browser is spoken to; Lighthouse and the one who prepares the page share it. */
const PORT = 9227

const { values } = parseArgs({
  options: {
    app: { type: 'string' },
    runs: { type: 'string', default: '3' },
    write: { type: 'boolean', default: false },
  },
})
await ensureDependencies()
await ensurePeers()
const lighthouse = await loadLighthouse()
const { executablePath } = await ensureBrowser()
const folder = values.app ?? (await buildApp())
const [data] = await makeData([STEPS])
if (data === undefined) throw new Error('There is no plan to audit.')

const rows = await withServers([folder], async ([app = '']) => [
  await auditPage('Start', `${app}#/`, null),
  await auditPage(`A plan of ${STEPS} steps`, `${app}#/plan`, data.saved),
])
const table = [
  `| page | performance | accessibility | best practices | SEO | ${METRICS.map(({ name }) => name).join(' | ')} |`,
  `| --- ${'| ---: '.repeat(CATEGORIES.length + METRICS.length)}|`,
  ...rows.map(({ name, scores, metrics }) => `| ${[name, ...scores, ...metrics].join(' | ')} |`),
].join('\n')
console.log(`\n${table}\n`)
for (const { name, missed } of rows) for (const each of missed) console.log(`${name}: ${each}`)
if (values.write) {
  const about = `On ${new Date().toISOString().slice(0, 10)}, mobile settings, the median of ${values.runs} runs:`
  putBetween('lighthouse', `${about}\n\n${table}`)
}

/** @param {number} time in milliseconds */
function inSeconds(time) {
  return `${(time / 1000).toFixed(1)} s`
}

/** @param {number} time in milliseconds */
function inMilliseconds(time) {
  return `${Math.round(time)} ms`
}

/** @param {number} share */
function asIs(share) {
  return share.toFixed(2)
}

/** From the package of the benches, which the app's own install leaves out. @returns {Promise<Lighthouse>} */
async function loadLighthouse() {
  const require = createRequire(inProject('tests', 'bench', 'ui', 'package.json'))
  const loaded = /** @type {{ default: Lighthouse }} */ (
    await import(pathToFileURL(require.resolve('lighthouse')).href)
  )
  return loaded.default
}

/**
 * @param {string} name
 * @param {string} address
 * @param {string | null} saved what is on the device; null: nothing
 */
async function auditPage(name, address, saved) {
  /** @type {Result[]} */
  const results = []
  for (let run = 0; run < Number(values.runs); run += 1) results.push(await auditOnce(address, saved))
  const scores = CATEGORIES.map((category) =>
    Math.round((median(results.map(({ categories }) => categories[category]?.score ?? 0)) ?? 0) * 100),
  )
  const metrics = METRICS.map(({ id, inWords }) =>
    inWords(median(results.map(({ audits }) => audits[id]?.numericValue ?? 0)) ?? 0),
  )
  return { name, scores, metrics, missed: missedIn(results[0]) }
}

/**
 * @param {string} address
 * @param {string | null} saved
 * @returns {Promise<Result>}
 */
async function auditOnce(address, saved) {
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [`--remote-debugging-port=${PORT}`],
  })
  try {
    // In the browser's own profile, which is the one that is audited: a context apart would not share its storage.
    const devtools = await browser.newBrowserCDPSession()
    if (saved !== null) await keep(devtools, address, saved)
    const outcome = await lighthouse(address, {
      port: PORT,
      onlyCategories: CATEGORIES,
      logLevel: 'error',
      disableStorageReset: saved !== null,
    })
    if (outcome === undefined) throw new Error('Lighthouse gave no result.')
    return outcome.lhr
  } finally {
    await browser.close()
  }
}

/**
 * Puts a saved plan onto the device, from a page of the same origin on which the app does not run.
 *
 * @param {import('@playwright/test').CDPSession} devtools
 * @param {string} address
 * @param {string} saved
 */
async function keep(devtools, address, saved) {
  const { targetId } = await devtools.send('Target.createTarget', { url: new URL('robots.txt', address).href })
  const page = await chromium.connectOverCDP(`http://127.0.0.1:${PORT}`)
  try {
    const found = page
      .contexts()
      .flatMap((context) => context.pages())
      .find((each) => each.url().endsWith('robots.txt'))
    if (found === undefined) throw new Error('The page that prepares the storage was not found.')
    await found.evaluate((text) => localStorage.setItem('cairn:document', text), saved)
  } finally {
    await page.close()
    await devtools.send('Target.closeTarget', { targetId })
  }
}

/** What cost points. @param {Result | undefined} result @returns {readonly string[]} */
function missedIn(result) {
  if (result === undefined) return []
  return CATEGORIES.flatMap((category) =>
    (result.categories[category]?.auditRefs ?? [])
      .filter(({ weight }) => weight > 0)
      .flatMap(({ id }) => result.audits[id] ?? [])
      .filter(({ score }) => score !== null && score < 1)
      .map(
        ({ title, score, displayValue = '' }) =>
          `${category}: ${title} ${displayValue} (${Math.round((score ?? 0) * 100)})`,
      ),
  )
}
