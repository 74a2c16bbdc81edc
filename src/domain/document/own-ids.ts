import { type Fields } from '../roadmap/validate-fields'
import { placeIn, shorten } from '../roadmap/validate-report'
import { cleanText } from '../roadmap/validate-values'

/** What a person made, and what it is called on the screen. */
interface Named {
  readonly id: string
  readonly title?: string
  readonly employer?: string
}

/** The entries of a list by their ids. Two with the same id are both kept, the second under a new one. */
export function keepUnderOwnIds<T extends Named>(
  fields: Fields,
  list: 'plans' | 'projects' | 'applications',
  entries: readonly T[],
): ReadonlyMap<string, T> {
  const kept = new Map<string, T>()
  const unusedId = createUnusedIds(kept)
  for (const entry of entries) {
    const id = kept.has(entry.id) ? unusedId(entry.id) : entry.id
    if (id !== entry.id) reportSameId(entry, fields, list)
    kept.set(id, id === entry.id ? entry : { ...entry, id })
  }
  return kept
}

/** Numbers the same id on from where it came last, so that a thousand of them take no more than a thousand steps. */
function createUnusedIds(kept: ReadonlyMap<string, unknown>): (id: string) => string {
  const numbers = new Map<string, number>()
  return (id) => {
    const stem = cleanText(id.slice(0, 190))
    let number = numbers.get(stem) ?? 2
    while (kept.has(`${stem}-${number}`)) number += 1
    numbers.set(stem, number + 1)
    return `${stem}-${number}`
  }
}

function reportSameId({ id, title, employer }: Named, { place, report }: Fields, list: string): void {
  report.add({
    code: 'duplicate-id',
    place: placeIn(placeIn(place, list), shorten(title ?? employer ?? id)),
    says: `There is more than one ${list.slice(0, -1)} with the id "${shorten(id)}".`,
    todo: 'Give each of them an id of its own.',
    mended: 'Both were kept.',
  })
}
