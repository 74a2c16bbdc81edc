import { type LoosePhase, type LooseRoadmap, type LooseStep, type LooseTopic, NOT_DONE } from './loose-roadmap'
import { hoursInWords } from './finish-roadmap'
import type { Graph, GraphEdge, GraphNode } from './graph-nodes'
import { boxAround, byPlace, headingAbove, joinedTopics, nearest, placeByPosition } from './graph-places'
import { quote, type ReportWriter } from './import-report'
import type { Reading } from './read-options'
import { titleFromName } from './file-title'

/**
 * A drawing as a roadmap. Topics, and lists with a text of their own, become steps; subtopics, and the items of other
 * lists, become topics of the step that a line joins them to, or else of the nearest. Sections become phases, or
 * headings where there are no sections around; steps come by y, then by x.
 *
 * A line between topics is not taken for a prerequisite: in these drawings most topics have none, and some lines go
 * round in a circle.
 */
export function graphToSteps(graph: Graph, title: string, reading: Reading, report: ReportWriter): LooseRoadmap {
  const nodes = graph.nodes.toSorted(byPlace)
  const parts = sortOut(nodes, report)
  const edges = knownEdges(graph, report)
  const topicsOf = gatherTopics(parts, edges, report)
  countTopicEdges(parts.steps, edges, report)
  const phaseOf = createPhases(parts, report)
  let counted = 0
  const steps = parts.steps.map((node, at): LooseStep => {
    reading.at(at, parts.steps.length)
    const topics = [...node.items.map(toTopic), ...(topicsOf.get(node) ?? [])]
    const weight = Math.max(1, topics.length)
    counted += weight
    return {
      key: String(at),
      id: node.id === '' ? null : node.id,
      title: node.text === '' ? 'Checklist' : node.text,
      phase: phaseOf.key(node),
      reason: '',
      work: { kind: 'effort', points: null, minutesInstead: reading.defaultMinutes * weight },
      topics,
      resources: [],
      prerequisites: [],
      optional: false,
      done: NOT_DONE,
    }
  })
  report.count('hours-per-topic', counted, hoursInWords(reading.defaultMinutes))
  report.count('graph-nodes', parts.steps.length + steps.reduce((sum, { topics }) => sum + topics.length, 0))
  const phases = phaseOf.phases()
  const titles = [title, parts.title?.text ?? '', titleFromName(reading.name)]
  return { title: titles.find((each) => each !== '') ?? '', summary: '', phases, steps }
}

interface Parts {
  readonly title: GraphNode | undefined
  readonly sections: readonly GraphNode[]
  readonly headings: readonly GraphNode[]
  readonly steps: readonly GraphNode[]
  /** What belongs to a step. */
  readonly within: readonly GraphNode[]
}

function isStep({ kind, text }: GraphNode): boolean {
  return kind === 'topic' || (kind === 'list' && text !== '')
}

function isWithin(node: GraphNode): boolean {
  return node.kind === 'subtopic' || (node.kind === 'list' && !isStep(node))
}

function sortOut(nodes: readonly GraphNode[], report: ReportWriter): Parts {
  const title = nodes.find(({ kind }) => kind === 'title')
  const steps = nodes.filter(isStep)
  const within = nodes.filter(isWithin)
  return {
    title,
    sections: nodes.filter(({ kind, width, height }) => kind === 'section' && width > 0 && height > 0),
    headings: withoutCaptions(
      nodes.filter((node) => node.kind === 'heading' || (node.kind === 'title' && node !== title)),
      report,
    ),
    // Without a topic that they could belong to, they stand for themselves.
    steps: steps.length > 0 ? steps : within,
    within: steps.length > 0 ? within : [],
  }
}

/** Words that stand beside several groups of topics (“Common commands”) say what these are, not where a part begins. */
function withoutCaptions(headings: readonly GraphNode[], report: ReportWriter): readonly GraphNode[] {
  const counts = new Map<string, number>()
  for (const { text } of headings) counts.set(text, (counts.get(text) ?? 0) + 1)
  return headings.filter(({ text }) => {
    if (counts.get(text) === 1) return true
    report.add('graph-caption', quote(text))
    return false
  })
}

function knownEdges({ edges, ids }: Graph, report: ReportWriter): readonly GraphEdge[] {
  return edges.filter(({ source, target }) => {
    if (ids.has(source) && ids.has(target)) return true
    report.add('edge-nowhere', `${source} → ${target}`)
    return false
  })
}

function gatherTopics(
  { steps, within }: Parts,
  edges: readonly GraphEdge[],
  report: ReportWriter,
): ReadonlyMap<GraphNode, readonly LooseTopic[]> {
  const topicOf = joinedTopics([...steps, ...within], steps, edges)
  const loose = within.filter((node) => !topicOf.has(node))
  for (const { text, items } of loose) {
    report.add('placed-by-position', quote(text === '' ? (items[0]?.text ?? '') : text))
  }
  placeByPosition(loose, topicOf)
  const topicsOf = new Map<GraphNode, LooseTopic[]>()
  for (const node of within) {
    const step = topicOf.get(node)
    if (step === undefined) continue
    const topics = topicsOf.get(step) ?? []
    if (node.text !== '') topics.push({ id: node.id === '' ? null : node.id, title: node.text, isDone: false })
    topics.push(...node.items.map(toTopic))
    topicsOf.set(step, topics)
  }
  return topicsOf
}

function toTopic({ id, text }: GraphNode['items'][number]): LooseTopic {
  return { id, title: text, isDone: false }
}

function countTopicEdges(steps: readonly GraphNode[], edges: readonly GraphEdge[], report: ReportWriter): void {
  const textOf = new Map(steps.map(({ id, text }) => [id, text]))
  for (const { source, target } of edges) {
    const [from, to] = [textOf.get(source), textOf.get(target)]
    if (from !== undefined && to !== undefined) report.add('edge-not-prerequisite', `${from} – ${to}`)
  }
}

interface Phases {
  /** The phase of a step; null when nothing in the drawing tells. */
  readonly key: (step: GraphNode) => string | null
  /** Those that were asked for, in the order of the drawing. */
  readonly phases: () => readonly LoosePhase[]
}

const ABOVE_ALL = 'above'

function createPhases({ sections, headings, steps, title }: Parts, report: ReportWriter): Phases {
  const titleOfSection = sectionTitles(sections, headings)
  const own = headings.filter((heading) => !titleOfSection.used.has(heading))
  const anchors = [...sections, ...own].toSorted(byPlace)
  const keyOf = new Map(anchors.map((anchor, at) => [anchor, String(at)]))
  const used = new Map<string, string>()
  const titleOf = (anchor: GraphNode): string =>
    titleOfSection.titles.get(anchor) ??
    (anchor.text || (steps.find((step) => boxAround(step, [anchor]))?.text ?? 'Section'))
  return {
    key: (step) => {
      if (anchors.length === 0) return null
      const anchor = boxAround(step, sections) ?? headingAbove(step, own) ?? nearestSection(step, sections, own)
      const key = anchor === undefined ? ABOVE_ALL : (keyOf.get(anchor) ?? ABOVE_ALL)
      if (!used.has(key)) used.set(key, anchor === undefined ? (title?.text ?? 'First topics') : titleOf(anchor))
      return key
    },
    phases: () => {
      const order = [ABOVE_ALL, ...anchors.map((anchor) => keyOf.get(anchor) ?? '')]
      const phases = order.flatMap((key) => (used.has(key) ? { key, title: used.get(key) ?? '' } : []))
      report.count('phase-by-position', phases.length)
      return phases
    },
  }
}

/** Where headings divide the page, what is above them all is in none of the sections further down. */
function nearestSection(
  step: GraphNode,
  sections: readonly GraphNode[],
  headings: readonly GraphNode[],
): GraphNode | undefined {
  return headings.length > 0 ? undefined : nearest(step, sections)
}

/** A box without a text is called after the first heading in it. */
function sectionTitles(sections: readonly GraphNode[], headings: readonly GraphNode[]) {
  const titles = new Map<GraphNode, string>()
  const used = new Set<GraphNode>()
  for (const heading of headings) {
    const section = boxAround(heading, sections)
    if (section === undefined || section.text !== '' || titles.has(section)) continue
    titles.set(section, heading.text)
    used.add(heading)
  }
  return { titles, used }
}
