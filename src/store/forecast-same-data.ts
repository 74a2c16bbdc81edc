import type { Day } from '../domain/day'
import type { ForecastInput } from '../domain/forecast/forecast-input'
import { forecastInput } from '../domain/forecast/forecast-plan'
import type { Plan } from '../domain/plan/plan'
import { NO_PROGRESS, type StepProgress } from '../domain/progress/progress'
import { viewPlan } from './plan-selectors'

/**
 * Whether two plans ask the same of a forecast, as far as that is seen at a glance: many edits (a topic ticked, a note,
 * the forecast of the day kept) move no dates. Linear in the steps that something was said of; no for another edition
 * of the roadmap, even where it is one of words alone.
 */
export function isSameAtSight(a: Plan, b: Plan): boolean {
  const [one, other, wasSame] = lastLook
  if (one?.deref() === a && other?.deref() === b) return wasSame
  const isSame = looksSame(a, b)
  lastLook = [new WeakRef(a), new WeakRef(b), isSame]
  return isSame
}

/** Every drawing asks a few times in a row, for the same two. */
let lastLook: readonly [a: WeakRef<Plan> | null, b: WeakRef<Plan> | null, isSame: boolean] = [null, null, false]

function looksSame(a: Plan, b: Plan): boolean {
  return (
    a.roadmap === b.roadmap &&
    isSameData(a.learner, b.learner) &&
    isSameData(a.pacePrior, b.pacePrior) &&
    isSameData(a.answers, b.answers) &&
    isSameData(a.settings, b.settings) &&
    isSameProgress(a.progress, b.progress)
  )
}

/** The same, with the plans worked out where that is what it takes to know. */
export function isSameQuestion(a: Plan, b: Plan, today: Day): boolean {
  if (a.roadmap === b.roadmap) return isSameAtSight(a, b)
  return isSameData(questionOf(a, today), questionOf(b, today))
}

/** What the worker is asked for a plan's forecast. */
export function questionOf(plan: Plan, today: Day): ForecastInput {
  return forecastInput(plan, today, { steps: viewPlan(plan, today).steps })
}

/** A step of which nothing was said is as one that is open. */
function isSameProgress(a: Plan['progress'], b: Plan['progress']): boolean {
  return a === b || (isWithin(a, b) && isWithin(b, a))
}

function isWithin(one: Plan['progress'], other: Plan['progress']): boolean {
  for (const [step, progress] of one) if (!isSameWork(progress, other.get(step) ?? NO_PROGRESS)) return false
  return true
}

function isSameWork(a: StepProgress, b: StepProgress): boolean {
  if (a === b) return true
  return a.remaining === b.remaining && isSameData(a.status, b.status) && isSameData(a.log, b.log)
}

/** Whether two pieces of plain data (objects, arrays, maps with plain keys, values) say the same. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((each, i) => isSameData(each, b[i]))
  if (a instanceof Map) {
    return (
      b instanceof Map &&
      a.size === b.size &&
      [...a].every(([key, value]) => b.has(key) && isSameData(value, b.get(key)))
    )
  }
  const other: Readonly<Record<string, unknown>> = { ...b }
  const entries = Object.entries(a)
  return (
    entries.length === Object.keys(other).length &&
    entries.every(([key, value]) => Object.hasOwn(other, key) && isSameData(value, other[key]))
  )
}
