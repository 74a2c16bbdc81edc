import { type CairnDocument, EMPTY_DOCUMENT } from '../domain/document/document'
import { isSameDocument, mergeDocuments } from '../domain/document/merge-documents'
import { type Edits, editsWithin, latestEdits, noteEdits, numberEdits } from '../domain/document/edits'
import { MAX_EDITED_PLACES } from '../domain/document/edits-text'
import { joinEdits, type MergedSide, settleSides } from '../domain/document/later-edits'
import { readDocument, type ReadText } from '../domain/document/read-document'
import { containsSeen, joinSeen, NOTHING_SEEN, type Seen, seenUnrecorded } from '../domain/document/seen'
import { writeDocument } from '../domain/document/write-document'
import { mergeSame, type OwnEdit, withoutOwnEdits, withSameParts } from './document-storage-base'
import { commonDocument, type KnownDocument, remember } from './document-storage-known'
import { newId } from './new-id'

/** What one tab knows of the saves on the device: its own and those of other tabs that it has taken in. */
export interface KnownSaves {
  /**
   * Begins with what was found on the device, null for nothing, and the text of the save before it. The latter is not
   * looked at unless a merge needs it.
   */
  readonly begin: (opened: OpenedText | null, previous: string | null) => void
  /** Goes on counting from a save that is written over without having been taken in. */
  readonly countFrom: (rev: number) => void
  readonly write: (document: CairnDocument) => WrittenSave
  /** How far saves have been counted. */
  readonly count: () => number
  /** Whether all of these saves are in this tab's document. */
  readonly contains: (saves: Seen) => boolean
  /**
   * Remembers another tab's save that has been written over. Says whether there is anything in it to be merged, which
   * is not known of a text that does not say what it contains.
   */
  readonly noteReplaced: (save: ReadText) => boolean
  /**
   * Takes in another tab's save. Gives it together with what has changed here; the very same objects where that is
   * nothing new.
   */
  readonly merge: (mine: CairnDocument, save: ReadText) => CairnDocument
}

/** What was found on the device; `repaired`: with something left out. */
type OpenedText = ReadText & { readonly kind?: 'ok' | 'repaired' }

/** A save of the document as it is kept. */
export interface SaveCopy {
  readonly text: string
  readonly rev: number
  /** Whose saves are in it. */
  readonly seen: Seen
  readonly planCount: number
}

export interface WrittenSave extends SaveCopy {
  /** To be called once it has been written: another tab may have read it from then on. */
  readonly remember: () => void
}

const UNSAVED = Number.POSITIVE_INFINITY
/** How many are remembered: those that another tab has not seen are few. */
const MAX_EDITS = 30

/**
 * Whose saves a document contains is told by what is written with it, and not by how far saves count: a tab that has
 * saved twice counts further than another's one save that it has never seen.
 */
export function createKnownSaves(): KnownSaves {
  const tab = newId('tab')
  let rev = 0
  /** What this tab's document contains. */
  let seen = NOTHING_SEEN
  let known: readonly KnownDocument[] = []
  let edits: readonly OwnEdit[] = []
  /** Which saves last changed what in the document, up to `current`. */
  let places: Edits | null = editsWithin(NOTHING_SEEN)
  /** The document without what has been edited since the last save or merge. */
  let current = EMPTY_DOCUMENT
  /** What this tab last read rather than wrote: whoever keeps no record and saves after it has it, too. */
  let lastRead = NOTHING_SEEN
  let previous: string | null = null
  /** What this tab began with lacks something of the saves that it is said to contain. */
  let hasGaps = false

  const seenIn = (save: ReadText): Seen => {
    if (save.seen !== undefined) return save.seen
    if (save.isOlder) return seenUnrecorded(save.rev)
    // One that does not count further than this tab's was made without having seen it: the two have crossed.
    return joinSeen(save.rev <= rev ? lastRead : seen, seenUnrecorded(save.rev))
  }

  const begin = (opened: OpenedText | null, previousText: string | null): void => {
    rev = Math.max(rev, opened?.rev ?? 0)
    seen = lastRead = opened === null ? NOTHING_SEEN : (opened.seen ?? seenUnrecorded(opened.rev))
    current = opened?.document ?? EMPTY_DOCUMENT
    known = [{ seen, document: current }]
    edits = []
    hasGaps = opened?.kind === 'repaired'
    places = hasGaps ? null : (opened?.edits ?? editsWithin(seen))
    previous = previousText
  }

  const write = (document: CairnDocument): WrittenSave => {
    const count = rev + 1
    // What only puts other tabs' saves together is no save of one's own: were it called so, each tab would take it in and
    // answer it, and four tabs would fill the device with each other's answers.
    const hasEdited = document !== current || edits.some((each) => each.rev === UNSAVED)
    const contained = hasEdited ? joinSeen(seen, new Map([[tab, count]])) : seen
    const edited =
      places && latestEdits(numberEdits(noteEdits(places, current, document, tab), tab, count), MAX_EDITED_PLACES)
    const hasWritten = (): void => {
      rev = count
      seen = contained
      known = remember(known, { seen, document })
      noteEdit(document)
      edits = edits.map((each) => (each.rev === UNSAVED ? { ...each, rev: count } : each))
      places = edited
      current = document
    }
    const text = writeDocument(document, count, contained, edited)
    return { text, rev: count, seen: contained, planCount: document.plans.size, remember: hasWritten }
  }

  const noteReplaced = ({ seen: contained, document }: ReadText): boolean => {
    if (contained === undefined) return false
    if (!containsSeen(seen, contained)) return true
    // It has come in as a part of something else, and may yet be all that another save has in common with that.
    known = remember(known, { seen: contained, document: withSameParts(current, document) })
    return false
  }

  const noteEdit = (after: CairnDocument): void => {
    if (after === current) return
    edits = [...edits, { rev: UNSAVED, before: current, after }].slice(-MAX_EDITS)
    places &&= noteEdits(places, current, after, tab)
  }

  const merge = (mine: CairnDocument, save: ReadText): CairnDocument => {
    const contained = seenIn(save)
    const theirs = sideOf(save, withSameParts(mine, save.document), contained)
    const hasCrossed = !containsSeen(contained, seen)
    const unedited: MergedSide = { document: current, seen, edits: places }
    noteEdit(mine)
    // All of it is in here already, and more has happened to it since: none of it is news.
    const isOld = save.seen !== undefined && hasCrossed && !hasGaps && containsSeen(seen, contained)
    const merged = isOld ? mine : mergeOther(unedited, mine, theirs, save.seen !== undefined && !hasCrossed)
    known = remember(known, theirs)
    if (!isOld) {
      places = joinEdits({ document: mine, seen, edits: places }, theirs, merged)
      seen = joinSeen(seen, contained)
      // Nobody will write it: it is what the others come to by themselves.
      if (isSameDocument(merged, theirs.document)) known = remember(known, { seen, document: merged })
    }
    lastRead = contained
    rev = Math.max(rev, save.rev)
    current = merged
    return merged
  }

  /** @param hasAll whether it has all that is in this tab's document, without what is edited since. */
  const mergeOther = (unedited: MergedSide, mine: CairnDocument, theirs: MergedSide, hasAll: boolean) => {
    if (hasAll && containsSeen(seen, theirs.seen)) return mergeSame(unedited, mine, theirs)
    const common = commonWith(theirs.seen)
    const base = common === null ? EMPTY_DOCUMENT : withoutOwnEdits(common, mine, edits.filter(isUnseenBy(theirs.seen)))
    const [own, others] = settleSides({ document: mine, seen, edits: places }, theirs)
    return mergeDocuments(base, own, others, containsSeen(theirs.seen, seen) ? 'rule' : 'even')
  }

  const isUnseenBy =
    (theirs: Seen) =>
    (edit: OwnEdit): boolean =>
      !containsSeen(theirs, new Map([[tab, edit.rev]]))

  /** The save before what was opened helps out where another tab has not even seen the latter. */
  const commonWith = (theirs: Seen): CairnDocument | null => {
    const common = commonDocument(known, seen, theirs)
    if (common !== null || previous === null) return common
    const outcome = readDocument(previous)
    previous = null
    if (outcome.kind !== 'ok') return null
    known = [{ seen: outcome.seen ?? seenUnrecorded(outcome.rev), document: outcome.document }, ...known]
    return commonDocument(known, seen, theirs)
  }

  return {
    begin,
    countFrom: (count) => {
      rev = Math.max(rev, count)
    },
    write,
    count: () => rev,
    contains: (other) => containsSeen(seen, other),
    noteReplaced,
    merge,
  }
}

/** What was found as a text and has been read without a repair. */
export function copyOf(text: string, { document, rev, seen }: ReadText): SaveCopy {
  return { text, rev, seen: seen ?? seenUnrecorded(rev), planCount: document.plans.size }
}

/** Of a save that does not say what it contains, or has left out what it did not know, nothing more is known. */
function sideOf({ seen, edits, isOlder }: ReadText, document: CairnDocument, contained: Seen): MergedSide {
  if (seen === undefined || isOlder) return { document, seen: contained, edits: null }
  return { document, seen, edits: edits ?? editsWithin(seen) }
}
