import { isRecord } from '../roadmap/validate-fields'
import { type Graph, type GraphNode, listIn, numberIn, recordIn, textIn } from './graph-nodes'
import { IMPORT_LIMITS, refuseAbove } from './import-limits'
import type { ReportWriter } from './import-report'

type Raw = Readonly<Record<string, unknown>>

/** The colours in which drawings of this kind fill topics and subtopics. */
const TOPIC_FILL = '16776960'
const SUBTOPIC_FILL = '16770457'
/** Text as large as this stands above others; the title of the whole is the largest. */
const HEADING_SIZE = 20
const TITLE_SIZE = 28
const NAMED_TOPIC = /^\d+-/
const NAMED_SUBTOPIC = /:/
const NOT_A_TOPIC = /^(?:ext_link|check|_|https?)/

/**
 * The older drawings, of Balsamiq: controls with a text in them. A group named `100-name` is a topic, `100-name:part` a
 * subtopic; a text in a filled box is what the colour says. They have no edges between topics, only lines.
 *
 * @throws ImportRefusal for more controls than may be read.
 */
export function readMockup(raw: Raw, report: ReportWriter): Graph {
  const controls = controlsOf(recordIn(raw, 'mockup'))
  refuseAbove(controls.length, IMPORT_LIMITS.graphNodes, 'controls')
  const boxes = controls.filter(isBox)
  const findBox = createBoxFinder(boxes.map(boxOf))
  const nodes = controls.flatMap((control): GraphNode | readonly [] => {
    const type = textIn(control, 'typeID')
    if (type === '__group__') return groupNode(control, report) ?? []
    if (type === 'Label') return labelNode(control, findBox, report) ?? []
    if (!isBox(control) || boxText(control) === '') {
      if (type === 'Arrow') report.add('graph-decoration')
      return []
    }
    return boxNode(control)
  })
  return { nodes, edges: [], ids: new Set() }
}

function isBox(control: Raw): boolean {
  const type = textIn(control, 'typeID')
  return type === 'TextArea' || type === 'Canvas'
}

function controlsOf(parent: Raw): readonly Raw[] {
  return listIn(recordIn(parent, 'controls'), 'control').filter(isRecord)
}

function groupNode(group: Raw, report: ReportWriter): GraphNode | null {
  const name = textIn(recordIn(group, 'properties'), 'controlName')
  const inner = controlsOf(recordIn(group, 'children'))
  const text = inner.map(boxText).find((each) => each !== '') ?? ''
  if (text === '' || NOT_A_TOPIC.test(name)) {
    report.add('graph-decoration', text === '' ? undefined : text)
    return null
  }
  const fill = inner.map((control) => textIn(recordIn(control, 'properties'), 'color'))
  const isSubtopic = NAMED_TOPIC.test(name) ? NAMED_SUBTOPIC.test(name) : fill.includes(SUBTOPIC_FILL)
  return { ...placed(group), kind: isSubtopic ? 'subtopic' : 'topic', text }
}

function labelNode(label: Raw, findBox: BoxFinder, report: ReportWriter): GraphNode | null {
  const text = boxText(label)
  const size = numberIn(recordIn(label, 'properties'), 'size')
  const node = placed(label)
  const fill = findBox(node.x + node.width / 2, node.y + node.height / 2)
  if (text !== '' && fill === TOPIC_FILL) return { ...node, kind: 'topic', text }
  if (text !== '' && fill === SUBTOPIC_FILL) return { ...node, kind: 'subtopic', text }
  if (text !== '' && size >= HEADING_SIZE && fill === null) {
    return { ...node, kind: size >= TITLE_SIZE ? 'title' : 'heading', text }
  }
  report.add('graph-decoration', text === '' ? undefined : text)
  return null
}

function boxNode(box: Raw): GraphNode {
  const isSubtopic = textIn(recordIn(box, 'properties'), 'color') === SUBTOPIC_FILL
  return { ...placed(box), kind: isSubtopic ? 'subtopic' : 'topic', text: boxText(box) }
}

function placed(control: Raw): Omit<GraphNode, 'kind' | 'text'> {
  return { id: textIn(control, 'ID'), ...boxOf(control).area, items: [] }
}

/** The text of a control; drawings keep it with its spaces as `%20`. */
function boxText(control: Raw): string {
  const text = textIn(recordIn(control, 'properties'), 'text')
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text).replaceAll(/\s+/g, ' ').trim()
  } catch {
    return text
  }
}

interface Box {
  readonly area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly fill: string
}

function boxOf(control: Raw): Box {
  const size = (key: 'w' | 'h'): number => numberIn(control, key) || numberIn(control, `measured${key.toUpperCase()}`)
  return {
    area: { x: numberIn(control, 'x'), y: numberIn(control, 'y'), width: size('w'), height: size('h') },
    fill: textIn(recordIn(control, 'properties'), 'color'),
  }
}

/** The fill of the smallest box around a point; null if there is none. */
type BoxFinder = (x: number, y: number) => string | null

/** Most boxes are a line or two high: by rows, each point is compared with the few boxes of its row. */
const ROW_HEIGHT = 50
/** Boxes higher than this are frames around a part of the drawing, not topics. */
const HIGHEST_TOPIC = 200

function createBoxFinder(boxes: readonly Box[]): BoxFinder {
  const rows = new Map<number, Box[]>()
  for (const box of boxes) {
    const { y, height } = box.area
    if (height > HIGHEST_TOPIC) continue
    for (let row = Math.floor(y / ROW_HEIGHT); row <= Math.floor((y + height) / ROW_HEIGHT); row += 1) {
      const inRow = rows.get(row)
      if (inRow === undefined) rows.set(row, [box])
      else inRow.push(box)
    }
  }
  return (px, py) => {
    let found: Box | null = null
    for (const box of rows.get(Math.floor(py / ROW_HEIGHT)) ?? []) {
      const { x, y, width, height } = box.area
      const isAround = px >= x && px <= x + width && py >= y && py <= y + height
      if (isAround && (found === null || width * height < found.area.width * found.area.height)) found = box
    }
    return found?.fill ?? null
  }
}
