import { isFinished, type PhaseSummary, type PlannedStep } from '../../domain/plan/phase-summary'
import type { StepIndex } from '../../domain/plan/step-index'
import type { StepId } from '../../domain/roadmap/roadmap'

/** What a row of the timeline shows; `key` is its own among all rows. */
export type StepRow = PhaseRowData | StepRowData

export interface PhaseRowData {
  readonly kind: 'phase'
  readonly key: string
  readonly summary: PhaseSummary
  readonly isFolded: boolean
  /** Its place among the phases, from 1, and how many there are. */
  readonly place: number
  readonly count: number
}

export interface StepRowData {
  readonly kind: 'step'
  readonly key: string
  readonly step: PlannedStep
  /** Index of its phase in the roadmap, for the colour. */
  readonly phaseIndex: number
  readonly place: number
  readonly count: number
}

/** Each phase and below it, unless it is folded, its steps. */
export function createRows(
  phases: readonly PhaseSummary[],
  folded: ReadonlySet<string>,
  hideDone: boolean,
): readonly StepRow[] {
  return phases.flatMap((summary, at): StepRow[] => {
    const { phase, index } = summary
    const isFolded = folded.has(phase.id)
    const head = { summary, isFolded, place: at + 1, count: phases.length }
    const steps = isFolded ? [] : summary.steps.filter(({ dates }) => !(hideDone && isFinished(dates)))
    return [
      { kind: 'phase', key: phaseKey(phase.id), ...head },
      ...steps.map((step, i): StepRow => ({
        kind: 'step',
        key: stepKey(step.id),
        step,
        phaseIndex: index,
        place: i + 1,
        count: steps.length,
      })),
    ]
  })
}

function phaseKey(phase: string): string {
  return `phase ${phase}`
}

export function stepKey(step: StepId): string {
  return `step ${step}`
}

/** The row that the keyboard comes to first: the step that is worked on first of those ahead, else the first row. */
export function firstRowKey(rows: readonly StepRow[]): string | undefined {
  let first = rows[0]
  let earliest = Number.POSITIVE_INFINITY
  for (const row of rows) {
    if (row.kind !== 'step' || isFinished(row.step.dates)) continue
    const start = row.step.dates.start ?? Number.POSITIVE_INFINITY
    if (start >= earliest) continue
    earliest = start
    first = row
  }
  return first?.key
}

/** The row each of some steps is in: its own, or its phase's when that is folded or the step is hidden. */
export function rowsOf(
  steps: readonly PlannedStep[],
  { byId }: StepIndex,
  rows: readonly StepRow[],
): ReadonlyMap<StepId, number> {
  const wanted = new Set(steps.flatMap(({ id }) => [stepKey(id), phaseKey(byId.get(id)?.inPhase.phase.id ?? '')]))
  const rowByKey = new Map<string, number>()
  rows.forEach(({ key }, row) => {
    if (wanted.has(key)) rowByKey.set(key, row)
  })
  const byStep = new Map<StepId, number>()
  for (const { id } of steps) {
    const row = rowByKey.get(stepKey(id)) ?? rowByKey.get(phaseKey(byId.get(id)?.inPhase.phase.id ?? ''))
    if (row !== undefined) byStep.set(id, row)
  }
  return byStep
}
