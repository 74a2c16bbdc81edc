/** Hands a text to the person as a file. */
export function downloadText(fileName: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = fileName
  anchor.click()
  // The browser has taken the file by the next task; releasing it at once would be too early in some.
  setTimeout(() => URL.revokeObjectURL(url), 0)
}
