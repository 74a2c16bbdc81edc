import type { Day } from '../day'
import { linksOf, type NetworkState, type NetworkWork } from '../schedule/network'
import type { ForecastInput, ForecastStep, Uncertainty } from './forecast-input'

/** The steps of a forecast's question as rows of numbers: objects are copied one by one, and there may be 10,000. */
export interface PackedInput extends Omit<ForecastInput, 'steps'> {
  readonly size: number
  readonly rows: Float64Array
  /** The places of what step i waits for are at `prerequisiteStart[i]` up to `prerequisiteStart[i + 1]`. */
  readonly prerequisiteStart: Int32Array
  readonly prerequisiteAt: Int32Array
}

const WORK_KINDS = ['known', 'milestone', 'effort', 'wait'] as const
const STATE_KINDS = ['open', 'started', 'done'] as const
const UNCERTAINTY_KINDS = ['none', 'effort', 'wait'] as const

/** How many numbers there are for a step: see `toRow`. */
const WIDTH = 17

/**
 * A question made ready to be sent. The ids of the steps are left behind: over there, steps are called by their places.
 *
 * @throws NetworkError for a prerequisite that is not among the steps, and for a cycle.
 */
export function packInput({ steps, ...rest }: ForecastInput): PackedInput {
  const { prerequisiteStart, prerequisiteAt } = linksOf(steps)
  const rows = new Float64Array(steps.length * WIDTH)
  for (let i = 0; i < steps.length; i += 1) toRow(steps[i]!, rows, i * WIDTH)
  return {
    ...rest,
    size: steps.length,
    rows,
    prerequisiteStart: prerequisiteStart.slice(),
    prerequisiteAt: prerequisiteAt.slice(),
  }
}

/** The question again, each step with its place for an id. */
export function unpackInput(packed: PackedInput): ForecastInput {
  const { size, rows, prerequisiteStart, prerequisiteAt, ...rest } = packed
  const ids = Array.from({ length: size }, (_, i) => String(i))
  const steps = ids.map((id, i): ForecastStep => {
    const places = prerequisiteAt.subarray(prerequisiteStart[i], prerequisiteStart[i + 1])
    return { id, prerequisites: Array.from(places, (place) => ids[place]!), ...fromRow(rows, i * WIDTH) }
  })
  return { ...rest, steps }
}

/** NaN stands for what is not there: no number of a plan is one. */
function toRow(step: ForecastStep, rows: Float64Array, at: number): void {
  const { work, state, uncertainty } = step
  rows[at] = WORK_KINDS.indexOf(work.kind)
  rows[at + 1] = work.kind === 'effort' ? work.minutes : work.kind === 'wait' ? work.days : 0
  rows[at + 2] = step.required ? 1 : 0
  rows[at + 3] = step.priority
  rows[at + 4] = step.dailyCap ?? Number.NaN
  rows[at + 5] = step.notBefore ?? Number.NaN
  rows[at + 6] = step.workedToday ?? Number.NaN
  rows[at + 7] = STATE_KINDS.indexOf(state.kind)
  rows[at + 8] = state.kind === 'open' ? Number.NaN : state.on
  rows[at + 9] = (state.kind === 'done' ? state.startedOn : null) ?? Number.NaN
  rows[at + 10] = UNCERTAINTY_KINDS.indexOf(uncertainty.kind)
  if (uncertainty.kind === 'none') return
  const points = uncertainty.kind === 'wait' ? uncertainty.days : uncertainty.estimate
  rows[at + 11] = points.optimistic
  rows[at + 12] = points.mostLikely
  rows[at + 13] = points.pessimistic
  if (uncertainty.kind === 'wait') return
  rows[at + 14] = uncertainty.worked
  rows[at + 15] = uncertainty.outlasted?.minutes ?? Number.NaN
  rows[at + 16] = uncertainty.outlasted?.deviation ?? Number.NaN
}

function fromRow(rows: Float64Array, at: number): Omit<ForecastStep, 'id' | 'prerequisites'> {
  const workedToday = orNull(rows[at + 6]!)
  return {
    work: workFrom(rows, at),
    required: rows[at + 2] === 1,
    priority: rows[at + 3]!,
    dailyCap: orNull(rows[at + 4]!),
    notBefore: orNull(rows[at + 5]!) as Day | null,
    ...(workedToday === null ? {} : { workedToday }),
    state: stateFrom(rows, at),
    uncertainty: uncertaintyFrom(rows, at),
  }
}

function workFrom(rows: Float64Array, at: number): NetworkWork {
  const kind = WORK_KINDS[rows[at]!] ?? 'known'
  const amount = rows[at + 1]!
  if (kind === 'effort') return { kind, minutes: amount }
  return kind === 'wait' ? { kind, days: amount } : { kind }
}

function stateFrom(rows: Float64Array, at: number): NetworkState {
  const kind = STATE_KINDS[rows[at + 7]!] ?? 'open'
  const on = rows[at + 8] as Day
  if (kind === 'done') return { kind, on, startedOn: orNull(rows[at + 9]!) as Day | null }
  return kind === 'started' ? { kind, on } : { kind }
}

function uncertaintyFrom(rows: Float64Array, at: number): Uncertainty {
  const kind = UNCERTAINTY_KINDS[rows[at + 10]!] ?? 'none'
  const points = { optimistic: rows[at + 11]!, mostLikely: rows[at + 12]!, pessimistic: rows[at + 13]! }
  if (kind === 'none') return { kind }
  if (kind === 'wait') return { kind, days: points }
  const minutes = orNull(rows[at + 15]!)
  const worked = rows[at + 14]!
  if (minutes === null) return { kind, estimate: points, worked }
  return { kind, estimate: points, worked, outlasted: { minutes, deviation: rows[at + 16]! } }
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value
}
