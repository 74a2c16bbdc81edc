import { inWords } from './import-limits'
import { IMPORT_WORDS, type ImportCode, type ImportKind } from './import-report-words'

/** One line of what came of a file. */
export interface ImportItem {
  readonly kind: ImportKind
  readonly code: ImportCode
  readonly count: number
  /** A whole sentence with the count in it. */
  readonly says: string
  /** The first few it is about, as people know them. */
  readonly examples: readonly string[]
}

/** What came of a file, for a person to read before it is taken in: what is taken first, what is left out last. */
export interface ImportReport {
  readonly items: readonly ImportItem[]
}

/** Counts while a file is being read. */
export interface ReportWriter {
  /**
   * @param example what it is about, for the first few.
   * @param detail a figure or word of the sentence, the same for all of a code.
   */
  readonly add: (code: ImportCode, example?: string, detail?: string) => void
  /** Many at once. */
  readonly count: (code: ImportCode, count: number, detail?: string) => void
  readonly finish: () => ImportReport
}

const MOST_EXAMPLES = 5
const LONGEST_EXAMPLE = 300
const KINDS: readonly ImportKind[] = ['taken', 'assumed', 'repaired', 'left-out']
const CODES = Object.keys(IMPORT_WORDS)

interface Entry {
  count: number
  detail: string
  readonly examples: string[]
}

export function createImportReport(): ReportWriter {
  const entries = new Map<ImportCode, Entry>()
  const entryOf = (code: ImportCode): Entry => {
    const entry = entries.get(code) ?? { count: 0, detail: '', examples: [] }
    entries.set(code, entry)
    return entry
  }
  const count: ReportWriter['count'] = (code, more, detail) => {
    if (more === 0) return
    const entry = entryOf(code)
    entry.count += more
    if (detail !== undefined) entry.detail = detail
  }
  return {
    count,
    add: (code, example, detail) => {
      count(code, 1, detail)
      const { examples } = entryOf(code)
      if (example === undefined || examples.length >= MOST_EXAMPLES) return
      const short = shortenExample(example)
      if (!examples.includes(short)) examples.push(short)
    },
    finish: () => {
      const items = [...entries].map(([code, entry]): ImportItem => {
        const { kind, says } = IMPORT_WORDS[code]
        return { kind, code, count: entry.count, says: says(entry.count, entry.detail), examples: entry.examples }
      })
      return { items: items.toSorted((a, b) => rankOf(a) - rankOf(b)) }
    },
  }
}

function rankOf({ kind, code }: ImportItem): number {
  return KINDS.indexOf(kind) * CODES.length + CODES.indexOf(code)
}

/** `1 step`, `1,200 steps`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${inWords(count)} ${count === 1 ? one : many}`
}

/** A title in quotation marks, or the id when there is no title. */
export function quote(text: string): string {
  return `“${text}”`
}

function shortenExample(text: string): string {
  if (text.length <= LONGEST_EXAMPLE) return text
  return `${text.slice(0, LONGEST_EXAMPLE - 1).replaceAll(/\p{Surrogate}/gu, '')}…`
}
