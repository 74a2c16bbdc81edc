import { useEffect, useState } from 'react'
import { create } from 'zustand'
import type { PictureId } from '../../domain/career/project'
import { withinLimit } from '../../lib/within-limit'
import { type PictureRecord, withPictures } from './picture-database'
import { pictureSays, whyNoPictures } from './picture-words'

/** How long the browser may take for an answer, in milliseconds. */
const LIMIT = 10_000

/** A picture as the device has it, or not. */
export type StoredPicture =
  | { readonly kind: 'there'; readonly blob: Blob }
  /** `says` why it cannot be shown. */
  | { readonly kind: 'missing'; readonly says: string }

/** What can be shown of a picture just now. */
export type PictureView =
  | { readonly kind: 'waits' }
  | { readonly kind: 'there'; readonly url: string }
  | { readonly kind: 'missing'; readonly says: string }

/** Counts what has been kept, so that what was missing is looked for again. */
const useKeptStore = create<{ readonly kept: number }>()(() => ({ kept: 0 }))

/** Keeps a picture on this device. Null if it is there now, else why not. Never rejects. */
export async function keepPicture(id: PictureId, picture: PictureRecord): Promise<string | null> {
  const keep = withPictures(async (database) => {
    const transaction = database.transaction('pictures', 'readwrite', { durability: 'strict' })
    await Promise.all([transaction.store.put(picture, id), transaction.done])
    return null
  }).catch(whyNoPictures)
  const problem = await withinLimit(keep, LIMIT, pictureSays.slow)
  if (problem === null) useKeptStore.setState(({ kept }) => ({ kept: kept + 1 }))
  return problem
}

/** Reads a picture. Never rejects. */
export async function readPicture(id: PictureId): Promise<StoredPicture> {
  const read = withPictures((database) => database.get('pictures', id)).then(
    (record): StoredPicture =>
      record === undefined
        ? { kind: 'missing', says: pictureSays.gone }
        : { kind: 'there', blob: new Blob([record.bytes], { type: record.type }) },
    (error: unknown): StoredPicture => ({ kind: 'missing', says: whyNoPictures(error) }),
  )
  return withinLimit(read, LIMIT, { kind: 'missing', says: pictureSays.slow })
}

/** Which of these pictures are on this device; none if that cannot be told. Never rejects. */
export async function picturesHere(ids: Iterable<PictureId>): Promise<ReadonlySet<PictureId>> {
  const keys = withPictures((database) => database.getAllKeys('pictures')).catch((): PictureId[] => [])
  const here = new Set(await withinLimit(keys, LIMIT, []))
  return new Set([...ids].filter((id) => here.has(id)))
}

/** A picture with an address to show it at, for as long as it is on the screen. */
export function usePicture(id: PictureId): PictureView {
  const kept = useKeptStore((state) => state.kept)
  const [shown, setShown] = useState<{ readonly id: PictureId; readonly view: PictureView } | null>(null)
  useEffect(() => {
    let isOver = false
    let url: string | null = null
    void readPicture(id).then((picture) => {
      if (isOver) return
      if (picture.kind === 'missing') {
        setShown({ id, view: picture })
        return
      }
      url = URL.createObjectURL(picture.blob)
      setShown({ id, view: { kind: 'there', url } })
    })
    return () => {
      isOver = true
      if (url !== null) URL.revokeObjectURL(url)
    }
  }, [id, kept])
  return shown?.id === id ? shown.view : { kind: 'waits' }
}
