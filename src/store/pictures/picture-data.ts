import type { PictureId } from '../../domain/career/project'
import { readPicture } from './picture-store'

/** A blob as a `data:` address, which needs nothing but itself; null if it cannot be read. */
function toDataUrl(blob: Blob): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : null))
    reader.addEventListener('error', () => resolve(null))
    reader.readAsDataURL(blob)
  })
}

/** These pictures as `data:` addresses, by their ids, without those that are not on this device. Never rejects. */
export async function picturesAsData(ids: Iterable<PictureId>): Promise<ReadonlyMap<PictureId, string>> {
  const found = new Map<PictureId, string>()
  // One after the other: all at once would be in memory twice.
  for (const id of ids) {
    // oxlint-disable-next-line no-await-in-loop -- see above
    const picture = await readPicture(id)
    // oxlint-disable-next-line no-await-in-loop -- see above
    const url = picture.kind === 'there' ? await toDataUrl(picture.blob) : null
    if (url !== null) found.set(id, url)
  }
  return found
}

/** The bytes that a text in base64 stands for; null if it is none. */
export function fromBase64(data: string): ArrayBuffer | null {
  try {
    const text = atob(data)
    const bytes = new Uint8Array(text.length)
    for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at)
    return bytes.buffer
  } catch {
    return null
  }
}
