import type { GraphEdge, GraphNode } from './graph-nodes'

/** By y, then by x: as one reads. */
export function byPlace(a: GraphNode, b: GraphNode): number {
  return a.y - b.y || a.x - b.x
}

/**
 * The topic that lines lead to from each of the other nodes, by way of others that are no topics themselves: the fewest
 * lines away, and of those the first. Linear in nodes and edges.
 *
 * @param topics in their order.
 * @returns topics by the nodes that they were reached from; what no line joins is not there.
 */
export function joinedTopics(
  nodes: readonly GraphNode[],
  topics: readonly GraphNode[],
  edges: readonly GraphEdge[],
): Map<GraphNode, GraphNode> {
  const byId = new Map<string, GraphNode>()
  for (const node of nodes) if (node.id !== '' && !byId.has(node.id)) byId.set(node.id, node)
  const neighbours = new Map<GraphNode, GraphNode[]>()
  for (const { source, target } of edges) {
    const [from, to] = [byId.get(source), byId.get(target)]
    if (from === undefined || to === undefined) continue
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const list = neighbours.get(one)
      if (list === undefined) neighbours.set(one, [other])
      else list.push(other)
    }
  }
  const topicOf = new Map<GraphNode, GraphNode>(topics.map((topic) => [topic, topic]))
  const reached = [...topics]
  for (let at = 0; at < reached.length; at += 1) {
    const node = reached[at]
    if (node === undefined) break
    for (const next of neighbours.get(node) ?? []) {
      if (topicOf.has(next)) continue
      topicOf.set(next, topicOf.get(node) ?? node)
      reached.push(next)
    }
  }
  return topicOf
}

/** The nearest of some nodes, between the boxes' edges; of those as near the first. Undefined when there are none. */
export function nearest(node: GraphNode, others: readonly GraphNode[]): GraphNode | undefined {
  let best: GraphNode | undefined
  let least = Number.POSITIVE_INFINITY
  for (const other of others) {
    const distance = squareBetween(node, other)
    if (distance >= least) continue
    least = distance
    best = other
  }
  return best
}

/**
 * Gives each node the topic of the nearest node that has one, beginning with the nearest of all: so a column of nodes
 * goes with its head, though its foot may be nearer to the head of the next. As Prim's algorithm (1957); it compares
 * each node with each other once.
 *
 * @param topicOf the topics of nodes that have one; those found are put in.
 */
export function placeByPosition(nodes: readonly GraphNode[], topicOf: Map<GraphNode, GraphNode>): void {
  const size = nodes.length
  const least = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const topics: (GraphNode | undefined)[] = Array.from({ length: size })
  const isPlaced = new Uint8Array(size)
  const bringNear = (near: GraphNode, topic: GraphNode): void => {
    for (let at = 0; at < size; at += 1) {
      const node = nodes[at]
      if (isPlaced[at] === 1 || node === undefined) continue
      const distance = squareBetween(near, node)
      if (distance >= (least[at] ?? 0)) continue
      least[at] = distance
      topics[at] = topic
    }
  }
  for (const [near, topic] of topicOf) bringNear(near, topic)
  for (let left = size; left > 0; left -= 1) {
    let next = -1
    for (let at = 0; at < size; at += 1) {
      if (isPlaced[at] === 0 && (next === -1 || (least[at] ?? 0) < (least[next] ?? 0))) next = at
    }
    const [node, topic] = [nodes[next], topics[next]]
    isPlaced[next] = 1
    if (node === undefined || topic === undefined) continue
    topicOf.set(node, topic)
    bringNear(node, topic)
  }
}

/** The smallest box around a node's centre. */
export function boxAround(node: GraphNode, boxes: readonly GraphNode[]): GraphNode | undefined {
  const [x, y] = centreOf(node)
  let best: GraphNode | undefined
  for (const box of boxes) {
    const isAround = x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
    if (isAround && (best === undefined || box.width * box.height < best.width * best.height)) best = box
  }
  return best
}

/**
 * The heading that a node stands under: none that is lower, and the nearest, where what is aside counts half, since a
 * column is as wide as its heading's part of the page.
 */
export function headingAbove(node: GraphNode, headings: readonly GraphNode[]): GraphNode | undefined {
  const [x, y] = centreOf(node)
  let best: GraphNode | undefined
  let least = Number.POSITIVE_INFINITY
  for (const heading of headings) {
    const [headingX, headingY] = centreOf(heading)
    if (headingY > y) continue
    const distance = y - headingY + Math.abs(x - headingX) / 2
    if (distance >= least) continue
    least = distance
    best = heading
  }
  return best
}

function centreOf({ x, y, width, height }: GraphNode): readonly [number, number] {
  return [x + width / 2, y + height / 2]
}

function squareBetween(a: GraphNode, b: GraphNode): number {
  const aside = Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width), 0)
  const above = Math.max(a.y - (b.y + b.height), b.y - (a.y + a.height), 0)
  // Its square: what is nearer is so in squares too.
  return aside * aside + above * above
}
