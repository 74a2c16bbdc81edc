/** Whether pages can put pictures on the clipboard here. */
export function canCopyPictures(): boolean {
  return typeof ClipboardItem !== 'undefined' && 'clipboard' in navigator && 'write' in navigator.clipboard
}

/**
 * Copies a picture.
 *
 * @param picture as PNG; it may still be on its way, for the clipboard is to be asked at once by the press of a button.
 * @returns whether it is copied.
 */
export async function copyPicture(picture: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
    return true
  } catch {
    return false
  }
}
