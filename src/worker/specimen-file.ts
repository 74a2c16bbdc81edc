import { type Day, dayFromParts, dayToText } from '../domain/day'
import { CURRENT_VERSION } from '../domain/document/migrations'

/** Any will do. */
export const SPECIMEN_DAY: Day = dayFromParts(2026, 1, 1)

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
  createdOn: dayToText(SPECIMEN_DAY),
  isArchived: false,
  background: BACKGROUND.id,
  answers: [],
  learner: {
    start: dayToText(SPECIMEN_DAY),
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
