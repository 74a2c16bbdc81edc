import { CAP, heapOf } from './session.mjs'

/**
 * What is done to a page and measured. Everything here is the same for all.
 *
 * @typedef {import('./session.mjs').Session} Session
 * @typedef {{ readonly painted: number, readonly busy: number, readonly busyAfter: number }} Timing milliseconds;
 *   `busy` until it is painted, `busyAfter` with what follows in the next second
 */

/** How long what an action brings about afterwards is waited for, in milliseconds. */
const AFTER = 1000
const SCROLL_SPEED = 3000
const SCROLL_TIME = 2000

/**
 * Lets a page come to rest: nothing but what it does by itself is going on.
 *
 * @param {Session} session
 */
export async function settle({ page, busy }) {
  const deadline = Date.now() + CAP
  let quiet = 0
  let last = await busy()
  while (quiet < 4 && Date.now() < deadline) {
    await page.waitForTimeout(250)
    const now = await busy()
    quiet = now - last < 8 ? quiet + 1 : 0
    last = now
  }
}

/**
 * Does something and measures until the page shows what it leads to.
 *
 * @param {Session} session
 * @param {string} from the event that it begins with, as the browser stamps it
 * @param {readonly [string, unknown?]} what what is waited for, as page-tools.js calls it
 * @param {() => Promise<unknown>} act
 * @returns {Promise<Timing>}
 */
export async function timeAction({ page, busy }, from, what, act) {
  await page.evaluate(
    ({ type, name, argument }) => {
      const { nextEvent, painted } = window.measuring
      window.paintedAt = nextEvent(type).then((since) => painted(name, argument, since))
    },
    { type: from, name: what[0], argument: what[1] },
  )
  const before = await busy()
  await act()
  const painted = await withCap(page.evaluate(() => window.paintedAt ?? 0))
  const whenPainted = await busy()
  await page.waitForTimeout(AFTER)
  return { painted, busy: whenPainted - before, busyAfter: (await busy()) - before }
}

/**
 * @param {Session} session
 * @param {string} name
 */
export async function waitFor({ page }, name) {
  await withCap(page.evaluate((what) => window.measuring.until(what), name))
}

/**
 * Turns the wheel for two seconds over a part of the page.
 *
 * @param {Session} session
 * @param {string} scroller
 * @returns {Promise<{ readonly frames: readonly number[], readonly busyPerFrame: number } | null>} null where there is
 *   not enough to scroll
 */
export async function timeScroll({ page, devtools, busy }, scroller) {
  const place = page.locator(scroller).first()
  await place.evaluate((element) => element.scrollIntoView({ block: 'start' }))
  const box = await place.boundingBox()
  if (box === null) return null
  const x = Math.round(box.x + box.width / 2)
  const y = Math.round(Math.max(0, box.y) + Math.min(box.height, 400) / 2)
  await page.mouse.move(x, y)
  await page.waitForTimeout(300)
  const before = await busy()
  const counting = page.evaluate((duration) => window.measuring.frames(duration), SCROLL_TIME)
  await devtools.send('Input.synthesizeScrollGesture', {
    x,
    y,
    yDistance: -(SCROLL_SPEED * SCROLL_TIME) / 1000,
    speed: SCROLL_SPEED,
    gestureSourceType: 'mouse',
  })
  const frames = await withCap(counting)
  return { frames, busyPerFrame: ((await busy()) - before) / frames.length }
}

/**
 * @param {Session} session
 * @returns {Promise<{ readonly heap: number, readonly nodes: number }>} bytes, and elements in the page
 */
export async function sizeOf(session) {
  return {
    heap: await heapOf(session),
    nodes: await session.page.evaluate(() => document.querySelectorAll('*').length),
  }
}

/**
 * @template Value
 * @param {Promise<Value>} promise
 * @returns {Promise<Value>}
 */
function withCap(promise) {
  return Promise.race([promise, new Promise((_, fail) => setTimeout(() => fail(new Error('did not finish')), CAP))])
}
