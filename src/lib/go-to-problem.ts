/**
 * Puts the focus on the first field of a form, or beside a button, whose text cannot be taken as it is, so that nothing
 * acts on what was there before. Says whether there was one.
 */
export function goToProblem(place: HTMLFormElement | HTMLButtonElement): boolean {
  const within = place instanceof HTMLFormElement ? place : place.parentElement
  const field = within?.querySelector<HTMLElement>('[aria-invalid="true"]')
  field?.focus()
  return field instanceof HTMLElement
}
