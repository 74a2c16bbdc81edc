/** The steps as they stand in the page, in whichever view: each row, bar or node carries its step in `data-step`. */
const ROW = '[data-step]'

/** The row that an element is in or is; null if it is in none. */
export function stepRowOf(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>(ROW) ?? null
}

/** All rows in a place, in the order of the page. */
export function stepRowsIn(place: Element): readonly HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>(ROW)]
}

/** The row after another or the one before it, as far as they are in the page. */
export function stepRowBeside(row: HTMLElement, by: 1 | -1, place: Element): HTMLElement | undefined {
  const rows = stepRowsIn(place)
  return rows[rows.indexOf(row) + by]
}

/** What takes the focus in a row: the row itself if it can, else the link to its step. */
export function stepRowLink(row: HTMLElement): HTMLElement | null {
  return row.matches('a, button') ? row : row.querySelector<HTMLElement>('a[href], button')
}

/** The rows of a table that stand in the page, of steps and of phases, with the index of the line that each is. */
export function tableRowsIn(table: Element): readonly { readonly row: HTMLElement; readonly index: number }[] {
  return [...table.querySelectorAll<HTMLElement>('tr[data-index]')].map((row) => ({
    row,
    index: Number(row.dataset['index']),
  }))
}
