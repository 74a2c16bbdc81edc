import { afterPaint } from './after-paint'
import { whenIdle } from './when-idle'

/**
 * Does some work ahead of when it is needed, a part at a time: not before what has changed just now can be seen, and only
 * while the page has nothing else to do. What goes wrong in it is for whoever needs it to find. Gives what calls off the
 * rest.
 */
export function whenIdleInParts(parts: Iterator<unknown>): () => void {
  let isCalledOff = false
  const goOn = async (): Promise<void> => {
    await whenIdle(window)
    if (!isCalledOff && parts.next().done !== true) await goOn()
  }
  const callOffStart = afterPaint(() => void goOn().catch(() => {}))
  return () => {
    isCalledOff = true
    callOffStart()
  }
}
