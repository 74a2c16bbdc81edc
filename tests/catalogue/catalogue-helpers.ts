import { expectedDays, pertMean } from '../../src/domain/roadmap/estimate'
import type { ResolvedStep } from '../../src/domain/roadmap/resolve-roadmap'
import { resolveRoadmap } from '../../src/domain/roadmap/resolve-roadmap'
import type { Answers, Background, ChoiceId, PhaseId, Roadmap, StepId } from '../../src/domain/roadmap/roadmap'

export const DAYS_PER_MONTH = 365.25 / 12

/** Of thousands of plans with the same fault, a message shows this many. */
export const SHOWN = 8

/** Every combination of answers, the choices in `fixed` having the one given there. */
export function allAnswers(roadmap: Roadmap, fixed: Readonly<Record<ChoiceId, string>> = {}): readonly Answers[] {
  return roadmap.choices.reduce<readonly Answers[]>(
    (combinations, { id, options }) =>
      combinations.flatMap((answers) =>
        options
          .filter((option) => fixed[id] === undefined || fixed[id] === option.id)
          .map((option) => new Map([...answers, [id, option.id]])),
      ),
    [new Map()],
  )
}

/** The answers in a test's message: "coding=none, data=queries". */
export function answersToText(answers: Answers): string {
  return [...answers].map(([choice, option]) => `${choice}=${option}`).join(', ')
}

export function optionalSteps(roadmap: Roadmap): ReadonlySet<StepId> {
  return new Set(roadmap.steps.filter((step) => step.optional).map((step) => step.id))
}

/** The expected minutes of a resolved step's own effort, not rounded. */
function effortOf({ work }: ResolvedStep): number {
  return work.kind === 'effort' ? pertMean(work.estimate) : 0
}

export function totalEffort(steps: readonly ResolvedStep[], phase?: PhaseId): number {
  return steps
    .filter(({ step }) => phase === undefined || step.phase === phase)
    .reduce((sum, step) => sum + effortOf(step), 0)
}

/** Every step that must be done before a step, however far back. */
export function ancestorsById(
  steps: readonly { readonly id: StepId; readonly prerequisites: readonly StepId[] }[],
): ReadonlyMap<StepId, ReadonlySet<StepId>> {
  const prerequisites = new Map(steps.map((step) => [step.id, step.prerequisites]))
  const found = new Map<StepId, ReadonlySet<StepId>>()
  const visit = (id: StepId): ReadonlySet<StepId> => {
    const known = found.get(id)
    if (known !== undefined) return known
    const direct = prerequisites.get(id) ?? []
    const all = new Set(direct.flatMap((before) => [before, ...visit(before)]))
    found.set(id, all)
    return all
  }
  for (const { id } of steps) visit(id)
  return found
}

/** The steps of a cycle or behind one; none if the prerequisites can be put in order. */
export function stepsInCycles(
  steps: readonly { readonly id: StepId; readonly prerequisites: readonly StepId[] }[],
): readonly StepId[] {
  let open = [...steps]
  for (;;) {
    const openIds = new Set(open.map((step) => step.id))
    const next = open.filter((step) => step.prerequisites.some((id) => openIds.has(id)))
    if (next.length === open.length) return open.map((step) => step.id)
    open = next
  }
}

export function toNodes(steps: readonly ResolvedStep[]): { id: StepId; prerequisites: readonly StepId[] }[] {
  return steps.map(({ step, prerequisites }) => ({ id: step.id, prerequisites }))
}

/**
 * About how many months a plan takes: one person works evenly through the weekly hours, always on the ready step with
 * the most behind it, while waits run beside. No calendar, so a few days off the engine's date.
 */
export function approximateMonths(roadmap: Roadmap, background: Background, answers = background.answers): number {
  const minutesPerDay = background.week.reduce((sum, minutes) => sum + minutes, 0) / 7
  const steps = resolveRoadmap(roadmap, answers)
  const daysOf = (step: ResolvedStep): number =>
    step.work.kind === 'wait' ? expectedDays(step.work.days) : effortOf(step) / minutesPerDay
  const tails = tailsById(steps, daysOf)
  const released = new Map<StepId, number>()
  const open = new Set(steps)
  let workedUntil = 0
  while (open.size > 0) {
    const ready = [...open].filter(({ prerequisites }) => prerequisites.every((id) => released.has(id)))
    const readyAt = (step: ResolvedStep): number =>
      Math.max(0, ...step.prerequisites.map((id) => released.get(id) ?? 0))
    const free = ready.find(({ work }) => work.kind !== 'effort')
    if (free !== undefined) {
      released.set(free.step.id, readyAt(free) + daysOf(free))
      open.delete(free)
      continue
    }
    const now = Math.max(workedUntil, Math.min(...ready.map(readyAt)))
    const next = ready
      .filter((step) => readyAt(step) <= now)
      .toSorted((a, b) => (tails.get(b.step.id) ?? 0) - (tails.get(a.step.id) ?? 0))[0]
    if (next === undefined) throw new Error(`No step of ${roadmap.id} is ready.`)
    workedUntil = now + daysOf(next)
    released.set(next.step.id, workedUntil)
    open.delete(next)
  }
  const finishes = steps.filter(({ step }) => !step.optional).map(({ step }) => released.get(step.id) ?? 0)
  return Math.max(...finishes) / DAYS_PER_MONTH
}

function tailsById(
  steps: readonly ResolvedStep[],
  daysOf: (step: ResolvedStep) => number,
): ReadonlyMap<StepId, number> {
  const tails = new Map<StepId, number>()
  const tailOf = (step: ResolvedStep): number => {
    const known = tails.get(step.step.id)
    if (known !== undefined) return known
    const behind = steps.filter(({ prerequisites }) => prerequisites.includes(step.step.id)).map(tailOf)
    const tail = daysOf(step) + Math.max(0, ...behind)
    tails.set(step.step.id, tail)
    return tail
  }
  for (const step of steps) tailOf(step)
  return tails
}
