import { readFileSync } from 'node:fs'
import { inProject } from '../project.mjs'

/**
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').CDPSession} CDPSession
 *
 * @typedef {object} Session a page of its own, in a process of its own
 * @property {Page} page
 * @property {CDPSession} devtools
 * @property {() => Promise<number>} busy milliseconds of processor time that the page's main thread has had so far
 * @property {() => Promise<void>} close
 */

const PAGE_TOOLS = readFileSync(inProject('tests', 'bench', 'ui', 'pages', 'page-tools.js'), 'utf8')

/** What each action is given before it counts as not finished, in milliseconds. */
export const CAP = 60_000

/**
 * A fresh page with nothing stored. The peers insert styles and set HTML, which the preview server's policy forbids;
 * the app is measured with its policy.
 *
 * @param {Browser} browser
 * @param {boolean} hasPolicy
 * @returns {Promise<Session>}
 */
export async function openSession(browser, hasPolicy) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    bypassCSP: !hasPolicy,
    // Otherwise it would fill its cache meanwhile.
    serviceWorkers: 'block',
  })
  context.setDefaultTimeout(CAP)
  const page = await context.newPage()
  await page.addInitScript(PAGE_TOOLS)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  return { page, devtools, busy: () => threadTime(devtools), close: () => context.close() }
}

/**
 * Processor time, so that other programs on the machine do not count.
 *
 * @param {CDPSession} devtools
 */
async function threadTime(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics')
  const found = metrics.find(({ name }) => name === 'TaskDuration')
  if (found === undefined) throw new Error('This browser does not say how long its tasks took.')
  return found.value * 1000
}

/**
 * Bytes of JavaScript objects that are in use.
 *
 * @param {Session} session
 */
export async function heapOf({ devtools }) {
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  return usedSize
}
