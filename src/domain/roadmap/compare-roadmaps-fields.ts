import { isSameValue } from '../document/same-value'
import type { Background, Choice, Phase, Resource, Roadmap, Step } from './roadmap'

/** The lists of a roadmap whose entries are compared one by one. */
export interface PartLists {
  readonly phases: Phase
  readonly steps: Step
  readonly choices: Choice
  readonly backgrounds: Background
}

export type PartList = keyof PartLists

/** A field of an entry that is compared and taken by itself. */
export interface FieldRule<T> {
  readonly name: string
  readonly read: (entry: T) => unknown
  /** The entry with what changed from `base` to `theirs`; what was added to lists in `mine` stays there. */
  readonly take: (mine: T, base: T, theirs: T) => T
}

export const ABOUT_FIELDS: readonly FieldRule<Roadmap>[] = [
  plain('title'),
  plain('goal'),
  plain('summary'),
  plain('reference'),
]

export const PART_FIELDS: { readonly [List in PartList]: readonly FieldRule<PartLists[List]>[] } = {
  phases: [plain('title'), plain('summary'), plain('durations'), plain('sources')],
  choices: [plain('title'), plain('question'), plain('kind'), merged('options', idOf), plain('sources')],
  steps: [
    plain('title'),
    plain('phase'),
    plain('reason'),
    { name: 'work', read: workOf, take: (mine, _base, theirs) => withWorkOf(mine, theirs) },
    merged('prerequisites', (id: string) => id),
    merged('topics', idOf),
    merged('resources', ({ title }: Resource) => title),
    plain('optional'),
    plain('when'),
    plain('sources'),
  ],
  backgrounds: [plain('title'), plain('summary'), plain('answers'), plain('week'), plain('headline'), plain('sources')],
}

function plain<T>(name: keyof T & string): FieldRule<T> {
  return {
    name,
    read: (entry) => entry[name],
    take: (mine, _base, theirs) => ({ ...mine, [name]: theirs[name] }),
  }
}

/** A list of which each entry is taken by itself. */
function merged<Field extends string, Entry, T extends { readonly [F in Field]: readonly Entry[] }>(
  name: Field,
  keyOf: (entry: Entry) => string,
): FieldRule<T> {
  return {
    name,
    read: (entry) => entry[name],
    take: (mine, base, theirs) => ({ ...mine, [name]: mergeLists(mine[name], base[name], theirs[name], keyOf) }),
  }
}

function mergeLists<Entry>(
  mine: readonly Entry[],
  base: readonly Entry[],
  theirs: readonly Entry[],
  keyOf: (entry: Entry) => string,
): readonly Entry[] {
  if (isSameValue(mine, base)) return theirs
  const byKey = (list: readonly Entry[]): ReadonlyMap<string, Entry> => new Map(list.map((each) => [keyOf(each), each]))
  const [mineByKey, baseByKey, theirsByKey] = [byKey(mine), byKey(base), byKey(theirs)]
  const kept = mine.flatMap((entry) => {
    const key = keyOf(entry)
    const [before, after] = [baseByKey.get(key), theirsByKey.get(key)]
    if (before === undefined) return [entry]
    if (after === undefined) return []
    return [isSameValue(before, after) ? entry : after]
  })
  const added = theirs.filter((entry) => !baseByKey.has(keyOf(entry)) && !mineByKey.has(keyOf(entry)))
  return [...kept, ...added]
}

function idOf({ id }: { readonly id: string }): string {
  return id
}

function workOf(step: Step): unknown {
  switch (step.kind) {
    case 'effort':
      return [step.kind, step.estimate, step.variants]
    case 'wait':
      return [step.kind, step.days]
    case 'milestone':
      return [step.kind]
  }
}

function withWorkOf(step: Step, of: Step): Step {
  const { id, phase, title, reason, topics, resources, prerequisites, optional, when, sources } = step
  const base = { id, phase, title, reason, topics, resources, prerequisites, optional, when, sources }
  switch (of.kind) {
    case 'effort':
      return { ...base, kind: of.kind, estimate: of.estimate, variants: of.variants }
    case 'wait':
      return { ...base, kind: of.kind, days: of.days }
    case 'milestone':
      return { ...base, kind: of.kind }
  }
}
