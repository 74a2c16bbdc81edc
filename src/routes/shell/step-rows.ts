import { stepRowBeside, stepRowLink, stepRowOf, stepRowsIn } from '../../components/step-rows-in-page'

/** The row that has the focus, or null. */
export function rowInFocus(): HTMLElement | null {
  return stepRowOf(document.activeElement)
}

/** The step of the row that has the focus, or null. */
export function stepInFocus(): string | null {
  return rowInFocus()?.dataset['step'] ?? null
}

/** On to the next row or back to the one before; from anywhere else to the first that is in view. */
export function focusRow(by: 1 | -1): void {
  const main = document.querySelector('main')
  if (main === null) return
  const current = rowInFocus()
  const row = current !== null && main.contains(current) ? stepRowBeside(current, by, main) : firstInView(main)
  if (row === undefined) return
  stepRowLink(row)?.focus()
  row.scrollIntoView({ block: 'nearest' })
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

function firstInView(place: Element): HTMLElement | undefined {
  const rows = stepRowsIn(place)
  return rows.find(isInView) ?? rows[0]
}

function isInView(row: HTMLElement): boolean {
  const { top, bottom } = row.getBoundingClientRect()
  return bottom > 0 && top < window.innerHeight
}
