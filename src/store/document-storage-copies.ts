import { type CairnDocument, EMPTY_DOCUMENT } from '../domain/document/document'
import { isSameDocument, isSamePlan } from '../domain/document/merge-documents'
import { readDocument } from '../domain/document/read-document'
import { containsSeen, NOTHING_SEEN, type Seen } from '../domain/document/seen'
import type { HeldDocument } from './document-storage-held'
import type { Opened } from './document-storage-open'
import { copyOf, type KnownSaves, type SaveCopy } from './document-storage-saves'
import { says } from './document-storage-words'
import type { OpeningReport } from './save-status-store'

/** How the document was found on the device at the start. `patched`: not all of it, or an earlier one in its place. */
export type Found = 'nothing' | 'whole' | 'patched' | 'blocked'

/** What was found on the device at the start. */
export interface Opening {
  readonly found: Found
  /** Whose saves were in it. */
  readonly seen: Seen
}

export const NOT_OPENED: Opening = { found: 'nothing', seen: NOTHING_SEEN }

/** @param text the save as it was on the device; null: there was none. */
export function openingOf(
  text: string | null,
  { save, isSound }: Extract<Opened, { readonly kind: 'opened' }>,
): Opening {
  if (save === null) return text === null ? NOT_OPENED : { ...NOT_OPENED, found: 'patched' }
  return { found: isSound ? 'whole' : 'patched', seen: copyOf('', save).seen }
}

interface Options {
  readonly saves: KnownSaves
  readonly held: HeldDocument
  readonly onOpening: (report: OpeningReport) => void
  readonly onSetAside: (text: string) => void
}

/**
 * Takes in what of the second copies is missing in this tab, and says so in one sentence. What was edited here since
 * the start stays. A copy that cannot be read in full is only good where there is nothing else, for what is missing
 * from it would count as deleted; a newer Cairn's is left alone.
 *
 * @param copies in the order of their counts, the last being the newest.
 */
export function takeCopies(
  copies: readonly Pick<SaveCopy, 'text' | 'seen'>[],
  opening: Opening,
  options: Options,
): void {
  const { held, onOpening } = options
  const before = held.now()
  const kinds = copies.map((copy) => takeCopy(copy, opening, options))
  if (opening.found === 'blocked') onOpening({ says: says.copyOnly, problems: [] })
  else if (!isSameButForForecasts(before, held.now())) onOpening({ says: says.copyTaken[opening.found], problems: [] })
  else if (kinds.includes('newer')) onOpening({ says: says.copyNewer, problems: [] })
}

function takeCopy(copy: Pick<SaveCopy, 'text' | 'seen'>, opening: Opening, options: Options): 'newer' | 'other' {
  const { saves, held, onSetAside } = options
  // What could not be read in full counts as seen, though some of it was not.
  const isBetter = opening.found === 'patched' && containsSeen(copy.seen, opening.seen)
  if (saves.contains(copy.seen) && !isBetter) return 'other'
  const outcome = readDocument(copy.text)
  if (outcome.kind === 'newer') return 'newer'
  if (outcome.kind === 'corrupt') return 'other'
  if (outcome.kind === 'repaired') {
    onSetAside(copy.text)
    if (!isSameDocument(held.now(), EMPTY_DOCUMENT)) return 'other'
  }
  held.mergeOther(outcome.seen === undefined ? { ...outcome, seen: copy.seen } : outcome)
  return 'other'
}

/** Forecasts are recorded by themselves: nobody misses them. */
function isSameButForForecasts(a: CairnDocument, b: CairnDocument): boolean {
  const hasSamePlans =
    a.plans.size === b.plans.size && [...a.plans].every(([id, plan]) => isSame(plan, b.plans.get(id)))
  return hasSamePlans && isSameDocument({ ...a, plans: b.plans }, b)
}

function isSame(plan: Parameters<typeof isSamePlan>[0], other: typeof plan | undefined): boolean {
  return other !== undefined && isSamePlan(plan, other)
}
