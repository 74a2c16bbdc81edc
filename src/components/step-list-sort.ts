import type { PlannedStep } from '../domain/plan/phase-summary'
import { numberOf, type ShownPhase } from './step-filter'
import { STATES, stateOf } from './step-state'

export type SortColumn = 'order' | 'title' | 'start' | 'finish' | 'length' | 'slack' | 'state'

export interface StepSort {
  readonly column: SortColumn
  readonly isDescending: boolean
}

/** The order of the plan, by phase. */
export const PLAN_ORDER: StepSort = { column: 'order', isDescending: false }

/** A row of the list: a step, its phase, and its place in the plan from 1. */
export interface ListedStep {
  readonly step: PlannedStep
  readonly summary: ShownPhase
  readonly number: number
}

/** The steps of some phases as rows, in the order of the plan. */
export function listSteps(phases: readonly ShownPhase[]): readonly ListedStep[] {
  return phases.flatMap((summary) =>
    summary.steps.map((step, at) => ({ step, summary, number: numberOf(summary, at) })),
  )
}

/**
 * The rows in another order; what is equal stays in the order of the plan. Rows without a value (no date, no slack)
 * come last either way: they are not the answer to "which is first".
 */
export function sortSteps(rows: readonly ListedStep[], { column, isDescending }: StepSort): readonly ListedStep[] {
  const direction = isDescending ? -1 : 1
  return rows
    .map((row) => ({ row, key: keyOf(row, column) }))
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null)
      return compareKeys(a.key, b.key) * direction
    })
    .map(({ row }) => row)
}

/** What a press on a column's header asks for: that column, then the other way round, then the plan's order again. */
export function nextSort(sort: StepSort, column: SortColumn): StepSort {
  if (sort.column !== column) return { column, isDescending: false }
  if (!sort.isDescending) return { column, isDescending: true }
  return column === 'order' ? { column, isDescending: false } : PLAN_ORDER
}

function keyOf({ step, number }: ListedStep, column: SortColumn): number | string | null {
  switch (column) {
    case 'order':
      return number
    case 'title':
      return step.step.title
    case 'start':
      return step.dates.start
    case 'finish':
      return step.dates.finish
    case 'length':
      // Waits take no effort, however many days they last.
      return step.work.kind === 'effort' ? step.effort : null
    case 'slack':
      return step.dates.dateSlack
    case 'state':
      return STATES.indexOf(stateOf(step))
  }
}

/** Made when titles are first compared: a browser takes long for it, and most plans are read in their own order. */
let collator: Intl.Collator | undefined

function compareTexts(a: string, b: string): number {
  collator ??= new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' })
  return collator.compare(a, b)
}

function compareKeys(a: number | string, b: number | string): number {
  if (typeof a === 'string' || typeof b === 'string') return compareTexts(String(a), String(b))
  // Not by a difference: two that can slip freely are equal.
  return a === b ? 0 : a < b ? -1 : 1
}
