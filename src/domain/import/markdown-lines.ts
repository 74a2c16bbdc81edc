import { IMPORT_LIMITS, refuseAbove } from './import-limits'

/** One line of a Markdown text, as far as headings and lists are concerned. */
export type MarkdownLine =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'item'; readonly indent: number; readonly text: string; readonly isTicked: boolean | null }
  | { readonly kind: 'text'; readonly indent: number; readonly text: string }

/** Longer lines are cut: a title has 500 characters. */
const LONGEST_LINE = 4000
const TAB = 4
const HEADING = /^ {0,3}(#{1,6})(?:\s+|$)(.*)$/
const UNDERLINE = /^ {0,3}(=+|-+)\s*$/
const ITEM = /^(\s*)(?:[-*+•]|\d{1,9}[.)])(?:\s+|$)(.*)$/
const TICK = /^\[([ xX✓✔])\](?:\s+|$)(.*)$/
const FENCE = /^\s*(`{3,}|~{3,})/
const RULE = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/
const COMMENT = /^\s*<!--.*-->\s*$/

/**
 * The lines that say something, in order. Code, rules and empty lines are passed over; front matter gives a heading if
 * it has a title.
 *
 * @throws ImportRefusal for more lines than may be read.
 */
export function readMarkdownLines(text: string): readonly MarkdownLine[] {
  const lines: MarkdownLine[] = []
  const raw = text.split(/\r\n|\r|\n/)
  refuseAbove(raw.length, IMPORT_LIMITS.entries, 'lines')
  let fence: string | null = null
  for (let at = frontMatterEnd(raw, lines); at < raw.length; at += 1) {
    const line = (raw[at] ?? '').slice(0, LONGEST_LINE)
    const mark = FENCE.exec(line)?.[1]
    if (fence !== null) {
      if (mark?.startsWith(fence) === true) fence = null
    } else if (mark !== undefined) {
      fence = mark
    } else if (isUnderlined(lines.at(-1), raw[at - 1], line)) {
      const above = lines.pop()
      lines.push({ kind: 'heading', level: line.includes('=') ? 1 : 2, text: above?.text ?? '' })
    } else if (line.trim() !== '' && !RULE.test(line) && !COMMENT.test(line)) {
      lines.push(readLine(line))
    }
  }
  return lines
}

/** A line of text right above `===` or `---` is a heading. */
function isUnderlined(above: MarkdownLine | undefined, rawAbove: string | undefined, line: string): boolean {
  return above?.kind === 'text' && above.indent < TAB && UNDERLINE.test(line) && rawAbove?.trim() === above.text
}

function readLine(line: string): MarkdownLine {
  const heading = HEADING.exec(line)
  if (heading !== null) {
    return { kind: 'heading', level: heading[1]?.length ?? 1, text: withoutClosing(heading[2] ?? '') }
  }
  const item = ITEM.exec(line)
  if (item === null) return { kind: 'text', indent: indentOf(line), text: line.trim() }
  const text = (item[2] ?? '').trim()
  const tick = TICK.exec(text)
  const indent = indentOf(item[1] ?? '')
  if (tick === null) return { kind: 'item', indent, text, isTicked: null }
  return { kind: 'item', indent, text: (tick[2] ?? '').trim(), isTicked: tick[1] !== ' ' }
}

/** `## Title ##` is closed, `# C#` is not. */
function withoutClosing(text: string): string {
  const trimmed = text.trim()
  const bare = trimmed.replace(/#+$/, '')
  return bare === '' || /\s$/.test(bare) ? bare.trim() : trimmed
}

function indentOf(text: string): number {
  let indent = 0
  for (const character of text) {
    if (character === '\t') indent += TAB - (indent % TAB)
    else if (/\s/.test(character)) indent += 1
    else break
  }
  return indent
}

/** Where the text begins after `---` … `---` at the very top. */
function frontMatterEnd(raw: readonly string[], lines: MarkdownLine[]): number {
  if (raw[0]?.trim() !== '---') return 0
  const end = raw.slice(0, 200).indexOf('---', 1)
  if (end === -1) return 0
  const title = raw.slice(1, end).find((line) => /^title\s*:/i.test(line))
  const text =
    title
      ?.slice(title.indexOf(':') + 1)
      .trim()
      .replaceAll(/^["']|["']$/g, '') ?? ''
  if (text !== '') lines.push({ kind: 'heading', level: 1, text })
  return end + 1
}
