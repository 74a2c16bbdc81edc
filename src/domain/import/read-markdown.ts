import { LONGEST_TEXT } from '../roadmap/edit-roadmap'
import type { Resource } from '../roadmap/roadmap'
import { ROADMAP_LIMITS } from '../roadmap/validate-parts'
import {
  DONE,
  type LoosePhase,
  type LooseRoadmap,
  type LooseStep,
  type LooseTopic,
  type LooseWork,
  NOT_DONE,
  type ThreePoints,
} from './loose-roadmap'
import { quote, type ReportWriter } from './import-report'
import { isWebAddress, type MarkdownItem, plainText, readMarkdownItem } from './markdown-item'
import { type MarkdownLine, readMarkdownLines } from './markdown-lines'
import type { Reading } from './read-options'
import { titleFromName } from './file-title'

interface OpenStep {
  readonly item: MarkdownItem
  readonly indent: number
  readonly isTicked: boolean
  readonly phase: string | null
  readonly reason: string[]
  readonly topics: LooseTopic[]
  /** The indent of its topics: what is further in is nested deeper. */
  topicIndent: number | null
  readonly topicWorks: LooseWork[]
  readonly resources: Resource[]
}

/**
 * A checklist: headings become phases, items steps, items within them topics or, when they are nothing but a link,
 * links; ticks become done.
 *
 * @throws ImportRefusal for more lines than may be read.
 */
export function readMarkdown(text: string, reading: Reading, report: ReportWriter): LooseRoadmap {
  const lines = readMarkdownLines(text)
  const titleLine = titleLineOf(lines)
  const phases: LoosePhase[] = []
  const steps: OpenStep[] = []
  let phase: string | null = null
  let open: OpenStep | null = null
  for (const [at, line] of lines.entries()) {
    reading.at(at, lines.length)
    if (line === titleLine) continue
    if (line.kind === 'heading') {
      phase = String(at)
      phases.push({ key: phase, title: plainText(line.text) })
      open = null
    } else if (line.kind === 'text') {
      if (open !== null && line.indent > open.indent) open.reason.push(line.text)
      else report.add('unread-line', line.text)
    } else if (plainText(line.text) === '') {
      report.add('empty-entry')
    } else if (open !== null && line.indent > open.indent + 1) {
      addInner(open, line, reading, report)
    } else {
      open = openStep(line, phase, reading, report)
      steps.push(open)
    }
  }
  const used = new Set(steps.map((step) => step.phase))
  for (const { key, title: heading } of phases) if (!used.has(key)) report.add('empty-phase', heading)
  const title = titleLine === null ? titleFromName(reading.name) : plainText(titleLine.text)
  return { title, summary: '', phases, steps: steps.map((step, at) => closeStep(step, String(at), report)) }
}

/** The only heading of the first level, if it is the first: the title of the whole. */
function titleLineOf(lines: readonly MarkdownLine[]): MarkdownLine | null {
  const top = lines.filter((line) => line.kind === 'heading' && line.level === 1)
  const first = lines.find(({ kind }) => kind !== 'text')
  const [only] = top
  return only !== undefined && top.length === 1 && only === first ? only : null
}

type ItemLine = Extract<MarkdownLine, { kind: 'item' }>

function openStep(line: ItemLine, phase: string | null, reading: Reading, report: ReportWriter): OpenStep {
  const item = readMarkdownItem(line.text, reading, report)
  const step: OpenStep = {
    item,
    indent: line.indent,
    isTicked: line.isTicked === true,
    phase,
    reason: [],
    topics: [],
    topicIndent: null,
    topicWorks: [],
    resources: [],
  }
  addLinks(step, item, report)
  return step
}

function addInner(step: OpenStep, line: ItemLine, reading: Reading, report: ReportWriter): void {
  const item = readMarkdownItem(line.text, reading, report)
  const isResource = item.isLink && line.isTicked === null && isWebAddress(item.links[0]?.url ?? '')
  addLinks(step, item, report)
  if (isResource) return
  // A topic that is no further in than the others is one of them, however far in that is.
  if (step.topicIndent !== null && line.indent > step.topicIndent + 1) report.add('deep-topic', item.title)
  else step.topicIndent = line.indent
  step.topics.push({ id: null, title: item.title, isDone: line.isTicked === true || item.done !== null })
  if (item.work !== null) step.topicWorks.push(item.work)
}

function addLinks({ resources }: OpenStep, { links }: MarkdownItem, report: ReportWriter): void {
  for (const { title, url } of links) {
    if (isWebAddress(url)) resources.push({ title: title === '' ? url : title, kind: 'reference', url, sources: [] })
    else report.add('bad-link', url === '' ? title : url)
  }
}

function closeStep(step: OpenStep, key: string, report: ReportWriter): LooseStep {
  const { item, isTicked, phase, reason, topics, resources } = step
  return {
    key,
    id: null,
    title: item.title,
    phase,
    reason: joinLines(reason, item.title, report),
    work: item.work ?? sumOf(step.topicWorks),
    topics,
    resources,
    prerequisites: [],
    optional: item.isOptional,
    done: isTicked ? (item.done ?? DONE) : (item.done ?? NOT_DONE),
  }
}

/** A step without a time takes as long as its topics, if they have one. */
function sumOf(works: readonly LooseWork[]): LooseWork {
  const sums: [number, number, number] = [0, 0, 0]
  for (const work of works) {
    if (work.kind !== 'effort' || work.points === null) continue
    for (const at of [0, 1, 2] as const) sums[at] += work.points[at]
  }
  return sums[2] === 0 ? { kind: 'effort', points: null } : { kind: 'effort', points: cutPoints(sums) }
}

function cutPoints([a, m, b]: ThreePoints): ThreePoints {
  const { effortMinutes: max } = ROADMAP_LIMITS
  return [Math.min(a, max), Math.min(m, max), Math.min(b, max)]
}

function joinLines(lines: readonly string[], title: string, report: ReportWriter): string {
  const text = plainText(lines.join('\n'))
  if (text.length > LONGEST_TEXT) report.add('long-text', quote(title))
  return text.slice(0, LONGEST_TEXT)
}
