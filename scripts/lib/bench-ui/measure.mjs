import { openChooser, pressOf, settle, sizeOf, timeAction, timeScroll, waitFor } from './actions.mjs'
import { openSession } from './session.mjs'

/**
 * One round of one subject at one size.
 *
 * @typedef {import('./actions.mjs').Timing} Timing
 * @typedef {import('./subjects.mjs').Subject} Subject
 * @typedef {import('./session.mjs').Session} Session
 *
 * @typedef {object} Place where the pages and the data are
 * @property {string} app address of the app
 * @property {string} peers address of the peers' pages
 * @property {number} size
 * @property {string} exported path of the file to import
 * @property {string} saved what the app has on the device
 * @property {string} tasks
 *
 * @typedef {object} Round what was measured; null for what there is not
 * @property {Timing | null} import
 * @property {readonly Timing[]} ticks
 * @property {{ readonly frames: readonly number[], readonly busyPerFrame: number } | null} scroll
 * @property {number | null} heap
 * @property {number | null} nodes
 * @property {number | null} interaction the longest from a click to the next paint, as the browser reports it
 * @property {readonly string[]} scripts the addresses of all scripts
 * @property {string | null} problem why the rest is missing
 */

const TICKS = 4
/** Whatever takes so long is measured once. */
const SLOW = 3000

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {Subject} subject
 * @param {Place} place
 * @returns {Promise<Round>}
 */
export async function measureRound(browser, subject, place) {
  /** @type {{ -readonly [Key in keyof Round]: Round[Key] }} */
  const round = {
    import: null,
    ticks: [],
    scroll: null,
    heap: null,
    nodes: null,
    interaction: null,
    scripts: [],
    problem: null,
  }
  try {
    await inSession(browser, subject, (session) => measureActions(session, subject, place, round))
    // In a page of its own: to know what is in use, all garbage is collected, with what was compiled of the code, and
    // whoever ticks has not had that done just before.
    await inSession(browser, subject, async (session) => {
      await open(session, subject, place)
      Object.assign(round, await sizeOf(session))
    })
  } catch (error) {
    round.problem = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  }
  return round
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {Subject} subject
 * @param {(session: Session) => Promise<void>} act
 */
async function inSession(browser, subject, act) {
  const session = await openSession(browser, subject.kind === 'app')
  try {
    await act(session)
  } finally {
    await session.close()
  }
}

/**
 * @param {Session} session
 * @param {Subject} subject
 * @param {Place} place
 * @param {{ -readonly [Key in keyof Round]: Round[Key] }} round gets each figure once it is known
 */
async function measureActions(session, subject, place, round) {
  const scripts = /** @type {string[]} */ ([])
  round.scripts = scripts
  session.page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.url())
  })
  round.import = await open(session, subject, place)
  round.ticks = await tickSome(session, subject, place.size)
  round.interaction = await session.page.evaluate(() => Math.max(0, ...window.measuring.interactions))
  if (place.size >= 200) round.scroll = await timeScroll(session, subject.scroller, subject.axis)
}

/**
 * The plan on the page, which is at rest.
 *
 * @param {Session} session
 * @param {Subject} subject
 * @param {Place} place
 * @returns {Promise<Timing | null>} of the import; null for the app, whose import is measured apart
 */
async function open(session, subject, place) {
  const timing =
    subject.kind === 'app' ? await openApp(session, subject, place) : await openPeer(session, subject, place)
  await settle(session)
  return timing
}

/**
 * The app with the plan on the device, in the view.
 *
 * @param {Session} session
 * @param {Subject} subject
 * @param {Place} place
 * @returns {Promise<null>}
 */
async function openApp(session, { view }, { app, saved }) {
  const { page } = session
  // A page of the same origin on which the app does not run.
  await page.goto(`${app}robots.txt`)
  await page.evaluate((text) => localStorage.setItem('cairn:document', text), saved)
  await page.goto(`${app}#/plan?view=${view}`)
  await waitFor(session, 'appLoaded')
  return null
}

/**
 * @param {Session} session
 * @param {Subject} subject
 * @param {Place} place
 * @returns {Promise<Timing>}
 */
async function openPeer(session, subject, { peers, tasks }) {
  const { page } = session
  await page.goto(`${peers}${subject.id}/index.html`)
  await waitFor(session, 'peerReady')
  await page.evaluate((text) => (window.text = text), tasks)
  await settle(session)
  return timeAction(session, 'hand-over', ['peerLoaded'], () =>
    page.evaluate(() => {
      window.dispatchEvent(new Event('hand-over'))
      window.bench?.load(window.text ?? '')
      delete window.text
    }),
  )
}

/**
 * The file through the app's own door: chosen, looked at, taken in, and the plan shown. The time in which it waits for
 * the person, to choose and to confirm, does not count.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {Place} place
 * @returns {Promise<{ readonly total: Timing, readonly review: Timing, readonly plan: Timing }>}
 */
export async function measureImport(browser, { app, exported }) {
  const session = await openSession(browser, true)
  const { page } = session
  await page.goto(`${app}#/roadmaps`)
  await waitFor(session, 'appReady')
  await settle(session)
  const choose = await openChooser(session, 'label:has(+ input[type=file])')
  const review = await timeAction(session, 'change', ['appReview'], () => choose(exported))
  await settle(session)
  const add = await pressOf(session, 'dialog[open] button[class*=primary]')
  const plan = await timeAction(session, 'click', ['appLoaded'], add)
  await session.close()
  return { review, plan, total: sum(review, plan) }
}

/**
 * Real clicks on the first step's box, with the mouse.
 *
 * @param {Session} session
 * @param {Subject} subject
 * @param {number} size
 * @returns {Promise<readonly Timing[]>}
 */
async function tickSome(session, subject, size) {
  const { page } = session
  const selector = subject.kind === 'app' ? APP_BOX[subject.view ?? 'list'] : '.tick'
  await page.locator(selector).first().scrollIntoViewIfNeeded()
  /** @type {Timing[]} */
  const ticks = []
  for (let i = 0; i < TICKS; i += 1) {
    const isDone = i % 2 === 0
    /** @type {readonly [string, unknown]} */
    const what = subject.kind === 'app' ? ['appTicked', doneWords(isDone, size)] : ['peerTicked', isDone]
    const press = await pressOf(session, selector)
    ticks.push(await timeAction(session, 'click', what, press))
    if ((ticks.at(-1)?.painted ?? 0) > SLOW) break
  }
  return ticks
}

const APP_BOX = {
  timeline: '[role=treegrid] [data-step="s0"] input[type=checkbox]',
  list: 'table tbody input[type=checkbox]',
  map: '[role=region][aria-label=Map] [data-step="s0"] input[type=checkbox]',
}

/**
 * @param {boolean} isDone
 * @param {number} size
 */
function doneWords(isDone, size) {
  return `${isDone ? 1 : 0} of ${size.toLocaleString('en')} steps done`
}

/**
 * @param {Timing} a
 * @param {Timing} b
 * @returns {Timing}
 */
function sum(a, b) {
  return { painted: a.painted + b.painted, busy: a.busy + b.busy, busyAfter: a.busyAfter + b.busyAfter }
}
