import { useSyncExternalStore } from 'react'

/** Whether the page is being laid out for paper. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting)
}

let isBetweenPrintEvents = false

/** The events come before the page is laid out; the media query alone may change only when that is done. */
function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia('print')
  const set = (isIt: boolean) => (): void => {
    isBetweenPrintEvents = isIt
    onChange()
  }
  const [before, after] = [set(true), set(false)]
  window.addEventListener('beforeprint', before)
  window.addEventListener('afterprint', after)
  query.addEventListener('change', onChange)
  return () => {
    window.removeEventListener('beforeprint', before)
    window.removeEventListener('afterprint', after)
    query.removeEventListener('change', onChange)
  }
}

function isPrinting(): boolean {
  return isBetweenPrintEvents || window.matchMedia('print').matches
}
