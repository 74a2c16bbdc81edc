import { SaxesParser } from 'saxes'

/** An element as a parser that is not ours reads it. */
export interface ReadElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** The text directly in it. */
  readonly text: string
}

/** Reads XML strictly. @throws for the first thing that is not well-formed. */
export function readXml(text: string): readonly ReadElement[] {
  const found: { readonly name: string; readonly attributes: Readonly<Record<string, string>>; text: string }[] = []
  const open: typeof found = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' }
    found.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', (part) => {
    const inside = open.at(-1)
    if (inside !== undefined) inside.text += part
  })
  parser.write(text).close()
  return found
}
