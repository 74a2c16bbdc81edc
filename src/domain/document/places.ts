import { isRecord } from '../roadmap/validate-fields'
import type { Path } from './document-patch'
import { settleEntries, settleList, settleMembers } from './places-of-entries'
import { isSameValue } from './same-value'

/**
 * How a value is made up of places: the parts that two sides can change without being in each other's way. What is
 * `whole` is one place, though a merge may go into it; what is `skipped` is none.
 */
export type Shape =
  | { readonly kind: 'whole' }
  | { readonly kind: 'skipped' }
  | FieldsShape
  | EntriesShape
  /** Each member is there or not. */
  | { readonly kind: 'set' }
  /** Things with an id, and their order. */
  | { readonly kind: 'list'; readonly of: Shape }
  /** As many places as it is long. */
  | { readonly kind: 'tuple' }
  /** A thing with an id, or null; of two different ones there can be but one. */
  | { readonly kind: 'one'; readonly of: Shape }

export interface FieldsShape {
  readonly kind: 'fields'
  /** Fields that are not here are taken whole. */
  readonly fields?: Readonly<Record<string, Shape>>
  /** Fields that mean something only together: one place, under the name of the first. */
  readonly together?: readonly string[]
  /** Puts right what only the parts of two sides together make wrong. */
  readonly mend?: (value: unknown) => unknown
}

export interface EntriesShape {
  readonly kind: 'entries'
  readonly of: Shape
  /** An entry that is not there counts as this. */
  readonly nothing?: object
}

export type Side = 'mine' | 'theirs'

/** A place where two sides differ; `only`: the side that has what stands there, where the other has nothing. */
export interface Place {
  readonly path: Path
  readonly only?: Side
}

/** Whose value both sides are to have; null: each keeps its own. */
export type Decide = (place: Place) => Side | null

export type Pair<T = unknown> = readonly [mine: T, theirs: T]

const WHOLE: Shape = { kind: 'whole' }

/**
 * Asks of each place where two sides differ whose value counts, and gives both sides with that. What stays as it is is
 * the very same object, and what is the very same object on both sides is not gone into.
 */
export function settlePlaces(shape: Shape, pair: Pair, decide: Decide, path: Path = []): Pair {
  if (Object.is(pair[0], pair[1])) return pair
  return settleParts(shape, pair, decide, path) ?? settleWhole(pair, decide, path)
}

/** Null for what is taken whole. */
function settleParts(shape: Shape, pair: Pair, decide: Decide, path: Path): Pair | null {
  switch (shape.kind) {
    case 'skipped':
      return pair
    case 'whole':
      return null
    case 'fields':
      return areBoth(pair, isRecord) ? settleFields(shape, pair, decide, path) : null
    case 'entries':
      return areBoth(pair, isMap) ? settleEntries(shape, pair, { decide, settle: settlePlaces }, path) : null
    case 'set':
      return areBoth(pair, isSet) ? settleMembers(pair, decide, path) : null
    case 'list':
      return areBoth(pair, isList) ? settleList(shape.of, pair, { decide, settle: settlePlaces }, path) : null
    case 'tuple':
      return areBoth(pair, isList) ? settleTuple(pair, decide, path) : null
    case 'one':
      return areBoth(pair, isRecord) && pair[0]['id'] === pair[1]['id']
        ? settlePlaces(shape.of, pair, decide, path)
        : null
  }
}

function areBoth<T>(pair: Pair, is: (value: unknown) => value is T): pair is Pair<T> {
  return pair.every(is)
}

function isMap(value: unknown): value is ReadonlyMap<number | string, unknown> {
  return value instanceof Map
}

function isSet(value: unknown): value is ReadonlySet<number | string> {
  return value instanceof Set
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function settleWhole(pair: Pair, decide: Decide, path: Path): Pair {
  return isSameValue(pair[0], pair[1]) ? pair : chosen(pair, decide({ path }))
}

/** Both with what the one side has. */
function chosen<T>(pair: Pair<T>, side: Side | null): Pair<T> {
  if (side === null) return pair
  return side === 'mine' ? [pair[0], pair[0]] : [pair[1], pair[1]]
}

type Fields = Readonly<Record<string, unknown>>

function settleFields(shape: FieldsShape, pair: Pair<Fields>, decide: Decide, path: Path): Pair {
  const { fields = {}, together = [], mend = (value) => value } = shape
  let [mine, theirs] = settleTogether(together, pair, decide, path)
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    if (together.includes(key)) continue
    const part: Pair = [mine[key], theirs[key]]
    const settled = settlePlaces(fields[key] ?? WHOLE, part, decide, [...path, key])
    if (settled[0] !== part[0]) mine = withField(mine, key, settled[0])
    if (settled[1] !== part[1]) theirs = withField(theirs, key, settled[1])
  }
  return [mine === pair[0] ? mine : mend(mine), theirs === pair[1] ? theirs : mend(theirs)]
}

function settleTogether(keys: readonly string[], pair: Pair<Fields>, decide: Decide, path: Path): Pair<Fields> {
  const [name] = keys
  if (name === undefined) return pair
  const pieces: Pair<Fields> = [pick(pair[0], keys), pick(pair[1], keys)]
  if (isSameValue(pieces[0], pieces[1])) return pair
  const side = decide({ path: [...path, name] })
  const withPiece = (all: Fields, piece: Fields): Fields =>
    keys.reduce((made, key) => withField(made, key, piece[key]), all)
  return [
    side === 'theirs' ? withPiece(pair[0], pieces[1]) : pair[0],
    side === 'mine' ? withPiece(pair[1], pieces[0]) : pair[1],
  ]
}

/** Undefined takes the field out. */
function withField(all: Fields, key: string, value: unknown): Fields {
  if (value !== undefined) return { ...all, [key]: value }
  return Object.fromEntries(Object.entries(all).filter(([other]) => other !== key))
}

function pick(all: Fields, keys: readonly string[]): Fields {
  return Object.fromEntries(keys.filter((key) => key in all).map((key) => [key, all[key]]))
}

function settleTuple(pair: Pair<readonly unknown[]>, decide: Decide, path: Path): Pair | null {
  if (pair[0].length !== pair[1].length) return null
  const parts = pair[0].map((mine, at) => settleWhole([mine, pair[1][at]], decide, [...path, at]))
  const [mine, theirs] = [parts.map(([own]) => own), parts.map(([, other]) => other)]
  return [isSameValue(mine, pair[0]) ? pair[0] : mine, isSameValue(theirs, pair[1]) ? pair[1] : theirs]
}
