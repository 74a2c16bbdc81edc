import type { ReactNode } from 'react'
import Markdown from 'react-markdown'
import remarkGfm from 'remark-gfm'
import { toWebAddress } from '../../domain/plan/edit-notebook'
import { isTooMuchMarkdown } from '../step/markdown-limits'

/** A text in Markdown, taken apart: only what is named here is in it, and every address is one of the web. */
export type RichNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'element'; readonly name: RichName; readonly children: readonly RichNode[] }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly RichNode[] }
  | { readonly kind: 'task'; readonly isDone: boolean }

const NAMES = [
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'blockquote',
  'pre',
  'code',
  'em',
  'strong',
  'del',
  'hr',
  'br',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
] as const

export type RichName = (typeof NAMES)[number]

/**
 * Takes a text in Markdown apart, by the parser that shows it on the screen. HTML in it is text; what is no web address is
 * no link; a picture is a link to it. What would take too long to lay out is one paragraph for each line.
 */
export function richText(text: string): readonly RichNode[] {
  if (isTooMuchMarkdown(text)) return asTyped(text)
  try {
    return nodesOf(Markdown({ children: text, remarkPlugins: [remarkGfm], urlTransform: (url) => url }))
  } catch {
    return asTyped(text)
  }
}

function asTyped(text: string): readonly RichNode[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'element', name: 'p', children: [{ kind: 'text', text: line }] }))
}

function nodesOf(node: ReactNode): readonly RichNode[] {
  if (node === null || node === undefined || typeof node === 'boolean') return []
  if (typeof node === 'string') return [{ kind: 'text', text: node }]
  if (Array.isArray(node)) return node.flatMap((each: ReactNode) => nodesOf(each))
  if (typeof node !== 'object' || !('props' in node)) return [{ kind: 'text', text: String(node as number) }]
  const props = node.props as Readonly<Record<string, unknown>>
  const children = nodesOf(props['children'] as ReactNode)
  const name = RICH_NAMES.get(String(node.type))
  if (name !== undefined) return [{ kind: 'element', name, children }]
  if (node.type === 'input') return [{ kind: 'task', isDone: props['checked'] === true }]
  if (node.type === 'a') return linked(props['href'], children)
  if (node.type === 'img') return linked(props['src'], [{ kind: 'text', text: pictureName(props) }])
  // What nobody here knows, such as the section of footnotes, is its content.
  return children
}

const RICH_NAMES: ReadonlyMap<string, RichName> = new Map(NAMES.map((name) => [name, name]))

function linked(address: unknown, children: readonly RichNode[]): readonly RichNode[] {
  const url = typeof address === 'string' && /^https?:/i.test(address) ? toWebAddress(address) : null
  return url === null ? children : [{ kind: 'link', url, children }]
}

function pictureName({ alt, src }: Readonly<Record<string, unknown>>): string {
  return `Picture: ${typeof alt === 'string' && alt !== '' ? alt : String(src)}`
}
