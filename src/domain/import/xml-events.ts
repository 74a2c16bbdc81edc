import { SaxesParser } from 'saxes'
import { ImportRefusal, IMPORT_LIMITS, inWords, refuseAbove } from './import-limits'
import type { Reading } from './read-options'

/** An element that begins: its name and attributes, without what stands before a colon in the name. */
export interface XmlElement {
  readonly name: string
  /** The value of an attribute; empty when it is not there. */
  readonly attribute: (name: string) => string
}

export interface XmlHandler {
  /** @param depth 0 for the root. */
  readonly open: (element: XmlElement, depth: number) => void
  /** @param text all the text right within the element. */
  readonly close: (name: string, text: string, depth: number) => void
}

const CHUNK = 65_536
const MOST_ELEMENTS = 5_000_000
/** Notes may be long; a text that is longer than the longest that is kept is of no use. */
const LONGEST_TEXT = 25_000

/**
 * Goes through an XML text once, element by element, without building a tree of it. Entities are only the five that
 * XML itself has: a document type that declares some of its own is refused, and nothing is ever fetched.
 *
 * @throws ImportRefusal for what is not well-formed, too deep or too much, with the line.
 */
export function readXml(text: string, handler: XmlHandler, reading: Reading): void {
  const parser = new SaxesParser({ xmlns: false })
  const texts: string[] = []
  let elements = 0
  const addText = (more: string): void => {
    const last = texts.length - 1
    const soFar = texts[last]
    if (soFar !== undefined && soFar.length < LONGEST_TEXT) texts[last] = soFar + more
  }
  parser.on('error', () => {
    throw new ImportRefusal(
      `It is XML that breaks off or contradicts itself at line ${inWords(parser.line)}. Save or export it again in the program it is from.`,
    )
  })
  parser.on('doctype', (declaration) => {
    if (declaration.includes('[')) {
      throw new ImportRefusal(
        'It declares entities of its own, which can be a trap and are not read. Export it again without.',
      )
    }
  })
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1
    if (elements > MOST_ELEMENTS) refuseAbove(elements, MOST_ELEMENTS, 'elements')
    if (texts.length > IMPORT_LIMITS.depth) {
      throw new ImportRefusal(
        `Its elements are nested more than ${inWords(IMPORT_LIMITS.depth)} levels deep, which no project is. Choose another file.`,
      )
    }
    const attribute = (key: string): string => (Object.hasOwn(attributes, key) ? (attributes[key] ?? '') : '')
    handler.open({ name: localName(name), attribute }, texts.length)
    texts.push('')
  })
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', ({ name }) => {
    const own = texts.pop() ?? ''
    handler.close(localName(name), own.trim(), texts.length)
  })
  for (let at = 0; at < text.length; at += CHUNK) {
    parser.write(text.slice(at, at + CHUNK))
    reading.tell(Math.min(at + CHUNK, text.length), text.length)
  }
  parser.close()
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
