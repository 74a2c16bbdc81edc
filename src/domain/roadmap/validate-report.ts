/** What can be wrong with data from outside. */
export type ProblemCode =
  | 'bad-link'
  | 'cycle'
  | 'duplicate-id'
  | 'duplicate-prerequisite'
  | 'end-before-start'
  | 'estimate-out-of-order'
  | 'missing-field'
  | 'no-background'
  | 'no-phase'
  | 'out-of-range'
  | 'self-prerequisite'
  | 'too-many'
  | 'unknown-choice'
  | 'unknown-option'
  | 'unknown-phase'
  | 'unknown-plan'
  | 'unknown-prerequisite'
  | 'unknown-source'
  | 'unreadable-characters'
  | 'wrong-type'

/** One thing that is wrong, for a person to read. */
export interface Problem {
  readonly code: ProblemCode
  /** A path in words: `steps › "Linear algebra" (linear-algebra) › prerequisites`. */
  readonly where: string
  /** What is wrong, where, and what to do (or, when it was repaired, what was done). */
  readonly says: string
}

/** A place in the data, from the inside out, so that reading on costs nothing until something is wrong. */
export interface Place {
  readonly parent: Place | null
  readonly name: string
}

export interface Finding {
  readonly code: ProblemCode
  readonly place: Place
  /** What is wrong and where: a whole sentence. */
  readonly says: string
  /** What the author of the data can do about it: a whole sentence. */
  readonly todo: string
  /** What was done about it when the data is repaired: a whole sentence. */
  readonly mended: string
}

/**
 * Collects what is wrong. `refuse`: data with a problem is not taken, and says what to do. `repair`: the rest is kept,
 * and says what was done.
 */
export interface Report {
  readonly mode: 'refuse' | 'repair'
  readonly add: (finding: Finding) => void
  /** Something that is put right without a word to the author, but is told when stored data is repaired. */
  readonly note: (finding: Finding) => void
  /** Takes list entries from what may be read in all; gives how many may still be read. */
  readonly takeEntries: (count: number, place: Place) => number
  /** The first problems, as many as were asked for. */
  readonly problems: readonly Problem[]
  /** How many there are besides `problems`. */
  readonly more: () => number
}

export interface ReportOptions {
  readonly mode: Report['mode']
  /** How many problems are written out; the others are only counted. */
  readonly limit: number
  /** How many list entries are read in all, at every depth together. */
  readonly maxEntries: number
}

export function createReport({ mode, limit, maxEntries }: ReportOptions): Report {
  const problems: Problem[] = []
  let found = 0
  let entriesLeft = maxEntries
  let hasSaidTooMany = false

  const add = (finding: Finding): void => {
    found += 1
    if (problems.length >= limit) return
    const { code, place, says, todo, mended } = finding
    problems.push({ code, where: placeText(place), says: `${says} ${mode === 'refuse' ? todo : mended}` })
  }

  const takeEntries = (count: number, place: Place): number => {
    const taken = Math.min(count, entriesLeft)
    entriesLeft -= taken
    if (taken < count && !hasSaidTooMany) {
      hasSaidTooMany = true
      add({
        code: 'too-many',
        place,
        says: `The lists hold more than ${maxEntries.toLocaleString('en-GB')} entries in all, counted up to ${describePlace(place)}.`,
        todo: 'Take entries out, or split the data into several files.',
        mended: 'The entries after that were left out.',
      })
    }
    return taken
  }

  return {
    mode,
    add,
    note: (finding) => {
      if (mode === 'repair') add(finding)
    },
    takeEntries,
    problems,
    more: () => found - problems.length,
  }
}

/** The root of a path; its name is used in sentences, not in paths. */
export function rootPlace(name: string): Place {
  return { parent: null, name }
}

export function placeIn(parent: Place, name: string): Place {
  return { parent, name }
}

/** The place of a list's entry, named after what the entry says of itself. */
export function placeOfEntry(list: Place, entry: Readonly<Record<string, unknown>>, index: number): Place {
  return placeNamed(list, () => labelOf(entry) ?? `entry ${index + 1}`)
}

/** A place whose name takes some work, which is only done when something is wrong there. */
export function placeNamed(parent: Place, nameIt: () => string): Place {
  return new PlaceNamedLate(parent, nameIt)
}

class PlaceNamedLate implements Place {
  readonly parent: Place
  readonly #nameIt: () => string

  constructor(parent: Place, nameIt: () => string) {
    this.parent = parent
    this.#nameIt = nameIt
  }

  get name(): string {
    return this.#nameIt()
  }
}

/** `steps › "Linear algebra" (linear-algebra) › title`. */
function placeText(place: Place): string {
  const names: string[] = []
  for (let at = place; at.parent !== null; at = at.parent) names.push(at.name)
  return names.length === 0 ? place.name : names.toReversed().join(' › ')
}

/** For the middle of a sentence: `“title” of "Linear algebra" (linear-algebra)`. */
export function describePlace({ parent, name }: Place): string {
  if (parent === null) return name
  return parent.parent === null ? `“${name}” of ${parent.name}` : `“${name}” in ${placeText(parent)}`
}

/** A title and an id as people see them, shortened. */
export function nameOf({ id, title }: { readonly id: string; readonly title: string }): string {
  return title === '' ? shorten(id) : `"${shorten(title)}" (${shorten(id)})`
}

/** Shortens a text to what fits a sentence. */
export function shorten(text: string): string {
  return text.length <= SHORT ? text : `${text.slice(0, SHORT - 1).replaceAll(/\p{Surrogate}/gu, '')}…`
}

const SHORT = 60
const TITLES = ['title', 'label', 'work'] as const
const IDS = ['id', 'step', 'choice', 'day', 'from'] as const

function labelOf(entry: Readonly<Record<string, unknown>>): string | null {
  const title = firstText(entry, TITLES)
  const id = firstText(entry, IDS)
  if (title === null) return id === null ? null : shorten(id)
  return id === null ? `"${shorten(title)}"` : `"${shorten(title)}" (${shorten(id)})`
}

function firstText(entry: Readonly<Record<string, unknown>>, keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = Object.hasOwn(entry, key) ? entry[key] : undefined
    if (typeof value === 'string' && value !== '') return value
  }
  return null
}
