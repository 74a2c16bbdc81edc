import type { PersistStorage, StorageValue } from 'zustand/middleware'
import { type CairnDocument, EMPTY_DOCUMENT } from '../domain/document/document'
import { isSameDocument } from '../domain/document/merge-documents'
import { CURRENT_VERSION } from '../domain/document/migrations'
import { readDocument, type ReadOutcome, type ReadText } from '../domain/document/read-document'
import { DOCUMENT_KEY, PREVIOUS_KEY, SAVE_DELAY } from './document-storage-keys'
import { openDevice } from './document-storage-open'
import { createDeviceRoom, keepPrevious } from './document-storage-room'
import { createKnownSaves } from './document-storage-saves'
import { createSetAsides } from './document-storage-set-aside'
import { says } from './document-storage-words'
import type { OpeningReport, SaveStatus } from './save-status-store'

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
  /**
   * Takes in what another tab may have saved, and saves if there is anything it does not have.
   *
   * @param told what the other tab wrote, as far as the browser says so: by now, something else may be in its place.
   */
  readonly lookElsewhere: (told?: string | null) => void
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
  const room = createDeviceRoom(onFreed)
  const setAsides = createSetAsides(room)
  const saves = createKnownSaves()
  let access: Access = 'closed'
  /** What this tab last saw under DOCUMENT_KEY. */
  let lastSeen: string | null = null
  /** The same, if it could be read without a repair: worth keeping as the previous copy. */
  let lastGood: string | null = null
  /** The document that `lastSeen` holds. */
  let saved = EMPTY_DOCUMENT
  /** What is to be saved: the document that the store holds, unless that is `saved`. */
  let waiting: CairnDocument | null = null
  let callOff: (() => void) | null = null

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
      return openFound(storage())
    } catch {
      lock({ kind: 'readOnly', says: says.notOpened })
      return null
    }
  }

  const openFound = (device: Storage): StorageValue<CairnDocument> | null => {
    const opened = openDevice(device, lastSeen, { setAsides, onStatus, onOpening, onSetAside })
    if (opened.kind === 'newer') {
      lock({ kind: 'readOnly', says: says.newer })
      return null
    }
    const { save: found, isSound } = opened
    saves.begin(found, device.getItem(PREVIOUS_KEY))
    if (isSound) lastGood = lastSeen
    saved = found?.document ?? EMPTY_DOCUMENT
    // Only now: had reading failed in a way nobody thought of, the next change would write over what is there.
    access = 'open'
    return found === null ? null : { state: found.document, version: CURRENT_VERSION }
  }

  const setItem = (_name: string, { state }: StorageValue<CairnDocument>): void => {
    // What the store was given by `onMerged` comes back here, and is no change.
    if (access !== 'open' || hasSameParts(state, waiting ?? saved)) return
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
      onStatus({ kind: 'notSaved', says: setAsides.isEmpty() ? says.notSaved(error) : says.notSetAside })
    }
  }

  const save = (document: CairnDocument, device: Storage): void => {
    setAsides.setAside(device)
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
    const written = saves.write(document)
    if (lastGood !== null) keepPrevious(device, lastGood)
    room.writeDocumentText(device, written.text)
    written.remember()
    const readBack = device.getItem(DOCUMENT_KEY)
    if (readBack !== written.text) {
      // A beginning of the text is our own; anything else is looked at, and merged or set aside, before the next write.
      if (readBack !== null && written.text.startsWith(readBack)) lastSeen = readBack
      onStatus({ kind: 'notSaved', says: says.notKept })
      return
    }
    lastSeen = lastGood = written.text
    saved = document
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
        room.keepUnreadable(device, found)
        onSetAside(found)
        if (outcome.kind === 'repaired') saves.countFrom(outcome.rev)
        lastSeen = found
        return
      case 'ok':
        merge(outcome)
        lastSeen = lastGood = found
    }
  }

  const merge = (theirs: ReadText): void => {
    const mine = waiting ?? saved
    const merged = saves.merge(mine, theirs)
    // Nothing to tell the others: were it saved all the same, two tabs would answer each other for ever.
    const isTheirs = isSameDocument(merged, theirs.document)
    waiting = isTheirs ? null : merged
    saved = isTheirs ? merged : theirs.document
    if (merged !== mine) onMerged(merged)
  }

  const lookElsewhere = (told: string | null = null): void => {
    if (access !== 'open') return
    try {
      const device = storage()
      const found = device.getItem(DOCUMENT_KEY)
      if (told !== null && told !== found && told !== lastSeen) mergeReplaced(told)
      if (found === null || (found === lastSeen && waiting === null)) return
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

  /** Another tab's save that has been written over before this tab came to look: nobody else may have seen it. */
  const mergeReplaced = (text: string): void => {
    const outcome = readDocument(text)
    if (outcome.kind !== 'ok' || !saves.noteReplaced(outcome)) return
    const mine = waiting ?? saved
    const merged = saves.merge(mine, outcome)
    if (waiting !== null || !isSameDocument(merged, saved)) waiting = merged
    else saved = merged
    if (merged !== mine) onMerged(merged)
  }

  // Nothing here deletes: starting afresh is an edit like any other.
  return { getItem, setItem, removeItem: () => {}, flush, lookElsewhere }
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
