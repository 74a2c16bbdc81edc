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
    throw new ImportRefusal(
      `It begins like JSON but cannot be read as such${placeOf(error, text)}. It may have been cut off on the way: save or download it again.`,
    )
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

/** ` (line 12)`, from what the engine says; engines differ, and some do not say. */
function placeOf(error: unknown, text: string): string {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
  if (position === undefined) return ''
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < Number(position); at = text.indexOf('\n', at + 1)) line += 1
  return ` (line ${inWords(line)})`
}
