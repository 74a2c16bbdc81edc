import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edgePath } from '../../../src/components/map/edge-path'
import { layoutLayers } from '../../../src/components/map/layered-layout'
import type { MapLayout } from '../../../src/components/map/map-geometry'
import type { MapDirection, MapGraph } from '../../../src/components/map/map-graph'
import { layoutMap, MOST_STEPS_FOR_DAGRE } from '../../../src/components/map/map-layout'

/** Any graph without a cycle: links go from earlier steps to later ones. */
const graphs: fc.Arbitrary<MapGraph> = fc
  .record({
    size: fc.integer({ min: 1, max: 25 }),
    direction: fc.constantFrom<MapDirection>('across', 'down'),
    draws: fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { maxLength: 40 }),
  })
  .map(({ size, direction, draws }) => {
    const pairs = new Map(
      draws
        .map(([a, b]) => [a % size, b % size] as const)
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => [`${Math.min(a, b)} ${Math.max(a, b)}`, [Math.min(a, b), Math.max(a, b)] as const]),
    )
    const ids = Array.from({ length: size }, (_, at) => `step-${at}`)
    return { direction, nodeWidth: 100, nodeHeight: 50, ids, links: [...pairs.values()] }
  })

describe.each([
  ['dagre', layoutMap],
  ['the simple layout', layoutLayers],
] as const)('%s', (_, layout) => {
  test('puts every step on the map, none over another, each after its prerequisites', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const result = layout(graph)
        expect([...result.places.keys()]).toEqual(graph.ids)
        expectNoOverlap(result, graph)
        for (const [from, to] of graph.links) {
          const [a, b] = [result.places.get(graph.ids[from]!)!, result.places.get(graph.ids[to]!)!]
          const isAfter = graph.direction === 'across' ? b.x >= a.x + graph.nodeWidth : b.y >= a.y + graph.nodeHeight
          expect(isAfter).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('draws every link from the end of the one to the beginning of the other', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { edges, places } = layout(graph)
        expect(edges.map(({ from, to }) => [from, to])).toEqual(
          graph.links.map(([from, to]) => [graph.ids[from], graph.ids[to]]),
        )
        for (const { from, to, points } of edges) {
          const [a, b] = [places.get(from)!, places.get(to)!]
          const isAcross = graph.direction === 'across'
          expect(points[0]).toEqual(isAcross ? { x: a.x + 100, y: a.y + 25 } : { x: a.x + 50, y: a.y + 50 })
          expect(points.at(-1)).toEqual(isAcross ? { x: b.x, y: b.y + 25 } : { x: b.x + 50, y: b.y })
        }
      }),
      { numRuns: 40 },
    )
  })

  test('the same graph gives the same map', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        expect(layout(graph)).toEqual(layout(graph))
      }),
      { numRuns: 20 },
    )
  })
})

test('a step whose id is one of an object’s own names is a step like any other', () => {
  const { places } = layoutMap({
    direction: 'across',
    nodeWidth: 10,
    nodeHeight: 10,
    ids: ['__proto__', 'constructor', ''],
    links: [[0, 1]],
  })
  expect([...places.keys()]).toEqual(['__proto__', 'constructor', ''])
})

test('a line passes the layers between on the straight', () => {
  const { edges, places } = layoutMap({
    direction: 'across',
    nodeWidth: 100,
    nodeHeight: 50,
    ids: ['a', 'b', 'c'],
    links: [
      [0, 1],
      [1, 2],
      [0, 2],
    ],
  })
  const around = edges.find(({ from, to }) => from === 'a' && to === 'c')!.points
  const between = places.get('b')!
  expect(around).toHaveLength(4)
  expect(around[1]).toEqual({ x: between.x, y: around[2]!.y })
  expect(around[2]!.x).toBe(between.x + 100)
})

test('more steps than dagre can lay out in a while are laid out simply', () => {
  const size = MOST_STEPS_FOR_DAGRE + 1
  const graph: MapGraph = {
    direction: 'across',
    nodeWidth: 100,
    nodeHeight: 50,
    ids: Array.from({ length: size }, (_, at) => `step-${at}`),
    links: Array.from({ length: size - 1 }, (_, at) => [at, at + 1] as const),
  }
  expect(layoutMap(graph)).toEqual(layoutLayers(graph))
})

test.each([
  ['across', 'M0 0C5 0 5 20 10 20C20 20 20 0 30 0'],
  ['down', 'M0 0C0 10 10 10 10 20C10 10 30 10 30 0'],
] as const)('a path %s leaves and arrives along its direction', (direction, path) => {
  const points = [
    { x: 0, y: 0 },
    { x: 10, y: 20 },
    { x: 30, y: 0 },
  ]
  expect(edgePath(points, direction)).toBe(path)
})

function expectNoOverlap({ places, width, height }: MapLayout, { nodeWidth, nodeHeight }: MapGraph): void {
  const all = [...places.values()]
  all.forEach((a, i) => {
    expect(a.x).toBeGreaterThanOrEqual(0)
    expect(a.y).toBeGreaterThanOrEqual(0)
    expect(a.x + nodeWidth).toBeLessThanOrEqual(width)
    expect(a.y + nodeHeight).toBeLessThanOrEqual(height)
    for (const b of all.slice(i + 1)) {
      expect(Math.abs(a.x - b.x) >= nodeWidth || Math.abs(a.y - b.y) >= nodeHeight).toBe(true)
    }
  })
}
