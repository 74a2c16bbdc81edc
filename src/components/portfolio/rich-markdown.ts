import { markdownLink, markdownText } from '../../domain/export/markdown-text'
import { plainLine } from '../../domain/export/plain-line'
import type { RichNode } from './rich-text'

/** The level of the headings in a text: below those of the project. */
const LEVELS: Readonly<Record<string, number>> = { h1: 4, h2: 5, h3: 6, h4: 6, h5: 6, h6: 6 }

/** A text written as Markdown anew, so that nothing in it is more than it was on the screen. Ends without a line break. */
export function richMarkdown(nodes: readonly RichNode[]): string {
  return blocks(nodes).join('\n\n')
}

function blocks(nodes: readonly RichNode[]): readonly string[] {
  const written: string[] = []
  let line: RichNode[] = []
  const endLine = (): void => {
    const text = inline(line)
    if (text.trim() !== '') written.push(text)
    line = []
  }
  for (const node of nodes) {
    const block = node.kind === 'element' ? blockOf(node.name, node.children) : null
    if (block === null) {
      line.push(node)
      continue
    }
    endLine()
    if (block !== '') written.push(block)
  }
  endLine()
  return written
}

/** Null for what stands in a line. */
function blockOf(name: string, children: readonly RichNode[]): string | null {
  switch (name) {
    case 'p':
      return inline(children)
    case 'hr':
      return '---'
    case 'ul':
      return items(children)
        .map((item) => indented('- ', item))
        .join('\n')
    case 'ol':
      return items(children)
        .map((item, at) => indented(`${at + 1}. `, item))
        .join('\n')
    case 'blockquote':
      return blocks(children).join('\n\n').replaceAll(/^/gm, '> ')
    case 'pre':
      return fenced(plainText(children))
    case 'table':
      return table(children)
    default: {
      const level = LEVELS[name]
      return level === undefined ? null : `${'#'.repeat(level)} ${inline(children).replaceAll('\n', ' ')}`
    }
  }
}

function items(children: readonly RichNode[]): readonly string[] {
  return childrenNamed(children, 'li').map((item) => blocks(item).join(hasParagraph(item) ? '\n\n' : '\n'))
}

/** Items whose lines stand apart have paragraphs. */
function hasParagraph(item: readonly RichNode[]): boolean {
  return childrenNamed(item, 'p').length > 0
}

/** The first line behind the mark, the others as far in as it. */
function indented(mark: string, text: string): string {
  return mark + text.replaceAll(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`)
}

/** A fence that is longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text.replace(/\n$/, '')}\n${fence}`
}

function table(children: readonly RichNode[]): string {
  const rows = [...childrenNamed(children, 'thead'), ...childrenNamed(children, 'tbody')]
    .flatMap((part) => childrenNamed(part, 'tr'))
    .map((row) => row.flatMap((cell) => (cell.kind === 'element' ? [inline(cell.children).replaceAll('\n', ' ')] : [])))
  const [head = [], ...rest] = rows
  return [tableRow(head), tableRow(head.map(() => '---')), ...rest.map(tableRow)].join('\n')
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function childrenNamed(nodes: readonly RichNode[], name: string): readonly (readonly RichNode[])[] {
  return nodes.flatMap((node) => (node.kind === 'element' && node.name === name ? [node.children] : []))
}

function inline(nodes: readonly RichNode[]): string {
  return nodes.map(inlineNode).join('').trim()
}

function inlineNode(node: RichNode): string {
  switch (node.kind) {
    case 'text':
      return spaced(node.text)
    case 'task':
      return node.isDone ? '[x]' : '[ ]'
    case 'link':
      return markdownLink(plainText(node.children), node.url)
    case 'element':
      return inlineElement(node.name, node.children)
  }
}

function inlineElement(name: string, children: readonly RichNode[]): string {
  switch (name) {
    case 'br':
      return '\\\n'
    case 'code':
      return codeSpan(plainText(children))
    case 'em':
      return marked('*', inline(children))
    case 'strong':
      return marked('**', inline(children))
    case 'del':
      return marked('~~', inline(children))
    default:
      return inline(children)
  }
}

function marked(mark: string, text: string): string {
  return text === '' ? '' : `${mark}${text}${mark}`
}

function codeSpan(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${longest > 0 ? ` ${plainLine(text)} ` : plainLine(text)}${fence}`
}

/** `markdownText` takes the spaces at both ends off, and between words they are needed. */
function spaced(text: string): string {
  const written = markdownText(text)
  if (written === '') return text === '' ? '' : ' '
  return `${/^\s/.test(text) ? ' ' : ''}${written}${/\s$/.test(text) ? ' ' : ''}`
}

function plainText(nodes: readonly RichNode[]): string {
  return nodes
    .map((node) => (node.kind === 'text' ? node.text : node.kind === 'task' ? '' : plainText(node.children)))
    .join('')
}
