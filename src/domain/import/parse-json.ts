import { ImportRefusal, IMPORT_LIMITS, inWords } from './import-limits'

/**
 * Parsed JSON that is not too deep to be walked and written again.
 *
 * @throws ImportRefusal that says where it breaks off, if that can be told.
 */
export function parseJson(text: string): unknown {
  refuseDepth(text)
  try {
    const parsed: unknown = JSON.parse(text)
    return parsed
  } catch (error) {
    throw new ImportRefusal(faultIn(text, error instanceof Error ? error.message : ''))
  }
}

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d]

/** Looked at before it is parsed: what is nested too deep costs memory, and breaks whatever recurses. */
function refuseDepth(text: string): void {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = endOfString(text, at)
    else if (code === OPEN || code === OPEN_LIST) depth += 1
    else if (code === CLOSE || code === CLOSE_LIST) depth -= 1
    if (depth > IMPORT_LIMITS.depth) {
      throw new ImportRefusal(
        `It is nested more than ${inWords(IMPORT_LIMITS.depth)} levels deep, which no roadmap is. Choose another file.`,
      )
    }
  }
}

/** The place of the closing quotation mark, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === BACKSLASH) at += 1
    else if (code === QUOTE) return at
  }
  return text.length
}

/** What is wrong, in sentences. @param message in the engine's own words: they differ, and some do not say where. */
function faultIn(text: string, message: string): string {
  const at = placeIn(message, text)
  // Each words it in its own way; that the text is over, all of them say so or point to its end.
  if (at === text.length || /unexpected end|end of (data|input)|unterminated|EOF/i.test(message)) {
    const end = placeWords(text, at ?? text.trimEnd().length)
    return `It breaks off at ${end}: its end is missing. Save or download it again in full, then choose it again.`
  }
  const from = at === null ? '' : ` from ${placeWords(text, at)} on`
  return `It begins like JSON but cannot be read as such${from}. It may have been changed by hand or damaged on the way: save or download it again.`
}

/** Where the engine stopped, in UTF-16 units from the beginning; null where it does not say. */
function placeIn(message: string, text: string): number | null {
  const position = /\bposition (\d+)/.exec(message)?.[1]
  if (position !== undefined) return Math.min(Number(position), text.length)
  const [, line, column] = /\bline (\d+) column (\d+)/.exec(message) ?? []
  if (line === undefined || column === undefined) return null
  let start = 0
  for (let number = 1; number < Number(line); number += 1) start = text.indexOf('\n', start) + 1
  return Math.min(start + Number(column) - 1, text.length)
}

/** `line 1, character 3,001`: both count from 1. */
function placeWords(text: string, at: number): string {
  let line = 1
  let start = 0
  for (let next = text.indexOf('\n'); next !== -1 && next < at; next = text.indexOf('\n', next + 1)) {
    line += 1
    start = next + 1
  }
  return `line ${inWords(line)}, character ${inWords(at - start + 1)}`
}
