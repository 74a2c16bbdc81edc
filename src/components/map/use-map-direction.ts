import { useSyncExternalStore } from 'react'
import type { MapDirection } from './map-graph'

const NARROW = '(max-width: 40rem)'

/** Which way the map goes: down on a phone, across elsewhere. */
export function useMapDirection(): MapDirection {
  return useSyncExternalStore(subscribe, direction)
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(NARROW)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

function direction(): MapDirection {
  return window.matchMedia(NARROW).matches ? 'down' : 'across'
}
