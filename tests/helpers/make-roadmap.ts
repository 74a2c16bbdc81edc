import type {
  Background,
  Choice,
  EffortStep,
  Estimate,
  MilestoneStep,
  Phase,
  Roadmap,
  WaitStep,
} from '../../src/domain/roadmap/roadmap'

/** A valid roadmap of three steps in a row: one with hours, one that waits, one milestone. Give what matters. */
export function makeRoadmap(parts: Partial<Roadmap> = {}): Roadmap {
  return {
    id: 'roadmap',
    edition: 1,
    title: 'A roadmap',
    goal: 'someone who has arrived',
    summary: 'From here to there.',
    reference: { minutesPerWeek: 600, minutesPerMonth: 2600 },
    phases: [makePhase()],
    steps: [
      makeStep({ id: 'learn', title: 'Learn' }),
      makeWait({ id: 'wait', title: 'Wait', prerequisites: ['learn'] }),
      makeMilestone({ id: 'arrive', title: 'Arrive', prerequisites: ['wait'] }),
    ],
    choices: [makeChoice()],
    backgrounds: [makeBackground()],
    facts: [{ id: 'fact', work: 'A work', note: 'web article, 2025', says: 'It takes a while.' }],
    ...parts,
  }
}

export function makePhase(parts: Partial<Phase> = {}): Phase {
  return { id: 'phase', title: 'A phase', summary: '', durations: [], sources: [], ...parts }
}

/** A step of ten hours, that needs nothing. */
export function makeStep(parts: Partial<Omit<EffortStep, 'kind'>> = {}): EffortStep {
  return { ...STEP, id: 'step', kind: 'effort', estimate: makeEstimate(600), variants: [], ...parts }
}

/** A week. */
export function makeWait(parts: Partial<Omit<WaitStep, 'kind'>> = {}): WaitStep {
  return { ...STEP, id: 'wait', kind: 'wait', days: makeEstimate(7), ...parts }
}

export function makeMilestone(parts: Partial<Omit<MilestoneStep, 'kind'>> = {}): MilestoneStep {
  return { ...STEP, id: 'milestone', kind: 'milestone', ...parts }
}

/** Minutes of effort, or days of a wait; sure of itself unless told otherwise. */
export function makeEstimate(mostLikely: number, optimistic = mostLikely, pessimistic = mostLikely): Estimate {
  return { optimistic, mostLikely, pessimistic, sources: [] }
}

/** Options `none` and `some`. */
export function makeChoice(parts: Partial<Choice> = {}): Choice {
  return {
    id: 'choice',
    kind: 'knowledge',
    title: 'A choice',
    question: 'How much?',
    options: [
      { id: 'none', label: 'None', hint: '', sources: [] },
      { id: 'some', label: 'Some', hint: '', sources: [] },
    ],
    sources: [],
    ...parts,
  }
}

/** Knows nothing, has two hours on weekdays. */
export function makeBackground(parts: Partial<Background> = {}): Background {
  return {
    id: 'beginner',
    title: 'Beginner',
    summary: '',
    answers: new Map([['choice', 'none']]),
    week: [120, 120, 120, 120, 120, 0, 0],
    headline: { text: 'about a year', minMonths: 9, maxMonths: 15 },
    sources: [],
    ...parts,
  }
}

const STEP = {
  phase: 'phase',
  title: 'A step',
  reason: '',
  topics: [],
  resources: [],
  prerequisites: [],
  optional: false,
  when: [],
  sources: [],
} as const
