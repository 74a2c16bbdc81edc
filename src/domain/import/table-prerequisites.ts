import { type ReportWriter, quote } from './import-report'
import { inWords } from './import-limits'

/** How a row can be named by others. */
export interface NamedRow {
  /** Its number in the table; empty when no column holds one: then rows count from 1. */
  readonly number: string
  readonly title: string
}

/** `3FS+2 days`: a task's number with the kind of the link, as project programs write it. */
const NUMBER_WITH_LINK = /^(\d+)\s*(?:(FS|SS|FF|SF|EA|AA|EE|AE)\s*)?(?:[+-].*)?$/i

/**
 * What finds the rows that a cell names, by number or by title. A name that fits nothing is given back as it is, to be
 * reported with all the others.
 *
 * @returns takes a cell and gives keys: a row's index as text.
 */
export function createStepFinder(rows: readonly NamedRow[], report: ReportWriter): (cell: string) => readonly string[] {
  const byTitle = new Map<string, number[]>()
  const byNumber = new Map<string, string>()
  const hasNumbers = rows.some(({ number }) => number !== '')
  for (const [at, { number, title }] of rows.entries()) {
    const key = plain(title)
    const same = byTitle.get(key)
    if (same === undefined) byTitle.set(key, [at])
    else same.push(at)
    const own = hasNumbers ? plain(number) : String(at + 1)
    if (own !== '' && !byNumber.has(own)) byNumber.set(own, String(at))
  }
  const find = (name: string): string | null => {
    const titled = byTitle.get(plain(name))
    if (titled !== undefined && titled.length > 1) report.add('ambiguous-prerequisite', quote(name))
    if (titled?.[0] !== undefined) return String(titled[0])
    return byNumber.get(plain(name)) ?? linkedNumber(name)
  }
  const linkedNumber = (name: string): string | null => {
    const match = NUMBER_WITH_LINK.exec(name.slice(0, 100))
    const found = match?.[1] === undefined ? undefined : byNumber.get(match[1])
    if (found === undefined) return null
    if (match?.[2] === undefined || /^(?:FS|EA)$/i.test(match[2])) {
      if (/[+-]/.test(name)) report.add('link-lag', name)
      return found
    }
    report.add('unread-link-kind', name)
    return IGNORED
  }
  // The same cell often names the same thing; a table of rows that all name all others would take its square.
  const known = new Map<string, readonly string[]>()
  return (cell) => {
    const found = known.get(cell) ?? namesIn(cell, find).filter((key) => key !== IGNORED)
    known.set(cell, found)
    return found
  }
}

/** A link that was reported and is not to be looked for. */
const IGNORED = 'ignored'

/**
 * A title may have commas or semicolons in it, so that the whole is tried before its parts, and the parts by semicolons
 * before those by commas and, for numbers, by spaces.
 */
function namesIn(cell: string, find: (name: string) => string | null): readonly string[] {
  if (cell === '') return []
  const title = find(cell)
  if (title !== null) return [title]
  return partsOf(cell, /[;\n|]/).flatMap((strong) => {
    const whole = find(strong)
    if (whole !== null) return [whole]
    return partsOf(strong, /,/).flatMap((part) => {
      const found = find(part)
      if (found !== null) return [found]
      if (/^\d+(?:\s+\d+)+$/.test(part)) return partsOf(part, /\s/).map((number) => find(number) ?? asUnknown(number))
      return [asUnknown(part)]
    })
  })
}

/** Row indices are keys too: a name that is not found must not be taken for one. */
function asUnknown(name: string): string {
  return /^\d+$/.test(name) ? `no. ${inWords(Number(name))}` : name
}

function partsOf(text: string, separator: RegExp): readonly string[] {
  const whole = text.trim()
  return whole
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().toLowerCase()
}
