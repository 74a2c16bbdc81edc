import { type CairnDocument, EMPTY_DOCUMENT } from '../domain/document/document'
import { isSameDocument } from '../domain/document/merge-documents'
import type { ReadText } from '../domain/document/read-document'
import type { KnownSaves } from './document-storage-saves'

/** What this tab holds, as against what the device does. */
export interface HeldDocument {
  /** The document that the store holds. */
  readonly now: () => CairnDocument
  /** The same, if it is to be saved; null if it is on the device. */
  readonly waiting: () => CairnDocument | null
  /** Begins with what was found on the device. */
  readonly begin: (document: CairnDocument) => void
  /** What the store holds now. Says whether that is anything new. */
  readonly change: (document: CairnDocument) => boolean
  /** This document is on the device. */
  readonly noteSaved: (document: CairnDocument) => void
  /** What was on the device is there no more. */
  readonly noteGone: () => void
  /** Takes in what another tab has saved, and the device holds. */
  readonly mergeSaved: (theirs: ReadText) => void
  /** Takes in a save that the device does not hold. */
  readonly mergeOther: (theirs: ReadText) => void
}

/** @param onMerged is told of what came out of a merge, if that is not what the store holds. */
export function createHeldDocument(saves: KnownSaves, onMerged: (document: CairnDocument) => void): HeldDocument {
  /** What the device holds, as far as this tab knows. */
  let saved = EMPTY_DOCUMENT
  let waiting: CairnDocument | null = null

  const now = (): CairnDocument => waiting ?? saved

  const mergeSaved = (theirs: ReadText): void => {
    const mine = now()
    const merged = saves.merge(mine, theirs)
    // Nothing to tell the others: were it saved all the same, two tabs would answer each other for ever.
    const isTheirs = isSameDocument(merged, theirs.document)
    waiting = isTheirs ? null : merged
    saved = isTheirs ? merged : theirs.document
    if (merged !== mine) onMerged(merged)
  }

  const mergeOther = (theirs: ReadText): void => {
    const mine = now()
    const merged = saves.merge(mine, theirs)
    if (waiting !== null || !isSameDocument(merged, saved)) waiting = merged
    else saved = merged
    if (merged !== mine) onMerged(merged)
  }

  return {
    now,
    waiting: () => waiting,
    begin: (document) => {
      saved = document
    },
    change: (document) => {
      // What the store was given by `onMerged` comes back here, and is no change.
      if (hasSameParts(document, now())) return false
      waiting = document
      return true
    },
    noteSaved: (document) => {
      saved = document
      waiting = null
    },
    noteGone: () => {
      waiting ??= saved
    },
    mergeSaved,
    mergeOther,
  }
}

function hasSameParts(a: CairnDocument, b: CairnDocument): boolean {
  return (
    a.plans === b.plans &&
    a.currentPlan === b.currentPlan &&
    a.draft === b.draft &&
    a.roadmaps === b.roadmaps &&
    a.career === b.career &&
    a.preferences === b.preferences
  )
}
