import type { RoadmapId, StepId } from '../domain/roadmap/roadmap'

/** Every address of the app. */
export const paths = {
  start: '/',
  newPlan: '/new',
  plan: '/plan',
  setup: '/plan/setup',
  forecast: '/forecast',
  roadmaps: '/roadmaps',
  data: '/data',
  editRoadmap: (id: RoadmapId) => `/roadmaps/${encodeURIComponent(id)}/edit`,
  compareRoadmap: (id: RoadmapId) => `/roadmaps/${encodeURIComponent(id)}/compare`,
  step: (id: StepId) => `/plan/steps/${encodeURIComponent(id)}`,
} as const

/** Patterns for the router; `:id` is a step's, or a roadmap's. */
export const patterns = {
  ...paths,
  step: '/plan/steps/:id',
  editRoadmap: '/roadmaps/:id/edit',
  compareRoadmap: '/roadmaps/:id/compare',
} as const

/** Whether an address is that of a step, which is shown in a sheet over the plan. */
export function isStepPath(pathname: string): boolean {
  return pathname.startsWith(paths.step(''))
}

/** The step that an address shows, or null: also where what stands there cannot be read. */
export function stepOfPath(pathname: string): StepId | null {
  if (!isStepPath(pathname)) return null
  try {
    return decodeURIComponent(pathname.slice(paths.step('').length))
  } catch {
    return null
  }
}

/** An address as a link's target: the app's addresses are in the hash, so that its files work under any path. */
export function toHref(path: string): string {
  return `#${path}`
}
