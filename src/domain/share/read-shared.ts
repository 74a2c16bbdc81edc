import { type Day, dayFromParts, dayFromText } from '../day'
import { CURRENT_VERSION } from '../document/migrations'
import { isSameValue } from '../document/same-value'
import { writeRoadmap } from '../document/write-plan'
import { ImportRefusal } from '../import/import-limits'
import { createImportReport, type ImportItem, type ReportWriter } from '../import/import-report'
import { parseJson } from '../import/parse-json'
import { PLAN_FORMAT, readPlanFile } from '../import/plan-file'
import { createReading } from '../import/read-options'
import { readRoadmapFile } from '../import/read-roadmap-file'
import { fieldOf, type Raw } from '../import/roadmap-file-fields'
import { createPlan } from '../plan/create-plan'
import type { Plan } from '../plan/plan'
import type { Roadmap } from '../roadmap/roadmap'
import { isRecord } from '../roadmap/validate-fields'
import type { Problem } from '../roadmap/validate-report'
import { isDatable } from './datable'
import { NOBODY, outlineRoadmap } from './outline-roadmap'

/** What a link holds, sound and ready to be dated. */
export interface Shared {
  readonly kind: 'shared'
  /** The day on which it was shared; null when that cannot be read. */
  readonly on: Day | null
  readonly roadmap: Roadmap
  /** On that roadmap; null when the roadmap was shared alone. */
  readonly plan: Plan | null
  /** Only the outline of the roadmap was shared. */
  readonly isOutline: boolean
  /** Details of the plan that were put right or left out; the first of them, and how many more there are. */
  readonly problems: readonly Problem[]
  readonly more: number
  /** What was put right or left out of the roadmap, and of both what later versions know. */
  readonly items: readonly ImportItem[]
}

export interface RefusedLink {
  readonly kind: 'refused'
  /** What is wrong and what to do, in whole sentences. */
  readonly says: string
}

/**
 * Reads what was unfolded from a link, through the same doors as every file. Never throws.
 *
 * @param text JSON, as `writeShared` gives it, or anything else.
 */
export function readShared(text: string): Shared | RefusedLink {
  try {
    return sharedOf(parseJson(text))
  } catch (error) {
    const why = error instanceof ImportRefusal ? ` ${error.message}` : ''
    return { kind: 'refused', says: `What this link holds cannot be read.${why} Ask for the plan as a file.` }
  }
}

function sharedOf(raw: unknown): Shared {
  const roadmapInLink = isRecord(raw) ? fieldOf(raw, 'roadmap') : undefined
  if (!isRecord(raw) || !isRecord(roadmapInLink)) throw new ImportRefusal('There is no roadmap in it.')
  const report = createImportReport()
  const { roadmap } = readRoadmapFile(roadmapInLink, createReading('', {}), report)
  const on = fieldOf(raw, 'on')
  const planInLink = fieldOf(raw, 'plan')
  const read = isRecord(planInLink) ? readPlanPart(planInLink, roadmap, report) : NO_PLAN
  const day = typeof on === 'string' ? dayFromText(on) : null
  refuseEndless(read.plan ?? planOf(roadmap, day ?? SOME_DAY), day ?? SOME_DAY)
  return {
    kind: 'shared',
    on: day,
    roadmap,
    isOutline: fieldOf(raw, 'outline') === true,
    ...read,
    items: report.finish().items.filter(({ kind, code }) => kind !== 'taken' && code !== 'problem'),
  }
}

/** What counts is how long it takes from a day on, whichever that is. */
const SOME_DAY: Day = dayFromParts(2027, 1, 4)

function planOf(roadmap: Roadmap, day: Day): Plan | null {
  const [background] = roadmap.backgrounds
  return background === undefined ? null : createPlan(NEVER_SHARED.id, roadmap, background, day)
}

/** @throws ImportRefusal for a plan that would take a page too long to date. */
function refuseEndless(plan: Plan | null, on: Day): void {
  if (plan !== null && !isDatable(plan, on)) throw new ImportRefusal('At its hours it would take more than a lifetime.')
}

const NO_PLAN = { plan: null, problems: [], more: 0 } as const

/** What the writer leaves out, and what never goes with a plan, whatever the link says. */
const NOT_SAID = { answers: [], progress: [], settings: [], notebooks: [] } as const
const NEVER_SHARED = {
  id: 'shared',
  isArchived: false,
  baseline: null,
  history: { forecasts: [], decisions: [] },
} as const

function readPlanPart(raw: Raw, roadmap: Roadmap, report: ReportWriter): Pick<Shared, 'plan' | 'problems' | 'more'> {
  const plan = { ...NOT_SAID, ...raw, ...NEVER_SHARED, roadmap: writeRoadmap(roadmap) }
  const file = { format: PLAN_FORMAT, version: `${CURRENT_VERSION}.0`, plan }
  const { document, problems, more } = readPlanFile(file, report)
  const [read = null] = document.plans.values()
  // What only later versions know would be kept unseen.
  return { plan: read === null ? null : { ...read, extras: new Map() }, problems, more }
}

/**
 * With all of the roadmap, where only its outline was shared and Cairn has the same one: the same outline, for the
 * same answers, under the same id and edition.
 */
export function fillOutline(shared: Shared, known: readonly Roadmap[]): Shared {
  if (!shared.isOutline) return shared
  const { id, edition } = shared.roadmap
  const whole = known.find((each) => each.id === id && each.edition === edition)
  if (whole === undefined || !isSameValue(outlineRoadmap(whole, shared.plan ?? NOBODY), shared.roadmap)) return shared
  const plan = shared.plan === null ? null : { ...shared.plan, roadmap: whole }
  return { ...shared, roadmap: whole, plan, isOutline: false }
}
