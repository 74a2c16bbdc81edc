import type { StepId } from '../domain/roadmap/roadmap'
import type { ShownPhase } from './step-filter'
import { type ListedStep, listSteps, type StepSort, sortSteps } from './step-list-sort'

/** A line of the list's table: a phase's heading, or a step. */
export type ListLine =
  | { readonly kind: 'phase'; readonly key: string; readonly summary: ShownPhase }
  | { readonly kind: 'step'; readonly key: string; readonly row: ListedStep }

/** Whether the list stands in the order of the plan: only then are its steps below their phases. */
export function isGrouped({ column, isDescending }: StepSort): boolean {
  return column === 'order' && !isDescending
}

/** The lines of the table, in order. @param numbers each step's place in the whole plan. */
export function listLines(
  phases: readonly ShownPhase[],
  numbers: ReadonlyMap<StepId, number>,
  sort: StepSort,
): readonly ListLine[] {
  if (!isGrouped(sort)) return sortSteps(listSteps(phases, numbers), sort).map(toLine)
  return phases.flatMap((summary): readonly ListLine[] => [
    { kind: 'phase', key: `phase ${summary.phase.id}`, summary },
    ...listSteps([summary], numbers).map(toLine),
  ])
}

/** The ids of the steps among some lines, in order. */
export function stepsOfLines(lines: readonly ListLine[]): readonly StepId[] {
  return lines.flatMap((line) => (line.kind === 'step' ? line.row.step.id : []))
}

function toLine(row: ListedStep): ListLine {
  return { kind: 'step', key: row.step.id, row }
}

/** A line that is in the page; `gap` is the room before it of lines that are not, in pixels. */
export interface PlacedLine {
  readonly index: number
  readonly line: ListLine
  readonly gap: number
}

/** Lines in the page by the body of the table that they are in: one for each phase, or one for all. */
export function toBodies(placed: readonly PlacedLine[], isByPhase: boolean): readonly (readonly PlacedLine[])[] {
  if (!isByPhase) return [placed]
  const bodies: PlacedLine[][] = []
  let last: string | null = null
  for (const each of placed) {
    const { line } = each
    const phase = (line.kind === 'phase' ? line.summary : line.row.summary).phase.id
    if (phase === last) bodies.at(-1)?.push(each)
    else bodies.push([each])
    last = phase
  }
  return bodies
}
