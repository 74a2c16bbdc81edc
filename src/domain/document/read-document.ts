import type { Plan, PlanId } from '../plan/plan'
import type { RoadmapId } from '../roadmap/roadmap'
import { ENTRY_LEFT_OUT, type Fields, isRecord, readField, readList, readObject } from '../roadmap/validate-fields'
import { createReport, type Problem, placeIn, rootPlace, shorten } from '../roadmap/validate-report'
import { readRoadmap } from '../roadmap/validate-roadmap'
import { ID_RULE, oneOfRule, orNullRule, wholeRule, YES_NO_RULE } from '../roadmap/validate-values'
import { type CairnDocument, EMPTY_DOCUMENT, type OwnRoadmap, type Preferences } from './document'
import type { Edits } from './edits'
import { readEdits } from './edits-text'
import { CURRENT_VERSION, migrateState } from './migrations'
import { keepUnderOwnIds } from './own-ids'
import { readCareer } from './read-career'
import { readExtras } from './read-extras'
import { readPlan } from './read-plan'
import { readSeen, type Seen } from './seen'

/** What came of reading a saved or imported text. */
export type ReadOutcome =
  | (ReadText & { readonly kind: 'ok' })
  /** Something was left out or put right; `more`: how many problems there are besides those listed. */
  | (ReadText & {
      readonly kind: 'repaired'
      readonly problems: readonly Problem[]
      readonly more: number
    })
  /** Nothing could be read; `says` why, in a sentence or two. */
  | { readonly kind: 'corrupt'; readonly says: string }
  /** Written by a later Cairn, whose format this one does not know. */
  | { readonly kind: 'newer'; readonly version: number }

export interface ReadText {
  readonly document: CairnDocument
  /** Counts the saves, from 0 up. */
  readonly rev: number
  /** Whose saves are in it; not there if the text does not say, or does not say it readably. */
  readonly seen?: Seen
  /** Which of these last changed what; not there if that is not known. */
  readonly edits?: Edits
  /** It is of an earlier version, which cannot read this one's saves: none of them is in it, however far it counts. */
  readonly isOlder?: true
}

/** Longer texts are refused before they are looked at; a browser keeps about a tenth of it. In UTF-16 units. */
export const MAX_DOCUMENT_LENGTH = 50_000_000

/**
 * The one door for every saved or imported text. Never throws. What it gives can be scheduled, and reads the same
 * after being written again.
 */
export function readDocument(text: string): ReadOutcome {
  if (text.length > MAX_DOCUMENT_LENGTH) return corrupt('It is far larger than any Cairn document.')
  const envelope = parse(text)
  if (!isRecord(envelope)) return corrupt('It is not a Cairn document, or it was damaged on the way.')
  const version: unknown = ownField(envelope, 'version')
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return corrupt('It does not say which version of Cairn wrote it.')
  }
  if (version > CURRENT_VERSION) return { kind: 'newer', version }
  const migration = migrateState(ownField(envelope, 'state'), version)
  if (migration.kind === 'failed') {
    return corrupt(`It is of version ${version} and could not be brought up to date (“${migration.name}”).`)
  }
  const outcome = readState(envelope, migration.state)
  if (version === CURRENT_VERSION || outcome.kind === 'corrupt' || outcome.kind === 'newer') return outcome
  return { ...outcome, isOlder: true }
}

function corrupt(says: string): ReadOutcome {
  return { kind: 'corrupt', says }
}

/** Undefined if it is no JSON. Some programs put a byte order mark in front of a file. */
function parse(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
    return parsed
  } catch {
    return undefined
  }
}

function ownField(raw: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(raw, key) ? raw[key] : undefined
}

/** How many problems are written out. */
const MAX_PROBLEMS = 100
/** How many list entries are read, at every depth together. */
const MAX_LIST_ENTRIES = 2_000_000
const MAX_PLANS = 1000
const REV_RULE = wholeRule(0, Number.MAX_SAFE_INTEGER - 1, 'saves')
const THEME_RULE = oneOfRule(['system', 'light', 'dark'])
const VIEW_RULE = oneOfRule(['timeline', 'list', 'map'])
const MAX_OWN_ROADMAPS = 1000

function readState(envelope: Readonly<Record<string, unknown>>, raw: unknown): ReadOutcome {
  const plansInFile = isRecord(raw) ? ownField(raw, 'plans') : undefined
  if (!isRecord(raw) || !Array.isArray(plansInFile)) return corrupt('It holds no list of plans.')
  const report = createReport({ mode: 'repair', limit: MAX_PROBLEMS, maxEntries: MAX_LIST_ENTRIES })
  const place = rootPlace('the document')
  const state: Fields = { raw, place, report }
  const plans = readPlans(state)
  // Were this called repaired, an empty document would take the place of plans that only look lost.
  if (plansInFile.length > 0 && plans.size === 0) return corrupt('None of its plans can be read.')
  const document: CairnDocument = {
    plans,
    currentPlan: readCurrentPlan(state, plans),
    draft: readDraft(state),
    roadmaps: readOwnRoadmaps(state),
    career: readCareer(state),
    preferences: readPreferences(state),
  }
  const rev = readField({ raw: envelope, place, report }, 'rev', REV_RULE, 0)
  const seen = readSeen(ownField(envelope, 'seen'), rev)
  const edits = seen === undefined ? null : readEdits(ownField(envelope, 'edits'), rev)
  const known = { ...(seen === undefined ? {} : { seen }), ...(edits === null ? {} : { edits }) }
  const read: ReadText = { document, rev, ...known }
  const { problems } = report
  if (problems.length === 0) return { kind: 'ok', ...read }
  return { kind: 'repaired', ...read, problems, more: report.more() }
}

function readPlans(state: Fields): ReadonlyMap<PlanId, Plan> {
  return keepUnderOwnIds(state, 'plans', readList(state, 'plans', { limit: MAX_PLANS, readEntry: readPlan }))
}

function readCurrentPlan(state: Fields, plans: ReadonlyMap<PlanId, Plan>): PlanId | null {
  const [first = null] = plans.keys()
  const current = readField(state, 'currentPlan', orNullRule(ID_RULE), first)
  if (current === null || plans.has(current)) return current
  reportUnknownPlan(current, state)
  return first
}

function reportUnknownPlan(id: PlanId, { place, report }: Fields): void {
  report.add({
    code: 'unknown-plan',
    place: placeIn(place, 'currentPlan'),
    says: `The plan that was open, "${shorten(id)}", is not among the plans.`,
    todo: 'Name one that is.',
    mended: 'The first plan is open now.',
  })
}

function readDraft(state: Fields): Plan | null {
  if (Object.hasOwn(state.raw, 'draft') && state.raw['draft'] === null) return null
  const draft = readObject(state, 'draft', 'There is no draft now.')
  return draft === null ? null : readPlan(draft)
}

function readOwnRoadmaps(state: Fields): ReadonlyMap<RoadmapId, OwnRoadmap> {
  const roadmaps = readList(state, 'roadmaps', {
    limit: MAX_OWN_ROADMAPS,
    readEntry: readOwnRoadmap,
    keyOf: ({ roadmap }) => roadmap.id,
  })
  return new Map(roadmaps.map((own) => [own.roadmap.id, own]))
}

function readOwnRoadmap(fields: Fields): OwnRoadmap | null {
  const roadmap = readObject(fields, 'roadmap', ENTRY_LEFT_OUT)
  if (roadmap === null) return null
  const isCopy = !(Object.hasOwn(fields.raw, 'origin') && fields.raw['origin'] === null)
  const origin = isCopy ? readObject(fields, 'origin', 'It cannot be compared with later editions any more.') : null
  return {
    roadmap: readRoadmap(roadmap),
    origin: origin === null ? null : readRoadmap(origin),
    extras: readExtras(fields),
  }
}

function readPreferences(state: Fields): Preferences {
  const preferences = readObject(state, 'preferences', 'They are as at the start.')
  if (preferences === null) return EMPTY_DOCUMENT.preferences
  return {
    theme: readField(preferences, 'theme', THEME_RULE, EMPTY_DOCUMENT.preferences.theme),
    view: readField(preferences, 'view', VIEW_RULE, EMPTY_DOCUMENT.preferences.view),
    hideDone: readField(preferences, 'hideDone', YES_NO_RULE, EMPTY_DOCUMENT.preferences.hideDone),
    hideDates: readField(preferences, 'hideDates', YES_NO_RULE, EMPTY_DOCUMENT.preferences.hideDates),
    singleKeys: readField(preferences, 'singleKeys', YES_NO_RULE, EMPTY_DOCUMENT.preferences.singleKeys),
  }
}
