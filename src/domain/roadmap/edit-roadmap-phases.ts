import { asText, asTitle, isFreeId, mapEntry, moveEntry } from './edit-roadmap'
import { deleteSteps } from './edit-roadmap-steps'
import type { PhaseId, Roadmap, Step } from './roadmap'
import { ROADMAP_LIMITS } from './validate-parts'

/** A phase without steps, behind the others. */
export function addPhase(roadmap: Roadmap, id: PhaseId, title: string): Roadmap {
  const { phases } = roadmap
  if (!isFreeId(id, phases) || phases.length >= ROADMAP_LIMITS.phases) return roadmap
  return { ...roadmap, phases: [...phases, { id, title: asTitle(title), summary: '', durations: [], sources: [] }] }
}

export function editPhaseText(
  roadmap: Roadmap,
  id: PhaseId,
  { title, summary }: { readonly title?: string; readonly summary?: string },
): Roadmap {
  const phases = mapEntry(roadmap.phases, id, (phase) => ({
    ...phase,
    title: title === undefined ? phase.title : asTitle(title),
    summary: summary === undefined ? phase.summary : asText(summary),
  }))
  return phases === roadmap.phases ? roadmap : { ...roadmap, phases }
}

/** Puts a phase with its steps at another place, 0 being the first. The steps of all phases follow that order then. */
export function movePhase(roadmap: Roadmap, id: PhaseId, to: number): Roadmap {
  const from = roadmap.phases.findIndex((phase) => phase.id === id)
  const phases = moveEntry(roadmap.phases, from, to)
  return phases === roadmap.phases ? roadmap : { ...roadmap, phases, steps: stepsInOrderOf(phases, roadmap.steps) }
}

/**
 * Takes a phase out. Its steps go to the end of another phase, or with it (null); what waited for those waits for their
 * prerequisites then. The last phase stays.
 */
export function deletePhase(roadmap: Roadmap, id: PhaseId, stepsTo: PhaseId | null): Roadmap {
  const rest = roadmap.phases.filter((phase) => phase.id !== id)
  if (rest.length === roadmap.phases.length || rest.length === 0) return roadmap
  const own = roadmap.steps.filter(({ phase }) => phase === id)
  if (own.length === 0) return { ...roadmap, phases: rest }
  if (stepsTo === null) {
    const { steps } = deleteSteps(roadmap, new Set(own.map((step) => step.id)))
    return { ...roadmap, phases: rest, steps }
  }
  if (rest.every((phase) => phase.id !== stepsTo)) return roadmap
  const others = roadmap.steps.filter(({ phase }) => phase !== id)
  const moved = own.map((step) => ({ ...step, phase: stepsTo }))
  const behind = others.findLastIndex(({ phase }) => phase === stepsTo) + 1
  const steps = behind === 0 ? stepsInOrderOf(rest, [...others, ...moved]) : others.toSpliced(behind, 0, ...moved)
  return { ...roadmap, phases: rest, steps }
}

/** The steps phase by phase; within a phase their order stays. */
function stepsInOrderOf(phases: Roadmap['phases'], steps: readonly Step[]): readonly Step[] {
  const places = new Map(phases.map((phase, place) => [phase.id, place]))
  return steps.toSorted((a, b) => (places.get(a.phase) ?? 0) - (places.get(b.phase) ?? 0))
}
