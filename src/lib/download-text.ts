const KEPT_FOR_MS = 60_000

/** Hands a text to the person as a file. */
export function downloadText(fileName: string, text: string, type = 'application/json'): void {
  downloadBlob(fileName, new Blob([text], { type }))
}

/** Hands the person a file. */
export function downloadBlob(fileName: string, blob: Blob): void {
  const url = URL.createObjectURL(blob)
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = fileName
  anchor.click()
  // Some browsers read the file only when its name has been confirmed.
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR_MS)
}
