/**
 * What a program would take for a formula: `=`, `+`, `-`, `@` or their full-width forms, after whatever it may skip,
 * and what begins with a tab or a line break. Source: OWASP, "CSV Injection".
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{C}]*[=+\-@＝＋－＠])/u

/** Marks a cell as text, in spreadsheets too. */
const MARK = "'"

/** Which no text file has: with one, programs take the file for something else. */
const CONTROLS = /(?![\t\n\r])\p{Cc}/gu

const NEEDS_QUOTES = /[",\r\n;\t]|^\s|\s$/

/**
 * A text as one cell of a CSV file (RFC 4180), quoted where it has to be. What would be taken for a formula gets an
 * apostrophe in front, and so does what begins with apostrophes before such a thing, so that `readCell` gives back
 * the very same text. Control characters but tabs and line breaks are left out.
 */
export function writeCell(text: string): string {
  const plain = text.replaceAll(CONTROLS, '')
  const marked = FORMULA.test(withoutMarks(plain)) ? MARK + plain : plain
  return NEEDS_QUOTES.test(marked) ? `"${marked.replaceAll('"', '""')}"` : marked
}

/** A number as one cell: at most `digits` decimals, with a point, and nothing before it. */
export function writeNumberCell(value: number, digits = 2): string {
  return String(Number(value.toFixed(digits)))
}

/** The text that a cell was written from. The cell has been unquoted by whatever read the file. */
export function readCell(cell: string): string {
  return cell.startsWith(MARK) && FORMULA.test(withoutMarks(cell)) ? cell.slice(MARK.length) : cell
}

function withoutMarks(text: string): string {
  return text.replace(/^'+/, '')
}
