import Papa from 'papaparse'
import { IMPORT_LIMITS, refuseAbove } from './import-limits'
import type { Reading } from './read-options'

/** The rows of a table, with as many cells as each has; empty rows are passed over. */
export interface CsvRows {
  readonly rows: readonly (readonly string[])[]
  /** A quotation mark that is opened and never closed, or the like. */
  readonly isBroken: boolean
}

/** Of a spreadsheet program that says with what it separates: `sep=;`. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i
const SEPARATORS = [',', ';', '\t', '|'] as const
const LINES_TO_GUESS = 20
const ROWS_PER_WORD = 200

/** @throws ImportRefusal for more rows or columns than may be read. */
export function readCsvRows(text: string, reading: Reading): CsvRows {
  const said = SEPARATOR_LINE.exec(text)
  const body = said === null ? text : text.slice(said[0].length)
  const rows: (readonly string[])[] = []
  let isBroken = false
  let columns = 0
  Papa.parse(body, {
    delimiter: said?.[1] ?? guessSeparator(body),
    skipEmptyLines: 'greedy',
    step: ({ data, errors, meta }, parser) => {
      isBroken ||= errors.some(({ type }) => type === 'Quotes')
      columns = Math.max(columns, data.length)
      rows.push(data)
      if (rows.length % ROWS_PER_WORD === 0) reading.tell(meta.cursor, body.length)
      if (rows.length > IMPORT_LIMITS.entries || columns > IMPORT_LIMITS.columns) parser.abort()
    },
  })
  refuseAbove(rows.length, IMPORT_LIMITS.entries, 'rows or more')
  refuseAbove(columns, IMPORT_LIMITS.columns, 'columns')
  return { rows, isBroken }
}

/**
 * What stands between the cells: of the marks that part the first line, the one that parts the next lines into as many
 * cells most often; a comma when nothing parts it.
 */
export function guessSeparator(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\r|\n/, LINES_TO_GUESS)
    .filter((line) => line.trim() !== '')
    .map(withoutQuoted)
  const [first = '', ...others] = lines
  let best = { separator: ',', score: 0 }
  for (const separator of SEPARATORS) {
    const cells = first.split(separator).length
    if (cells < 2) continue
    const alike = others.filter((line) => line.split(separator).length === cells).length
    const score = 1 + alike + cells / 1000
    if (score > best.score) best = { separator, score }
  }
  return best.separator
}

function withoutQuoted(line: string): string {
  return line.replaceAll(/"[^"]*"/g, '')
}
