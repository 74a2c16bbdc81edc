import { type Day, dayToText } from '../day'
import type { DaysOff } from '../learner/learner'
import type { Baseline, Plan, StepSettings } from '../plan/plan'
import type { Status, StepProgress } from '../progress/progress'
import type { Answers, Background, Roadmap } from '../roadmap/roadmap'
import type { CairnDocument } from './document'
import { CURRENT_VERSION } from './migrations'

/**
 * The document as text, for the device and for files alike: `{ version, rev, state }`. Days are YYYY-MM-DD; Maps and
 * Sets are lists. The same document gives the same text, whatever order its objects were put together in.
 *
 * @param rev counts the saves, from 0 up.
 * @throws RangeError for a day outside FIRST_DAY and LAST_DAY.
 */
export function writeDocument(document: CairnDocument, rev: number): string {
  return JSON.stringify(writeEnvelope(document, rev), Object.keys(FIELDS))
}

function writeEnvelope({ plans, currentPlan, draft, preferences }: CairnDocument, rev: number) {
  return {
    version: CURRENT_VERSION,
    rev,
    state: {
      plans: [...plans.values()].map(writePlan),
      currentPlan,
      draft: draft === null ? null : writePlan(draft),
      preferences,
    },
  }
}

function writePlan({ createdOn, roadmap, answers, learner, progress, settings, baseline, ...plan }: Plan) {
  const { start, week, daysOff, overrides, stepsAtOnce } = learner
  return {
    ...plan,
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
    baseline: baseline === null ? null : writeBaseline(baseline),
  }
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
  return { from: dayToText(from), to: to === null ? null : dayToText(to) }
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
      return { kind, on: dayToText(on), startedOn: startedOn === null ? null : dayToText(startedOn) }
    }
  }
}

function writeSettings({ estimate, priority, dailyCap, leftOut }: StepSettings) {
  return { estimate, priority, dailyCap, leftOut }
}

function writeBaseline({ savedOn, finish, steps }: Baseline) {
  return {
    savedOn: dayToText(savedOn),
    finish: finish === null ? null : dayToText(finish),
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
  rev: true,
  state: true,
  preferences: true,
  theme: true,
  view: true,
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
  savedOn: true,
  on: true,
  startedOn: true,
  from: true,
  to: true,
  start: true,
  finish: true,
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
  leftOut: true,
  background: true,
  answers: true,
  week: true,
  daysOff: true,
  overrides: true,
  stepsAtOnce: true,
  headline: true,
  learner: true,
  progress: true,
  settings: true,
  baseline: true,
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
  plans: true,
  draft: true,
} as const satisfies Readonly<Record<WrittenField, true>>
