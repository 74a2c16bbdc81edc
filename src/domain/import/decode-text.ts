import { ImportRefusal, IMPORT_LIMITS, inWords } from './import-limits'

/**
 * As much of the platform's decoder as is used. It is pure, and the same in browsers, workers and Node; the library it
 * is declared in would bring the page with it.
 */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { readonly decode: (bytes: Uint8Array) => string }

export interface DecodedText {
  /** Without its byte order mark. */
  readonly text: string
  /** What it was taken for when it is not Unicode; null otherwise. */
  readonly guessed: string | null
}

/**
 * The text of a file.
 *
 * @throws ImportRefusal for files that are too large, and for pictures, archives and other files that hold no text.
 */
export function decodeText(content: string | Uint8Array): DecodedText {
  const tooLarge = refusalOfSize(content.length)
  if (tooLarge !== null) throw new ImportRefusal(tooLarge)
  if (typeof content === 'string') return { text: withoutMark(content), guessed: null }
  refuseBinary(content)
  const encoding = unicodeOf(content)
  if (encoding !== 'utf-8') return { text: withoutMark(new TextDecoder(encoding).decode(content)), guessed: null }
  try {
    return { text: withoutMark(new TextDecoder('utf-8', { fatal: true }).decode(content)), guessed: null }
  } catch {
    const text = withC1Letters(new TextDecoder('windows-1252').decode(content))
    return { text, guessed: 'Western European (Windows-1252)' }
  }
}

/** Why a file of this size is not read, to be asked before it is; null: it may be. */
export function refusalOfSize(bytes: number): string | null {
  if (bytes <= IMPORT_LIMITS.bytes) return null
  const [size, most] = [Math.ceil(bytes / 1_000_000), IMPORT_LIMITS.bytes / 1_000_000].map(inWords)
  return `The file has ${size} MB, and at most ${most} MB can be read. Choose the file of one roadmap or plan.`
}

/** What Windows-1252 has where Unicode has control characters, from 0x80 on; some decoders leave these as they are. */
const C1_LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

function withC1Letters(text: string): string {
  return text.replaceAll(/[\u0080-\u009F]/g, (character) => C1_LETTERS[character.charCodeAt(0) - 0x80] ?? character)
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

const SIGNATURES: readonly (readonly [bytes: readonly number[], says: string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'It is a picture (PNG). Choose the file that the picture was made from.'],
  [[0xff, 0xd8, 0xff], 'It is a picture (JPEG). Choose the file that the picture was made from.'],
  [[0x47, 0x49, 0x46, 0x38], 'It is a picture (GIF). Choose the file that the picture was made from.'],
  [[0x25, 0x50, 0x44, 0x46], 'It is a PDF. Choose the file it was printed from, or paste its text as a list.'],
  [
    [0x50, 0x4b, 0x03, 0x04],
    'It is a ZIP archive or an Office file. Unpack it, or save the sheet as CSV in the program it is from.',
  ],
  [[0x1f, 0x8b], 'It is a compressed file (gzip). Unpack it first.'],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'It is an older Office file, perhaps of Microsoft Project (.mpp). Save it there as XML, or as CSV, and choose that.',
  ],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'It is a database. Export its table as CSV, and choose that.'],
]

function refuseBinary(bytes: Uint8Array): void {
  const found = SIGNATURES.find(([signature]) => signature.every((byte, at) => bytes[at] === byte))
  if (found !== undefined) throw new ImportRefusal(found[1])
}

/** How many bytes tell the encoding. */
const SAMPLE = 1000

/** By its mark or, in a text that is mostly Latin, by every other byte being 0. */
function unicodeOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const zeros: [even: number, odd: number] = [0, 0]
  const size = Math.min(bytes.length, SAMPLE)
  for (let at = 0; at < size; at += 1) if (bytes[at] === 0) zeros[at % 2 === 0 ? 0 : 1] += 1
  const most = size * 0.3
  if (zeros[1] > most && zeros[0] === 0) return 'utf-16le'
  return zeros[0] > most && zeros[1] === 0 ? 'utf-16be' : 'utf-8'
}
