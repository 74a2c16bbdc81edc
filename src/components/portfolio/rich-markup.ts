import { element, joined, type Markup, markupText } from '../export/markup'
import type { RichName, RichNode } from './rich-text'

/** The texts stand below a heading of the third level. */
const LOWER: Partial<Readonly<Record<RichName, string>>> = {
  h1: 'h4',
  h2: 'h5',
  h3: 'h6',
  h4: 'h6',
  h5: 'h6',
  h6: 'h6',
}

/** A text as elements of a page. */
export function richMarkup(nodes: readonly RichNode[]): Markup {
  return joined(nodes.map((node) => nodeMarkup(node, false)))
}

function nodeMarkup(node: RichNode, isInCode: boolean): Markup {
  switch (node.kind) {
    case 'text':
      return isInCode ? linesMarkup(node.text) : spacedMarkup(node.text)
    case 'task':
      return element('span', { role: 'img', 'aria-label': node.isDone ? 'done' : 'open' }, tick(node.isDone))
    case 'link':
      return element('a', { href: node.url, rel: 'noopener noreferrer' }, inner(node.children, isInCode))
    case 'element': {
      const name = LOWER[node.name] ?? node.name
      // These have no content, and no end.
      if (name === 'hr' || name === 'br') return element(name, {})
      return element(name, {}, inner(node.children, isInCode || name === 'pre'))
    }
  }
}

function inner(children: readonly RichNode[], isInCode: boolean): Markup {
  return joined(children.map((child) => nodeMarkup(child, isInCode)))
}

function tick(isDone: boolean): Markup {
  return markupText(isDone ? '☑' : '☐')
}

/** `markupText` takes the spaces at both ends off, and between words they are needed. */
function spacedMarkup(text: string): Markup {
  const [before, after] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) && text.trim() !== '' ? ' ' : '']
  return `${before}${markupText(text)}${after}` as Markup
}

/** In code, lines and what they begin with stay. */
function linesMarkup(text: string): Markup {
  return text
    .split('\n')
    .map((line) => `${/^[ \t]*/.exec(line)?.[0].replaceAll('\t', '  ') ?? ''}${markupText(line)}`)
    .join('\n') as Markup
}
