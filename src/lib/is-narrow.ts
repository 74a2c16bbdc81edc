/** Whether the page is laid out in one column: the same width as in the style sheets. */
export function isNarrow(page: Window): boolean {
  return page.matchMedia('(max-width: 60rem)').matches
}
