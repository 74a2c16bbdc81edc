import type { MapGraph } from './map-graph'
import { LAYER_GAP, MAP_MARGIN, type MapLayout, NODE_GAP, type Point } from './map-geometry'

/**
 * The simple layout for graphs that are too large for dagre: each step one layer after the last of its prerequisites,
 * in its layer at the average place of those. Takes time in proportion to steps and links, but for one sort a layer.
 */
export function layoutLayers(graph: MapGraph): MapLayout {
  const { direction, nodeWidth, nodeHeight, ids, links } = graph
  const before = ids.map((): number[] => [])
  for (const [from, to] of links) before[to]?.push(from)
  const layers = orderLayers(layersOf(graph), before)

  const isAcross = direction === 'across'
  const along = (isAcross ? nodeWidth : nodeHeight) + LAYER_GAP
  const beside = (isAcross ? nodeHeight : nodeWidth) + NODE_GAP
  const longest = Math.max(0, ...layers.map(({ length }) => length))
  const corners = new Map<number, Point>()
  layers.forEach((layer, layerAt) => {
    const lead = ((longest - layer.length) * beside) / 2
    layer.forEach((node, at) => {
      const [main, cross] = [MAP_MARGIN + layerAt * along, MAP_MARGIN + lead + at * beside]
      corners.set(node, isAcross ? { x: main, y: cross } : { x: cross, y: main })
    })
  })
  const sizes = [
    Math.max(0, layers.length * along - LAYER_GAP) + 2 * MAP_MARGIN,
    Math.max(0, longest * beside - NODE_GAP) + 2 * MAP_MARGIN,
  ] as const
  return {
    width: isAcross ? sizes[0] : sizes[1],
    height: isAcross ? sizes[1] : sizes[0],
    places: new Map(ids.map((id, at) => [id, corners.get(at) ?? { x: 0, y: 0 }])),
    edges: links.map(([from, to]) => {
      const [a, b] = [corners.get(from) ?? { x: 0, y: 0 }, corners.get(to) ?? { x: 0, y: 0 }]
      return {
        from: ids[from] ?? '',
        to: ids[to] ?? '',
        points: isAcross
          ? [
              { x: a.x + nodeWidth, y: a.y + nodeHeight / 2 },
              { x: b.x, y: b.y + nodeHeight / 2 },
            ]
          : [
              { x: a.x + nodeWidth / 2, y: a.y + nodeHeight },
              { x: b.x + nodeWidth / 2, y: b.y },
            ],
      }
    }),
  }
}

/** Positions of the steps by layer: the longest way to each from a step without prerequisites. */
function layersOf({ ids, links }: MapGraph): readonly (readonly number[])[] {
  const after = ids.map((): number[] => [])
  const waitsFor = new Int32Array(ids.length)
  for (const [from, to] of links) {
    after[from]?.push(to)
    waitsFor[to] = (waitsFor[to] ?? 0) + 1
  }
  const layers: number[][] = []
  let layer = ids.flatMap((_, at) => (waitsFor[at] === 0 ? at : []))
  while (layer.length > 0) {
    layers.push(layer)
    const next: number[] = []
    for (const node of layer) {
      for (const to of after[node] ?? []) {
        const left = (waitsFor[to] ?? 0) - 1
        waitsFor[to] = left
        // The last of its prerequisites is in this layer.
        if (left === 0) next.push(to)
      }
    }
    layer = next
  }
  return layers
}

/** Each layer by the average place of what its steps come after; what comes after nothing stays where it was. */
function orderLayers(
  layers: readonly (readonly number[])[],
  before: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const placeOf = new Map<number, number>()
  return layers.map((layer) => {
    const ordered = layer
      .map((node, at) => {
        const places = (before[node] ?? []).map((each) => placeOf.get(each) ?? 0)
        const average =
          places.length === 0 ? at / layer.length : places.reduce((sum, place) => sum + place, 0) / places.length
        return { node, average }
      })
      .toSorted((a, b) => a.average - b.average)
      .map(({ node }) => node)
    ordered.forEach((node, at) => placeOf.set(node, at / ordered.length))
    return ordered
  })
}
