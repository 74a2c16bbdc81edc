import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { PictureId } from '../../domain/career/project'
import type { KeptType } from '../../domain/career/project-picture-file'

/** A picture as it is kept. */
export interface PictureRecord {
  readonly type: KeptType
  readonly bytes: ArrayBuffer
}

interface PictureSchema extends DBSchema {
  readonly pictures: { readonly key: PictureId; readonly value: PictureRecord }
  /** Since when nothing names a picture, in milliseconds since 1970-01-01 UTC. */
  readonly unnamed: { readonly key: PictureId; readonly value: number }
}

export type PictureDatabase = IDBPDatabase<PictureSchema>

/** A database of its own: what is wrong with one leaves the other alone, and neither has to grow with the other. */
export const PICTURE_DATABASE = 'cairn-pictures'
const VERSION = 1

let opening: Promise<PictureDatabase> | null = null

/**
 * Works with the pictures, and opens their database first if need be. One that the browser has closed meanwhile is
 * opened again, once. Rejects with whatever the browser says.
 */
export async function withPictures<T>(work: (database: PictureDatabase) => Promise<T>): Promise<T> {
  try {
    return await work(await opened())
  } catch (error) {
    if (!isClosed(error)) throw error
    opening = null
    return work(await opened())
  }
}

function opened(): Promise<PictureDatabase> {
  opening ??= open().catch((error: unknown) => {
    opening = null
    throw error
  })
  return opening
}

async function open(): Promise<PictureDatabase> {
  const made = openDB<PictureSchema>(PICTURE_DATABASE, VERSION, {
    upgrade: (database) => {
      database.createObjectStore('pictures')
      database.createObjectStore('unnamed')
    },
    // Somebody wants to delete it, or a later Cairn to change its shape: neither is to wait for this tab.
    blocking: () => {
      void made.then((database) => database.close())
      opening = null
    },
    terminated: () => {
      opening = null
    },
  })
  return made
}

function isClosed(error: unknown): boolean {
  return error instanceof Error && (error.name === 'InvalidStateError' || error.name === 'AbortError')
}

/** Lets the next piece of work open the database anew. */
export async function closePictures(): Promise<void> {
  const database = opening
  opening = null
  await database?.then((each) => each.close()).catch(() => undefined)
}
