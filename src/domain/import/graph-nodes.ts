import { isRecord } from '../roadmap/validate-fields'
import { IMPORT_LIMITS, refuseAbove } from './import-limits'
import type { ReportWriter } from './import-report'

/**
 * One thing in a drawing of a roadmap. `topic` is on its own; `subtopic` belongs to one; `list` has items; `section` is
 * a box around others; `heading` is text above others; `title` is that of the whole.
 */
export interface GraphNode {
  /** Empty when it has none. */
  readonly id: string
  readonly kind: 'topic' | 'subtopic' | 'list' | 'section' | 'heading' | 'title'
  readonly text: string
  /** Of its upper left corner, to the right and down. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly items: readonly GraphItem[]
}

export interface GraphItem {
  readonly id: string | null
  readonly text: string
}

/** A drawing: what is in it, and which things lines join. */
export interface Graph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  /** Of everything in the drawing, also of what is left out: a line to it points somewhere. */
  readonly ids: ReadonlySet<string>
}

export interface GraphEdge {
  readonly source: string
  readonly target: string
}

const KINDS: ReadonlyMap<string, GraphNode['kind']> = new Map([
  ['topic', 'topic'],
  ['todo', 'topic'],
  ['subtopic', 'subtopic'],
  ['todo-checkbox', 'subtopic'],
  ['checklist', 'list'],
  ['checklist-item', 'subtopic'],
  ['section', 'section'],
  ['label', 'heading'],
  ['title', 'title'],
  // What React Flow calls nodes that nobody gave a type.
  ['default', 'topic'],
  ['input', 'topic'],
  ['output', 'topic'],
  ['', 'topic'],
])

type Raw = Readonly<Record<string, unknown>>

/**
 * The nodes and edges of a React Flow dump. What is neither a topic nor tells where one belongs is left out.
 *
 * @throws ImportRefusal for more of them than may be read.
 */
export function readFlowGraph(raw: Raw, report: ReportWriter): Graph {
  const rawNodes = listIn(raw, 'nodes')
  const rawEdges = listIn(raw, 'edges')
  refuseAbove(rawNodes.length, IMPORT_LIMITS.graphNodes, 'nodes')
  refuseAbove(rawEdges.length, IMPORT_LIMITS.entries, 'edges')
  const offsets = offsetsOf(rawNodes)
  return {
    ids: new Set(rawNodes.flatMap((node) => (isRecord(node) ? idIn(node, 'id') : []))),
    nodes: rawNodes.flatMap((node) => (isRecord(node) ? (readNode(node, offsets, report) ?? []) : leave(report))),
    edges: rawEdges.flatMap((edge) => {
      const source = isRecord(edge) ? idIn(edge, 'source') : ''
      const target = isRecord(edge) ? idIn(edge, 'target') : ''
      if (source !== '' && target !== '') return [{ source, target }]
      report.add('edge-nowhere')
      return []
    }),
  }
}

function leave(report: ReportWriter): readonly GraphNode[] {
  report.add('empty-entry')
  return []
}

function readNode(node: Raw, offsets: Offsets, report: ReportWriter): GraphNode | null {
  const data = recordIn(node, 'data')
  const kind = KINDS.get(textIn(node, 'type').toLowerCase())
  const text = textIn(data, 'label') || textIn(data, 'title') || textIn(data, 'text')
  const items = itemsOf(data)
  if (kind === undefined) {
    report.add('graph-decoration', text === '' ? undefined : text)
    return null
  }
  const id = idIn(node, 'id')
  if (kind !== 'section' && text === '' && items.length === 0) {
    report.add('empty-entry', id)
    return null
  }
  const { x, y } = placeOf(node, offsets)
  const [width, height] = sizeOf(node)
  return { id, kind: items.length > 0 && kind !== 'section' ? 'list' : kind, text, x, y, width, height, items }
}

function itemsOf(data: Raw): readonly GraphItem[] {
  const lists = ['checklists', 'checklist', 'items', 'todos'].flatMap((key) => listIn(data, key))
  return lists.flatMap((item): GraphItem | readonly [] => {
    if (typeof item === 'string') return item.trim() === '' ? [] : { id: null, text: item }
    if (!isRecord(item)) return []
    const text = textIn(item, 'label') || textIn(item, 'title') || textIn(item, 'text')
    return text === '' ? [] : { id: idIn(item, 'id') || null, text }
  })
}

/** Where the parents of nodes are: the place of a node in a group counts from there. */
type Offsets = ReadonlyMap<string, { readonly x: number; readonly y: number }>

function offsetsOf(nodes: readonly unknown[]): Offsets {
  const parents = new Set(nodes.flatMap((node) => (isRecord(node) ? parentOf(node) || [] : [])))
  return new Map(
    nodes.flatMap((node) => {
      if (!isRecord(node)) return []
      const id = idIn(node, 'id')
      return parents.has(id) ? [[id, placeOf(node, new Map())] as const] : []
    }),
  )
}

function parentOf(node: Raw): string {
  return idIn(node, 'parentId') || idIn(node, 'parentNode')
}

function placeOf(node: Raw, offsets: Offsets): { readonly x: number; readonly y: number } {
  const absolute = recordIn(node, 'positionAbsolute')
  const hasAbsolute = Number.isFinite(absolute['x']) && Number.isFinite(absolute['y'])
  const position = hasAbsolute ? absolute : recordIn(node, 'position')
  const offset = hasAbsolute ? undefined : offsets.get(parentOf(node))
  return { x: numberIn(position, 'x') + (offset?.x ?? 0), y: numberIn(position, 'y') + (offset?.y ?? 0) }
}

function sizeOf(node: Raw): readonly [width: number, height: number] {
  const places = [node, recordIn(node, 'measured'), recordIn(node, 'style')]
  const size = (key: 'width' | 'height'): number =>
    places.map((place) => numberIn(place, key)).find((number) => number > 0) ?? 0
  return [size('width'), size('height')]
}

export function listIn(raw: Raw, key: string): readonly unknown[] {
  const value = Object.hasOwn(raw, key) ? raw[key] : undefined
  return Array.isArray(value) ? value : []
}

export function recordIn(raw: Raw, key: string): Raw {
  const value = Object.hasOwn(raw, key) ? raw[key] : undefined
  return isRecord(value) ? value : {}
}

/** Text, in one line; a number as text. */
export function textIn(raw: Raw, key: string): string {
  const value = Object.hasOwn(raw, key) ? raw[key] : undefined
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value.slice(0, 20_000).replaceAll(/\s+/g, ' ').trim() : ''
}

/** Beyond this, adding one changes nothing any more. */
const FARTHEST = 1e9

/** A number, or one written as text, within a thousand million; 0 for anything else. */
export function numberIn(raw: Raw, key: string): number {
  const value = Object.hasOwn(raw, key) ? raw[key] : undefined
  const number = typeof value === 'string' ? Number.parseFloat(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? Math.min(Math.max(number, -FARTHEST), FARTHEST) : 0
}

/** An id as it is, not trimmed. */
function idIn(raw: Raw, key: string): string {
  const value = Object.hasOwn(raw, key) ? raw[key] : undefined
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value : ''
}
