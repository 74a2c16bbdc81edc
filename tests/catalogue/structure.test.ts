import { describe, expect, test } from 'vitest'
import { builtinRoadmapById, builtinRoadmaps } from '../../src/catalogue/builtin-roadmaps'
import { facts } from '../../src/catalogue/facts'
import type { Condition, Roadmap, SourceId, Step } from '../../src/domain/roadmap/roadmap'
import { EDITORIAL } from '../../src/domain/roadmap/roadmap'
import { allAnswers, ancestorsById, stepsInCycles } from './catalogue-helpers'

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/
const MINUTES_PER_DAY = 1440

test('the built-in roadmaps are these five, in this order', () => {
  expect(builtinRoadmaps.map((roadmap) => roadmap.id)).toEqual([
    'machine-learning-engineer',
    'three-month-sprint',
    'machine-learning-project',
    'degree-first',
    'foundations',
  ])
})

test('a roadmap is found by its id', () => {
  expect(builtinRoadmapById('foundations')?.title).toBe('Foundations')
  expect(builtinRoadmapById('no-such-roadmap')).toBeUndefined()
})

describe.each(builtinRoadmaps.map((roadmap) => [roadmap.id, roadmap] as const))('%s', (_, roadmap) => {
  test('has ids that are unique and readable', () => {
    const groups = {
      phases: roadmap.phases.map(({ id }) => id),
      steps: roadmap.steps.map(({ id }) => id),
      topics: roadmap.steps.flatMap(({ topics }) => topics.map(({ id }) => id)),
      choices: roadmap.choices.map(({ id }) => id),
      backgrounds: roadmap.backgrounds.map(({ id }) => id),
      ...Object.fromEntries(roadmap.choices.map(({ id, options }) => [`options of ${id}`, options.map((o) => o.id)])),
    }
    const complaints = Object.entries(groups).flatMap(([group, ids]) => [
      ...duplicates(ids).map((id) => `${group}: ${id} twice`),
      ...ids.filter((id) => !KEBAB_CASE.test(id)).map((id) => `${group}: ${id} is not kebab-case`),
    ])
    expect(complaints).toEqual([])
  })

  test('has no two steps, and no two topics of a step, with the same title', () => {
    const complaints = [
      ...duplicates(roadmap.steps.map(({ title }) => title)),
      ...roadmap.steps.flatMap(({ id, topics }) =>
        duplicates(topics.map(({ title }) => title)).map((title) => `${id}: ${title}`),
      ),
    ]
    expect(complaints).toEqual([])
  })

  test('puts every step into a phase that exists, and every phase has steps', () => {
    const phases = new Set(roadmap.phases.map(({ id }) => id))
    const used = new Set(roadmap.steps.map(({ phase }) => phase))
    expect(roadmap.steps.filter(({ phase }) => !phases.has(phase)).map(({ id }) => id)).toEqual([])
    expect([...phases].filter((id) => !used.has(id))).toEqual([])
  })

  test('has prerequisites that exist, form no cycle and say nothing twice', () => {
    const ids = new Set(roadmap.steps.map(({ id }) => id))
    expect(
      roadmap.steps.flatMap(({ id, prerequisites }) =>
        prerequisites.filter((before) => !ids.has(before)).map((before) => `${id} needs ${before}`),
      ),
    ).toEqual([])
    expect(stepsInCycles(roadmap.steps)).toEqual([])
    const ancestors = ancestorsById(roadmap.steps)
    const redundant = roadmap.steps.flatMap(({ id, prerequisites }) =>
      prerequisites
        .filter((before) => prerequisites.some((other) => ancestors.get(other)?.has(before)))
        .map((before) => `${id} needs ${before} by way of another prerequisite already`),
    )
    expect(redundant).toEqual([])
  })

  test('has three to eight topics for every step but a milestone', () => {
    const wrong = roadmap.steps.filter(({ kind, topics }) =>
      kind === 'milestone' ? topics.length > 0 : topics.length < 3 || topics.length > 8,
    )
    expect(wrong.map(({ id, topics }) => `${id} has ${topics.length}`)).toEqual([])
  })

  test('gives every step a title, a reason of whole sentences, and sources', () => {
    const wrong = roadmap.steps.filter(
      ({ title, reason, sources }) =>
        title.trim() === '' || reason.length < 40 || !/[.?!]$/.test(reason) || sources.length === 0,
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('has estimates in order, of at least half an hour, with sources', () => {
    const complaints = estimatesOf(roadmap).flatMap(({ at, estimate, least }) => {
      const { optimistic, mostLikely, pessimistic, sources } = estimate
      const isOrdered = least <= optimistic && optimistic <= mostLikely && mostLikely <= pessimistic
      const isWhole = [optimistic, mostLikely, pessimistic].every((value) => Number.isInteger(value))
      return isOrdered && isWhole && sources.length > 0 ? [] : [at]
    })
    expect(complaints).toEqual([])
  })

  test('has estimates of effort that lean to the late side, two to three times as far apart', () => {
    const complaints = estimatesOf(roadmap)
      .filter(({ isEffort }) => isEffort)
      .flatMap(({ at, estimate: { optimistic, mostLikely, pessimistic } }) => {
        const leansLate = pessimistic - mostLikely >= mostLikely - optimistic
        const ratio = pessimistic / optimistic
        // Half hours are coarse where the whole step is an hour or two.
        const isFarEnough = ratio >= 1.5 && ratio <= 4
        return leansLate && isFarEnough ? [] : [`${at}: ${optimistic}, ${mostLikely}, ${pessimistic}`]
      })
    expect(complaints).toEqual([])
  })

  test('cites only its own facts, and has no fact it does not cite', () => {
    const own = roadmap.facts.map(({ id }) => id)
    const cited = citationsIn(roadmap)
    expect(cited.filter(({ id }) => id !== EDITORIAL && !own.includes(id))).toEqual([])
    const citedIds = new Set(cited.map(({ id }) => id))
    expect(own.filter((id) => !citedIds.has(id))).toEqual([])
    expect(roadmap.facts.filter((fact) => !facts.includes(fact)).map(({ id }) => id)).toEqual([])
    expect(duplicates(own)).toEqual([])
  })

  test('has conditions on choices and options that exist', () => {
    const complaints = conditionsIn(roadmap).flatMap(({ at, condition: { choice: id, anyOf } }) => {
      const choice = roadmap.choices.find((candidate) => candidate.id === id)
      if (choice === undefined) return [`${at}: no choice ${id}`]
      const options = choice.options.map((option) => option.id)
      const unknown = anyOf
        .filter((option) => !options.includes(option))
        .map((option) => `${at}: ${id} has no ${option}`)
      return anyOf.length === 0 ? [`${at}: ${id} allows nothing`] : unknown
    })
    expect(complaints).toEqual([])
  })

  test('has no step that no answers include, and no variant that no answers reach', () => {
    const combinations = allAnswers(roadmap)
    const holds = (conditions: readonly Condition[], answers: ReadonlyMap<string, string>): boolean =>
      conditions.every(({ choice, anyOf }) => anyOf.includes(answers.get(choice) ?? ''))
    const complaints = roadmap.steps.flatMap((step) => {
      const reached = new Set<number>()
      let isIncluded = false
      for (const answers of combinations) {
        if (!holds(step.when, answers)) continue
        isIncluded = true
        if (step.kind === 'effort') reached.add(step.variants.findIndex((variant) => holds(variant.when, answers)))
      }
      const variants = step.kind === 'effort' ? step.variants : []
      const unreached = [...variants.keys()].flatMap((index) =>
        reached.has(index) ? [] : [`${step.id}: variant ${index}`],
      )
      return isIncluded ? unreached : [`${step.id}: never in a plan`]
    })
    expect(complaints).toEqual([])
  })

  test('has backgrounds that answer every choice, and no week beyond a day’s minutes', () => {
    const complaints = roadmap.backgrounds.flatMap((background) => {
      const answered = [...background.answers].filter(([id, option]) =>
        roadmap.choices.some((choice) => choice.id === id && choice.options.some((o) => o.id === option)),
      )
      const isComplete = answered.length === roadmap.choices.length && background.answers.size === answered.length
      const isWeek = background.week.every(
        (minutes) => minutes >= 0 && minutes <= MINUTES_PER_DAY && minutes % 30 === 0,
      )
      const { minMonths, maxMonths } = background.headline
      return isComplete && isWeek && minMonths <= maxMonths ? [] : [background.id]
    })
    expect(complaints).toEqual([])
    expect(roadmap.backgrounds.length).toBeGreaterThan(0)
  })

  test('begins with a background that knows the least', () => {
    const first = roadmap.backgrounds[0]
    const wrong = roadmap.choices.filter(
      ({ id, kind, options }) => kind === 'knowledge' && first?.answers.get(id) !== options[0]?.id,
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  test('links only to https addresses, each once in a step', () => {
    const complaints = roadmap.steps.flatMap(({ id, resources }) => [
      ...resources.filter(({ url }) => url !== undefined && !isHttps(url)).map(({ url }) => `${id}: ${url}`),
      ...duplicates(resources.map(({ url }) => url ?? '')).map((url) => `${id}: ${url} twice`),
      ...resources
        .filter(({ title, sources }) => title === '' || sources.length === 0)
        .map(() => `${id}: bare resource`),
    ])
    expect(complaints).toEqual([])
  })

  test('ends in one milestone that every required step leads to', () => {
    const last = roadmap.steps.at(-1)
    expect(last?.kind).toBe('milestone')
    const leadsThere = ancestorsById(roadmap.steps).get(last?.id ?? '')
    const astray = roadmap.steps.filter((step) => step !== last && !step.optional && !leadsThere?.has(step.id))
    expect(astray.map(({ id }) => id)).toEqual([])
  })
})

function duplicates(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))]
}

function isHttps(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:'
}

interface FoundEstimate {
  readonly at: string
  readonly isEffort: boolean
  readonly least: number
  readonly estimate: {
    readonly optimistic: number
    readonly mostLikely: number
    readonly pessimistic: number
    readonly sources: readonly SourceId[]
  }
}

function estimatesOf(roadmap: Roadmap): readonly FoundEstimate[] {
  return roadmap.steps.flatMap((step): FoundEstimate[] => {
    if (step.kind === 'milestone') return []
    if (step.kind === 'wait') return [{ at: step.id, isEffort: false, least: 1, estimate: step.days }]
    const variants = step.variants.flatMap(({ estimate }, index) =>
      estimate === 'known' ? [] : [{ at: `${step.id}, variant ${index}`, isEffort: true, least: 30, estimate }],
    )
    return [{ at: step.id, isEffort: true, least: 30, estimate: step.estimate }, ...variants]
  })
}

function citationsIn(roadmap: Roadmap): readonly { readonly at: string; readonly id: SourceId }[] {
  const from = (at: string, sources: readonly SourceId[]): { at: string; id: SourceId }[] =>
    sources.map((id) => ({ at, id }))
  return [
    ...roadmap.phases.flatMap((phase) => [
      ...from(phase.id, phase.sources),
      ...phase.durations.flatMap(({ says, sources }) => from(`${phase.id}: ${says}`, sources)),
    ]),
    ...roadmap.steps.flatMap((step) => [
      ...from(step.id, step.sources),
      ...step.resources.flatMap(({ title, sources }) => from(`${step.id}: ${title}`, sources)),
    ]),
    ...estimatesOf(roadmap).flatMap(({ at, estimate }) => from(at, estimate.sources)),
    ...roadmap.choices.flatMap((choice) => [
      ...from(choice.id, choice.sources),
      ...choice.options.flatMap(({ id, sources }) => from(`${choice.id}: ${id}`, sources)),
    ]),
    ...roadmap.backgrounds.flatMap(({ id, sources }) => from(id, sources)),
  ]
}

function conditionsIn(roadmap: Roadmap): readonly { readonly at: string; readonly condition: Condition }[] {
  const from = (at: string, conditions: readonly Condition[]): { at: string; condition: Condition }[] =>
    conditions.map((condition) => ({ at, condition }))
  return [
    ...roadmap.phases.flatMap(({ id, durations }) => durations.flatMap((duration) => from(id, duration.when))),
    ...roadmap.steps.flatMap((step: Step) => [
      ...from(step.id, step.when),
      ...(step.kind === 'effort' ? step.variants.flatMap((variant) => from(step.id, variant.when)) : []),
    ]),
  ]
}
