import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import type { RestoreCause } from '../../domain/document/thin-restore-points'

/** One of the saves that the mirror holds, without its text. */
export interface SaveRecord {
  /** Of the saved format. A later Cairn's saves are left alone. */
  readonly version: number
  readonly rev: number
  readonly seen: ReadonlyMap<string, number>
  /** In milliseconds since 1970-01-01 UTC. */
  readonly savedAt: number
}

/** A restore point as it is kept, without its text. */
export interface PointRecord {
  readonly savedAt: number
  readonly cause: RestoreCause
  readonly revision: number
  readonly bytes: number
  readonly planCount: number
}

export interface MirrorSchema extends DBSchema {
  readonly saves: { readonly key: number; readonly value: SaveRecord }
  readonly points: { readonly key: number; readonly value: PointRecord }
  /** Apart from what they are, so that those can be listed without reading megabytes. */
  readonly texts: { readonly key: TextKey; readonly value: string }
}

type TextKey = [of: 'save' | 'point', id: number]

export type MirrorDatabase = IDBPDatabase<MirrorSchema>
export type MirrorWrite = IDBPTransaction<MirrorSchema, ('saves' | 'points' | 'texts')[], 'readwrite'>

const NAME = 'cairn'
const VERSION = 1

export interface MirrorConnection {
  /** Works with the database, and opens it first if need be. Rejects with whatever the browser says. */
  readonly use: <T>(work: (database: MirrorDatabase) => Promise<T>) => Promise<T>
  /** Closes it once what has been begun is done; it is opened again when it is next used. */
  readonly release: () => void
}

/**
 * The connection to the database. One that the browser has closed (the person has cleared what sites keep, the system
 * needs the room) is opened again, once for each piece of work.
 *
 * @param onClosed is told of such a one: what else was kept may be gone too.
 */
export function connectMirror(onClosed: () => void): MirrorConnection {
  let opening: Promise<MirrorDatabase> | null = null

  const forget = (): void => {
    opening = null
    onClosed()
  }

  const open = async (): Promise<MirrorDatabase> => {
    const made = openDB<MirrorSchema>(NAME, VERSION, {
      upgrade: (database) => {
        database.createObjectStore('saves', { autoIncrement: true })
        database.createObjectStore('points', { autoIncrement: true })
        database.createObjectStore('texts')
      },
      // Somebody wants to delete it, or a later Cairn to change its shape: neither is to wait for this tab.
      blocking: () => {
        void made.then((database) => database.close())
        forget()
      },
      terminated: forget,
    })
    return made
  }

  const opened = (): Promise<MirrorDatabase> => {
    opening ??= open().catch((error: unknown) => {
      opening = null
      throw error
    })
    return opening
  }

  const use: MirrorConnection['use'] = async (work) => {
    try {
      return await work(await opened())
    } catch (error) {
      if (!isClosed(error)) throw error
      opening = null
      return work(await opened())
    }
  }

  const release = (): void => {
    const used = opening
    opening = null
    // Whoever is waiting for it comes first, and what they begin is brought to its end.
    void used?.then(
      (database) => database.close(),
      () => {
        // It has not been opened, then.
      },
    )
  }

  return { use, release }
}

function isClosed(error: unknown): boolean {
  return error instanceof Error && (error.name === 'InvalidStateError' || error.name === 'AbortError')
}

/** Begins a transaction that is on the disk, and not only on its way there, when it is done. */
export function beginWrite(database: MirrorDatabase): MirrorWrite {
  const transaction = database.transaction(['saves', 'points', 'texts'], 'readwrite', { durability: 'strict' })
  transaction.done.catch(() => {
    // Whoever began it awaits it, too; but one of its requests that fails is heard of first.
  })
  return transaction
}
