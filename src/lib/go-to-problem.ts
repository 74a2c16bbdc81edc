/**
 * Puts the focus on the first field beside a button whose text cannot be taken as it is, so that the button does not
 * act on what was there before. Says whether there was one.
 */
export function goToProblem(button: HTMLElement): boolean {
  const field = button.parentElement?.querySelector<HTMLElement>('[aria-invalid="true"]')
  field?.focus()
  return field instanceof HTMLElement
}
