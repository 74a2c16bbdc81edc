import type { Day } from '../../src/domain/day'
import { EMPTY_DOCUMENT } from '../../src/domain/document/document'
import { readDocument } from '../../src/domain/document/read-document'
import { writeDocument } from '../../src/domain/document/write-document'
import type { ForecastInput, ForecastStep } from '../../src/domain/forecast/forecast-input'
import { BUILT_IN_PRIOR } from '../../src/domain/forecast/pace'
import { createRandom, drawBelow, drawUnit } from '../../src/domain/forecast/random'
import type { Plan, StepSettings } from '../../src/domain/plan/plan'
import { NO_HISTORY } from '../../src/domain/plan/plan-history'
import { NO_PROGRESS, type StepProgress } from '../../src/domain/progress/progress'
import type { NetworkStep } from '../../src/domain/schedule/network'
import type { Background, Choice, Roadmap, Step } from '../../src/domain/roadmap/roadmap'

/** 15 hours a week and a fortnight off; for large plans, more hours, so that they end within the 20 years. */
export function makeBenchInput(size: number, hasWaits: boolean): ForecastInput {
  const scale = size > 200 ? 4 : 1
  return {
    steps: makeSteps(size, hasWaits),
    learner: {
      start: 20_822 as Day,
      week: [120 * scale, 120 * scale, 120 * scale, 120 * scale, 120 * scale, 180 * scale, 120 * scale],
      daysOff: [{ from: 20_900 as Day, to: 20_914 as Day }],
      overrides: new Map(),
      stepsAtOnce: 1,
    },
    today: 20_822 as Day,
    workedToday: 0,
    pace: BUILT_IN_PRIOR,
    seed: 1,
  }
}

/** Steps of some hours, each after one or two of those before it; with waits, every eighth is one of some weeks. */
function makeSteps(size: number, hasWaits: boolean): readonly ForecastStep[] {
  const random = createRandom(size, 1)
  return Array.from({ length: size }, (_, i): ForecastStep => {
    const before = [i - 1 - drawBelow(random, 4), drawBelow(random, 3) === 0 ? drawBelow(random, i + 1) : -1]
    const prerequisites = [...new Set(before.filter((index) => index >= 0 && index < i).map((index) => `s${index}`))]
    const common = { id: `s${i}`, prerequisites, required: true, priority: 0, dailyCap: null, notBefore: null } as const
    if (hasWaits && i % 8 === 7) {
      const days = { optimistic: 5, mostLikely: 14, pessimistic: 40 }
      return {
        ...common,
        state: { kind: 'open' },
        work: { kind: 'wait', days: 17 },
        uncertainty: { kind: 'wait', days },
      }
    }
    const mostLikely = 300 + drawBelow(random, size > 200 ? 600 : 3000)
    const optimistic = Math.round(mostLikely * (0.4 + 0.3 * drawUnit(random)))
    const pessimistic = Math.round(mostLikely * (1.5 + drawUnit(random)))
    return {
      ...common,
      state: { kind: 'open' },
      work: { kind: 'effort', minutes: Math.round((optimistic + 4 * mostLikely + pessimistic) / 6) },
      uncertainty: { kind: 'effort', estimate: { optimistic, mostLikely, pessimistic }, worked: 0 },
    }
  })
}

/** Steps of an hour, each after the one before. */
export function makeChain(size: number): readonly NetworkStep[] {
  return Array.from({ length: size }, (_, i): NetworkStep => ({
    id: `s${i}`,
    work: { kind: 'effort', minutes: 60 },
    prerequisites: i === 0 ? [] : [`s${i - 1}`],
    required: true,
    priority: 0,
    dailyCap: null,
    notBefore: null,
    state: { kind: 'open' },
  }))
}

/**
 * The plan that holds such steps: a tenth of them done, with their hours logged; every fiftieth not in the plan, by an
 * answer; every fortieth with a priority, an estimate or a first day of the person's own.
 */
export function makeBenchPlan(size: number): Plan {
  const plan = draftPlan(size)
  // As it lies in memory after it was opened, which is not as it was put together here.
  if (size > MOST_IN_DOCUMENT) return { ...plan, roadmap: structuredClone(plan.roadmap) }
  const text = writeDocument({ ...EMPTY_DOCUMENT, plans: new Map([[plan.id, plan]]), currentPlan: plan.id }, 0)
  const outcome = readDocument(text)
  if (outcome.kind !== 'ok') throw new Error(`The plan does not read: ${JSON.stringify(outcome).slice(-400)}`)
  return outcome.document.plans.get(plan.id)!
}

/** A document's roadmap has no more steps. */
const MOST_IN_DOCUMENT = 20_000

function draftPlan(size: number): Plan {
  const { steps, learner, today } = makeBenchInput(size, true)
  return {
    id: 'bench',
    title: 'Bench',
    createdOn: learner.start,
    isArchived: false,
    roadmap: makeRoadmap(steps),
    background: null,
    answers: new Map([['path', 'short']]),
    learner,
    pacePrior: BUILT_IN_PRIOR,
    progress: new Map(
      steps.slice(0, size / 10).map(({ id }, i): [string, StepProgress] => {
        const on = (today - Math.floor((size / 10 - i) / 5)) as Day
        const log = new Map([[on, 400]])
        return [id, { ...NO_PROGRESS, status: { kind: 'done', on, startedOn: on }, log }]
      }),
    ),
    settings: new Map(
      steps.flatMap(({ id }, i): [string, StepSettings][] => (i % 40 === 20 ? [[id, makeSettings(i, today)]] : [])),
    ),
    notebooks: new Map(),
    baseline: null,
    history: NO_HISTORY,
    extras: new Map(),
  }
}

function makeSettings(at: number, today: Day): StepSettings {
  const kind = Math.floor(at / 40) % 3
  if (kind === 0) return { priority: 1 }
  if (kind === 1) return { notBefore: (today + at) as Day }
  return { estimate: { optimistic: 300, mostLikely: 500, pessimistic: 900, sources: [] } }
}

const PATH: Choice = {
  id: 'path',
  kind: 'path',
  title: 'Path',
  question: 'Which way?',
  options: ['short', 'long'].map((id) => ({ id, label: id, hint: '', sources: [] })),
  sources: [],
}

const BACKGROUND: Background = {
  id: 'any',
  title: 'Any',
  summary: 'Any',
  answers: new Map(),
  week: [120, 120, 120, 120, 120, 180, 120],
  headline: { text: 'some months', minMonths: 1, maxMonths: 2 },
  sources: ['editorial'],
}

function makeRoadmap(steps: readonly ForecastStep[]): Roadmap {
  return {
    id: 'bench',
    edition: 1,
    title: 'Bench',
    goal: 'done',
    summary: '',
    reference: { minutesPerWeek: 900, minutesPerMonth: 3900 },
    phases: [{ id: 'all', title: 'All', summary: '', durations: [], sources: [] }],
    steps: steps.map(toRoadmapStep),
    choices: [PATH],
    backgrounds: [BACKGROUND],
    facts: [],
  }
}

function toRoadmapStep({ id, prerequisites, uncertainty }: ForecastStep, at: number): Step {
  const common = {
    id,
    phase: 'all',
    title: `Step ${id}`,
    reason: '',
    topics: [],
    resources: [],
    prerequisites,
    optional: false,
    when: at % 50 === 49 ? [{ choice: 'path', anyOf: ['long'] }] : [],
    sources: [],
  }
  if (uncertainty.kind === 'wait') return { ...common, kind: 'wait', days: { ...uncertainty.days, sources: [] } }
  if (uncertainty.kind === 'none') return { ...common, kind: 'milestone' }
  return { ...common, kind: 'effort', estimate: { ...uncertainty.estimate, sources: [] }, variants: [] }
}
