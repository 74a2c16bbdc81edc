import { expect, type Page } from '@playwright/test'
import type { CairnDocument } from '../../../src/domain/document/document'
import { writeDocument } from '../../../src/domain/document/write-document'

/** Where the app keeps what a person has made. */
const DOCUMENT_KEY = 'cairn:document'

/** Opens an address of the app on a device that has this document saved. Gives the length of what was saved. */
export async function openDocument(page: Page, document: CairnDocument, address = './#/plan'): Promise<number> {
  const text = writeDocument(document, 1)
  // A page of the same origin on which the app does not run.
  await page.goto('./robots.txt')
  await forgetEverything(page)
  await page.evaluate(([key, saved]) => localStorage.setItem(key, saved), [DOCUMENT_KEY, text] as const)
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return text.length
}

/** Leaves nothing on the device of what the app has kept. To be called on a page on which it does not run. */
export async function forgetEverything(page: Page): Promise<void> {
  await page.evaluate(async () => {
    localStorage.clear()
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase('cairn')
      request.addEventListener('success', resolve)
      request.addEventListener('error', reject)
    })
  })
}
