import { stepsByPhase } from '../../domain/roadmap/edit-roadmap-steps'
import type { Phase, PhaseId, Roadmap, Step, StepId } from '../../domain/roadmap/roadmap'
import { nameOr, stepName } from './part-words'

/** A line of the outline: a phase, one of its steps, or what can be done at its end. */
export type OutlineRow =
  | {
      readonly kind: 'phase'
      readonly key: string
      readonly phase: Phase
      readonly index: number
      readonly count: number
    }
  | { readonly kind: 'step'; readonly key: string; readonly step: Step }
  | { readonly kind: 'more'; readonly key: string; readonly phase: PhaseId; readonly count: number }
  | { readonly kind: 'add'; readonly key: string; readonly phase: Phase }

/** How an outline is looked at. */
export interface OutlineView {
  readonly folded: ReadonlySet<PhaseId>
  /** How many steps of each phase are shown at most. */
  readonly shown: ReadonlyMap<PhaseId, number>
}

/** Up to so many steps all phases are unfolded to begin with. */
const FEW_STEPS = 80
/** So many steps of a phase are shown at once, and so many more each time. */
export const STEPS_AT_ONCE = 100

/** A long roadmap begins folded, but for the phase that holds the step that is open. */
export function firstFolded(roadmap: Roadmap, open: StepId | null): ReadonlySet<PhaseId> {
  if (roadmap.steps.length <= FEW_STEPS) return new Set()
  const phase = roadmap.steps.find(({ id }) => id === open)?.phase
  return new Set(roadmap.phases.map(({ id }) => id).filter((id) => id !== phase))
}

/** The lines from top to bottom. While a phase is moved there are only phases. */
export function outlineRows(
  roadmap: Roadmap,
  { folded, shown }: OutlineView,
  onlyPhases: boolean,
): readonly OutlineRow[] {
  const byPhase = stepsByPhase(roadmap.steps)
  return roadmap.phases.flatMap((phase, index): readonly OutlineRow[] => {
    const steps = byPhase.get(phase.id) ?? []
    const head = { kind: 'phase', key: `phase:${phase.id}`, phase, index, count: steps.length } as const
    if (onlyPhases || folded.has(phase.id)) return [head]
    const visible = steps.slice(0, shown.get(phase.id) ?? STEPS_AT_ONCE)
    const more = steps.length - visible.length
    return [
      head,
      ...visible.map((step) => ({ kind: 'step', key: `step:${step.id}`, step }) as const),
      ...(more > 0 ? [{ kind: 'more', key: `more:${phase.id}`, phase: phase.id, count: more } as const] : []),
      { kind: 'add', key: `add:${phase.id}`, phase },
    ]
  })
}

/** Where a step that is dropped comes to stand. */
export interface StepPlace {
  readonly phase: PhaseId
  /** Among the steps of that phase, from 0. */
  readonly place: number
}

/** Where a dragged step comes to stand when it takes the place of another line; null if that is nowhere. */
export function stepPlaceAt(rows: readonly OutlineRow[], active: string, over: string): StepPlace | null {
  const sortable = rows.filter(({ kind }) => kind === 'phase' || kind === 'step')
  const from = sortable.findIndex(({ key }) => key === active)
  const to = sortable.findIndex(({ key }) => key === over)
  const moved = sortable[from]
  if (moved === undefined || to < 0) return null
  const order = sortable.toSpliced(from, 1).toSpliced(to, 0, moved)
  const before = order.slice(0, to)
  const head = before.findLastIndex(({ kind }) => kind === 'phase')
  const phase = before[head]
  // Above the first phase there is none to be in.
  if (phase?.kind !== 'phase') return rows[0]?.kind === 'phase' ? { phase: rows[0].phase.id, place: 0 } : null
  const isFolded = phase.count > 0 && !rows.some((row) => row.kind === 'add' && row.phase === phase.phase)
  return { phase: phase.phase.id, place: isFolded ? Number.POSITIVE_INFINITY : before.length - head - 1 }
}

/** `step 2 of 5 in “Foundations”`, as a step stands in the roadmap. */
export function stepPlaceWords(roadmap: Roadmap, id: StepId): string {
  const step = roadmap.steps.find((each) => each.id === id)
  if (step === undefined) return ''
  const siblings = roadmap.steps.filter(({ phase }) => phase === step.phase)
  const phase = roadmap.phases.find((each) => each.id === step.phase)
  const place = `step ${siblings.indexOf(step) + 1} of ${siblings.length}`
  return `${place} in “${nameOr(phase?.title ?? '', 'Untitled phase')}”`
}

/** The name of what is dragged. */
export function rowName(rows: readonly OutlineRow[], key: string): string {
  const row = rows.find((each) => each.key === key)
  if (row?.kind === 'step') return `“${stepName(row.step)}”`
  return row?.kind === 'phase' ? `“${nameOr(row.phase.title, 'Untitled phase')}”` : ''
}
