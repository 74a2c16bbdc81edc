/**
 * Copies a text: by the clipboard where pages may use it, else, if a field with the text is given, by the browser's own
 * command on its selection, which older browsers and pages without https know.
 *
 * @returns whether it is copied; if not, the field is selected, to be copied by hand.
 */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    if (field === null) return false
    field.focus()
    field.select()
    return copySelection()
  }
}

function copySelection(): boolean {
  try {
    // oxlint-disable-next-line typescript/no-deprecated -- It is what is left where there is no clipboard.
    return document.execCommand('copy')
  } catch {
    return false
  }
}
