import { isRecord } from '../roadmap/validate-fields'
import { ImportRefusal } from './import-limits'
import { guessSeparator } from './csv-rows'
import { parseJson } from './parse-json'
import { PLAN_FORMAT } from './plan-file'
import { ROADMAP_FORMAT } from './read-roadmap-file'
import { fieldOf, type Raw } from './roadmap-file-fields'

/** What a text is, by what is in it; the name only decides between a list and a table. */
export type DetectedFile =
  | { readonly kind: 'cairn-document' }
  | { readonly kind: 'cairn-plan' | 'cairn-roadmap'; readonly raw: Raw }
  | { readonly kind: 'graph' | 'mockup'; readonly raw: Raw }
  | { readonly kind: 'table' }
  | { readonly kind: 'markdown' | 'microsoft-project' | 'gantt-project' }

/** @throws ImportRefusal for everything that cannot be read, with a word on what it is. */
export function detectFormat(text: string, name: string): DetectedFile {
  const start = text.slice(0, 4000).trimStart()
  if (start === '' && text.trim() === '') throw new ImportRefusal('The file is empty. Choose another.')
  if (start.includes('\0')) {
    throw new ImportRefusal(
      'It holds no text. Choose a JSON, CSV, Markdown, Microsoft Project XML or GanttProject file.',
    )
  }
  if (start.startsWith('{')) return detectJson(text)
  if (start.startsWith('[') && !/^\[[ xX]?\]\s|^\[[^\]\n]*\]\(/.test(start)) return detectJson(text)
  if (start.startsWith('<') && !start.startsWith('<!-- ')) return detectXml(start)
  if (/^BEGIN:VCALENDAR/i.test(start)) {
    throw new ImportRefusal('It is a calendar. Cairn writes calendars and does not read them: choose the plan itself.')
  }
  return { kind: isTable(text, name) ? 'table' : 'markdown' }
}

function detectJson(text: string): DetectedFile {
  const raw = parseJson(text)
  if (!isRecord(raw)) {
    const what = Array.isArray(raw) ? 'a list' : 'a single value'
    throw new ImportRefusal(
      `It is JSON that holds ${what}, not a roadmap. Put the steps into {"format": "cairn-roadmap", …}.`,
    )
  }
  const format = fieldOf(raw, 'format')
  if (format === PLAN_FORMAT) return { kind: 'cairn-plan', raw }
  if (format === ROADMAP_FORMAT) return { kind: 'cairn-roadmap', raw }
  if (Object.hasOwn(raw, 'state') && Object.hasOwn(raw, 'version')) return { kind: 'cairn-document' }
  if (Array.isArray(fieldOf(raw, 'nodes'))) return { kind: 'graph', raw }
  if (isRecord(fieldOf(raw, 'mockup'))) return { kind: 'mockup', raw }
  if (Array.isArray(fieldOf(raw, 'steps'))) return { kind: 'cairn-roadmap', raw }
  throw new ImportRefusal(
    `It is JSON of a kind that Cairn does not know${fieldsOf(raw)}. A roadmap has “steps”, a drawing has “nodes”, a saved plan has “format” or “version”.`,
  )
}

function fieldsOf(raw: Raw): string {
  const names = Object.keys(raw)
    .slice(0, 3)
    .map((name) => `“${name.slice(0, 30).replaceAll(/\p{Surrogate}/gu, '')}”`)
  return names.length === 0 ? ': it is empty' : `, with ${names.join(', ')}`
}

function detectXml(start: string): DetectedFile {
  const root = /<([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)([^>]*)/.exec(start.replaceAll(/<!--[^]*?(?:-->|$)/g, ''))
  const name = root?.[2] ?? ''
  if (/^<!doctype html/i.test(start) || /^html$/i.test(name)) {
    throw new ImportRefusal('It is a web page. Download the file itself, not the page that shows it.')
  }
  if (name === 'Project') return { kind: 'microsoft-project' }
  if (name === 'project') return { kind: 'gantt-project' }
  throw new ImportRefusal(
    `It is XML of a kind that Cairn does not know${name === '' ? '' : ` (<${name.slice(0, 40)}>)`}. It reads Microsoft Project’s XML and GanttProject’s .gan.`,
  )
}

const LINES_TO_LOOK_AT = 200

/** By the name if it says so; else a list has marks before its lines, and a table as many cells in each. */
function isTable(text: string, name: string): boolean {
  if (/\.(?:csv|tsv|tab)$/i.test(name)) return true
  if (/\.(?:md|markdown|mdown)$/i.test(name)) return false
  const lines = text
    .slice(0, 50_000)
    .split(/\r\n|\r|\n/, LINES_TO_LOOK_AT)
    .filter((line) => line.trim() !== '')
  const marked = lines.filter((line) => /^\s*(?:[-*+•]|\d{1,9}[.)]|#{1,6})\s/.test(line)).length
  if (marked * 3 >= lines.length) return false
  const separator = guessSeparator(text)
  const cells = (lines[0] ?? '').split(separator).length
  if (cells >= 2 && lines.length >= 2) return true
  throw new ImportRefusal(
    'It is text without a list or a table in it. Put “- ” before each step, or give it a row of headings and commas between the columns.',
  )
}
