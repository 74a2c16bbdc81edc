import type { PlannedStep } from '../domain/plan/phase-summary'
import type { StepId } from '../domain/roadmap/roadmap'
import { numberOf, type ShownPhase } from './step-filter'
import { type ListedStep, listSteps, type StepSort, sortSteps } from './step-list-sort'

/** A line of the list's table: a phase's heading, or a step. */
export type ListLine =
  | { readonly kind: 'phase'; readonly key: string; readonly summary: ShownPhase }
  | { readonly kind: 'step'; readonly key: string; readonly row: ListedStep }

/**
 * Lines that belong together, with a body of the table of their own: a phase, which its heading begins, or in another
 * order than the plan's all there are.
 */
export interface LineGroup {
  /** The phase; null where the lines are of all of them. */
  readonly phase: ShownPhase | null
  /** The index of its first line, and of the first after it. */
  readonly first: number
  readonly end: number
}

/**
 * The lines of the table. With every change of the plan they are others, and of a large plan few of them are in the
 * page: so a line is made when it is asked for.
 */
export interface ListLines {
  readonly length: number
  readonly stepCount: number
  readonly groups: readonly LineGroup[]
  /** The line at an index from 0; undefined beyond the last. */
  readonly at: (index: number) => ListLine | undefined
  /** The steps in the order in which they are shown; made anew each time. */
  readonly steps: () => readonly PlannedStep[]
}

/** Whether the list stands in the order of the plan: only then are its steps below their phases. */
export function isGrouped({ column, isDescending }: StepSort): boolean {
  return column === 'order' && !isDescending
}

/** The lines of the table, in order. */
export function listLines(phases: readonly ShownPhase[], sort: StepSort): ListLines {
  return isGrouped(sort) ? linesByPhase(phases) : linesOfRows(sortSteps(listSteps(phases), sort))
}

/** The ids of the steps among some lines, in order. */
export function stepsOfLines(lines: ListLines): readonly StepId[] {
  return lines.steps().map(({ id }) => id)
}

/** The index of a step's line, or -1. */
export function indexOfStep({ groups, steps }: ListLines, id: StepId): number {
  const at = steps().findIndex((step) => step.id === id)
  if (at < 0 || groups[0]?.phase === null) return at
  // Each phase so far has its heading.
  let before = 0
  for (const [headings, { first, end }] of groups.entries()) {
    before += end - first - 1
    if (at < before) return at + headings + 1
  }
  return -1
}

function linesOfRows(rows: readonly ListedStep[]): ListLines {
  const { length } = rows
  return {
    length,
    stepCount: length,
    groups: [{ phase: null, first: 0, end: length }],
    at: (index) => toLine(rows[index]),
    steps: () => rows.map(({ step }) => step),
  }
}

function linesByPhase(phases: readonly ShownPhase[]): ListLines {
  let length = 0
  const groups = phases.map((phase): LineGroup => {
    const first = length
    length += phase.steps.length + 1
    return { phase, first, end: length }
  })
  return {
    length,
    stepCount: length - groups.length,
    groups,
    at: (index) => {
      const group = groups[groupAt(groups, index)]
      if (group === undefined || group.phase === null) return undefined
      return lineOfPhase(group.phase, index - group.first - 1)
    },
    steps: () => phases.flatMap(({ steps }) => steps),
  }
}

/** @param at the place of the step among those of the phase that are shown; -1 is the phase's heading. */
function lineOfPhase(summary: ShownPhase, at: number): ListLine | undefined {
  if (at < 0) return { kind: 'phase', key: `phase ${summary.phase.id}`, summary }
  const step = summary.steps[at]
  return step === undefined ? undefined : toLine({ step, summary, number: numberOf(summary, at) })
}

function toLine(row: ListedStep | undefined): ListLine | undefined {
  return row === undefined ? undefined : { kind: 'step', key: row.step.id, row }
}

/** The index of the group that a line is in: that of the last one which begins at or before it; -1 before the first. */
export function groupAt(groups: readonly LineGroup[], line: number): number {
  let [low, high] = [0, groups.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((groups[middle]?.first ?? 0) <= line) low = middle + 1
    else high = middle
  }
  return low - 1
}
