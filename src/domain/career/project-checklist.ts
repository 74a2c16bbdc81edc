import type { PhaseId, Roadmap, StepId, Topic } from '../roadmap/roadmap'
import type { PortfolioProject, ProjectLoop } from './project'

/** One of the five steps of a machine learning project, with what there is to do in it. */
export interface ChecklistStage {
  readonly id: PhaseId
  readonly title: string
  readonly summary: string
  readonly groups: readonly ChecklistGroup[]
}

/** Items that belong together. */
export interface ChecklistGroup {
  readonly id: StepId
  readonly title: string
  readonly items: readonly Topic[]
  /** One of several of which a project needs the one that fits: it counts once something in it is ticked. */
  readonly isAlternative: boolean
}

/** The roadmap of a project as a checklist: its phases with the topics of their steps. */
export function checklistOf({ phases, steps }: Roadmap): readonly ChecklistStage[] {
  return phases.map(({ id, title, summary }) => ({
    id,
    title,
    summary,
    groups: steps
      .filter(({ phase, topics }) => phase === id && topics.length > 0)
      .map((step) => ({ id: step.id, title: step.title, items: step.topics, isAlternative: step.when.length > 0 })),
  }))
}

/** How many of the items that count are ticked. */
export interface ChecklistCount {
  readonly done: number
  readonly total: number
}

/** Counts the items of some stages. */
export function countTasks(stages: readonly ChecklistStage[], done: ReadonlySet<string>): ChecklistCount {
  const counted = stages
    .flatMap(({ groups }) => groups)
    .map(({ items, isAlternative }): ChecklistCount => {
      const ticked = items.filter(({ id }) => done.has(id)).length
      return { done: ticked, total: isAlternative && ticked === 0 ? 0 : items.length }
    })
  return {
    done: counted.reduce((sum, each) => sum + each.done, 0),
    total: counted.reduce((sum, each) => sum + each.total, 0),
  }
}

/** Stages that a loop can go back to from one: those before it. */
export function stagesBefore(stages: readonly ChecklistStage[], id: string): readonly ChecklistStage[] {
  return stages.slice(
    0,
    Math.max(
      0,
      stages.findIndex((stage) => stage.id === id),
    ),
  )
}

/** How often the work went from one stage back to another, the commonest first. */
export interface LoopCount {
  readonly from: string
  readonly to: string
  readonly times: number
}

/** Counts the loops by where they went. */
export function countLoops({ loops }: PortfolioProject): readonly LoopCount[] {
  const counts = new Map<string, LoopCount>()
  for (const { from, to } of loops.values()) {
    const key = JSON.stringify([from, to])
    counts.set(key, { from, to, times: (counts.get(key)?.times ?? 0) + 1 })
  }
  return [...counts.values()].toSorted((a, b) => b.times - a.times)
}

/** The loops by day; those of one day in the order in which they were noted. */
export function loopsByDay({ loops }: PortfolioProject): readonly (readonly [string, ProjectLoop])[] {
  return [...loops].toSorted(([, a], [, b]) => a.on - b.on)
}
