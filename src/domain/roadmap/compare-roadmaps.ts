import { isSameValue } from '../document/same-value'
import { ABOUT_FIELDS, type FieldRule, PART_FIELDS, type PartList, type PartLists } from './compare-roadmaps-fields'
import type { Roadmap } from './roadmap'

/** Three states of one roadmap: what both others come from, a person's own, and the one to be taken from. */
export interface ThreeRoadmaps {
  readonly base: Roadmap
  readonly mine: Roadmap
  readonly theirs: Roadmap
}

/** One thing that is otherwise in `theirs` than in `base`, and not so in `mine` yet. */
export interface RoadmapChange {
  /** The same change has the same key in every comparison. */
  readonly key: string
  readonly kind: 'new' | 'changed' | 'gone' | 'order'
  /** Which list it is about; null: the roadmap itself. */
  readonly list: PartList | null
  /** The entry's id; null if it is about the roadmap or about a list's order. */
  readonly id: string | null
  /** For `changed`: which of its fields. */
  readonly field: string | null
  /** The person has changed the same thing themselves. */
  readonly isMineToo: boolean
}

const LISTS: readonly PartList[] = ['phases', 'choices', 'steps', 'backgrounds']

/**
 * What has changed from `base` to `theirs` and can be taken into `mine`, one by one or all together, in an order in
 * which it can be taken: what is new or changed, then what is gone, then orders. What `mine` has already, and what
 * belongs to entries that it has deleted, is passed over. Neither ids nor editions are compared.
 */
export function compareRoadmaps(states: ThreeRoadmaps): readonly RoadmapChange[] {
  const about = changedFields(null, null, ABOUT_FIELDS, states.base, states.mine, states.theirs)
  return [
    ...about,
    ...LISTS.flatMap((list) => newAndChanged(list, states)),
    // Steps go before the phases and the choices that they name.
    ...LISTS.toReversed().flatMap((list) => gone(list, states)),
    ...LISTS.flatMap((list) => reordered(list, states)),
  ]
}

/** The key of a change. */
export function changeKey(kind: RoadmapChange['kind'], list: PartList | null, id: string | null, field = ''): string {
  return JSON.stringify([kind, list, id, field])
}

function newAndChanged(list: PartList, states: ThreeRoadmaps): readonly RoadmapChange[] {
  const [base, mine] = [entriesOf(list, states.base), entriesOf(list, states.mine)]
  return listOf(list, states.theirs).flatMap((theirs) => {
    const { id } = theirs
    const [before, own] = [base.get(id), mine.get(id)]
    if (before === undefined) {
      if (own !== undefined) return []
      return [{ key: changeKey('new', list, id), kind: 'new', list, id, field: null, isMineToo: false } as const]
    }
    if (own === undefined || before === theirs) return []
    return changedFields(list, id, PART_FIELDS[list] as readonly FieldRule<Entry>[], before, own, theirs)
  })
}

function changedFields<T>(
  list: PartList | null,
  id: string | null,
  rules: readonly FieldRule<T>[],
  base: T,
  mine: T,
  theirs: T,
): readonly RoadmapChange[] {
  return rules.flatMap(({ name, read, take }) => {
    if (isSameValue(read(base), read(theirs))) return []
    const own = read(mine)
    if (isSameValue(own, read(take(mine, base, theirs)))) return []
    const isMineToo = !isSameValue(own, read(base))
    return [{ key: changeKey('changed', list, id, name), kind: 'changed', list, id, field: name, isMineToo } as const]
  })
}

function gone(list: PartList, states: ThreeRoadmaps): readonly RoadmapChange[] {
  const [mine, theirs] = [entriesOf(list, states.mine), entriesOf(list, states.theirs)]
  return listOf(list, states.base).flatMap((base) => {
    const { id } = base
    const own = mine.get(id)
    if (own === undefined || theirs.has(id)) return []
    const isMineToo = !isSameValue(own, base)
    return [{ key: changeKey('gone', list, id), kind: 'gone', list, id, field: null, isMineToo } as const]
  })
}

function reordered(list: PartList, { base, mine, theirs }: ThreeRoadmaps): readonly RoadmapChange[] {
  const [inBase, inMine, inTheirs] = [entriesOf(list, base), entriesOf(list, mine), entriesOf(list, theirs)]
  const idsIn = (roadmap: Roadmap): readonly string[] =>
    listOf(list, roadmap)
      .map(({ id }) => id)
      .filter((id) => inBase.has(id) && inMine.has(id) && inTheirs.has(id))
  const [before, own, after] = [idsIn(base), idsIn(mine), idsIn(theirs)]
  if (isSameValue(before, after) || isSameValue(own, after)) return []
  const isMineToo = !isSameValue(own, before)
  return [{ key: changeKey('order', list, null), kind: 'order', list, id: null, field: null, isMineToo }]
}

type Entry = PartLists[PartList]

function listOf(list: PartList, roadmap: Roadmap): readonly Entry[] {
  return roadmap[list]
}

function entriesOf(list: PartList, roadmap: Roadmap): ReadonlyMap<string, Entry> {
  return new Map(listOf(list, roadmap).map((entry) => [entry.id, entry]))
}
