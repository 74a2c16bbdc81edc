/** The longest that it waits, in milliseconds. */
const LONGEST_WAIT = 1000
/** For browsers that do not say when they are idle. */
const USUAL_WAIT = 100

/** When the page has been painted and nothing else is to be done. Never rejects. */
export function whenIdle(page: Window): Promise<void> {
  return new Promise((resolve) => {
    page.requestAnimationFrame(() => {
      // Not in every browser, whatever the types say.
      if ('requestIdleCallback' in page) page.requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT })
      else window.setTimeout(resolve, USUAL_WAIT)
    })
    // Frames come to no page in the background.
    page.setTimeout(resolve, 2 * LONGEST_WAIT)
  })
}
