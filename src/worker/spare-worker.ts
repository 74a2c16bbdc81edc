import type { ImportWorker } from './import-client'

/** A worker that is started ahead of what it is for: starting one takes longer than reading most files. */
export interface SpareWorker {
  /** Starts one, unless one waits already. Never throws: what cannot be started now is tried again when it is taken. */
  readonly prepare: () => void
  /** The one that waits, or a new one; it is the caller's from then on. May throw. */
  readonly take: () => ImportWorker
  /** Ends the one that waits. */
  readonly letGo: () => void
}

/** @param createWorker may throw. */
export function createSpareWorker(createWorker: () => ImportWorker): SpareWorker {
  let spare: ImportWorker | null = null

  const letGo = (): void => {
    spare?.terminate()
    spare = null
  }

  const prepare = (): void => {
    if (spare !== null) return
    try {
      const started = createWorker()
      spare = started
      started.addEventListener('error', (event) => {
        // Whoever takes it deals with this; else the page would report it as its own.
        event.preventDefault()
        if (spare === started) letGo()
      })
    } catch {
      // There may be none to be had: that is found out, and dealt with, when one is needed.
    }
  }

  const take = (): ImportWorker => {
    const taken = spare ?? createWorker()
    spare = null
    return taken
  }

  return { prepare, take, letGo }
}
