import type { Roadmap } from '../roadmap/roadmap'
import type { CairnDocument, OwnRoadmap } from './document'
import type { Edits } from './edits'
import { writeEdits } from './edits-text'
import { CURRENT_VERSION } from './migrations'
import { inWrittenOrder } from './written-order'
import { createRoadmapTexts } from './roadmap-texts'
import { NOTHING_SEEN, type Seen, writeSeen } from './seen'
import { writeCareer } from './write-career'
import { writeExtras, writePlan, writeRoadmap } from './write-plan'

/**
 * The document as text, for the device and for files alike: `{ version, rev, seen, edits, state }`. Days are YYYY-MM-DD; Maps
 * and Sets are lists. The same document gives the same text, whatever order its objects were put together in.
 *
 * @param rev counts the saves, from 0 up.
 * @param seen whose saves are in it; for the device only, and left out if empty.
 * @param edits which of these last changed what; for the device only. Null: not known.
 * @throws RangeError for a day outside FIRST_DAY and LAST_DAY.
 */
export function writeDocument(
  document: CairnDocument,
  rev: number,
  seen: Seen = NOTHING_SEEN,
  edits: Edits | null = null,
): string {
  const envelope = writeEnvelope(document, rev, seen, edits)
  const texts = createRoadmapTexts((roadmap) => toText(writeRoadmap(roadmap)))
  return texts.fill(toText(withPlaces(envelope, document, texts.put))) ?? toText(envelope)
}

/** Given a list of the fields, `JSON.stringify` takes several times as long as without. */
function toText(value: object): string {
  return JSON.stringify(inWrittenOrder(value, RANKS))
}

/** The same with words in the places of the roadmaps, in the order in which these are written. */
function withPlaces(
  { state, ...envelope }: ReturnType<typeof writeEnvelope>,
  { plans, draft, roadmaps }: CairnDocument,
  put: (roadmap: Roadmap) => string,
): object {
  return {
    ...envelope,
    state: {
      ...state,
      plans: [...plans.values()].map(({ roadmap }, i) => ({ ...state.plans[i], roadmap: put(roadmap) })),
      draft: draft === null ? null : { ...state.draft, roadmap: put(draft.roadmap) },
      roadmaps: [...roadmaps.values()].map(({ roadmap, origin }, i) => ({
        ...state.roadmaps[i],
        roadmap: put(roadmap),
        origin: origin === null ? null : put(origin),
      })),
    },
  }
}

function writeEnvelope(document: CairnDocument, rev: number, seen: Seen, edits: Edits | null) {
  const { plans, currentPlan, draft, roadmaps, career, preferences } = document
  return {
    version: CURRENT_VERSION,
    rev,
    seen: writeSeen(seen),
    edits: writeEdits(edits),
    state: {
      plans: [...plans.values()].map(writePlan),
      currentPlan,
      draft: draft === null ? null : writePlan(draft),
      roadmaps: [...roadmaps.values()].map(writeOwnRoadmap),
      career: writeCareer(career),
      preferences,
    },
  }
}

function writeOwnRoadmap({ roadmap, origin, extras }: OwnRoadmap) {
  return {
    roadmap: writeRoadmap(roadmap),
    origin: origin === null ? null : writeRoadmap(origin),
    extras: writeExtras(extras),
  }
}

/** Every name of a field that is written, at any depth. */
type FieldOf<T> = T extends string | number | boolean | null | undefined
  ? never
  : T extends readonly (infer Entry)[]
    ? FieldOf<Entry>
    : { [Key in keyof T & string]: Key | FieldOf<T[Key]> }[keyof T & string]

type WrittenField = FieldOf<ReturnType<typeof writeEnvelope>>

/**
 * The order in which fields are written, at every depth: what names a thing first, what is long last. A field that
 * is not here is not written, so the compiler asks for all of them.
 */
const FIELDS = {
  version: true,
  tab: true,
  rev: true,
  seen: true,
  edits: true,
  tabs: true,
  before: true,
  places: true,
  state: true,
  preferences: true,
  theme: true,
  view: true,
  hideDone: true,
  hideDates: true,
  singleKeys: true,
  currentPlan: true,
  id: true,
  edition: true,
  step: true,
  skill: true,
  stage: true,
  choice: true,
  option: true,
  anyOf: true,
  day: true,
  minutes: true,
  kind: true,
  level: true,
  subject: true,
  title: true,
  label: true,
  employer: true,
  role: true,
  question: true,
  work: true,
  note: true,
  text: true,
  goal: true,
  summary: true,
  reason: true,
  hint: true,
  createdOn: true,
  changedOn: true,
  isArchived: true,
  isPrivate: true,
  isSteppingStone: true,
  savedOn: true,
  on: true,
  startedOn: true,
  from: true,
  to: true,
  why: true,
  finishBefore: true,
  finishAfter: true,
  start: true,
  finish: true,
  p50: true,
  p80: true,
  phase: true,
  optional: true,
  when: true,
  says: true,
  minMonths: true,
  maxMonths: true,
  minutesPerWeek: true,
  minutesPerMonth: true,
  url: true,
  code: true,
  alt: true,
  width: true,
  height: true,
  bytes: true,
  optimistic: true,
  mostLikely: true,
  pessimistic: true,
  sources: true,
  status: true,
  ending: true,
  nextAction: true,
  nextOn: true,
  plan: true,
  targetJob: true,
  description: true,
  outcome: true,
  results: true,
  lessons: true,
  improvements: true,
  contacts: true,
  hasChecklist: true,
  tasksDone: true,
  reached: true,
  loops: true,
  pictures: true,
  log: true,
  remaining: true,
  topicsDone: true,
  priority: true,
  dailyCap: true,
  notBefore: true,
  leftOut: true,
  background: true,
  answers: true,
  week: true,
  daysOff: true,
  overrides: true,
  stepsAtOnce: true,
  mean: true,
  deviation: true,
  headline: true,
  learner: true,
  pacePrior: true,
  progress: true,
  settings: true,
  notes: true,
  links: true,
  evidence: true,
  projects: true,
  notebooks: true,
  baseline: true,
  forecasts: true,
  decisions: true,
  history: true,
  place: true,
  value: true,
  extras: true,
  prerequisites: true,
  estimate: true,
  days: true,
  variants: true,
  durations: true,
  topics: true,
  resources: true,
  options: true,
  reference: true,
  phases: true,
  steps: true,
  choices: true,
  backgrounds: true,
  facts: true,
  roadmap: true,
  origin: true,
  skills: true,
  applications: true,
  career: true,
  plans: true,
  draft: true,
  roadmaps: true,
} as const satisfies Readonly<Record<WrittenField, true>>

const RANKS: ReadonlyMap<string, number> = new Map(Object.keys(FIELDS).map((field, rank) => [field, rank]))
