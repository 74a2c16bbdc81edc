import { resolveRoadmap, type ResolvedStep } from '../roadmap/resolve-roadmap'
import type { Answers, Background, BackgroundId, Estimate, Phase, Roadmap, Step } from '../roadmap/roadmap'

/** Whose roadmap it is to be: nobody's in particular has no answers, so that each question has its first. */
export interface OutlineFor {
  readonly answers: Answers
  readonly background: BackgroundId | null
}

export const NOBODY: OutlineFor = { answers: new Map(), background: null }

/**
 * What the dates follow from for one set of answers, and the names of it: phases, the steps there are for these answers
 * with their times and prerequisites, and one starting point. Questions are answered by it, and gone; so are topics,
 * reasons, reading, summaries and sources. It is a sound roadmap of the same id and edition, and gives the same dates.
 */
export function outlineRoadmap(roadmap: Roadmap, { answers, background }: OutlineFor): Roadmap {
  const steps = resolveRoadmap(roadmap, answers).map(outlineStep)
  // A roadmap has at least one step, also when none of them is for these answers.
  if (steps.length === 0) return roadmap
  const start = roadmap.backgrounds.find(({ id }) => id === background) ?? roadmap.backgrounds[0]
  const used = new Set(steps.map(({ phase }) => phase))
  return {
    ...roadmap,
    summary: '',
    phases: roadmap.phases.filter(({ id }) => used.has(id)).map(outlinePhase),
    steps,
    choices: [],
    backgrounds: start === undefined ? [] : [outlineBackground(start)],
    facts: [],
  }
}

function outlinePhase({ id, title }: Phase): Phase {
  return { id, title, summary: '', durations: [], sources: [] }
}

function outlineStep({ step, work, prerequisites }: ResolvedStep): Step {
  const { id, title, phase, optional } = step
  const base = {
    id,
    title,
    phase,
    optional,
    prerequisites,
    reason: '',
    topics: [],
    resources: [],
    when: [],
    sources: [],
  }
  if (step.kind === 'milestone') return { ...base, kind: 'milestone' }
  if (step.kind === 'wait') return { ...base, kind: 'wait', days: withoutSources(step.days) }
  if (work.kind === 'effort') return { ...base, kind: 'effort', estimate: withoutSources(work.estimate), variants: [] }
  return { ...base, kind: 'effort', estimate: withoutSources(step.estimate), variants: [ALWAYS_KNOWN] }
}

/** On no condition: it holds for everybody. */
const ALWAYS_KNOWN = { when: [], estimate: 'known' } as const

function withoutSources({ optimistic, mostLikely, pessimistic }: Estimate): Estimate {
  return { optimistic, mostLikely, pessimistic, sources: [] }
}

const NO_HEADLINE = { text: 'not said', minMonths: 0, maxMonths: 0 } as const

function outlineBackground({ id, title, week }: Background): Background {
  return { id, title, week, summary: '', answers: new Map(), headline: NO_HEADLINE, sources: [] }
}
