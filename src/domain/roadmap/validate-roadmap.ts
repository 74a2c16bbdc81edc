import type { Roadmap } from './roadmap'
import { type Fields, isRecord } from './validate-fields'
import { ROADMAP_LIMITS } from './validate-parts'
import { checkPrerequisites } from './validate-prerequisites'
import { checkReferences } from './validate-references'
import { createReport, type Problem, placeIn, type Report, rootPlace } from './validate-report'
import { readRoadmapShape } from './validate-shape'

/** Whether data from outside is a roadmap; if not, everything that is wrong with it. */
export type RoadmapValidation =
  | { readonly kind: 'valid'; readonly roadmap: Roadmap }
  /** `more`: how many problems there are besides the first `MAX_PROBLEMS`, which are listed. */
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[]; readonly more: number }

/** How many problems are written out. */
export const MAX_PROBLEMS = 200

/** How many list entries of a roadmap are read, at every depth together. */
const MAX_ROADMAP_ENTRIES = 500_000

/**
 * Reads a roadmap from parsed JSON into fresh objects; fields it does not know are dropped. Answers are written as
 * `[{ "choice": id, "option": id }]`, never as an object keyed by ids. Characters that cannot be shown (NUL, halves
 * of characters) are taken out without a word. Never throws for JSON of any size or depth.
 */
export function validateRoadmap(data: unknown): RoadmapValidation {
  const report = createReport({ mode: 'refuse', limit: MAX_PROBLEMS, maxEntries: MAX_ROADMAP_ENTRIES })
  const place = rootPlace('the roadmap')
  if (!isRecord(data)) {
    const says = 'The roadmap is not an object. Choose a file that holds a roadmap.'
    return { kind: 'invalid', problems: [{ code: 'wrong-type', where: 'the roadmap', says }], more: 0 }
  }
  const fields: Fields = { raw: data, place, report }
  if (!isTooLarge(fields)) {
    const roadmap = readRoadmap(fields)
    if (report.problems.length === 0) return { kind: 'valid', roadmap }
  }
  return { kind: 'invalid', problems: report.problems, more: report.more() }
}

/**
 * Reads a roadmap and puts right what is wrong with it, reporting all of it: what comes out can always be scheduled.
 * Steps are only left out when they have no id, or when another has the same.
 */
export function readRoadmap(fields: Fields): Roadmap {
  const { place, report } = fields
  const roadmap = checkReferences(readRoadmapShape(fields), place, report)
  return { ...roadmap, steps: checkPrerequisites(roadmap.steps, place, report) }
}

/** Counts before anything is looked at, so that a bomb is refused at once. */
function isTooLarge({ raw, place, report }: Fields): boolean {
  const steps: unknown = raw['steps']
  if (!Array.isArray(steps)) return false
  const refuse = (what: string, count: number, limit: number): boolean => {
    if (count > limit) reportTooMany(report, placeIn(place, 'steps'), what, count, limit)
    return count > limit
  }
  return (
    refuse('steps', steps.length, ROADMAP_LIMITS.steps) ||
    refuse('prerequisites in all', countPrerequisites(steps), ROADMAP_LIMITS.prerequisites)
  )
}

function countPrerequisites(steps: readonly unknown[]): number {
  return steps.reduce<number>((sum, step) => {
    const prerequisites = isRecord(step) ? step['prerequisites'] : undefined
    return sum + (Array.isArray(prerequisites) ? prerequisites.length : 0)
  }, 0)
}

function reportTooMany(report: Report, place: Fields['place'], what: string, count: number, limit: number): void {
  report.add({
    code: 'too-many',
    place,
    says: `The roadmap has ${count.toLocaleString('en-GB')} ${what}.`,
    todo: `Take some out: there may be ${limit.toLocaleString('en-GB')}.`,
    mended: '',
  })
}
