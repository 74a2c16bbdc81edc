/** A page in the background is not painted, and nothing waits for it for ever, in milliseconds. */
const LONGEST_WAIT = 2000

let isPainted = false

/**
 * When something of the page is on the screen, by the browser's own word: a frame that the page is done with can take a
 * phone a tenth of a second to draw, while what is asked for has the network and a processor. At once in browsers that
 * do not say. Never rejects.
 */
export function firstPaint(): Promise<void> {
  if (isPainted || !PerformanceObserver.supportedEntryTypes.includes('paint')) return Promise.resolve()
  return new Promise((resolve) => {
    const timer = setTimeout(finish, LONGEST_WAIT)
    const observer = new PerformanceObserver((list) => {
      isPainted = list.getEntriesByName('first-contentful-paint').length > 0
      if (isPainted) finish()
    })
    // Also of a paint that was before.
    observer.observe({ type: 'paint', buffered: true })
    function finish(): void {
      clearTimeout(timer)
      observer.disconnect()
      resolve()
    }
  })
}
