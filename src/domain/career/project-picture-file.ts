/** What files of pictures are, by their first bytes; their names and what they are said to be do not count. */

export const PICTURE_TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif'] as const

export type PictureType = (typeof PICTURE_TYPES)[number]

/** In which a picture is kept. */
export const KEPT_TYPES = ['image/webp', 'image/png', 'image/jpeg'] as const

export type KeptType = (typeof KEPT_TYPES)[number]

export interface PictureHead {
  readonly type: PictureType
  /** In pixels, before it is turned the right way up. */
  readonly width: number
  readonly height: number
}

/** Of what is taken in, bytes and pixels; of what is kept, the longest side in pixels and bytes. */
export const PICTURE_LIMITS = { bytes: 40_000_000, pixels: 100_000_000, side: 1600, keptBytes: 4_000_000 } as const

/** So many of the first bytes tell what a picture is; cameras put a lot in front of it. */
export const HEAD_BYTES = 1_000_000

/**
 * Reads what kind of picture it is and how large, from the first bytes of a file. Null if it is none of the kinds above,
 * or it is damaged so that it does not say how large it is. Never throws.
 */
export function readPictureHead(bytes: Uint8Array): PictureHead | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (const [type, read] of READERS) {
    const size = attempt(() => read(view))
    if (size !== null) return size.width > 0 && size.height > 0 ? { type, ...size } : null
  }
  return null
}

type Size = Pick<PictureHead, 'width' | 'height'>

const READERS: readonly (readonly [PictureType, (view: DataView) => Size | null])[] = [
  ['image/png', readPng],
  ['image/jpeg', readJpeg],
  ['image/gif', readGif],
  ['image/webp', readWebp],
  ['image/avif', readAvif],
]

/** What ends too early is no picture. */
function attempt(read: () => Size | null): Size | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function hasText(view: DataView, at: number, text: string): boolean {
  return Array.from(text).every((character, index) => view.getUint8(at + index) === character.charCodeAt(0))
}

function readPng(view: DataView): Size | null {
  if (!hasText(view, 0, '\x89PNG\r\n\x1A\n') || !hasText(view, 12, 'IHDR')) return null
  return { width: view.getUint32(16), height: view.getUint32(20) }
}

function readGif(view: DataView): Size | null {
  if (!hasText(view, 0, 'GIF8')) return null
  return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
}

/** Segments follow each other until the one that says how large the picture is. */
function readJpeg(view: DataView): Size | null {
  if (view.getUint16(0) !== 0xff_d8) return null
  let at = 2
  for (;;) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      // Filling between segments.
      at += 1
    } else if (isFrame(marker)) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    } else {
      at += 2 + Math.max(2, view.getUint16(at + 2))
    }
  }
}

/** C4, C8 and CC are other segments among those that begin a frame. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

function readWebp(view: DataView): Size | null {
  if (!hasText(view, 0, 'RIFF') || !hasText(view, 8, 'WEBP')) return null
  if (hasText(view, 12, 'VP8X')) {
    return { width: 1 + readUint24(view, 24), height: 1 + readUint24(view, 27) }
  }
  if (hasText(view, 12, 'VP8L')) {
    const bits = view.getUint32(21, true)
    return { width: 1 + (bits & 0x3f_ff), height: 1 + ((bits >>> 14) & 0x3f_ff) }
  }
  if (!hasText(view, 12, 'VP8 ')) return null
  return { width: view.getUint16(26, true) & 0x3f_ff, height: view.getUint16(28, true) & 0x3f_ff }
}

function readUint24(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 0x1_00_00
}

/** How far the sizes in front of an AVIF's picture are looked for. */
const AVIF_HEAD = 65_536

/** It may hold several pictures, of which the largest counts. */
function readAvif(view: DataView): Size | null {
  if (!hasText(view, 4, 'ftypavi')) return null
  let size: Size | null = null
  const end = Math.min(AVIF_HEAD, view.byteLength) - 16
  for (let at = 8; at <= end; at += 1) {
    // A letter first: this is asked of every place.
    if (view.getUint8(at) !== 0x69 || !hasText(view, at, 'ispe')) continue
    const found = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) }
    if (size === null || found.width * found.height > size.width * size.height) size = found
  }
  return size
}

/** The size at which it is kept: as it is, or so that the longer side is as long as allowed. */
export function keptSize({ width, height }: Size): Size {
  const scale = Math.min(1, PICTURE_LIMITS.side / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
