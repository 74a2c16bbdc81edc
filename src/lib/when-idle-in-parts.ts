import { whenIdle } from './when-idle'

/**
 * Does some work ahead of when it is needed, a part at a time and only while the page has nothing else to do. What goes
 * wrong in it is for whoever needs it to find. Gives what calls off the rest.
 */
export function whenIdleInParts(parts: Iterator<unknown>): () => void {
  let isCalledOff = false
  const goOn = async (): Promise<void> => {
    await whenIdle(window)
    if (!isCalledOff && parts.next().done !== true) await goOn()
  }
  goOn().catch(() => {})
  return () => {
    isCalledOff = true
  }
}
