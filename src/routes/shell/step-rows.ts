/** The steps as they stand on the page, in whichever view: each row, bar or node carries its step in `data-step`. */

const ROW = '[data-step]'

/** The row that has the focus, or null. */
export function rowInFocus(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>(ROW) ?? null
}

/** The step of the row that has the focus, or null. */
export function stepInFocus(): string | null {
  return rowInFocus()?.dataset['step'] ?? null
}

/** On to the next row or back to the one before; from anywhere else to the first that is in view. */
export function focusRow(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>(`main ${ROW}`)]
  const current = rowInFocus()
  const at = current === null ? -1 : rows.indexOf(current)
  const row = at === -1 ? (rows.find(isInView) ?? rows[0]) : rows[at + by]
  const link = row?.matches('a, button') ? row : row?.querySelector<HTMLElement>('a[href], button')
  link?.focus()
  row?.scrollIntoView({ block: 'nearest' })
}

/** What the row's checkbox does. */
export function tickRow(): void {
  rowInFocus()?.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click()
}

/** Goes to the field that searches the steps. Says whether there is one. */
export function searchSteps(): boolean {
  const field = document.querySelector<HTMLInputElement>('[data-search="steps"]')
  field?.focus()
  field?.select()
  return field !== null
}

function isInView(row: HTMLElement): boolean {
  const { top, bottom } = row.getBoundingClientRect()
  return bottom > 0 && top < window.innerHeight
}
