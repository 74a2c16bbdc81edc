import { type Day, dayToText } from '../day'
import { writePlan } from '../document/write-plan'
import { writeRoadmapFile } from '../import/write-roadmap-file'
import type { Plan } from '../plan/plan'
import type { Roadmap } from '../roadmap/roadmap'
import { NOBODY, outlineRoadmap } from './outline-roadmap'

/** What is shared: a plan on its roadmap, or a roadmap alone. */
export interface ToShare {
  readonly roadmap: Roadmap
  /** As `planToShare` gives it; null for the roadmap alone. */
  readonly plan: Plan | null
  /** The day on which it is shared, as of which it is shown. */
  readonly on: Day
  /** All of the roadmap, or what `outlineRoadmap` leaves of it. */
  readonly detail: SharedDetail
}

export type SharedDetail = 'whole' | 'outline'

/** The text that a link holds, as JSON. Lists without entries and what is null are left out, as the reader knows them. */
export function writeShared({ roadmap, plan, on, detail }: ToShare): string {
  const told = detail === 'outline' ? outlineRoadmap(roadmap, plan ?? NOBODY) : roadmap
  const written: unknown = JSON.parse(writeRoadmapFile(told))
  return JSON.stringify({
    on: dayToText(on),
    ...(detail === 'outline' ? { outline: true } : {}),
    roadmap: written,
    ...(plan === null ? {} : { plan: partsOf(plan) }),
  })
}

function partsOf(plan: Plan) {
  const { title, createdOn, background, answers, learner, pacePrior, progress, settings, notebooks } = writePlan(plan)
  return {
    title,
    createdOn,
    background,
    learner,
    pacePrior,
    ...list('answers', answers),
    ...list('progress', progress),
    ...list('settings', settings),
    ...list('notebooks', notebooks),
  }
}

function list(key: string, entries: readonly unknown[]): Readonly<Record<string, readonly unknown[]>> {
  return entries.length === 0 ? {} : { [key]: entries }
}
