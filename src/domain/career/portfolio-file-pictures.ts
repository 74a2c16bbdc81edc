import * as v from 'valibot'
import type { PictureId } from './project'
import { KEPT_TYPES, type KeptType, PICTURE_LIMITS } from './project-picture-file'

/** A picture as it travels in the file of an export, beside the document. */
export interface FilePicture {
  readonly id: PictureId
  readonly type: KeptType
  /** In base64. */
  readonly data: string
}

/** No more than can be read again: above this, an export is refused as too large before it is made. In bytes. */
export const MOST_EXPORTED_BYTES = 13_000_000

/** The text of an exported document with pictures in it, behind everything else. */
export function withFilePictures(text: string, pictures: readonly FilePicture[]): string {
  return pictures.length === 0 ? text : `${text.replace(/\}\s*$/, '')},"pictures":${JSON.stringify(pictures)}}`
}

/** What a file holds of the pictures that are asked for. */
export interface FoundPictures {
  readonly pictures: readonly FilePicture[]
  /** How many of those asked for are there, but not in a form in which Cairn keeps pictures. */
  readonly refused: number
}

const LONGEST_DATA = Math.ceil(PICTURE_LIMITS.keptBytes / 3) * 4

const FILE_PICTURE = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  type: v.picklist(KEPT_TYPES),
  data: v.pipe(v.string(), v.minLength(4), v.maxLength(LONGEST_DATA), v.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
})

/**
 * Reads the pictures of an exported file; only those asked for are looked at, and each is taken once. Never throws.
 *
 * @param text of the whole file.
 */
export function readFilePictures(text: string, wanted: ReadonlySet<PictureId>): FoundPictures {
  const found = new Map<PictureId, FilePicture>()
  let refused = 0
  for (const raw of listIn(text)) {
    const id = idOf(raw)
    if (id === null || !wanted.has(id) || found.has(id)) continue
    const { success, output } = v.safeParse(FILE_PICTURE, raw)
    if (success) found.set(id, output)
    else refused += 1
  }
  return { pictures: [...found.values()], refused }
}

function listIn(text: string): readonly unknown[] {
  // Most files have none, and are then not read a second time.
  if (!/"pictures"\s*:\s*\[\s*\{/.test(text)) return []
  try {
    const file: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
    const list: unknown =
      typeof file === 'object' && file !== null && Object.hasOwn(file, 'pictures') && 'pictures' in file
        ? file.pictures
        : []
    return Array.isArray(list) ? list : []
  } catch {
    return []
  }
}

function idOf(raw: unknown): string | null {
  return typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' ? raw.id : null
}
