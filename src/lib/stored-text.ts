/** What the device holds under a key; null for nothing, and where the browser gives nothing out. Never throws. */
export function storedText(key: string): string | null {
  try {
    return window.localStorage.getItem(key)
  } catch {
    return null
  }
}
