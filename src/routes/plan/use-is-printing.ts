import { useSyncExternalStore } from 'react'

/** Whether the page is being laid out for paper. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting)
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia('print')
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

function isPrinting(): boolean {
  return window.matchMedia('print').matches
}
