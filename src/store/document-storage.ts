import type { PersistStorage, StorageValue } from 'zustand/middleware'
import type { CairnDocument } from '../domain/document/document'
import { CURRENT_VERSION } from '../domain/document/migrations'
import { readDocument } from '../domain/document/read-document'
import { writeDocument } from '../domain/document/write-document'
import { keepNumberedCopy } from '../lib/numbered-copies'
import { says } from './document-storage-words'
import type { OpeningReport, SaveStatus } from './save-status-store'

export const DOCUMENT_KEY = 'cairn:document'
/** The document as it was before the last save. */
export const PREVIOUS_KEY = 'cairn:previous'
/** Followed by a number: texts that could not be read, or not all of them, exactly as they were found. */
export const UNREADABLE_PREFIX = 'cairn:set-aside:unreadable:'
/** Followed by a number: what another tab had saved and this one wrote over. */
export const OTHER_TAB_PREFIX = 'cairn:set-aside:other-tab:'
/** How many copies of each kind are kept; then the oldest makes room (for an unreadable one, this is told). */
export const MAX_SET_ASIDE = 5
/** The longest that a change waits to be saved, in milliseconds. */
export const SAVE_DELAY = 250

export interface DocumentStorageOptions {
  /** Gives the browser's storage. May throw, at the start or later. */
  readonly storage: () => Storage
  readonly onStatus: (status: SaveStatus) => void
  readonly onOpening: (report: OpeningReport) => void
  /** Runs the save after some milliseconds; gives what calls it off. */
  readonly scheduleSave: (save: () => void, delay: number) => () => void
}

/** Where zustand's persist keeps the document. Synchronous; no method ever throws. */
export interface DocumentStorage extends PersistStorage<CairnDocument, void> {
  readonly getItem: (name: string) => StorageValue<CairnDocument> | null
  /** Saves at once what is waiting to be saved, or could not be saved before. */
  readonly flush: () => void
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
 * - what another tab wrote in between is set aside before it is written over;
 * - whatever fails is said through `onStatus`, and is tried again at the next change.
 */
export function createDocumentStorage(options: DocumentStorageOptions): DocumentStorage {
  const { storage, onStatus, onOpening, scheduleSave } = options
  let access: Access = 'closed'
  /** What this tab last saw under DOCUMENT_KEY. */
  let lastSeen: string | null = null
  /** The same, if it could be read without a repair: worth keeping as the previous copy. */
  let lastGood: string | null = null
  /** Could not be read in full, and not be set aside yet: nothing is written before that has succeeded. */
  const toSetAside: string[] = []
  let rev = 0
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
      const document = lastSeen === null ? openPrevious(null) : openStored(lastSeen)
      // Only now: had reading failed in a way nobody thought of, the next change would write over what is there.
      if (!isLocked()) access = 'open'
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
      const { dropped } = keepNumberedCopy(device, UNREADABLE_PREFIX, text, MAX_SET_ASIDE)
      hasDropped ||= dropped !== null
      toSetAside.shift()
    }
    return hasDropped ? `${says.setAside} ${says.oldestDropped}` : says.setAside
  }

  const setItem = (_name: string, { state }: StorageValue<CairnDocument>): void => {
    if (access !== 'open') return
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
    const found = device.getItem(DOCUMENT_KEY)
    const isFromElsewhere = found !== null && found !== lastSeen
    const toSave = isFromElsewhere ? reconcile(document, found, device) : document
    if (toSave === null) return
    const text = writeDocument(toSave, rev + 1)
    keepPrevious(device)
    device.setItem(DOCUMENT_KEY, text)
    const readBack = device.getItem(DOCUMENT_KEY)
    if (readBack !== text) {
      // A beginning of the text is our own; anything else is looked at, and set aside, before the next write.
      if (readBack !== null && text.startsWith(readBack)) lastSeen = readBack
      onStatus({ kind: 'notSaved', says: says.notKept })
      return
    }
    rev += 1
    lastSeen = lastGood = text
    waiting = null
    onStatus({ kind: 'saved' })
  }

  /**
   * The device holds what this tab has not seen: another tab has saved. SEAM: merging the two by item and field
   * belongs here and gives the merged document. Until then this tab's document wins, and the other's is set aside.
   * Null when nothing may be written.
   */
  const reconcile = (document: CairnDocument, found: string, device: Storage): CairnDocument | null => {
    const outcome = readDocument(found)
    if (outcome.kind === 'newer') {
      lock({ kind: 'readOnly', says: says.newerElsewhere })
      return null
    }
    const isReadable = outcome.kind !== 'corrupt'
    keepNumberedCopy(device, isReadable ? OTHER_TAB_PREFIX : UNREADABLE_PREFIX, found, MAX_SET_ASIDE)
    if (isReadable) rev = Math.max(rev, outcome.rev)
    lastSeen = found
    lastGood = outcome.kind === 'ok' ? found : lastGood
    return document
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
  return { getItem, setItem, removeItem: () => {}, flush }
}
