import type { Page } from '@playwright/test'

/** To a page by the ways to go, some of which are behind a button where it is narrow. */
export async function goTo(page: Page, name: string): Promise<void> {
  const nav = page.getByRole('navigation', { name: 'Main' })
  await nav.waitFor()
  const link = nav.getByRole('link', { name, exact: true })
  if (!(await link.isVisible())) await nav.getByRole('button', { name: /^More/ }).click()
  await link.click()
}

/** To a page of the career part by its own ways, which are behind a button on a phone. */
export async function goToCareerPage(page: Page, name: string): Promise<void> {
  const nav = page.getByRole('navigation', { name: 'Career' })
  await nav.waitFor()
  const folded = nav.getByRole('button')
  if (await folded.isVisible()) await folded.click()
  await nav.getByRole('link', { name, exact: true }).click()
}
