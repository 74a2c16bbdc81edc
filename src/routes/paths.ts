import type { ApplicationId } from '../domain/career/application'
import type { ProjectId } from '../domain/career/project'
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
  shared: '/shared',
  career: '/career',
  careerAsks: '/career/asks',
  careerPay: '/career/pay',
  careerUses: '/career/uses',
  careerHard: '/career/hard',
  careerRoles: '/career/roles',
  careerWays: '/career/ways',
  careerSkills: '/career/skills',
  careerApplications: '/career/applications',
  newApplication: '/career/applications/new',
  portfolio: '/portfolio',
  portfolioPage: '/portfolio-page',
  editRoadmap: (id: RoadmapId) => `/roadmaps/${encodeURIComponent(id)}/edit`,
  compareRoadmap: (id: RoadmapId) => `/roadmaps/${encodeURIComponent(id)}/compare`,
  project: (id: ProjectId) => `/portfolio/${encodeURIComponent(id)}`,
  step: (id: StepId) => `/plan/steps/${encodeURIComponent(id)}`,
  application: (id: ApplicationId) => `/career/applications/${encodeURIComponent(id)}`,
} as const

/** Patterns for the router; `:id` is a step's, a roadmap's, or an application's. */
export const patterns = {
  ...paths,
  shared: '/shared/*',
  step: '/plan/steps/:id',
  project: '/portfolio/:id',
  application: '/career/applications/:id',
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

/** The page below an address that is shown in a sheet over it, or null: it is a page of its own. */
export function pageBelowSheet(pathname: string): string | null {
  if (isStepPath(pathname)) return paths.plan
  return pathname.startsWith(paths.application('')) ? paths.careerApplications : null
}

/** An address as a link's target: the app's addresses are in the hash, so that its files work under any path. */
export function toHref(path: string): string {
  return `#${path}`
}
