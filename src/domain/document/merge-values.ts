import { isSameValue } from './same-value'

/**
 * Who decides where both sides have changed the very same field, each in its own way:
 *
 * - `rule`: what is in the field, so that it does not matter who merges. Progress goes forward: done before known
 *   before started before open, of two days the earlier, more logged, less left. Of two notes both stay, one below the
 *   other. Of all else the greater: a number, a text by its characters, something rather than nothing. The open plan,
 *   the draft and the preferences stay mine.
 * - `even`: the same, but for these three too it does not matter who merges. For two that merge at the same time, who
 *   would otherwise never agree.
 * - `theirs`: their side. For an undo, which takes back its own change and nobody else's.
 */
export type Conflicts = 'rule' | 'even' | 'theirs'

/** Decides between two values of one field. `base` is what both began with; undefined if there was none. */
export type Rule<T> = (mine: T, theirs: T, base: T | undefined) => T

/** Without a base, both sides have added the item. */
export type Merge<T> = (base: T | undefined, mine: T, theirs: T) => T

/** How single values are merged. */
export interface ValueMerge {
  /** What one side alone has changed is its; where both have, the rule decides. */
  readonly value: <T>(base: T | undefined, mine: T, theirs: T, rule?: Rule<T>) => T
  /** The same for what is taken whole, as the merge of a Map's entries. */
  readonly leaf: <T>(base: T | undefined, mine: T, theirs: T) => T
  /** The rule for what is a tab's own business. */
  readonly own: <T>(mine: T, theirs: T) => T
}

export function createValueMerge(conflicts: Conflicts): ValueMerge {
  const value = <T>(base: T | undefined, mine: T, theirs: T, rule: Rule<T> = greater): T => {
    if (isSameValue(mine, theirs) || isSameValue(base, theirs)) return mine
    if (isSameValue(base, mine) || conflicts === 'theirs') return theirs
    return rule(mine, theirs, base)
  }
  return {
    value,
    leaf: (base, mine, theirs) => value(base, mine, theirs),
    own: conflicts === 'rule' ? (mine) => mine : greater,
  }
}

/** A comparison that means little, and comes out the same whoever makes it. */
export function greater<T>(mine: T, theirs: T): T {
  if (theirs === undefined || theirs === null) return mine
  if (mine === undefined || mine === null) return theirs
  if (typeof mine === 'number' && typeof theirs === 'number') return mine > theirs ? mine : theirs
  return textOf(mine) > textOf(theirs) ? mine : theirs
}

/** The same for the same value, in whatever order its fields and entries are. */
export function textOf(value: unknown): string {
  if (value instanceof Map) return `{${[...value].map(textOf).toSorted().join()}}`
  if (value instanceof Set) return `{${[...value].map(textOf).toSorted().join()}}`
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`
  if (typeof value === 'object' && value !== null) return textOf(new Map(Object.entries(value)))
  return value === undefined ? '' : JSON.stringify(value)
}

/** The new object, or the old one if it has the very same fields. */
export function shared<T extends object>(old: T, made: T): T {
  return hasVerySame(new Map(Object.entries(old)), new Map(Object.entries(made))) ? old : made
}

/** Whether both hold the very same objects under the same keys, in whatever order. */
export function hasVerySame<K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.has(key) && b.get(key) === value)
}
