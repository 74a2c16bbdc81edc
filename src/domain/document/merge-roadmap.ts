import { settleRoadmap } from '../roadmap/edit-roadmap'
import type { Background, Choice, Option, Phase, Roadmap, Step, Topic } from '../roadmap/roadmap'
import { mergeLists, mergeMaps } from './merge-collections'
import { type Merge, shared, textOf, type ValueMerge } from './merge-values'

/**
 * Roadmaps are merged by item, too: a step that one side adds and an estimate that the other changes are both there.
 * What the two can only mean together is put right as the roadmap's reader would do it: a prerequisite that closes a
 * circle, or that waits for a step which the other side has deleted, goes.
 */
export function createRoadmapMerge({ value, leaf }: ValueMerge): Merge<Roadmap> {
  const topic: Merge<Topic> = (base, mine, theirs) =>
    shared(mine, { id: mine.id, title: value(base?.title, mine.title, theirs.title) })

  const stepBase = (base: Step | undefined, mine: Step, theirs: Step) => ({
    id: mine.id,
    phase: value(base?.phase, mine.phase, theirs.phase),
    title: value(base?.title, mine.title, theirs.title),
    reason: value(base?.reason, mine.reason, theirs.reason),
    topics: byId(base?.topics, mine.topics, theirs.topics, topic),
    resources: byValue(base?.resources, mine.resources, theirs.resources),
    prerequisites: ids(base?.prerequisites, mine.prerequisites, theirs.prerequisites),
    optional: value(base?.optional, mine.optional, theirs.optional),
    when: value(base?.when, mine.when, theirs.when),
    sources: ids(base?.sources, mine.sources, theirs.sources),
  })

  /** What a step is goes with how long it takes: half of one kind and half of another would be neither. */
  const step: Merge<Step> = (base, mine, theirs) => {
    const parts = stepBase(base, mine, theirs)
    if (mine.kind === 'effort' && theirs.kind === 'effort') {
      const was = base?.kind === 'effort' ? base : undefined
      return shared<Step>(mine, {
        ...parts,
        kind: 'effort',
        estimate: value(was?.estimate, mine.estimate, theirs.estimate),
        variants: value(was?.variants, mine.variants, theirs.variants),
      })
    }
    return shared<Step>(mine, { ...parts, ...value(base && workOf(base), workOf(mine), workOf(theirs)) })
  }

  const phase: Merge<Phase> = (base, mine, theirs) =>
    shared(mine, {
      id: mine.id,
      title: value(base?.title, mine.title, theirs.title),
      summary: value(base?.summary, mine.summary, theirs.summary),
      durations: byValue(base?.durations, mine.durations, theirs.durations),
      sources: ids(base?.sources, mine.sources, theirs.sources),
    })

  const option: Merge<Option> = (base, mine, theirs) =>
    shared(mine, {
      id: mine.id,
      label: value(base?.label, mine.label, theirs.label),
      hint: value(base?.hint, mine.hint, theirs.hint),
      sources: ids(base?.sources, mine.sources, theirs.sources),
    })

  const choice: Merge<Choice> = (base, mine, theirs) =>
    shared(mine, {
      id: mine.id,
      kind: value(base?.kind, mine.kind, theirs.kind),
      title: value(base?.title, mine.title, theirs.title),
      question: value(base?.question, mine.question, theirs.question),
      options: byId(base?.options, mine.options, theirs.options, option),
      sources: ids(base?.sources, mine.sources, theirs.sources),
    })

  const background: Merge<Background> = (base, mine, theirs) =>
    shared(mine, {
      id: mine.id,
      title: value(base?.title, mine.title, theirs.title),
      summary: value(base?.summary, mine.summary, theirs.summary),
      answers: mergeMaps(base?.answers, mine.answers, theirs.answers, { merge: leaf }),
      week: value(base?.week, mine.week, theirs.week),
      headline: value(base?.headline, mine.headline, theirs.headline),
      sources: ids(base?.sources, mine.sources, theirs.sources),
    })

  const parts: Merge<Roadmap> = (base, mine, theirs) =>
    shared(mine, {
      id: value(base?.id, mine.id, theirs.id),
      edition: value(base?.edition, mine.edition, theirs.edition),
      title: value(base?.title, mine.title, theirs.title),
      goal: value(base?.goal, mine.goal, theirs.goal),
      summary: value(base?.summary, mine.summary, theirs.summary),
      reference: value(base?.reference, mine.reference, theirs.reference),
      phases: byId(base?.phases, mine.phases, theirs.phases, phase),
      steps: byId(base?.steps, mine.steps, theirs.steps, step),
      choices: byId(base?.choices, mine.choices, theirs.choices, choice),
      backgrounds: byId(base?.backgrounds, mine.backgrounds, theirs.backgrounds, background),
      facts: byId(base?.facts, mine.facts, theirs.facts, leaf),
    })

  return (base, mine, theirs) => {
    // What one side alone has changed is that side's very roadmap.
    const merged = value(base, mine, theirs, () => parts(base, mine, theirs))
    return merged === mine || merged === theirs ? merged : settleRoadmap(merged).roadmap
  }
}

function ids(base: readonly string[] | undefined, mine: readonly string[], theirs: readonly string[]) {
  return mergeLists(base, mine, theirs, (id) => id, { merge: (_, id) => id })
}

/** What has no id is known by what it says. */
function byValue<T>(base: readonly T[] | undefined, mine: readonly T[], theirs: readonly T[]): readonly T[] {
  return mergeLists(base, mine, theirs, textOf, { merge: (_, item) => item })
}

function byId<T extends { readonly id: string }>(
  base: readonly T[] | undefined,
  mine: readonly T[],
  theirs: readonly T[],
  merge: Merge<T>,
): readonly T[] {
  return mergeLists(base, mine, theirs, ({ id }) => id, { merge })
}

function workOf(step: Step) {
  switch (step.kind) {
    case 'effort':
      return { kind: step.kind, estimate: step.estimate, variants: step.variants }
    case 'wait':
      return { kind: step.kind, days: step.days }
    case 'milestone':
      return { kind: step.kind }
  }
}
