import { DAYS_PER_WEEK, type Minutes, MINUTES_PER_HOUR } from '../day'
import { bridgePrerequisites } from './bridge-prerequisites'
import { asText, asTitle, isFreeId, mapEntry } from './edit-roadmap'
import type { PhaseId, Roadmap, Step, StepId, WaitEstimate } from './roadmap'
import { findCycleThrough } from './check-roadmap-cycles'
import { NEW_EFFORT, newStep } from './new-step'
import { ROADMAP_LIMITS } from './validate-parts'

/** The steps of a phase, in their order. */
export function stepsOfPhase(roadmap: Roadmap, phase: PhaseId): readonly Step[] {
  return roadmap.steps.filter((step) => step.phase === phase)
}

/** The steps of all phases that have any, in their order. */
export function stepsByPhase(steps: readonly Step[]): ReadonlyMap<PhaseId, readonly Step[]> {
  const byPhase = new Map<PhaseId, Step[]>()
  for (const step of steps) {
    const list = byPhase.get(step.phase)
    if (list === undefined) byPhase.set(step.phase, [step])
    else list.push(step)
  }
  return byPhase
}

/** A step of five to twenty hours at the end of a phase. */
export function addStep(roadmap: Roadmap, phase: PhaseId, id: StepId, title: string): Roadmap {
  const { steps, phases } = roadmap
  const isWelcome = isFreeId(id, steps) && phases.some((each) => each.id === phase)
  if (!isWelcome || steps.length >= ROADMAP_LIMITS.steps) return roadmap
  return { ...roadmap, steps: insertStep(roadmap, newStep(id, phase, asTitle(title)), Number.POSITIVE_INFINITY) }
}

/** Changes one step; the very same roadmap if that changes nothing. */
export function editStep(roadmap: Roadmap, id: StepId, change: (step: Step) => Step): Roadmap {
  const steps = mapEntry(roadmap.steps, id, change)
  return steps === roadmap.steps ? roadmap : { ...roadmap, steps }
}

export function editStepText(
  roadmap: Roadmap,
  id: StepId,
  { title, reason }: { readonly title?: string; readonly reason?: string },
): Roadmap {
  return editStep(roadmap, id, (step) => ({
    ...step,
    title: title === undefined ? step.title : asTitle(title),
    reason: reason === undefined ? step.reason : asText(reason),
  }))
}

export function setStepOptional(roadmap: Roadmap, id: StepId, optional: boolean): Roadmap {
  return editStep(roadmap, id, (step) => ({ ...step, optional }))
}

/**
 * Makes a step effort, a wait or a milestone. Hours become the days they take at the roadmap's reference pace, and days
 * the hours; from a milestone there is nothing to go by. A wait and a milestone have no estimates by answer.
 */
export function setStepKind(roadmap: Roadmap, id: StepId, kind: Step['kind']): Roadmap {
  return editStep(roadmap, id, (step) => (step.kind === kind ? step : toKind(step, kind, minutesPerDay(roadmap))))
}

/**
 * Puts a step at another place: into a phase, as the `place`-th of its steps from 0 on; places beyond the last are the
 * last.
 */
export function moveStep(roadmap: Roadmap, id: StepId, phase: PhaseId, place: number): Roadmap {
  const step = roadmap.steps.find((each) => each.id === id)
  if (step === undefined || roadmap.phases.every((each) => each.id !== phase)) return roadmap
  const others = { ...roadmap, steps: roadmap.steps.filter((each) => each !== step) }
  const steps = insertStep(others, step.phase === phase ? step : { ...step, phase }, place)
  return steps.every((each, at) => each === roadmap.steps[at]) ? roadmap : { ...roadmap, steps }
}

/** One place up (-1) or down (1), from the edge of a phase into the next one. */
export function nudgeStep(roadmap: Roadmap, id: StepId, by: -1 | 1): Roadmap {
  const step = roadmap.steps.find((each) => each.id === id)
  if (step === undefined) return roadmap
  const siblings = stepsOfPhase(roadmap, step.phase)
  const place = siblings.indexOf(step) + by
  if (place >= 0 && place < siblings.length) return moveStep(roadmap, id, step.phase, place)
  const next = roadmap.phases[roadmap.phases.findIndex((phase) => phase.id === step.phase) + by]
  if (next === undefined) return roadmap
  return moveStep(roadmap, id, next.id, by > 0 ? 0 : Number.POSITIVE_INFINITY)
}

/** Makes a step wait for another. Changes nothing where steps would then wait for each other. */
export function addPrerequisite(roadmap: Roadmap, id: StepId, prerequisite: StepId): Roadmap {
  const { steps } = roadmap
  const step = steps.find((each) => each.id === id)
  const total = steps.reduce((sum, { prerequisites }) => sum + prerequisites.length, 0)
  const isWelcome =
    step !== undefined &&
    !step.prerequisites.includes(prerequisite) &&
    steps.some((each) => each.id === prerequisite) &&
    step.prerequisites.length < ROADMAP_LIMITS.prerequisitesOfStep &&
    total < ROADMAP_LIMITS.prerequisites &&
    findCycleThrough(steps, id, prerequisite) === null
  if (!isWelcome) return roadmap
  return editStep(roadmap, id, (each) => ({ ...each, prerequisites: [...each.prerequisites, prerequisite] }))
}

export function removePrerequisite(roadmap: Roadmap, id: StepId, prerequisite: StepId): Roadmap {
  return editStep(roadmap, id, (step) => {
    const prerequisites = step.prerequisites.filter((each) => each !== prerequisite)
    return prerequisites.length === step.prerequisites.length ? step : { ...step, prerequisites }
  })
}

/** Takes steps out. What waited for one of them waits for that one's prerequisites then, as when a plan leaves it out. */
export function deleteSteps(roadmap: Roadmap, ids: ReadonlySet<StepId>): Roadmap {
  const gone = new Map(roadmap.steps.filter(({ id }) => ids.has(id)).map((step) => [step.id, step]))
  if (gone.size === 0) return roadmap
  const kept = roadmap.steps.filter(({ id }) => !gone.has(id))
  const bridged = kept.map((step) => withPrerequisites(step, bridgePrerequisites(step, gone)))
  const total = bridged.reduce((sum, { prerequisites }) => sum + prerequisites.length, 0)
  const isTooMuch =
    total > ROADMAP_LIMITS.prerequisites ||
    bridged.some(({ prerequisites }) => prerequisites.length > ROADMAP_LIMITS.prerequisitesOfStep)
  if (!isTooMuch) return { ...roadmap, steps: bridged }
  // More than may be saved: then they wait for what else they waited for.
  const cut = kept.map((step) =>
    withPrerequisites(
      step,
      step.prerequisites.filter((id) => !gone.has(id)),
    ),
  )
  return { ...roadmap, steps: cut }
}

function withPrerequisites(step: Step, prerequisites: readonly StepId[]): Step {
  return prerequisites === step.prerequisites ? step : { ...step, prerequisites }
}

/** The steps with one more among those of its phase. A phase without steps has its place between its neighbours. */
function insertStep({ steps, phases }: Roadmap, step: Step, place: number): readonly Step[] {
  const siblings = steps.filter(({ phase }) => phase === step.phase)
  const before = siblings[place]
  if (before !== undefined) return steps.toSpliced(steps.indexOf(before), 0, step)
  const places = new Map(phases.map((phase, at) => [phase.id, at]))
  const own = places.get(step.phase) ?? 0
  const last = steps.findLastIndex(({ phase }) =>
    siblings.length > 0 ? phase === step.phase : (places.get(phase) ?? 0) < own,
  )
  return steps.toSpliced(last + 1, 0, step)
}

const NEW_WAIT: WaitEstimate = { optimistic: 7, mostLikely: 14, pessimistic: 28, sources: [] }

function minutesPerDay({ reference }: Roadmap): Minutes {
  return reference.minutesPerWeek / DAYS_PER_WEEK
}

function toKind(step: Step, kind: Step['kind'], perDay: Minutes): Step {
  const { id, phase, title, reason, topics, resources, prerequisites, optional, when, sources } = step
  const base = { id, phase, title, reason, topics, resources, prerequisites, optional, when, sources }
  if (kind === 'milestone') return { ...base, kind }
  if (kind === 'wait') {
    const toDays = (minutes: Minutes): number => within(Math.round(minutes / perDay), ROADMAP_LIMITS.waitDays)
    return { ...base, kind, days: step.kind === 'effort' ? mapPoints(step.estimate, toDays) : NEW_WAIT }
  }
  const toHours = (days: number): Minutes =>
    within(Math.round((days * perDay) / MINUTES_PER_HOUR) * MINUTES_PER_HOUR, ROADMAP_LIMITS.effortMinutes)
  return { ...base, kind, estimate: step.kind === 'wait' ? mapPoints(step.days, toHours) : NEW_EFFORT, variants: [] }
}

function within(number: number, max: number): number {
  return Math.min(Math.max(number, 1), max)
}

/** Growing functions keep the order of the three. */
function mapPoints({ optimistic, mostLikely, pessimistic }: WaitEstimate, map: (point: number) => number) {
  return { optimistic: map(optimistic), mostLikely: map(mostLikely), pessimistic: map(pessimistic), sources: [] }
}
