import type { PersistStorage, StorageValue } from 'zustand/middleware'
import { type CairnDocument, EMPTY_DOCUMENT } from '../domain/document/document'
import { isSameDocument, mergeDocuments } from '../domain/document/merge-documents'
import { CURRENT_VERSION } from '../domain/document/migrations'
import { readDocument, type ReadOutcome } from '../domain/document/read-document'
import { writeDocument } from '../domain/document/write-document'
import { keepNumberedCopy } from '../lib/numbered-copies'
import { isQuotaError, says } from './document-storage-words'
import type { OpeningReport, SaveStatus } from './save-status-store'

export const DOCUMENT_KEY = 'cairn:document'
/** The document as it was before the last save. */
export const PREVIOUS_KEY = 'cairn:previous'
/** Followed by a number: texts that could not be read, or not all of them, exactly as they were found. */
export const UNREADABLE_PREFIX = 'cairn:set-aside:unreadable:'
/** Followed by a number: what another tab had saved. Kept by earlier builds, which did not merge. */
export const OTHER_TAB_PREFIX = 'cairn:set-aside:other-tab:'
/** What can be undone and redone, see history-storage.ts. */
export const HISTORY_KEY = 'cairn:history'
/** How many copies of each kind are kept; then the oldest makes room (for an unreadable one, this is told). */
export const MAX_SET_ASIDE = 5
/** The longest that a change waits to be saved, in milliseconds. */
export const SAVE_DELAY = 250

export interface DocumentStorageOptions {
  /** Gives the browser's storage. May throw, at the start or later. */
  readonly storage: () => Storage
  readonly onStatus: (status: SaveStatus) => void
  readonly onOpening: (report: OpeningReport) => void
  /** A text that could not be read in full, exactly as it was found. */
  readonly onSetAside: (text: string) => void
  /** What had to go to make room, in a sentence. */
  readonly onFreed: (says: string) => void
  /** What another tab has saved, together with what has changed here: the store takes it over as it is. */
  readonly onMerged: (document: CairnDocument) => void
  /** Runs the save after some milliseconds; gives what calls it off. */
  readonly scheduleSave: (save: () => void, delay: number) => () => void
}

/** Where zustand's persist keeps the document. Synchronous; no method ever throws. */
export interface DocumentStorage extends PersistStorage<CairnDocument, void> {
  readonly getItem: (name: string) => StorageValue<CairnDocument> | null
  /** Saves at once what is waiting to be saved, or could not be saved before. */
  readonly flush: () => void
  /** Takes in what another tab may have saved, and saves if there is anything it does not have. */
  readonly lookElsewhere: () => void
}

/**
 * `closed`: nothing has been read yet, so nothing may be written. `open`: as it should be. `locked`: nothing may be
 * written, for what is on the device is newer or out of reach.
 */
type Access = 'closed' | 'open' | 'locked'

/**
 * Keeps the document on the device, so that nothing a person did is lost or written over:
 *
 * - what is found goes through the document's one door; what cannot be read is set aside, unchanged, before anything
 *   is written, and the copy of the save before it is opened instead;
 * - a save is one write at most `SAVE_DELAY` after the first change, and is read back before it is called saved;
 * - what another tab wrote in between is merged with what changed here, item by item; what of it cannot be read is set
 *   aside before it is written over;
 * - whatever fails is said through `onStatus`, and is tried again at the next change.
 */
export function createDocumentStorage(options: DocumentStorageOptions): DocumentStorage {
  const { storage, onStatus, onOpening, onSetAside, onFreed, onMerged, scheduleSave } = options
  let access: Access = 'closed'
  /** What this tab last saw under DOCUMENT_KEY. */
  let lastSeen: string | null = null
  /** The same, if it could be read without a repair: worth keeping as the previous copy. */
  let lastGood: string | null = null
  /** The document that `lastSeen` holds: what has changed here is what differs from it. */
  let base = EMPTY_DOCUMENT
  /** What this tab last read rather than wrote: every tab that saves after it has it, too. */
  let lastRead = EMPTY_DOCUMENT
  /** Could not be read in full, and not be set aside yet: nothing is written before that has succeeded. */
  const toSetAside: string[] = []
  let rev = 0
  let waiting: CairnDocument | null = null
  let callOff: (() => void) | null = null
  let hasToldPreviousGone = false

  const lock = (status: SaveStatus): void => {
    access = 'locked'
    onStatus(status)
  }

  const isLocked = (): boolean => access === 'locked'

  const getItem = (): StorageValue<CairnDocument> | null => {
    flush()
    access = 'closed'
    lastGood = null
    try {
      lastSeen = storage().getItem(DOCUMENT_KEY)
    } catch {
      lock({ kind: 'memoryOnly', says: says.blocked })
      return null
    }
    try {
      const document = lastSeen === null ? openPrevious(null) : openStored(lastSeen)
      // Only now: had reading failed in a way nobody thought of, the next change would write over what is there.
      if (!isLocked()) access = 'open'
      base = lastRead = document ?? EMPTY_DOCUMENT
      return document === null ? null : { state: document, version: CURRENT_VERSION }
    } catch {
      lock({ kind: 'readOnly', says: says.notOpened })
      return null
    }
  }

  const openStored = (stored: string): CairnDocument | null => {
    const outcome = readDocument(stored)
    switch (outcome.kind) {
      case 'newer':
        lock({ kind: 'readOnly', says: says.newer })
        return null
      case 'corrupt':
        return openPrevious(outcome.says + setAsideAtStart(stored))
      case 'repaired': {
        const { document, problems, more } = outcome
        rev = outcome.rev
        onOpening({ says: says.repaired(problems, more) + setAsideAtStart(stored), problems })
        return document
      }
      case 'ok':
        rev = outcome.rev
        lastGood = stored
        return outcome.document
    }
  }

  /** The copy of the save before; null without one, or without one that can be read. */
  const openPrevious = (whyLost: string | null): CairnDocument | null => {
    const previous = storage().getItem(PREVIOUS_KEY)
    const outcome = previous === null ? null : readDocument(previous)
    if (outcome?.kind === 'newer') {
      lock({ kind: 'readOnly', says: says.newer })
      return null
    }
    // The second save from now takes its place.
    if (previous !== null && outcome?.kind !== 'ok') setAsideAtStart(previous)
    const isReadable = outcome?.kind === 'ok' || outcome?.kind === 'repaired'
    if (isReadable) rev = outcome.rev
    if (whyLost !== null) onOpening({ says: says.corrupt(whyLost, isReadable), problems: [] })
    else if (isReadable) onOpening({ says: says.onlyPrevious, problems: [] })
    return isReadable ? outcome.document : null
  }

  /** Gives the sentence that says what became of the original. */
  const setAsideAtStart = (stored: string): string => {
    toSetAside.push(stored)
    onSetAside(stored)
    try {
      return ` ${setAside(storage())}`
    } catch {
      onStatus({ kind: 'notSaved', says: says.notSetAside })
      return ''
    }
  }

  const setAside = (device: Storage): string => {
    let hasDropped = false
    for (let text = toSetAside[0]; text !== undefined; text = toSetAside[0]) {
      hasDropped = keepUnreadable(device, text) || hasDropped
      toSetAside.shift()
    }
    return hasDropped ? `${says.setAside} ${says.oldestDropped}` : says.setAside
  }

  /** Says whether the oldest copy had to go for it. */
  const keepUnreadable = (device: Storage, text: string): boolean => {
    const keep = () => keepNumberedCopy(device, UNREADABLE_PREFIX, text, MAX_SET_ASIDE)
    try {
      return keep().dropped !== null
    } catch (error) {
      if (!isQuotaError(error) || !dropSurplusCopies(device)) throw error
      return keep().dropped !== null
    }
  }

  const setItem = (_name: string, { state }: StorageValue<CairnDocument>): void => {
    // What the store was given by `onMerged` comes back here, and is no change.
    if (access !== 'open' || hasSameParts(state, waiting ?? base)) return
    waiting = state
    onStatus({ kind: 'saving' })
    callOff ??= scheduleSave(flush, SAVE_DELAY)
  }

  const flush = (): void => {
    callOff?.()
    callOff = null
    if (waiting === null || access !== 'open') return
    try {
      save(waiting, storage())
    } catch (error) {
      onStatus({ kind: 'notSaved', says: toSetAside.length === 0 ? says.notSaved(error) : says.notSetAside })
    }
  }

  const save = (document: CairnDocument, device: Storage): void => {
    setAside(device)
    waiting = document
    const found = device.getItem(DOCUMENT_KEY)
    if (found !== null && found !== lastSeen) takeIn(found, readDocument(found), device)
    if (!isLocked()) writeWaiting(device)
  }

  const writeWaiting = (device: Storage): void => {
    if (waiting === null) {
      onStatus({ kind: 'saved' })
      return
    }
    const document = waiting
    const text = writeDocument(document, rev + 1)
    keepPrevious(device)
    writeMakingRoom(device, text)
    const readBack = device.getItem(DOCUMENT_KEY)
    if (readBack !== text) {
      // A beginning of the text is our own; anything else is looked at, and merged or set aside, before the next write.
      if (readBack !== null && text.startsWith(readBack)) lastSeen = readBack
      onStatus({ kind: 'notSaved', says: says.notKept })
      return
    }
    rev += 1
    lastSeen = lastGood = text
    base = document
    waiting = null
    onStatus({ kind: 'saved' })
  }

  /**
   * The device holds what this tab has not seen: another tab has saved. What could not be read in full is set aside and
   * not merged, for what is missing from it would count as deleted.
   */
  const takeIn = (found: string, outcome: ReadOutcome, device: Storage): void => {
    switch (outcome.kind) {
      case 'newer':
        lock({ kind: 'readOnly', says: says.newerElsewhere })
        return
      case 'corrupt':
      case 'repaired':
        keepUnreadable(device, found)
        onSetAside(found)
        if (outcome.kind === 'repaired') rev = Math.max(rev, outcome.rev)
        lastSeen = found
        return
      case 'ok':
        merge(outcome.document, outcome.rev)
        lastSeen = lastGood = found
    }
  }

  const merge = (theirs: CairnDocument, theirRev: number): void => {
    // A save that does not count further than this tab's was made without having seen it: the two have crossed.
    const hasCrossed = theirRev <= rev
    const mine = waiting ?? base
    const merged = mergeDocuments(hasCrossed ? lastRead : base, mine, theirs, hasCrossed ? 'even' : 'rule')
    // Nothing to tell the others: were it saved all the same, two tabs would answer each other for ever.
    const isTheirs = isSameDocument(merged, theirs)
    waiting = isTheirs ? null : merged
    base = lastRead = isTheirs ? merged : theirs
    rev = Math.max(rev, theirRev)
    if (merged !== mine) onMerged(merged)
  }

  const lookElsewhere = (): void => {
    if (access !== 'open') return
    try {
      const device = storage()
      const found = device.getItem(DOCUMENT_KEY)
      if (found === null || found === lastSeen) return
      // With nothing to save, nothing is about to be written over: what cannot be read may yet be put right.
      if (waiting === null) {
        const outcome = readDocument(found)
        if (outcome.kind === 'ok' || outcome.kind === 'newer') takeIn(found, outcome, device)
      }
    } catch {
      // Out of reach just now: the next save finds the same, and says so.
      return
    }
    flush()
  }

  /**
   * Without room: first the copies that were set aside make some, but for the latest of each kind; then the copy of the
   * save before, which is put back should even that not be enough.
   */
  const writeMakingRoom = (device: Storage, text: string): void => {
    try {
      device.setItem(DOCUMENT_KEY, text)
    } catch (error) {
      if (!isQuotaError(error)) throw error
      // What could be undone after a reload is worth less than anything else here.
      device.removeItem(HISTORY_KEY)
      if (canWrite(device, text)) return
      if (dropSurplusCopies(device) && canWrite(device, text)) return
      const previous = device.getItem(PREVIOUS_KEY)
      if (previous === null) throw error
      device.removeItem(PREVIOUS_KEY)
      if (!canWrite(device, text)) {
        device.setItem(PREVIOUS_KEY, previous)
        throw error
      }
      if (!hasToldPreviousGone) onFreed(says.previousGone)
      hasToldPreviousGone = true
    }
  }

  /** Says whether there were any. */
  const dropSurplusCopies = (device: Storage): boolean => {
    const surplus = [UNREADABLE_PREFIX, OTHER_TAB_PREFIX].flatMap((prefix) => copiesIn(device, prefix).slice(0, -1))
    for (const key of surplus) device.removeItem(key)
    if (surplus.length > 0) onFreed(says.copiesGone(surplus.length))
    return surplus.length > 0
  }

  /** Without room for both, the document itself matters more: the copy then stays the older one. */
  const keepPrevious = (device: Storage): void => {
    if (lastGood === null) return
    try {
      device.setItem(PREVIOUS_KEY, lastGood)
    } catch {
      // The write of the document is about to find the same, and says so.
    }
  }

  // Nothing here deletes: starting afresh is an edit like any other.
  return { getItem, setItem, removeItem: () => {}, flush, lookElsewhere }
}

function canWrite(device: Storage, text: string): boolean {
  try {
    device.setItem(DOCUMENT_KEY, text)
    return true
  } catch {
    return false
  }
}

/** The keys of numbered copies, the oldest first. */
function copiesIn(device: Storage, prefix: string): readonly string[] {
  const keys = Array.from({ length: device.length }, (_, at) => device.key(at) ?? '')
  const numberOf = (key: string): number => Number(key.slice(prefix.length))
  return keys.filter((key) => key.startsWith(prefix)).toSorted((a, b) => numberOf(a) - numberOf(b))
}

function hasSameParts(a: CairnDocument, b: CairnDocument): boolean {
  return (
    a.plans === b.plans &&
    a.currentPlan === b.currentPlan &&
    a.draft === b.draft &&
    a.roadmaps === b.roadmaps &&
    a.preferences === b.preferences
  )
}
