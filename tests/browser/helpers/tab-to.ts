import type { Locator } from '@playwright/test'

const MOST_PRESSES = 60

/** Goes on pressing the key until one of what is looked for has the focus. */
export async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await target.page().keyboard.press(key)
    if (await target.evaluateAll((all) => all.includes(document.activeElement as HTMLElement))) return
  }
  throw new Error(`${MOST_PRESSES} presses of ${key} did not reach ${target.toString()}.`)
}
