import { isFinished, type PhaseSummary, type PlannedStep } from '../../domain/plan/phase-summary'
import type { StepId } from '../../domain/roadmap/roadmap'

/** All rows of the timeline. What a row shows is put together only where one looks: see `rowAt`. */
export interface StepRows {
  readonly count: number
  /** Each phase with the steps that are shown of it; no phase, no rows. */
  readonly parts: readonly RowPart[]
}

interface RowPart {
  readonly summary: PhaseSummary
  readonly isFolded: boolean
  /** The row of the phase; those of its steps follow. */
  readonly first: number
  readonly steps: readonly PlannedStep[]
}

/** What a row of the timeline shows. */
export type StepRow = PhaseRowData | StepRowData

export interface PhaseRowData {
  readonly kind: 'phase'
  readonly summary: PhaseSummary
  readonly isFolded: boolean
  /** Its place among the phases, from 1, and how many there are. */
  readonly place: number
  readonly count: number
}

export interface StepRowData {
  readonly kind: 'step'
  readonly step: PlannedStep
  /** Index of its phase in the roadmap, for the colour. */
  readonly phaseIndex: number
  readonly place: number
  readonly count: number
}

/** A row whatever stands in it and wherever it lies. */
export interface RowId {
  readonly kind: StepRow['kind']
  readonly id: string
}

/** Each phase and below it, unless it is folded, its steps. */
export function createRows(phases: readonly PhaseSummary[], folded: ReadonlySet<string>, hideDone: boolean): StepRows {
  let count = 0
  const parts = phases.map((summary): RowPart => {
    const isFolded = folded.has(summary.phase.id)
    const steps = isFolded ? [] : hideDone ? summary.steps.filter(({ dates }) => !isFinished(dates)) : summary.steps
    const first = count
    count += 1 + steps.length
    return { summary, isFolded, first, steps }
  })
  return { count, parts }
}

/** The row at an index from 0; undefined where there is none. */
export function rowAt(rows: StepRows, index: number): StepRow | undefined {
  const at = partAt(rows, index)
  const part = rows.parts[at]
  if (part === undefined) return undefined
  const { summary, isFolded, first, steps } = part
  if (index === first) return { kind: 'phase', summary, isFolded, place: at + 1, count: rows.parts.length }
  const step = steps[index - first - 1]
  if (step === undefined) return undefined
  return { kind: 'step', step, phaseIndex: summary.index, place: index - first, count: steps.length }
}

export function idOfRow(row: StepRow): RowId {
  return row.kind === 'phase' ? { kind: 'phase', id: row.summary.phase.id } : { kind: 'step', id: row.step.id }
}

/** The index of a row; -1 where it is not shown. */
export function indexOfRow({ parts }: StepRows, { kind, id }: RowId): number {
  for (const { summary, first, steps } of parts) {
    if (kind === 'phase') {
      if (summary.phase.id === id) return first
    } else {
      const at = steps.findIndex((step) => step.id === id)
      if (at >= 0) return first + 1 + at
    }
  }
  return -1
}

/** The row of the phase that a row belongs to; -1 where there is none. */
export function phaseRowOf(rows: StepRows, index: number): number {
  return rows.parts[partAt(rows, index)]?.first ?? -1
}

/** The row that the keyboard comes to first: the step that is worked on first of those ahead, else the first; or -1. */
export function firstRow({ parts, count }: StepRows): number {
  let found = count === 0 ? -1 : 0
  let earliest = Number.POSITIVE_INFINITY
  for (const { first, steps } of parts) {
    for (const [at, { dates }] of steps.entries()) {
      const start = dates.start ?? Number.POSITIVE_INFINITY
      if (start >= earliest || isFinished(dates)) continue
      earliest = start
      found = first + 1 + at
    }
  }
  return found
}

/** The row a step is in: its own, or its phase's when that is folded or the step is hidden; -1 where there is none. */
export function rowOfStep({ parts }: StepRows, { id, step: { phase } }: PlannedStep): number {
  const part = parts.find(({ summary }) => summary.phase.id === phase)
  return part === undefined ? -1 : part.first + 1 + indexOfStep(part.steps, id)
}

/** -1, and so the row before the first step, where it is not among them. */
function indexOfStep(steps: readonly PlannedStep[], id: StepId): number {
  return steps.findIndex((step) => step.id === id)
}

/** The index of the last part that begins at a row or before it. */
function partAt({ parts }: StepRows, index: number): number {
  let [low, high] = [0, parts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((parts[middle]?.first ?? 0) <= index) low = middle + 1
    else high = middle
  }
  return low - 1
}
