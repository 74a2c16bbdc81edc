import type { Step, StepId } from './roadmap'

/** As much of a step as there is to be looked at here. */
type Linked = Pick<Step, 'id' | 'prerequisites'>

/** Steps that wait for each other: one for each knot of the prerequisites, however many ways lead round it. */
export interface Cycle<T extends Linked = Step> {
  /** One way round, each step before the one that needs it; the first is not repeated at the end. */
  readonly steps: readonly T[]
  /** Without these the knot is gone: [step, its prerequisite]. */
  readonly toDrop: readonly (readonly [T, T])[]
}

/**
 * All cycles, in the order of the steps. Prerequisites that are not among the steps are passed over, and so are a
 * step's own id.
 *
 * Tarjan's algorithm (1972) with a stack of its own, so that a chain of any length cannot overflow the call stack;
 * linear in steps and prerequisites.
 */
export function findCycles<T extends Linked>(steps: readonly T[]): readonly Cycle<T>[] {
  const prerequisites = prerequisiteIndices(steps)
  // Most roadmaps are written in order, and then there is no way round.
  if (prerequisites.every((list, index) => list.every((to) => to < index))) return []
  const { knotOf, backEdges } = findKnots(prerequisites)
  const toSteps = (indices: readonly number[]): readonly T[] => indices.flatMap((index) => steps[index] ?? [])

  const knots = new Map<number, Knot>()
  for (const [index, knot] of knotOf.entries()) {
    const members = knots.get(knot)?.members
    if (members === undefined) knots.set(knot, { members: [index], back: [], ahead: [] })
    else members.push(index)
  }
  for (const edge of backEdges) knots.get(knotOf[edge[0]] ?? UNSEEN)?.back.push(edge)
  for (const [index, list] of prerequisites.entries()) {
    for (const to of list) {
      if (to > index && knotOf[to] === knotOf[index]) knots.get(knotOf[to] ?? UNSEEN)?.ahead.push([index, to])
    }
  }

  return [...knots.values()]
    .filter(({ members }) => members.length > 1)
    .map(({ members, back, ahead }) => ({
      steps: toSteps(wayRound(members[0] ?? 0, prerequisites, knotOf)),
      // Either would do. Roadmaps are mostly written in order, so that what looks ahead is the likelier mistake.
      toDrop: (ahead.length <= back.length ? ahead : back).flatMap(([from, to]) => {
        const [step, prerequisite] = [steps[from], steps[to]]
        return step && prerequisite ? [[step, prerequisite] as const] : []
      }),
    }))
}

type Edge = readonly [step: number, prerequisite: number]

interface Knot {
  readonly members: number[]
  /** Prerequisites that close a circle in the walk. */
  readonly back: Edge[]
  /** Prerequisites that stand later in the roadmap. */
  readonly ahead: Edge[]
}

function prerequisiteIndices(steps: readonly Linked[]): readonly (readonly number[])[] {
  const indexOf = new Map<StepId, number>(steps.map(({ id }, index) => [id, index]))
  return steps.map(({ prerequisites }, index) =>
    prerequisites.flatMap((id) => {
      const found = indexOf.get(id)
      return found === undefined || found === index ? [] : found
    }),
  )
}

interface Walk {
  /** A number for each step; steps with the same one wait for each other. */
  readonly knotOf: readonly number[]
  /** Prerequisites that lead back to a step that is still being walked from; without them there is no cycle. */
  readonly backEdges: readonly Edge[]
}

function findKnots(prerequisites: readonly (readonly number[])[]): Walk {
  const size = prerequisites.length
  const order: number[] = Array.from({ length: size }, () => UNSEEN)
  const low: number[] = Array.from({ length: size }, () => 0)
  const knotOf: number[] = Array.from({ length: size }, () => UNSEEN)
  const backEdges: Edge[] = []
  const isOnPath = new Uint8Array(size)
  const open: number[] = []
  const path: { readonly at: number; next: number }[] = []
  let seen = 0
  let knots = 0

  const enter = (at: number): void => {
    order[at] = low[at] = seen
    seen += 1
    open.push(at)
    isOnPath[at] = 1
    path.push({ at, next: 0 })
  }

  const leave = (at: number): void => {
    path.pop()
    isOnPath[at] = 0
    const above = path.at(-1)?.at
    if (above !== undefined) low[above] = Math.min(low[above] ?? 0, low[at] ?? 0)
    if (low[at] !== order[at]) return
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      knotOf[member] = knots
      if (member === at) break
    }
    knots += 1
  }

  for (let root = 0; root < size; root += 1) {
    if (order[root] !== UNSEEN) continue
    enter(root)
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const { at } = frame
      const to = prerequisites[at]?.[frame.next]
      frame.next += 1
      if (to === undefined) {
        leave(at)
      } else if (order[to] === UNSEEN) {
        enter(to)
      } else if (knotOf[to] === UNSEEN) {
        low[at] = Math.min(low[at] ?? 0, order[to] ?? 0)
        if (isOnPath[to] === 1) backEdges.push([at, to])
      }
    }
  }
  return { knotOf, backEdges }
}

const UNSEEN = -1

/** Goes from prerequisite to prerequisite within the knot until it comes back to where it has been. */
function wayRound(
  start: number,
  prerequisites: readonly (readonly number[])[],
  knotOf: readonly number[],
): readonly number[] {
  const knot = knotOf[start]
  const seenAt = new Map<number, number>()
  const walked: number[] = []
  let at: number | undefined = start
  while (at !== undefined && !seenAt.has(at)) {
    seenAt.set(at, walked.length)
    walked.push(at)
    at = prerequisites[at]?.find((index) => knotOf[index] === knot)
  }
  const round = walked.slice(at === undefined ? 0 : seenAt.get(at)).toReversed()
  // From the one that comes first in the roadmap.
  const first = round.indexOf(round.reduce((least, index) => Math.min(least, index), Number.POSITIVE_INFINITY))
  return [...round.slice(first), ...round.slice(0, first)]
}
