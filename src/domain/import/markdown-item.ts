import * as v from 'valibot'
import { dayFromText } from '../day'
import { LINK_RULE } from '../roadmap/validate-values'
import { type LooseDone, DONE, type LooseWork } from './loose-roadmap'
import { effortWork, waitWork } from './loose-work'
import type { ReportWriter } from './import-report'
import type { Reading } from './read-options'

/** What the text of an item says. */
export interface MarkdownItem {
  readonly title: string
  readonly work: LooseWork | null
  readonly isOptional: boolean
  /** A day, or a word, that says it is done; the tick is beside the text. */
  readonly done: LooseDone | null
  readonly links: readonly MarkdownLink[]
  /** It is a link and nothing else. */
  readonly isLink: boolean
}

export interface MarkdownLink {
  readonly title: string
  readonly url: string
}

/** Each scans to the next bracket at most, so that a line of brackets takes no longer than another. */
const LINK = /\[((?:\\.|[^[\]\\])*)\]\(\s*(?:<([^<>]*)>|((?:\\.|[^()\s<>\\]|\([^()\s<>]*\))*))(?:\s+"[^"]*")?\s*\)/g
const GROUP = /\(([^()]{1,80})\)/g
/** What our own export writes after the brackets: days, which follow anew from the plan. */
const DATES = /^(?:, (optional))?(?:, (done )?(\d{4}-\d{2}-\d{2})(?: to \d{4}-\d{2}-\d{2})?)?$/

export function readMarkdownItem(text: string, reading: Reading, report: ReportWriter): MarkdownItem {
  const links: MarkdownLink[] = []
  const withoutLinks = text.replaceAll(LINK, (_, title: string, inBrackets?: string, bare?: string) => {
    const url = (inBrackets ?? bare ?? '').trim()
    links.push({ title: plainText(title), url: url.replaceAll('\\', '').replaceAll(' ', '%20') })
    return title
  })
  const isLink = links.length === 1 && text.replace(LINK, '').trim() === ''
  // The last that says something: what stands before it is part of the title.
  for (const group of [...withoutLinks.matchAll(GROUP)].toReversed()) {
    const before = withoutLinks.slice(0, group.index)
    if (before.endsWith('\\')) continue
    const title = plainText(before)
    const said = readGroup(group[1] ?? '', title, reading, report)
    if (said === null) continue
    const after = withoutLinks.slice(group.index + group[0].length)
    const dates = DATES.exec(after.trimEnd())
    return {
      title: dates === null ? plainText(`${before.trimEnd()} ${after.trimStart()}`) : title,
      work: said.work,
      isOptional: said.isOptional || dates?.[1] !== undefined,
      done: said.done ?? doneOn(dates),
      links,
      isLink,
    }
  }
  return { title: plainText(withoutLinks), work: null, isOptional: false, done: null, links, isLink }
}

/** Whether it is an http or https address that may be kept. */
export function isWebAddress(url: string): boolean {
  return v.is(LINK_RULE.schema, url)
}

function doneOn(dates: RegExpExecArray | null): LooseDone | null {
  const on = dates?.[2] === undefined ? null : dayFromText(dates[3] ?? '')
  return on === null ? null : { share: 1, on }
}

type Said = Pick<MarkdownItem, 'work' | 'isOptional' | 'done'>

/** `6 h`, `wait, 5 days`, `optional; 2-4 weeks`: all of its parts, or it is a part of the title. */
function readGroup(group: string, title: string, reading: Reading, report: ReportWriter): Said | null {
  // Numbers come with commas too.
  const parts = group.split(/[;,](?!\d)/).map((part) => part.trim())
  const words = parts.map((part) => part.toLowerCase())
  const isWait = words.includes('wait')
  let work: LooseWork | null = words.includes('milestone') ? { kind: 'milestone' } : null
  for (const [at, part] of parts.entries()) {
    if (WORDS.has(words[at] ?? '')) continue
    if (work !== null) return null
    work = isWait ? waitWork(part, null) : effortWork(part, null, title, reading, report)
    if (work === null) return null
  }
  const isDone = words.some((word) => word === 'done' || word === 'known')
  return { work, isOptional: words.includes('optional'), done: isDone ? DONE : null }
}

const WORDS: ReadonlySet<string> = new Set(['wait', 'milestone', 'optional', 'done', 'known'])

/** Without marks of emphasis and code, and with what was escaped as it is. */
export function plainText(text: string): string {
  return text
    .replaceAll(
      /\\([!-/:-@[-`{-~])|(\*\*|__|~~|`+|(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}]))/gu,
      (_, escaped?: string) => escaped ?? '',
    )
    .replaceAll(/\s+/g, ' ')
    .trim()
}
