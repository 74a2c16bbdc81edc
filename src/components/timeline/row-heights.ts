import type { RowHeights } from './row-places'
import type { StepRow } from './step-rows'

/** Before any row was measured: of one line beside its bar, as on a wide screen. */
export const USUAL_HEIGHTS: RowHeights = {
  phase: 65,
  step: 45,
  otherPhases: new Map(),
  otherSteps: new Map(),
}

/** Less than this is the same height, in pixels. */
const SAME = 0.5

/** A row, and how high it is in pixels. */
export interface MeasuredRow {
  readonly row: StepRow
  readonly height: number
}

/** The heights of all rows by those in the page: the rest are taken to be as most of these are. */
export function heightsOf(measured: readonly MeasuredRow[]): RowHeights {
  const usual: RowHeights = {
    ...USUAL_HEIGHTS,
    phase: medianHeight(measured, 'phase'),
    step: medianHeight(measured, 'step'),
  }
  return withHeights(usual, measured)
}

/** The same heights where none of some rows has another than was known of it. */
export function withHeights(known: RowHeights, measured: readonly MeasuredRow[]): RowHeights {
  const phases = withOthers(known.phase, known.otherPhases, measured, 'phase')
  const steps = withOthers(known.step, known.otherSteps, measured, 'step')
  if (phases === known.otherPhases && steps === known.otherSteps) return known
  return { ...known, otherPhases: phases, otherSteps: steps }
}

function withOthers(
  usual: number,
  others: ReadonlyMap<string, number>,
  measured: readonly MeasuredRow[],
  kind: StepRow['kind'],
): ReadonlyMap<string, number> {
  const news = measured.flatMap(({ row, height }): readonly (readonly [string, number])[] => {
    if (row.kind !== kind) return []
    const id = row.kind === 'phase' ? row.summary.phase.id : row.step.id
    return Math.abs((others.get(id) ?? usual) - height) > SAME ? [[id, height]] : []
  })
  return news.length === 0 ? others : new Map([...others, ...news])
}

function medianHeight(measured: readonly MeasuredRow[], kind: StepRow['kind']): number {
  const heights = measured.filter(({ row }) => row.kind === kind).map(({ height }) => height)
  return heights.toSorted((a, b) => a - b)[heights.length >> 1] ?? USUAL_HEIGHTS[kind]
}
