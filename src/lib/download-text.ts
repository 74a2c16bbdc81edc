const KEPT_FOR_MS = 60_000

/** Hands a text to the person as a file. */
export function downloadText(fileName: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = fileName
  anchor.click()
  // Some browsers read the file only when its name has been confirmed.
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR_MS)
}
