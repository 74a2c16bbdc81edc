/**
 * Lets what the browser draws around the page follow the theme: the page has a `theme-color` for each scheme, of which
 * the system's counts unless a person has chosen the other one for the app.
 */
export function showThemeColour(page: Document, theme: 'system' | 'light' | 'dark'): void {
  for (const meta of page.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const { scheme = 'light' } = meta.dataset
    const chosen = scheme === theme ? 'all' : 'not all'
    meta.media = theme === 'system' ? `(prefers-color-scheme: ${scheme})` : chosen
  }
}
