import { dayFromText } from '../day'
import { parseTime, workDays } from './estimate-text'
import type { ReportWriter } from './import-report'
import type { TableColumns } from './table-columns'
import { type LooseDone, DONE, NOT_DONE } from './loose-roadmap'

const YES: ReadonlySet<string> = new Set([
  'x',
  '✓',
  '✔',
  '☑',
  'yes',
  'y',
  'true',
  'done',
  'known',
  'complete',
  'completed',
  'finished',
  'closed',
  'ja',
  'oui',
  'wahr',
  'erledigt',
  'fertig',
])

const NO: ReadonlySet<string> = new Set([
  '-',
  '–',
  '☐',
  '[ ]',
  '0',
  'no',
  'n',
  'false',
  'open',
  'new',
  'todo',
  'to do',
  'to-do',
  'not started',
  'planned',
  'pending',
  'nein',
  'non',
  'falsch',
  'offen',
])
/** Our own table’s words, and others’, for steps that somebody is at: how far, they do not say. */
const UNDER_WAY: ReadonlySet<string> = new Set(['under way', 'waiting', 'started', 'in progress', 'doing', 'begonnen'])

export function isYes(text: string): boolean {
  return YES.has(text.toLowerCase()) || /^\[[x✓]\]$/i.test(text)
}

/** A tick, a word, a day, a percentage; a share from 0 to 1 too, and 1 is a tick. Anything else is not done. */
export function readDone(text: string, report: ReportWriter): LooseDone {
  const word = text.toLowerCase()
  if (text === '' || NO.has(word) || UNDER_WAY.has(word)) return NOT_DONE
  if (isYes(text)) return DONE
  const on = dayFromText(text.slice(0, 10))
  if (on !== null) return { share: 1, on }
  const percent = /^(\d{1,3}(?:[.,]\d{1,6})?)\s*(%?)$/.exec(text)
  if (percent === null) {
    report.add('unread-done', text)
    return NOT_DONE
  }
  const number = Number((percent[1] ?? '').replace(',', '.'))
  const share = percent[2] === '%' || number > 1 ? number / 100 : number
  return share > 0 ? { share: Math.min(share, 1), on: null } : NOT_DONE
}

/** The parts of a cell that lists things, by semicolons or lines, or else by commas. */
export function splitList(text: string): readonly string[] {
  const strong = text.split(/[;\n|]/)
  const parts = strong.length > 1 ? strong : text.split(',')
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** How many of the cells have to be of a kind for their column to be. */
const MOSTLY = 0.8

/**
 * What the columns of a table without headings look like: a first column that counts the rows holds their numbers, the
 * first column of words the titles, and the first of times after that the hours.
 */
export function columnsByContent(rows: readonly (readonly string[])[], width: number): TableColumns {
  const share = (column: number, fits: (cell: string, row: number) => boolean): number => {
    const filled = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '')
    return filled.length === 0 ? 0 : filled.filter(fits).length / filled.length
  }
  const columns = Array.from({ length: width }, (_, at) => at)
  const counts = share(0, (cell, row) => Number(cell) === row + 1) === 1 && width > 1
  const title = columns.find((at) => share(at, isTime) < MOSTLY && share(at, () => true) > 0) ?? 0
  const hours = columns.find((at) => at !== title && !(counts && at === 0) && share(at, isTime) >= MOSTLY)
  return { title, ...(counts && title !== 0 ? { number: 0 } : {}), ...(hours === undefined ? {} : { hours }) }
}

function isTime(cell: string): boolean {
  return parseTime(cell, 'hours', workDays(0)) !== null
}
