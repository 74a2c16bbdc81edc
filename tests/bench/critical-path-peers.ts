/** The critical path method as one would write it without flat arrays: on Maps, and on two well-known graph libraries. */
import { alg, Graph } from '@dagrejs/graphlib'
import { DirectedGraph } from 'graphology'
import { topologicalSort } from 'graphology-dag'
import type { NetworkStep } from '../../src/domain/schedule/network'

/** Each builds its own structure from the steps and passes forwards and back; gives the length of the critical path. */
export type CriticalPathPeer = (steps: readonly NetworkStep[]) => number

export const overMaps: CriticalPathPeer = (steps) => {
  const length = new Map(steps.map((step) => [step.id, lengthOf(step)]))
  const successors = new Map<string, string[]>(steps.map(({ id }) => [id, []]))
  const waitingFor = new Map<string, number>()
  for (const { id, prerequisites } of steps) {
    waitingFor.set(id, prerequisites.length)
    for (const prerequisite of prerequisites) successors.get(prerequisite)!.push(id)
  }
  const order = steps.filter(({ prerequisites }) => prerequisites.length === 0).map(({ id }) => id)
  const begin = new Map<string, number>()
  let whole = 0
  for (let n = 0; n < order.length; n += 1) {
    const id = order[n]!
    const end = (begin.get(id) ?? 0) + length.get(id)!
    whole = Math.max(whole, end)
    for (const successor of successors.get(id)!) {
      begin.set(successor, Math.max(begin.get(successor) ?? 0, end))
      waitingFor.set(successor, waitingFor.get(successor)! - 1)
      if (waitingFor.get(successor) === 0) order.push(successor)
    }
  }
  const latest = new Map<string, number>()
  for (const id of order.toReversed()) {
    const limits = successors.get(id)!.map((successor) => latest.get(successor)! - length.get(successor)!)
    latest.set(id, Math.min(whole, ...limits))
  }
  return whole
}

export const overGraphology: CriticalPathPeer = (steps) => {
  const graph = new DirectedGraph<{ length: number }>()
  for (const step of steps) graph.addNode(step.id, { length: lengthOf(step) })
  for (const { id, prerequisites } of steps) for (const each of prerequisites) graph.addDirectedEdge(each, id)
  return passes(topologicalSort(graph), {
    length: (id) => graph.getNodeAttribute(id, 'length'),
    before: (id) => graph.inNeighbors(id),
    after: (id) => graph.outNeighbors(id),
  })
}

export const overGraphlib: CriticalPathPeer = (steps) => {
  const graph = new Graph<object, number>()
  for (const step of steps) graph.setNode(step.id, lengthOf(step))
  for (const { id, prerequisites } of steps) for (const each of prerequisites) graph.setEdge(each, id)
  return passes(alg.topsort(graph), {
    length: (id) => graph.node(id),
    before: (id) => graph.predecessors(id) ?? [],
    after: (id) => graph.successors(id) ?? [],
  })
}

interface Links {
  readonly length: (id: string) => number
  readonly before: (id: string) => readonly string[]
  readonly after: (id: string) => readonly string[]
}

function passes(order: readonly string[], { length, before, after }: Links): number {
  const finish = new Map<string, number>()
  let whole = 0
  for (const id of order) {
    let begin = 0
    for (const each of before(id)) begin = Math.max(begin, finish.get(each)!)
    finish.set(id, begin + length(id))
    whole = Math.max(whole, begin + length(id))
  }
  const latest = new Map<string, number>()
  for (const id of order.toReversed()) {
    let limit = whole
    for (const each of after(id)) limit = Math.min(limit, latest.get(each)! - length(each))
    latest.set(id, limit)
  }
  return whole
}

function lengthOf({ work }: NetworkStep): number {
  return 'minutes' in work ? work.minutes : 'days' in work ? work.days : 0
}
