import { changeKey, type RoadmapChange, type ThreeRoadmaps } from './compare-roadmaps'
import { ABOUT_FIELDS, PART_FIELDS, type FieldRule, type PartList } from './compare-roadmaps-fields'
import { settleRoadmap } from './edit-roadmap'
import { deleteBackground } from './edit-roadmap-backgrounds'
import { deleteChoice } from './edit-roadmap-choices'
import { deletePhase } from './edit-roadmap-phases'
import { deleteSteps } from './edit-roadmap-steps'
import type { Answers, Condition, Roadmap, Step } from './roadmap'

/** What came of taking changes. */
export interface Taken {
  readonly mine: Roadmap
  /** The same changes made in what both come from, so that they are not offered again. */
  readonly base: Roadmap
  /** What could not be taken with them, in sentences: a prerequisite that would have closed a circle. */
  readonly said: readonly string[]
}

/** Takes changes, as `withNeeded` completes them, in the order in which they were compared. */
export function takeChanges(states: ThreeRoadmaps, changes: readonly RoadmapChange[]): Taken {
  const { roadmap: mine, said } = settleRoadmap(applyAll(states.mine, states, changes))
  return { mine, base: leaveChanges(states, changes), said }
}

/** The common state with changes made in it, so that they are not offered again; nothing of one's own is touched. */
export function leaveChanges(states: ThreeRoadmaps, changes: readonly RoadmapChange[]): Roadmap {
  return settleRoadmap(applyAll(states.base, states, changes)).roadmap
}

/** One's own roadmap when everything has been taken or left: of that edition, with the facts that it cites. */
export function finishTaking(mine: Roadmap, theirs: Roadmap): Roadmap {
  const known = new Set(theirs.facts.map(({ id }) => id))
  const cited = sourcesIn(mine)
  const ownFacts = mine.facts.filter(({ id }) => !known.has(id) && cited.has(id))
  return { ...mine, edition: theirs.edition, facts: [...theirs.facts, ...ownFacts] }
}

/** The changes with those that they cannot do without: a new step's new phase, a prerequisite that is new itself. */
export function withNeeded(
  chosen: readonly RoadmapChange[],
  all: readonly RoadmapChange[],
  states: ThreeRoadmaps,
): readonly RoadmapChange[] {
  const byKey = new Map(all.map((change) => [change.key, change]))
  const taken = new Set<string>()
  const open = chosen.map(({ key }) => key)
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const change = byKey.get(key)
    if (change === undefined || taken.has(key)) continue
    taken.add(key)
    open.push(...neededBy(change, all, states))
  }
  return all.filter(({ key }) => taken.has(key))
}

function applyAll(roadmap: Roadmap, states: ThreeRoadmaps, changes: readonly RoadmapChange[]): Roadmap {
  const known = new Map(roadmap.facts.map((fact) => [fact.id, fact]))
  for (const fact of states.theirs.facts) known.set(fact.id, fact)
  const start: Roadmap = { ...roadmap, facts: [...known.values()] }
  return changes.reduce((changed, change) => applyChange(changed, states, change), start)
}

function applyChange(roadmap: Roadmap, { base, theirs }: ThreeRoadmaps, change: RoadmapChange): Roadmap {
  const { kind, list, id, field } = change
  if (list === null) return ABOUT_FIELDS.find(({ name }) => name === field)?.take(roadmap, base, theirs) ?? roadmap
  if (kind === 'order') return { ...roadmap, [list]: inOrderOf(roadmap[list], theirs[list]) }
  if (id === null) return roadmap
  if (kind === 'gone') return withoutEntry(roadmap, list, id)
  const entries: Entries = { mine: roadmap[list], base: base[list], theirs: theirs[list] }
  if (kind === 'new') return { ...roadmap, [list]: insertLike(entries.mine, entries.theirs, id) }
  const rule = (PART_FIELDS[list] as readonly FieldRule<unknown>[]).find(({ name }) => name === field)
  const [before, after] = [entryIn(entries.base, id), entryIn(entries.theirs, id)]
  if (rule === undefined || before === undefined || after === undefined) return roadmap
  return {
    ...roadmap,
    [list]: entries.mine.map((entry) => (entry.id === id ? rule.take(entry, before, after) : entry)),
  }
}

interface Entry {
  readonly id: string
}

interface Entries {
  readonly mine: readonly Entry[]
  readonly base: readonly Entry[]
  readonly theirs: readonly Entry[]
}

function entryIn(list: readonly Entry[], id: string): Entry | undefined {
  return list.find((entry) => entry.id === id)
}

/** Behind what is before it in the other list, as far as it is there. */
function insertLike(mine: readonly Entry[], theirs: readonly Entry[], id: string): readonly Entry[] {
  const at = theirs.findIndex((entry) => entry.id === id)
  const added = theirs[at]
  if (added === undefined || mine.some((entry) => entry.id === id)) return mine
  const places = new Map(mine.map((entry, place) => [entry.id, place]))
  const before = theirs.slice(0, at).findLast((entry) => places.has(entry.id))
  const place = before === undefined ? 0 : (places.get(before.id) ?? 0) + 1
  return mine.toSpliced(place, 0, added)
}

/** Sorted as in the other list; what that does not have stays behind what it is behind. */
function inOrderOf(mine: readonly Entry[], theirs: readonly Entry[]): readonly Entry[] {
  const places = new Map(theirs.map((entry, place) => [entry.id, place]))
  let last = -1
  return mine
    .map((entry) => {
      last = places.get(entry.id) ?? last
      return { entry, place: last }
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({ entry }) => entry)
}

function withoutEntry(roadmap: Roadmap, list: PartList, id: string): Roadmap {
  switch (list) {
    case 'steps':
      return deleteSteps(roadmap, new Set([id]))
    case 'choices':
      return deleteChoice(roadmap, id)
    case 'backgrounds':
      return deleteBackground(roadmap, id)
    case 'phases': {
      const at = roadmap.phases.findIndex((phase) => phase.id === id)
      const neighbour = roadmap.phases[at - 1] ?? roadmap.phases[at + 1]
      return neighbour === undefined ? roadmap : deletePhase(roadmap, id, neighbour.id)
    }
  }
}

/** The keys of the changes without which this one would name what is not there. */
function neededBy(
  { kind, list, id, field }: RoadmapChange,
  all: readonly RoadmapChange[],
  { base, theirs }: ThreeRoadmaps,
): readonly string[] {
  if (list === null || kind === 'order') return []
  if (kind === 'gone') return neededByGone(list, id, all, base)
  if (list === 'steps') {
    const step = theirs.steps.find((each) => each.id === id)
    if (step === undefined) return []
    const isWanted = (name: string): boolean => field === null || field === name
    return [
      ...(isWanted('phase') ? [changeKey('new', 'phases', step.phase)] : []),
      ...(isWanted('prerequisites') ? step.prerequisites.map((each) => changeKey('new', 'steps', each)) : []),
      ...(isWanted('when') ? neededByConditions(step.when) : []),
      ...(isWanted('work') ? neededByConditions(variantConditions(step)) : []),
    ]
  }
  if (list === 'backgrounds' && (field === null || field === 'answers')) {
    return neededByAnswers(theirs.backgrounds.find((each) => each.id === id)?.answers ?? new Map())
  }
  if (list === 'phases' && (field === null || field === 'durations')) {
    const durations = theirs.phases.find((each) => each.id === id)?.durations ?? []
    return neededByConditions(durations.flatMap(({ when }) => when))
  }
  return []
}

/** The last phase and the last starting point cannot go, so the new ones come first; a phase's steps go or move with it. */
function neededByGone(
  list: PartList,
  id: string | null,
  all: readonly RoadmapChange[],
  base: Roadmap,
): readonly string[] {
  if (list !== 'phases' && list !== 'backgrounds') return []
  const added = all.filter((change) => change.kind === 'new' && change.list === list).map(({ key }) => key)
  if (list === 'backgrounds') return added
  const steps = base.steps.filter(({ phase }) => phase === id)
  return [
    ...added,
    ...steps.flatMap((step) => [changeKey('gone', 'steps', step.id), changeKey('changed', 'steps', step.id, 'phase')]),
  ]
}

function neededByConditions(when: readonly Condition[]): readonly string[] {
  return when.flatMap(({ choice }) => choiceKeys(choice))
}

function neededByAnswers(answers: Answers): readonly string[] {
  return [...answers.keys()].flatMap(choiceKeys)
}

function choiceKeys(choice: string): readonly string[] {
  return [changeKey('new', 'choices', choice), changeKey('changed', 'choices', choice, 'options')]
}

function variantConditions(step: Step): readonly Condition[] {
  return step.kind === 'effort' ? step.variants.flatMap(({ when }) => when) : []
}

function sourcesIn({ phases, steps, choices, backgrounds }: Roadmap): ReadonlySet<string> {
  const cited = new Set<string>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, each] of Object.entries(value)) {
      if (key === 'sources' && Array.isArray(each)) for (const id of each) cited.add(String(id))
      else visit(each)
    }
  }
  visit([phases, steps, choices, backgrounds])
  return cited
}
