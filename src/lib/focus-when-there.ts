/** What is on its way into the page is there by then, in milliseconds. */
const LONGEST_WAIT = 2000
/** Whoever does one of these has gone on. */
const GOING_ON = ['keydown', 'pointerdown', 'wheel'] as const

/**
 * Gives the focus to what a selector finds: now, or where that is still being drawn or laid out, as soon as it can take
 * it, unless the person has gone on by then.
 */
export function focusWhenThere(selector: string): void {
  const focus = (): boolean => {
    const found = document.querySelector<HTMLElement>(selector)
    found?.focus()
    return found !== null && document.activeElement === found
  }
  if (focus()) return
  const wait = new AbortController()
  const stop = (): void => wait.abort()
  const observer = new MutationObserver(() => {
    if (document.activeElement !== document.body || focus()) stop()
  })
  const timer = setTimeout(stop, LONGEST_WAIT)
  wait.signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
  // A class can be what keeps it from being laid out.
  observer.observe(document.body, { attributeFilter: ['class'], childList: true, subtree: true })
  for (const type of GOING_ON) window.addEventListener(type, stop, { capture: true, signal: wait.signal })
}
