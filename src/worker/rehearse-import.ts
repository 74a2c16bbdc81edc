import { type Day, dayFromParts, dayToText } from '../domain/day'
import { CURRENT_VERSION } from '../domain/document/migrations'
import { handleImport } from './handle-import'

/** Any will do. */
const FIRST_OF_PLAN: Day = dayFromParts(2026, 1, 1)
/** What a browser needs to have seen before it compiles a loop, in steps and in times. */
const STEPS = 120
const ROUNDS = 6

/**
 * Reads a file that nobody has, and drops it: code that runs for the first time is slow, and the first file of somebody
 * is to be read as fast as those that follow. Pauses after each time, so that a file that comes meanwhile waits for no
 * more than one of them.
 *
 * @param isAsked whether a file has come: the rest is left then.
 */
export async function rehearseImport(isAsked: () => boolean): Promise<void> {
  const content = new Blob([specimenFile(STEPS)])
  for (let round = 0; round < ROUNDS && !isAsked(); round += 1) {
    await handleImport({ id: round, content, name: '', options: {}, today: FIRST_OF_PLAN }, () => {})
    await nextTask()
  }
}

/** A file of the app's own with one plan in which nothing has to be put right. */
export function specimenFile(stepCount: number): string {
  const steps = Array.from({ length: stepCount }, (_, at) => ({
    id: `s${at}`,
    kind: 'effort',
    title: `Step ${at + 1}`,
    reason: '',
    phase: 'p',
    optional: false,
    when: [],
    sources: [],
    prerequisites: at < 2 ? [] : [`s${at - 2}`],
    estimate: { optimistic: 120, mostLikely: 180 + (at % 3) * 60, pessimistic: 420, sources: [] },
    variants: [],
    topics: [],
    resources: [],
  }))
  const phases = [{ id: 'p', title: 'Phase', summary: '', sources: [], durations: [] }]
  const roadmap = {
    id: 'roadmap',
    edition: 1,
    title: 'A roadmap',
    goal: 'through it',
    summary: '',
    reference: { minutesPerWeek: 600, minutesPerMonth: 2600 },
    phases,
    steps,
    choices: [],
    backgrounds: [BACKGROUND],
    facts: [],
  }
  const plans = [{ ...PLAN, roadmap }]
  const state = { preferences: PREFERENCES, currentPlan: PLAN.id, career: NO_CAREER, plans, draft: null, roadmaps: [] }
  return JSON.stringify({ app: 'Cairn', version: CURRENT_VERSION, rev: 0, state })
}

const PREFERENCES = { theme: 'system', view: 'timeline', hideDone: false, hideDates: false, singleKeys: true }
const NO_CAREER = { projects: [], skills: [], applications: [] }
const BACKGROUND = {
  id: 'beginner',
  title: 'Beginner',
  summary: '',
  sources: [],
  answers: [],
  week: [120, 120, 120, 120, 120, 0, 0],
  headline: { text: 'about a year', minMonths: 9, maxMonths: 15 },
}
const PLAN = {
  id: 'plan',
  title: 'A plan',
  createdOn: dayToText(FIRST_OF_PLAN),
  isArchived: false,
  background: BACKGROUND.id,
  answers: [],
  learner: {
    start: dayToText(FIRST_OF_PLAN),
    week: [720, 720, 720, 720, 720, 720, 720],
    daysOff: [],
    overrides: [],
    stepsAtOnce: 1,
  },
  pacePrior: { mean: 0, deviation: 0.25 },
  progress: [],
  settings: [],
  notebooks: [],
  baseline: null,
  history: { forecasts: [], decisions: [] },
  extras: [],
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve))
}
