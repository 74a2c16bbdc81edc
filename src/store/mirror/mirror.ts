import { withinLimit } from '../../lib/within-limit'
import type { SaveCopy } from '../document-storage-saves'
import { connectMirror, type MirrorDatabase } from './mirror-database'
import { deletePoints, keepPoint, type KeptPoint, listPoints, type NewPoint, readPointText } from './mirror-points'
import { createMirrorQueue } from './mirror-queue'
import { keepSave, type MirroredSave, readSaves } from './mirror-saves'
import { says, whyNotAvailable } from './mirror-words'

/** The second copy, with the restore points. */
export type MirrorState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'working' }
  | { readonly kind: 'notAvailable'; readonly says: string }

/**
 * The document in the browser's database: every save once more, and restore points. No method ever rejects.
 * Before it has been read for the first time, it does nothing.
 */
export interface Mirror {
  /** The saves it holds, the one that counts least first; null if it cannot be read. Nothing is kept before `begin`. */
  readonly read: () => Promise<readonly MirroredSave[] | null>
  readonly begin: () => void
  /**
   * Keeps a save. Says whether it is on the disk, or null at once where that is not to be waited for: the mirror has
   * not been read, or is not available just now.
   *
   * @param daily what was there before, if it is to be kept as the restore point of the day.
   */
  readonly keep: (copy: SaveCopy, daily: NewPoint | null) => Promise<boolean> | null
  readonly keepPoint: (point: NewPoint) => Promise<boolean>
  /** The oldest first; null if the mirror does not answer. */
  readonly listPoints: () => Promise<readonly KeptPoint[] | null>
  /** Deletes all of them. Says whether they are gone; none is if not. */
  readonly deletePoints: () => Promise<boolean>
  /** Null: it is not there any more, or the mirror does not answer. */
  readonly readPoint: (id: number) => Promise<string | null>
  /** Lets the database go: the page may be about to be put to sleep. The next piece of work opens it again. */
  readonly release: () => void
}

export interface MirrorOptions {
  readonly onState: (state: MirrorState) => void
  /** The browser has closed the database by itself: what else was kept may be gone too. */
  readonly onClosed: () => void
  /** In milliseconds since 1970-01-01 UTC. */
  readonly now: () => number
  /** How long the browser may take for an answer, in milliseconds. */
  readonly limit: number
}

/** What is to be written. */
interface Job {
  readonly copy: SaveCopy
  readonly daily: NewPoint | null
}

export function createMirror({ onState, onClosed, now, limit }: MirrorOptions): Mirror {
  const connection = connectMirror(onClosed)
  let state: MirrorState = { kind: 'starting' }
  let hasRead = false
  /** What has not been answered in time, and may never be. */
  const overdue = new Set<symbol>()

  const setState = (next: MirrorState): void => {
    state = next
    onState(next)
  }

  /** Does it, and tells how that went; what takes too long is said, and may still come. Undefined: it failed. */
  const attempt = async <T>(work: (database: MirrorDatabase) => Promise<T>): Promise<T | undefined> => {
    const asked = Symbol('asked')
    const late = setTimeout(() => {
      overdue.add(asked)
      setState({ kind: 'notAvailable', says: says.slow })
    }, limit)
    try {
      const result = await connection.use(work)
      if (state.kind !== 'working') setState({ kind: 'working' })
      return result
    } catch (error) {
      setState({ kind: 'notAvailable', says: whyNotAvailable(error) })
      return undefined
    } finally {
      clearTimeout(late)
      overdue.delete(asked)
    }
  }

  const queue = createMirrorQueue<Job>(
    async ({ copy, daily }) => {
      const kept = await attempt(async (database) => {
        await keepSave(database, copy, daily, now())
        return true
      })
      return kept === true
    },
    // What was there before the first of them is what was there before all.
    (old, job) => ({ ...job, daily: old.daily ?? job.daily }),
  )

  const keep = (copy: SaveCopy, daily: NewPoint | null): Promise<boolean> | null => {
    if (!hasRead) return null
    const kept = queue.add({ copy, daily })
    return state.kind === 'notAvailable' ? null : withinLimit(kept, limit, false)
  }

  /** Undefined at once where it is of no use to ask. */
  const inTime = async <T>(work: (database: MirrorDatabase) => Promise<T>): Promise<T | undefined> =>
    hasRead && overdue.size === 0 ? withinLimit(attempt(work), limit, undefined) : undefined

  return {
    read: async () => {
      hasRead = true
      return (await attempt(readSaves)) ?? null
    },
    begin: queue.begin,
    keep,
    keepPoint: async (point) => {
      const kept = await inTime(async (database) => {
        await keepPoint(database, point, now())
        return true
      })
      return kept === true
    },
    listPoints: async () => (await inTime(listPoints)) ?? null,
    deletePoints: async () => {
      const deleted = await inTime(async (database) => {
        await deletePoints(database)
        return true
      })
      return deleted === true
    },
    readPoint: async (id) => (await inTime((database) => readPointText(database, id))) ?? null,
    release: connection.release,
  }
}
