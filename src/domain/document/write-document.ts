import { type Day, dayToText } from '../day'
import type { DaysOff } from '../learner/learner'
import type { Baseline, Plan, StepSettings } from '../plan/plan'
import type { PlanHistory } from '../plan/plan-history'
import type { StepNotebook } from '../plan/step-notebook'
import type { Status, StepProgress } from '../progress/progress'
import type { Answers, Background, Roadmap } from '../roadmap/roadmap'
import type { CairnDocument, OwnRoadmap } from './document'
import { CURRENT_VERSION } from './migrations'
import { NOTHING_SEEN, type Seen, writeSeen } from './seen'

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

function writePlan(plan: Plan) {
  const { createdOn, roadmap, answers, learner, progress, settings, notebooks, baseline, history, ...rest } = plan
  const { start, week, daysOff, overrides, stepsAtOnce } = learner
  return {
    ...rest,
    createdOn: dayToText(createdOn),
    roadmap: writeRoadmap(roadmap),
    answers: writeAnswers(answers),
    learner: {
      start: dayToText(start),
      week,
      daysOff: daysOff.map(writeDaysOff),
      overrides: writeMinutesByDay(overrides),
      stepsAtOnce,
    },
    progress: [...progress].map(([step, each]) => ({ step, ...writeProgress(each) })),
    settings: [...settings].map(([step, each]) => ({ step, ...writeSettings(each) })),
    notebooks: [...notebooks].map(([step, each]) => ({ step, ...writeNotebook(each) })),
    baseline: baseline === null ? null : writeBaseline(baseline),
    history: writeHistory(history),
  }
}

function writeOwnRoadmap({ roadmap, origin }: OwnRoadmap) {
  return { roadmap: writeRoadmap(roadmap), origin: origin === null ? null : writeRoadmap(origin) }
}

function writeRoadmap(roadmap: Roadmap) {
  return { ...roadmap, backgrounds: roadmap.backgrounds.map(writeBackground) }
}

function writeBackground({ answers, ...background }: Background) {
  return { ...background, answers: writeAnswers(answers) }
}

function writeAnswers(answers: Answers) {
  return [...answers].map(([choice, option]) => ({ choice, option }))
}

function writeDaysOff({ from, to }: DaysOff) {
  return { from: dayToText(from), to: textOrNull(to) }
}

function writeMinutesByDay(minutesByDay: ReadonlyMap<Day, number>) {
  return [...minutesByDay].map(([day, minutes]) => ({ day: dayToText(day), minutes }))
}

function writeProgress({ status, log, remaining, topicsDone }: StepProgress) {
  return { status: writeStatus(status), log: writeMinutesByDay(log), remaining, topicsDone: [...topicsDone] }
}

function writeStatus(status: Status) {
  switch (status.kind) {
    case 'open':
    case 'known':
      return { kind: status.kind }
    case 'started':
      return { kind: status.kind, on: dayToText(status.on) }
    case 'done': {
      const { kind, on, startedOn } = status
      return { kind, on: dayToText(on), startedOn: textOrNull(startedOn) }
    }
  }
}

function writeSettings({ estimate, priority, dailyCap, notBefore, leftOut }: StepSettings) {
  return {
    estimate,
    priority,
    dailyCap,
    notBefore: notBefore === undefined ? undefined : dayToText(notBefore),
    leftOut,
  }
}

function writeNotebook({ notes, links, evidence }: StepNotebook) {
  return {
    notes,
    links: [...links].map(([id, { title, url }]) => ({ id, title, url })),
    evidence: [...evidence].map(([id, { title, url, on }]) => ({ id, title, url, on: dayToText(on) })),
  }
}

function writeHistory({ forecasts, decisions }: PlanHistory) {
  return {
    forecasts: [...forecasts].map(([day, { finish, p50, p80 }]) => ({
      day: dayToText(day),
      finish: textOrNull(finish),
      p50: textOrNull(p50),
      p80: textOrNull(p80),
    })),
    decisions: [...decisions.values()].map(({ day, kind, subject, from, to, finishBefore, finishAfter }) => ({
      day: dayToText(day),
      kind,
      subject,
      from,
      to,
      finishBefore: textOrNull(finishBefore),
      finishAfter: textOrNull(finishAfter),
    })),
  }
}

function textOrNull(day: Day | null): string | null {
  return day === null ? null : dayToText(day)
}

function writeBaseline({ savedOn, finish, steps }: Baseline) {
  return {
    savedOn: dayToText(savedOn),
    finish: textOrNull(finish),
    steps: [...steps].map(([step, dates]) => ({
      step,
      start: dayToText(dates.start),
      finish: dayToText(dates.finish),
    })),
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
