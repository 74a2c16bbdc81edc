import type { Page } from '@playwright/test'

/** Notes what moves by itself from now on, on each page that is loaded. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const found: string[] = []
    Object.assign(window, { found })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { sources = [], value = 0 } = entry as PerformanceEntry & {
          readonly sources?: readonly { readonly node?: Node | null }[]
          readonly value?: number
        }
        const names = sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 80) : node?.nodeName,
        )
        found.push(`${value.toFixed(4)}: ${names.join(', ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** What has moved, and how far as a share of the window. */
export function shifts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as Window & { found?: readonly string[] }).found ?? ['not watched'])
}
