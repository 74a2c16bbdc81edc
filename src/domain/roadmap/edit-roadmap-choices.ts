import { asText, asTitle, isFreeId, mapEntry, moveEntry } from './edit-roadmap'
import type { Choice, ChoiceId, Condition, Option, OptionId, Roadmap, Step } from './roadmap'
import { ROADMAP_LIMITS } from './validate-parts'

/** What refers to a choice, or to one of its options. */
export interface ChoiceUses {
  /** Steps that are there for some answers only. */
  readonly steps: readonly Step[]
  /** Steps whose estimate depends on the answer. */
  readonly estimates: readonly Step[]
  /** How many starting points answer it. */
  readonly backgrounds: number
}

/** A question with options; what it is and says is to be filled in. */
export function addChoice(roadmap: Roadmap, id: ChoiceId, title: string, optionIds: readonly OptionId[]): Roadmap {
  const { choices } = roadmap
  if (!isFreeId(id, choices) || choices.length >= ROADMAP_LIMITS.choices) return roadmap
  const choice: Choice = { id, kind: 'knowledge', title: asTitle(title), question: '', options: [], sources: [] }
  const added: Roadmap = { ...roadmap, choices: [...choices, choice] }
  return optionIds.reduce((made, option) => addOption(made, id, option), added)
}

export function editChoiceText(
  roadmap: Roadmap,
  id: ChoiceId,
  { title, question, kind }: Partial<Pick<Choice, 'title' | 'question' | 'kind'>>,
): Roadmap {
  return editChoice(roadmap, id, (choice) => ({
    ...choice,
    title: title === undefined ? choice.title : asTitle(title),
    question: question === undefined ? choice.question : asText(question),
    kind: kind ?? choice.kind,
  }))
}

export function moveChoice(roadmap: Roadmap, id: ChoiceId, to: number): Roadmap {
  const from = roadmap.choices.findIndex((choice) => choice.id === id)
  const choices = moveEntry(roadmap.choices, from, to)
  return choices === roadmap.choices ? roadmap : { ...roadmap, choices }
}

/** Takes a choice out, with everything that depended on it: steps are there for everybody, estimates are the usual ones. */
export function deleteChoice(roadmap: Roadmap, id: ChoiceId): Roadmap {
  if (roadmap.choices.every((choice) => choice.id !== id)) return roadmap
  const without = withoutReferences(roadmap, (condition) => (condition.choice === id ? null : condition))
  const backgrounds = roadmap.backgrounds.map((background) =>
    background.answers.has(id)
      ? { ...background, answers: new Map([...background.answers].filter(([choice]) => choice !== id)) }
      : background,
  )
  return { ...without, backgrounds, choices: roadmap.choices.filter((choice) => choice.id !== id) }
}

export function addOption(roadmap: Roadmap, choice: ChoiceId, id: OptionId): Roadmap {
  return editChoice(roadmap, choice, (each) => {
    if (!isFreeId(id, each.options) || each.options.length >= ROADMAP_LIMITS.options) return each
    return { ...each, options: [...each.options, { id, label: '', hint: '', sources: [] }] }
  })
}

export function editOptionText(
  roadmap: Roadmap,
  choice: ChoiceId,
  id: OptionId,
  { label, hint }: Partial<Pick<Option, 'label' | 'hint'>>,
): Roadmap {
  return editChoice(roadmap, choice, (each) => {
    const options = mapEntry(each.options, id, (option) => ({
      ...option,
      label: label === undefined ? option.label : asTitle(label),
      hint: hint === undefined ? option.hint : asText(hint),
    }))
    return options === each.options ? each : { ...each, options }
  })
}

/** The first option is what counts while nobody has answered. */
export function moveOption(roadmap: Roadmap, choice: ChoiceId, id: OptionId, to: number): Roadmap {
  return editChoice(roadmap, choice, (each) => {
    const from = each.options.findIndex((option) => option.id === id)
    const options = moveEntry(each.options, from, to)
    return options === each.options ? each : { ...each, options }
  })
}

/**
 * Takes an option out, and the mentions of it. A step that was there for this option only is there for everybody, an
 * estimate that was for it only is gone, and a starting point that chose it leaves the question open.
 */
export function deleteOption(roadmap: Roadmap, choice: ChoiceId, id: OptionId): Roadmap {
  const found = roadmap.choices.find((each) => each.id === choice)
  if (found === undefined || found.options.every((option) => option.id !== id)) return roadmap
  const without = withoutReferences(roadmap, (condition) => {
    if (condition.choice !== choice || !condition.anyOf.includes(id)) return condition
    const anyOf = condition.anyOf.filter((option) => option !== id)
    return anyOf.length === 0 ? null : { choice, anyOf }
  })
  const backgrounds = roadmap.backgrounds.map((background) =>
    background.answers.get(choice) === id
      ? { ...background, answers: new Map([...background.answers].filter(([each]) => each !== choice)) }
      : background,
  )
  return editChoice({ ...without, backgrounds }, choice, (each) => ({
    ...each,
    options: each.options.filter((option) => option.id !== id),
  }))
}

/** What refers to a choice; with an option, only what refers to that one. */
export function usesOfChoice(roadmap: Roadmap, choice: ChoiceId, option: OptionId | null = null): ChoiceUses {
  const names = (when: readonly Condition[]): boolean =>
    when.some((each) => each.choice === choice && (option === null || each.anyOf.includes(option)))
  const answers = roadmap.backgrounds.map((background) => background.answers.get(choice))
  return {
    steps: roadmap.steps.filter(({ when }) => names(when)),
    estimates: roadmap.steps.filter((step) => step.kind === 'effort' && step.variants.some(({ when }) => names(when))),
    backgrounds: answers.filter((answer) => answer !== undefined && (option === null || answer === option)).length,
  }
}

function editChoice(roadmap: Roadmap, id: ChoiceId, change: (choice: Choice) => Choice): Roadmap {
  const choices = mapEntry(roadmap.choices, id, change)
  return choices === roadmap.choices ? roadmap : { ...roadmap, choices }
}

/** Null takes a condition out: a step's is dropped, an estimate or a sourced length that depended on it goes with it. */
function withoutReferences(roadmap: Roadmap, change: (condition: Condition) => Condition | null): Roadmap {
  const changeAll = (when: readonly Condition[]): readonly Condition[] | null => {
    const changed = when.map(change)
    if (changed.every((each, at) => each === when[at])) return when
    return changed.includes(null) ? null : changed.filter((each) => each !== null)
  }
  const keep = <T extends { readonly when: readonly Condition[] }>(list: readonly T[]): readonly T[] => {
    const kept = list.flatMap((each) => {
      const when = changeAll(each.when)
      return when === null ? [] : [when === each.when ? each : { ...each, when }]
    })
    return kept.length === list.length && kept.every((each, at) => each === list[at]) ? list : kept
  }
  const dropped = (when: readonly Condition[]): readonly Condition[] =>
    changeAll(when) ?? when.flatMap((each) => change(each) ?? [])
  return {
    ...roadmap,
    phases: roadmap.phases.map((phase) => {
      const durations = keep(phase.durations)
      return durations === phase.durations ? phase : { ...phase, durations }
    }),
    steps: roadmap.steps.map((step) => {
      const when = dropped(step.when)
      const changed = when === step.when ? step : { ...step, when }
      if (changed.kind !== 'effort') return changed
      const variants = keep(changed.variants)
      return variants === changed.variants ? changed : { ...changed, variants }
    }),
  }
}
