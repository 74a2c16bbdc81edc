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
const SCROLL_LENGTH = (SCROLL_SPEED * SCROLL_TIME) / 1000

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
 * Presses something with the mouse, without any of the looking into the page that would count as its own work.
 *
 * @param {Session} session
 * @param {string} selector
 * @returns {Promise<() => Promise<void>>} presses it: what has to be known for that has been asked by then
 */
export async function pressOf({ page }, selector) {
  const at = await page.locator(selector).first().boundingBox()
  if (at === null) throw new Error(`There is nothing to press at ${selector}.`)
  await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2)
  await page.waitForTimeout(100)
  return async () => {
    await page.mouse.down()
    await page.mouse.up()
  }
}

/**
 * Opens the browser's file chooser with a press, as a person does, and takes a person's time in it.
 *
 * @param {Session} session
 * @param {string} selector what opens it
 * @returns {Promise<(path: string) => Promise<unknown>>} chooses a file
 */
export async function openChooser(session, selector) {
  const { devtools } = session
  await devtools.send('Page.enable')
  await devtools.send('Page.setInterceptFileChooserDialog', { enabled: true })
  /** @type {Promise<{ readonly backendNodeId?: number }>} */
  const opened = new Promise((resolve) => devtools.once('Page.fileChooserOpened', resolve))
  const press = await pressOf(session, selector)
  await press()
  const { backendNodeId } = await withCap(opened)
  if (backendNodeId === undefined) throw new Error('The chooser is for no part of the page.')
  await settle(session)
  return (path) => devtools.send('DOM.setFileInputFiles', { files: [path], backendNodeId })
}

/**
 * Turns the wheel for two seconds over a part of the page.
 *
 * @param {Session} session
 * @param {string} scroller
 * @param {'x' | 'y'} axis along `x` it goes to and fro within the part's own room, along `y` on and on
 * @returns {Promise<{ readonly frames: readonly number[], readonly busyPerFrame: number } | null>} null where there is
 *   not enough to scroll
 * @throws when nothing has moved: the figures would be those of a page at rest
 */
export async function timeScroll({ page, devtools, busy }, scroller, axis = 'y') {
  const place = page.locator(scroller).first()
  await place.evaluate((element) => element.scrollIntoView({ block: 'start' }))
  const box = await place.boundingBox()
  if (box === null) return null
  const x = Math.round(box.x + Math.min(box.width, 1000) / 2)
  const y = Math.round(Math.max(0, box.y) + Math.min(box.height, 400) / 2)
  await page.mouse.move(x, y)
  await page.waitForTimeout(300)
  const ways = axis === 'x' ? await waysAcross(place) : [{ yDistance: -SCROLL_LENGTH }]
  const places = () => page.evaluate((selector) => window.measuring.placesIn(selector), scroller)
  const atFirst = await places()
  const before = await busy()
  const counting = page.evaluate((duration) => window.measuring.frames(duration), SCROLL_TIME)
  let moved = false
  for (const way of ways) {
    const wheel = { x, y, speed: SCROLL_SPEED, gestureSourceType: /** @type {const} */ ('mouse'), ...way }
    await devtools.send('Input.synthesizeScrollGesture', wheel)
    // The way back could end where the first began.
    if (way === ways[0]) moved = (await places()) !== atFirst
  }
  const frames = await withCap(counting)
  const busyPerFrame = ((await busy()) - before) / frames.length
  if (!moved) throw new Error('the wheel moved nothing')
  return { frames, busyPerFrame }
}

/**
 * To the right as far as it goes and back, until it is as long as a scroll is.
 *
 * @param {import('@playwright/test').Locator} place
 * @returns {Promise<readonly { readonly xDistance: number }[]>} a finger that goes left moves what it is on to the right
 */
async function waysAcross(place) {
  const { ahead, behind } = await place.evaluate(({ scrollLeft, scrollWidth, clientWidth }) => ({
    ahead: scrollWidth - clientWidth - scrollLeft,
    behind: scrollLeft,
  }))
  if (ahead + behind === 0) return [{ xDistance: -SCROLL_LENGTH }]
  /** @type {{ readonly xDistance: number }[]} */
  const ways = []
  for (let left = SCROLL_LENGTH, sign = -1, room = ahead; left > 0; sign = -sign, room = ahead + behind) {
    const length = Math.min(left, room)
    if (length > 0) ways.push({ xDistance: sign * length })
    left -= length
  }
  return ways
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
