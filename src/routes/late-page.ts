import { type ComponentType, lazy } from 'react'

/** A page that is loaded when it is first gone to, or somewhat before; or a part of one. */
export interface LatePage<Props = object> {
  /** No other has it. */
  readonly id: number
  /** Loads it now, so that it is shown at once when it is gone to. Rejects where it cannot be loaded. */
  readonly load: () => Promise<void>
  /** What shows it: itself once it is loaded, until then what waits for it. */
  readonly shown: () => ComponentType<Props>
}

let count = 0

/**
 * @param ready what is waited for where it is shown before it was loaded; `load` waits for nothing
 */
export function latePage<Props = object>(
  importPage: () => Promise<ComponentType<Props>>,
  ready?: () => Promise<void>,
): LatePage<Props> {
  let loaded: ComponentType<Props> | null = null
  const load = async (): Promise<ComponentType<Props>> => (loaded ??= await importPage())
  // React's lazy waits a moment even for what is there already, and shows nothing meanwhile.
  const waiting = lazy(async () => {
    await ready?.()
    return { default: await load() }
  })
  count += 1
  return { id: count, load: () => load().then(() => undefined), shown: () => loaded ?? waiting }
}
