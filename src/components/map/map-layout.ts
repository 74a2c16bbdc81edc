import { Graph, layout } from '@dagrejs/dagre'
import { layoutLayers } from './layered-layout'
import { LAYER_GAP, MAP_MARGIN, type MapEdge, type MapLayout, NODE_GAP, type Point } from './map-geometry'
import type { MapGraph } from './map-graph'

/**
 * Dagre takes about 0.05 s for 45 steps, 1 s for 200, 6 s for 500 and 23 s for 1,000 in one long chain of layers.
 * Beyond this many a simpler layout with more crossings is drawn at once.
 */
export const MOST_STEPS_FOR_DAGRE = 250

/** Lays a graph out in layers. Pure; the same graph gives the same map. */
export function layoutMap(graph: MapGraph): MapLayout {
  return graph.ids.length > MOST_STEPS_FOR_DAGRE ? layoutLayers(graph) : layoutWithDagre(graph)
}

function layoutWithDagre({ direction, nodeWidth: width, nodeHeight: height, ids, links }: MapGraph): MapLayout {
  const graph = new Graph()
  graph.setGraph({
    rankdir: direction === 'across' ? 'LR' : 'TB',
    nodesep: NODE_GAP,
    edgesep: NODE_GAP / 2,
    ranksep: LAYER_GAP,
    marginx: MAP_MARGIN,
    marginy: MAP_MARGIN,
  })
  graph.setDefaultEdgeLabel(() => ({}))
  // By position: an id could be one of dagre's own names.
  ids.forEach((_, at) => graph.setNode(String(at), { width, height }))
  for (const [from, to] of links) graph.setEdge(String(from), String(to))
  layout(graph)

  const corners = ids.map((_, at) => {
    const { x, y } = graph.node(String(at)) as Point
    return { x: x - width / 2, y: y - height / 2 }
  })
  const edges = links.flatMap(([from, to]): readonly MapEdge[] => {
    const [a, b] = [corners[from], corners[to]]
    const [fromId, toId] = [ids[from], ids[to]]
    if (a === undefined || b === undefined || fromId === undefined || toId === undefined) return []
    const { points } = graph.edge(String(from), String(to)) as { readonly points: readonly Point[] }
    // Every second point lies in a layer that the line passes, the others half way between two; there it goes straight
    // on between the steps.
    const half = direction === 'across' ? { x: width / 2, y: 0 } : { x: 0, y: height / 2 }
    const bends = points
      .filter((_, point) => point > 0 && point < points.length - 1 && point % 2 === 0)
      .flatMap(({ x, y }) => [
        { x: x - half.x, y: y - half.y },
        { x: x + half.x, y: y + half.y },
      ])
    const exit =
      direction === 'across' ? { x: a.x + width, y: a.y + height / 2 } : { x: a.x + width / 2, y: a.y + height }
    const entry = direction === 'across' ? { x: b.x, y: b.y + height / 2 } : { x: b.x + width / 2, y: b.y }
    return [{ from: fromId, to: toId, points: [exit, ...bends, entry] }]
  })
  const size = graph.graph() as { readonly width?: number; readonly height?: number }
  return {
    // Dagre gives no size to an empty graph.
    width: Math.max(size.width ?? 0, 0),
    height: Math.max(size.height ?? 0, 0),
    places: new Map(ids.flatMap((id, at) => (corners[at] === undefined ? [] : [[id, corners[at]] as const]))),
    edges,
  }
}
