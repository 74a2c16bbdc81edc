import type { Page } from '@playwright/test'

/** Picks up what has the focus. The keys are listened to by a timer of no time, which a key that comes first would miss. */
export async function pickUp(page: Page): Promise<void> {
  await page.keyboard.press('Space')
  await page.evaluate(() => new Promise<void>((done) => void setTimeout(done)))
}
