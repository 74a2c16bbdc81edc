import { type CairnDocument, EMPTY_DOCUMENT, isEmptyDocument } from '../document/document'
import { CURRENT_VERSION } from '../document/migrations'
import { type ReadOutcome, readDocument } from '../document/read-document'
import { writeDocument } from '../document/write-document'
import type { Plan } from '../plan/plan'
import { isRecord } from '../roadmap/validate-fields'
import type { Problem } from '../roadmap/validate-report'
import { findExtras, jsonText } from './extra-fields'
import { fromExtras, toExtras } from './kept-extras'
import { ImportRefusal } from './import-limits'
import type { ReportWriter } from './import-report'
import { PLAN_SCHEMA } from './plan-schema'
import { refuseLater } from './read-roadmap-file'
import { fieldOf, type Raw } from './roadmap-file-fields'

/** What files of this format call themselves. Their version is the saved document's, and goes through its door. */
export const PLAN_FORMAT = 'cairn-plan'
const PLAN_FORMAT_VERSION = `${CURRENT_VERSION}.0`

export interface ReadPlans {
  readonly document: CairnDocument
  /** What was put right or left out; the first of it, and how much more there is. */
  readonly problems: readonly Problem[]
  readonly more: number
}

/**
 * One plan with its roadmap, to be opened anywhere. Read again, it is the very same plan, and written again the very
 * same text. Fields of a later version that came with it stand where they stood.
 *
 * @throws RangeError for a day outside FIRST_DAY and LAST_DAY.
 */
export function writePlanFile(plan: Plan): string {
  const saved: unknown = JSON.parse(writeDocument({ ...EMPTY_DOCUMENT, plans: new Map([[plan.id, plan]]) }, 0))
  const state = isRecord(saved) && isRecord(saved['state']) ? saved['state'] : {}
  const [written] = Array.isArray(state['plans']) ? (state['plans'] as readonly unknown[]) : []
  // Fields of a later version stand where they stood, not in a list of their own.
  const { extras: _, ...fields } = isRecord(written) ? written : {}
  return jsonText({ format: PLAN_FORMAT, version: PLAN_FORMAT_VERSION, plan: fields }, fromExtras(plan.extras))
}

/** @throws ImportRefusal for a version that is not ours, and for a file without a plan. */
export function readPlanFile(raw: Raw, report: ReportWriter): ReadPlans {
  const version = earlierVersion(fieldOf(raw, 'version'))
  if (version === undefined) refuseLater(fieldOf(raw, 'version'), PLAN_FORMAT_VERSION)
  const plan = fieldOf(raw, 'plan')
  if (!isRecord(plan)) throw new ImportRefusal('The file holds no “plan”. It may be damaged: save it again.')
  const extras = findExtras(raw, PLAN_SCHEMA, report)
  const { preferences } = EMPTY_DOCUMENT
  const state = {
    plans: [{ ...plan, extras: [] }],
    currentPlan: fieldOf(plan, 'id') ?? null,
    draft: null,
    roadmaps: [],
    career: { skills: [], projects: [], applications: [] },
    preferences,
  }
  const outcome = readDocument(JSON.stringify({ version: version ?? CURRENT_VERSION, rev: 0, state }))
  const { document, problems, more } = takeDocument(outcome, report)
  const plans = Array.from(document.plans.values(), (each): Plan => ({ ...each, extras: toExtras(extras) }))
  return { document: { ...document, plans: new Map(plans.map((each) => [each.id, each])) }, problems, more }
}

/** The number before the point, if it is that of an earlier version, which the door brings up to date. */
function earlierVersion(version: unknown): number | undefined {
  const written = typeof version === 'string' || typeof version === 'number' ? String(version) : ''
  const [, major] = /^(\d{1,6})(?:\.\d{1,6})?$/.exec(written) ?? []
  return major !== undefined && Number(major) >= 1 && Number(major) < CURRENT_VERSION ? Number(major) : undefined
}

/** @throws ImportRefusal for what the door does not let in, and for a document without plans and roadmaps. */
export function readDocumentFile(text: string, report: ReportWriter): ReadPlans {
  return takeDocument(readDocument(text), report)
}

function takeDocument(outcome: ReadOutcome, report: ReportWriter): ReadPlans {
  if (outcome.kind === 'corrupt') throw new ImportRefusal(`${outcome.says} Choose another copy of it.`)
  if (outcome.kind === 'newer') {
    throw new ImportRefusal(
      `It was saved by a newer Cairn (version ${outcome.version} of its files). Reload the page to get the newest Cairn, then choose the file again.`,
    )
  }
  const { problems, more } = outcome.kind === 'repaired' ? outcome : { problems: [], more: 0 }
  for (const { says } of problems) report.add('problem', says)
  report.count('problem', more)
  if (isEmptyDocument(outcome.document)) {
    throw new ImportRefusal('It is a Cairn file without a plan or roadmap in it. Choose another.')
  }
  const { plans, roadmaps } = outcome.document
  report.count('plans', plans.size)
  report.count('own-roadmaps', roadmaps.size)
  return { document: outcome.document, problems, more }
}
