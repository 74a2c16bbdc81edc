import { type ComponentType, lazy } from 'react'

/** A page that is loaded when it is first gone to, or somewhat before. */
export interface LatePage {
  /** No other has it. */
  readonly id: number
  /** Loads it now, so that it is shown at once when it is gone to. Rejects where it cannot be loaded. */
  readonly load: () => Promise<void>
  /** What shows it: itself once it is loaded, until then what waits for it. */
  readonly shown: () => ComponentType
}

let count = 0

export function latePage(importPage: () => Promise<ComponentType>): LatePage {
  let loaded: ComponentType | null = null
  const load = async (): Promise<ComponentType> => (loaded ??= await importPage())
  // React's lazy waits a moment even for what is there already, and shows nothing meanwhile.
  const waiting = lazy(async () => ({ default: await load() }))
  count += 1
  return { id: count, load: () => load().then(() => undefined), shown: () => loaded ?? waiting }
}
