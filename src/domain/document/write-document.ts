import type { CairnDocument, OwnRoadmap } from './document'
import { CURRENT_VERSION } from './migrations'
import { NOTHING_SEEN, type Seen, writeSeen } from './seen'
import { writePlan, writeRoadmap } from './write-plan'

/**
 * The document as text, for the device and for files alike: `{ version, rev, seen, state }`. Days are YYYY-MM-DD; Maps
 * and Sets are lists. The same document gives the same text, whatever order its objects were put together in.
 *
 * @param rev counts the saves, from 0 up.
 * @param seen whose saves are in it; for the device only, and left out if empty.
 * @throws RangeError for a day outside FIRST_DAY and LAST_DAY.
 */
export function writeDocument(document: CairnDocument, rev: number, seen: Seen = NOTHING_SEEN): string {
  return JSON.stringify(writeEnvelope(document, rev, seen), Object.keys(FIELDS))
}

function writeEnvelope({ plans, currentPlan, draft, roadmaps, preferences }: CairnDocument, rev: number, seen: Seen) {
  return {
    version: CURRENT_VERSION,
    rev,
    seen: writeSeen(seen),
    state: {
      plans: [...plans.values()].map(writePlan),
      currentPlan,
      draft: draft === null ? null : writePlan(draft),
      roadmaps: [...roadmaps.values()].map(writeOwnRoadmap),
      preferences,
    },
  }
}

function writeOwnRoadmap({ roadmap, origin }: OwnRoadmap) {
  return { roadmap: writeRoadmap(roadmap), origin: origin === null ? null : writeRoadmap(origin) }
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
  choice: true,
  option: true,
  anyOf: true,
  day: true,
  minutes: true,
  kind: true,
  subject: true,
  title: true,
  label: true,
  question: true,
  work: true,
  note: true,
  text: true,
  goal: true,
  summary: true,
  reason: true,
  hint: true,
  createdOn: true,
  isArchived: true,
  savedOn: true,
  on: true,
  startedOn: true,
  from: true,
  to: true,
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
  optimistic: true,
  mostLikely: true,
  pessimistic: true,
  sources: true,
  status: true,
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
  notebooks: true,
  baseline: true,
  forecasts: true,
  decisions: true,
  history: true,
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
  plans: true,
  draft: true,
  roadmaps: true,
} as const satisfies Readonly<Record<WrittenField, true>>
