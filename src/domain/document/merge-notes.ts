import { NOTEBOOK_LIMITS } from '../plan/step-notebook'
import { mergeMaps } from './merge-collections'

/** Stands between notes that were written for one step at the same time, on two sides that did not see each other. */
export const WRITTEN_ELSEWHERE = '\n\n---\n\n*Written at the same time, in another tab or on another device:*\n\n'

/**
 * Notes that both sides have changed: both stay, one below the other, and say why, for no rule knows which of two texts
 * a person can do without. What has been put together so is taken apart before it is merged again, so that neither
 * comes twice, and what one side has tidied up since stays so. A text that another begins with is not said twice.
 *
 * Only as many stay as notes may be long, the last in the alphabet being left out first.
 */
export function mergeNotes(mine: string, theirs: string, base = ''): string {
  const [were, own, others] = [partsOf(base), partsOf(mine), partsOf(theirs)]
  const parts = mergeMaps(were, own, others, { merge: (_, part) => part })
  return fitting(withoutBeginnings([...parts.values()])).join(WRITTEN_ELSEWHERE)
}

function partsOf(notes: string): ReadonlyMap<string, string> {
  const parts = notes.split(WRITTEN_ELSEWHERE).filter((part) => part.trim() !== '')
  return new Map(parts.map((part) => [part, part]))
}

function withoutBeginnings(parts: readonly string[]): readonly string[] {
  return parts.filter((part) => !parts.some((other) => other !== part && other.startsWith(part)))
}

function fitting(parts: readonly string[]): readonly string[] {
  let length = 0
  return parts.filter((part, at) => {
    length += part.length + (at === 0 ? 0 : WRITTEN_ELSEWHERE.length)
    return length <= NOTEBOOK_LIMITS.notes
  })
}
