/** Calls back when the page is hidden or left: a timer may never come round after that. Gives what undoes it. */
export function onLeave(page: Window, save: () => void): () => void {
  const onVisibilityChange = (): void => {
    if (page.document.visibilityState === 'hidden') save()
  }
  page.addEventListener('pagehide', save)
  page.document.addEventListener('visibilitychange', onVisibilityChange)
  return () => {
    page.removeEventListener('pagehide', save)
    page.document.removeEventListener('visibilitychange', onVisibilityChange)
  }
}
