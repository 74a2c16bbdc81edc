/** Why a file cannot be read as text. */
export type FileFault =
  | 'tooLarge'
  | 'empty'
  /** It is gone, or the browser may not read it. */
  | 'outOfReach'
  /** Text, but in the encoding that some editors call "Unicode". */
  | 'utf16'
  | 'picture'
  | 'pdf'
  | 'archive'
  | 'notText'

export type TextFile =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'refused'; readonly why: FileFault }

/** As much of a `File` as is used. */
export interface ReadableFile {
  readonly size: number
  readonly arrayBuffer: () => Promise<ArrayBuffer>
}

/**
 * Reads a file that is to be UTF-8 text, with or without a byte order mark. Never throws.
 *
 * @param mostBytes larger files are refused before any of them is read
 */
export async function readTextFile(file: ReadableFile, mostBytes: number): Promise<TextFile> {
  if (file.size > mostBytes) return { kind: 'refused', why: 'tooLarge' }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return { kind: 'refused', why: 'outOfReach' }
  }
  return decode(bytes)
}

/** What files that are no text begin with, or that are text of another encoding. */
const BEGINNINGS: readonly (readonly [why: FileFault, bytes: readonly number[]])[] = [
  ['utf16', [0xff, 0xfe]],
  ['utf16', [0xfe, 0xff]],
  // A brace without a byte order mark.
  ['utf16', [0x7b, 0x00]],
  ['utf16', [0x00, 0x7b]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x52, 0x49, 0x46, 0x46]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['archive', [0x50, 0x4b, 0x03, 0x04]],
  ['archive', [0x1f, 0x8b]],
]

function decode(bytes: Uint8Array): TextFile {
  if (bytes.length === 0) return { kind: 'refused', why: 'empty' }
  const known = BEGINNINGS.find(([, beginning]) => beginning.every((byte, at) => bytes[at] === byte))
  if (known !== undefined) return { kind: 'refused', why: known[0] }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.trim() === '' ? { kind: 'refused', why: 'empty' } : { kind: 'text', text }
  } catch {
    return { kind: 'refused', why: 'notText' }
  }
}
