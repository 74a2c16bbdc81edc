import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** The rules about what a theme changes, which is colours and nothing else. */
const BY_THEME = ['color-contrast', 'link-in-text-block']

/**
 * Expects that axe finds no violation of WCAG 2.2 AA, in the light theme and in the dark one, and that nothing is wider
 * than the page or than the box that is open. `within` is a selector of the part to look at; the whole page without.
 */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await expectNoViolation(axeFor(page, within).withTags(TAGS), 'light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNoViolation(axeFor(page, within).withRules(BY_THEME), 'dark')
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
}

/** How much wider something is than the page, or than the box that is open, in pixels. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const dialog = document.querySelector('dialog[open]')
    const { scrollWidth } = document.documentElement
    return Math.max(scrollWidth - window.innerWidth, dialog === null ? 0 : dialog.scrollWidth - dialog.clientWidth)
  })
}

function axeFor(page: Page, within: string | undefined): AxeBuilder {
  const axe = new AxeBuilder({ page })
  return within === undefined ? axe : axe.include(within)
}

async function expectNoViolation(axe: AxeBuilder, theme: 'light' | 'dark'): Promise<void> {
  const { violations } = await axe.analyze()
  const found = violations.map(({ id, nodes }) => `${theme}, ${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect(found).toEqual([])
}
