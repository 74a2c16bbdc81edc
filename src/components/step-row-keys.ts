/**
 * Where an arrow key leads from a row of steps: down to the next, up to the one before, as far as they are in the page.
 * Rows carry `data-step`; their link takes the focus. The letters that do the same work anywhere, not only on rows.
 *
 * @returns the link of that row, or null for another key or where there is no further row.
 */
export function rowLinkByKey(key: string, from: Element, container: Element): HTMLElement | null {
  const offset = OFFSETS.get(key)
  const row = from.closest('[data-step]')
  if (offset === undefined || row === null) return null
  const rows = [...container.querySelectorAll('[data-step]')]
  return rows[rows.indexOf(row) + offset]?.querySelector<HTMLElement>('a[href]') ?? null
}

const OFFSETS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
])
