import {
  type Background,
  type Choice,
  type ChoiceId,
  type Condition,
  EDITORIAL,
  type EstimateVariant,
  type OptionId,
  type Resource,
  type Roadmap,
  type SourceId,
  type Step,
} from './roadmap'
import { capitalise } from './validate-fields'
import {
  describePlace,
  nameOf,
  type Place,
  placeIn,
  placeNamed,
  type ProblemCode,
  type Report,
  shorten,
} from './validate-report'

/**
 * Checks what the ids of a roadmap refer to, other than prerequisites: phases, choices, options and sources.
 * Gives the roadmap without what refers to nothing.
 */
export function checkReferences(roadmap: Roadmap, root: Place, report: Report): Roadmap {
  const check = createChecks(roadmap, report)
  const hasPhases = roadmap.phases.length > 0
  const phases = hasPhases ? roadmap.phases : [noPhase(root, report)]
  const phaseIds = new Set(phases.map(({ id }) => id))
  const firstPhase = phases[0]?.id ?? ''
  const entries = <T>(list: string, of: readonly T[], map: (entry: T, place: Place) => T, name: (entry: T) => string) =>
    mapped(of, (entry) =>
      map(
        entry,
        placeNamed(placeIn(root, list), () => name(entry)),
      ),
    )

  const checkPhase = (step: Step, place: Place): string => {
    if (phaseIds.has(step.phase)) return step.phase
    if (hasPhases) {
      check.unknown('unknown-phase', placeIn(place, 'phase'), 'a phase', step.phase, 'It is now in the first phase.')
    }
    return firstPhase
  }
  const checkResource = (resource: Resource, place: Place): Resource =>
    check.sourced(
      resource,
      placeNamed(placeIn(place, 'resources'), () => `"${shorten(resource.title)}"`),
    )
  const checkStep = (step: Step, place: Place): Step => {
    const base: Pick<Step, 'phase' | 'when' | 'resources' | 'sources'> = {
      phase: checkPhase(step, place),
      when: check.conditions(step.when, place),
      resources: mapped(step.resources, (resource) => checkResource(resource, place)),
      sources: check.sources(step.sources, place),
    }
    if (step.kind === 'milestone') return changed(step, base)
    if (step.kind === 'wait') {
      return changed(step, { ...base, days: check.sourced(step.days, placeIn(place, 'days')) })
    }
    const estimate = check.sourced(step.estimate, placeIn(place, 'estimate'))
    return changed(step, { ...base, estimate, variants: check.variants(step.variants, placeIn(place, 'variants')) })
  }

  return {
    ...roadmap,
    phases: entries(
      'phases',
      phases,
      (phase, place) => ({
        ...phase,
        durations: phase.durations
          .filter(({ when }) => check.conditionsHold(when, placeIn(place, 'durations'), 'The duration was left out.'))
          .map((duration) => check.sourced(duration, placeIn(place, 'durations'))),
        sources: check.sources(phase.sources, place),
      }),
      nameOf,
    ),
    steps: entries('steps', roadmap.steps, checkStep, nameOf),
    choices: entries(
      'choices',
      roadmap.choices,
      (choice, place) => ({
        ...check.sourced(choice, place),
        options: choice.options.map((option) =>
          check.sourced(option, placeIn(placeIn(place, 'options'), shorten(option.id))),
        ),
      }),
      nameOf,
    ),
    backgrounds: entries(
      'backgrounds',
      roadmap.backgrounds.length > 0 ? roadmap.backgrounds : [noBackground(root, report)],
      (background, place) => ({
        ...check.sourced(background, place),
        answers: check.answers(background.answers, placeIn(place, 'answers')),
      }),
      nameOf,
    ),
  }
}

interface Checks {
  readonly unknown: (code: ProblemCode, place: Place, what: string, id: string, mended: string) => void
  readonly sources: (ids: readonly SourceId[], place: Place) => readonly SourceId[]
  readonly sourced: <T extends { readonly sources: readonly SourceId[] }>(item: T, place: Place) => T
  readonly conditions: (conditions: readonly Condition[], place: Place) => readonly Condition[]
  readonly conditionsHold: (conditions: readonly Condition[], place: Place, mended: string) => boolean
  readonly variants: (variants: readonly EstimateVariant[], place: Place) => readonly EstimateVariant[]
  readonly answers: (answers: Background['answers'], place: Place) => Background['answers']
}

function createChecks(roadmap: Roadmap, report: Report): Checks {
  const facts = new Set([EDITORIAL, ...roadmap.facts.map(({ id }) => id)])
  const optionsOf = new Map<ChoiceId, ReadonlySet<OptionId>>(
    roadmap.choices.map(({ id, options }: Choice) => [id, new Set(options.map((option) => option.id))]),
  )

  const unknown: Checks['unknown'] = (code, place, what, id, mended) =>
    report.add({
      code,
      place,
      says: `${capitalise(describePlace(place))} names ${what} that does not exist: "${shorten(id)}".`,
      todo: `Add it, or name another.`,
      mended,
    })

  const sources: Checks['sources'] = (ids, place) => {
    if (isAllKnown(ids, facts)) return ids
    return ids.filter((id) => {
      if (facts.has(id)) return true
      unknown('unknown-source', placeIn(place, 'sources'), 'a fact', id, 'The mention was left out.')
      return false
    })
  }

  /** The condition without options that do not exist; null when nothing is left of it. */
  const condition = ({ choice, anyOf }: Condition, place: Place, mended: string): Condition | null => {
    const options = optionsOf.get(choice)
    if (options === undefined) {
      unknown('unknown-choice', placeIn(place, 'when'), 'a choice', choice, mended)
      return null
    }
    const kept = anyOf.filter((option) => {
      if (options.has(option)) return true
      unknown('unknown-option', placeIn(place, 'when'), `an option of "${shorten(choice)}"`, option, mended)
      return false
    })
    return kept.length === 0 && anyOf.length > 0 ? null : { choice, anyOf: kept }
  }

  const conditions: Checks['conditions'] = (list, place) =>
    list.length === 0
      ? list
      : list.flatMap((each) => condition(each, place, 'This part of the condition was left out.') ?? [])

  // Not simply shortened: a variant or a duration with fewer conditions would hold for people it was not meant for.
  const conditionsHold: Checks['conditionsHold'] = (list, place, mended) =>
    list.every((each) => condition(each, place, mended)?.anyOf.length === each.anyOf.length)

  const sourced: Checks['sourced'] = (item, place) => {
    const known = sources(item.sources, place)
    return known === item.sources ? item : { ...item, sources: known }
  }

  return {
    unknown,
    sources,
    sourced,
    conditions,
    conditionsHold,
    variants: (variants, place) =>
      variants.length === 0
        ? variants
        : variants
            .filter(({ when }) => conditionsHold(when, place, 'The variant was left out.'))
            .map(({ when, estimate }) => ({
              when,
              estimate: estimate === 'known' ? estimate : sourced(estimate, place),
            })),
    answers: (answers, place) => {
      const isKnown = ([choice, option]: readonly [ChoiceId, OptionId]): boolean => {
        const options = optionsOf.get(choice)
        if (options?.has(option) === true) return true
        if (options === undefined) unknown('unknown-choice', place, 'a choice', choice, 'The answer was left out.')
        else unknown('unknown-option', place, `an option of "${shorten(choice)}"`, option, 'The answer was left out.')
        return false
      }
      return new Map([...answers].filter(isKnown))
    },
  }
}

function isAllKnown(ids: readonly string[], known: ReadonlySet<string>): boolean {
  for (const id of ids) if (!known.has(id)) return false
  return true
}

/** Each entry mapped; the very same list where each came out the very same. */
function mapped<T>(list: readonly T[], map: (entry: T) => T): readonly T[] {
  const entries = list.map(map)
  return entries.every((entry, i) => entry === list[i]) ? list : entries
}

/** The object with what is changed of it; the very same one where that is nothing. */
function changed<T extends object>(item: T, change: Partial<T>): T {
  for (const key in change) if (change[key] !== item[key]) return { ...item, ...change }
  return item
}

function noPhase(root: Place, report: Report): Roadmap['phases'][number] {
  report.add({
    code: 'no-phase',
    place: placeIn(root, 'phases'),
    says: `${capitalise(describePlace(placeIn(root, 'phases')))} is empty.`,
    todo: 'Add at least one phase, and name it in every step.',
    mended: 'All steps are now in one phase.',
  })
  return { id: 'steps', title: 'Steps', summary: '', durations: [], sources: [] }
}

function noBackground(root: Place, report: Report): Background {
  report.add({
    code: 'no-background',
    place: placeIn(root, 'backgrounds'),
    says: `${capitalise(describePlace(placeIn(root, 'backgrounds')))} is empty.`,
    todo: 'Add at least one starting point.',
    mended: 'An empty starting point was added.',
  })
  return {
    id: 'any',
    title: 'Any starting point',
    summary: '',
    answers: new Map(),
    week: [0, 0, 0, 0, 0, 0, 0],
    headline: { text: '', minMonths: 0, maxMonths: 0 },
    sources: [],
  }
}
