/** Writes one after the other, and of what comes meanwhile only the latest. */
export interface MirrorQueue<T> {
  /** Says whether it, or what came after it, has been written. Never rejects; nothing is written before `begin`. */
  readonly add: (job: T) => Promise<boolean>
  readonly begin: () => void
}

/**
 * @param write may reject, or never settle: then everything waits for it, and for the time being nothing is written.
 * @param join what is left of a job whose place is taken by another.
 */
export function createMirrorQueue<T>(write: (job: T) => Promise<boolean>, join: (old: T, job: T) => T): MirrorQueue<T> {
  let waiting: { readonly job: T } | null = null
  let tellers: ((isWritten: boolean) => void)[] = []
  let isBusy = true

  const run = async (): Promise<void> => {
    if (isBusy) return
    isBusy = true
    for (let next = waiting; next !== null; next = waiting) {
      const told = tellers
      waiting = null
      tellers = []
      const isWritten = await write(next.job)
      for (const tell of told) tell(isWritten)
    }
    isBusy = false
  }

  return {
    add: (job) => {
      waiting = { job: waiting === null ? job : join(waiting.job, job) }
      const written = new Promise<boolean>((resolve) => tellers.push(resolve))
      void run()
      return written
    },
    begin: () => {
      isBusy = false
      void run()
    },
  }
}
