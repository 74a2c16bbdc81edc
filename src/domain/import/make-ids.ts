import { cleanText } from '../roadmap/validate-values'

/** Longer ones cannot be saved. */
const LONGEST_ID = 200
const LONGEST_SLUG = 60

export interface Ids {
  /** A free id out of a title. */
  readonly make: (title: string) => string
  /** The id asked for, if it is free and can be saved; else one like it. */
  readonly take: (wanted: string) => string
}

/** @param wanted ids that will be taken later on, which none that is made may be. */
export function createIds(wanted: readonly string[]): Ids {
  const reserved = new Set(wanted)
  const taken = new Set<string>()
  // Where to go on counting, so that a thousand steps of one title do not count a thousand times.
  const nextOf = new Map<string, number>()
  const free = (stem: string, isFree: (id: string) => boolean): string => {
    if (isFree(stem)) return stem
    for (let number = nextOf.get(stem) ?? 2; ; number += 1) {
      const id = `${stem}-${number}`
      if (!isFree(id)) continue
      nextOf.set(stem, number + 1)
      return id
    }
  }
  const keep = (id: string): string => {
    taken.add(id)
    return id
  }
  return {
    make: (title) => keep(free(slug(title), (id) => !taken.has(id) && !reserved.has(id))),
    take: (asked) => {
      const stem = cleanText(asked.slice(0, LONGEST_ID - 10)) || 'entry'
      const isAsked = stem === asked && !taken.has(asked)
      return keep(isAsked ? asked : free(stem, (id) => !taken.has(id) && !reserved.has(id)))
    },
  }
}

/** `Linear algebra & co.` as `linear-algebra-co`; letters of every script stay. */
export function slug(title: string): string {
  const words = title
    .slice(0, 500)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}\p{Mark}]+/gu, '-')
    .slice(0, LONGEST_SLUG)
  return cleanText(words.replaceAll(/\p{Surrogate}/gu, '')).replaceAll(/^-+|-+$/g, '') || 'step'
}
