import { plainLine } from '../../domain/export/plain-line'

/** Markup that is ready to stand in a file: only the functions of this module make it out of texts. */
export type Markup = string & { readonly __brand: 'Markup' }

type Attributes = Readonly<Record<string, string | number | undefined>>

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text as markup, in XML and in HTML, between tags and in attributes: nothing in it becomes an element. */
export function markupText(text: string): Markup {
  return plainLine(text)
    .replaceAll(/[\uFFFE\uFFFF]/g, '')
    .replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '') as Markup
}

/** An element; attributes that are undefined are left out. Names are ours and plain. */
export function element(name: string, attributes: Attributes, ...children: readonly Markup[]): Markup {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${markupText(String(value))}"`,
  )
  const head = `<${name}${written.join('')}`
  return (children.length === 0 ? `${head}/>` : `${head}>${children.join('')}</${name}>`) as Markup
}

/** Pieces one after the other. */
export function joined(pieces: readonly Markup[]): Markup {
  return pieces.join('') as Markup
}
