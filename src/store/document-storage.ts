import type { StorageValue } from 'zustand/middleware'
import { type CairnDocument, EMPTY_DOCUMENT } from '../domain/document/document'
import { isSameDocument } from '../domain/document/merge-documents'
import { CURRENT_VERSION } from '../domain/document/migrations'
import { readDocument, type ReadOutcome } from '../domain/document/read-document'
import { NOT_OPENED, type Opening, openingOf, takeCopies as takeFrom } from './document-storage-copies'
import { createCopying } from './document-storage-copying'
import { createHeldDocument } from './document-storage-held'
import { DOCUMENT_KEY, PREVIOUS_KEY, SAVE_DELAY } from './document-storage-keys'
import { openDevice } from './document-storage-open'
import { createDeviceRoom, keepPrevious } from './document-storage-room'
import { copyOf, createKnownSaves, type SaveCopy } from './document-storage-saves'
import { createSetAsides } from './document-storage-set-aside'
import type { DocumentStorage, DocumentStorageOptions } from './document-storage-types'
import { says } from './document-storage-words'
import type { SaveStatus } from './save-status-store'

/**
 * `closed`: nothing has been read yet, so nothing may be written. `open`: as it should be. `copyOnly`: the storage is
 * blocked, but a second copy may be kept. `locked`: nothing may be written, for what is on the device is newer or
 * cannot be opened.
 */
type Access = 'closed' | 'open' | 'copyOnly' | 'locked'

/**
 * Keeps the document on the device, so that nothing a person did is lost or written over:
 *
 * - what is found goes through the document's one door; what cannot be read is set aside, unchanged, before anything
 *   is written, and the copy of the save before it is opened instead;
 * - a save is one write at most `SAVE_DELAY` after the first change, and is read back before it is called saved;
 * - what another tab wrote in between is merged with what changed here, item by item; what of it cannot be read is set
 *   aside before it is written over;
 * - each save is kept a second time elsewhere, and called saved when it is there, too; what is missing here at the start
 *   comes back from there;
 * - whatever fails is said through `onStatus`, and is tried again at the next change.
 */
export function createDocumentStorage(options: DocumentStorageOptions): DocumentStorage {
  const { storage, onStatus, onOpening, onSetAside, onFreed, onMerged, keepCopy, scheduleSave } = options
  const room = createDeviceRoom(onFreed)
  const setAsides = createSetAsides(room)
  const saves = createKnownSaves()
  const held = createHeldDocument(saves, onMerged)
  const copying = createCopying({ saves, keepCopy, onStatus })
  let access: Access = 'closed'
  let opening: Opening = NOT_OPENED
  /** What this tab last saw under DOCUMENT_KEY. */
  let lastSeen: string | null = null
  /** The same, if it could be read without a repair: worth keeping as the previous copy. */
  let lastGood: SaveCopy | null = null
  let callOff: (() => void) | null = null

  const close = (to: Access, status: SaveStatus): void => {
    access = to
    onStatus(status)
  }

  const isLocked = (): boolean => access === 'locked'

  const getItem = (): StorageValue<CairnDocument> | null => {
    flush()
    access = 'closed'
    lastGood = null
    opening = NOT_OPENED
    try {
      lastSeen = storage().getItem(DOCUMENT_KEY)
    } catch {
      opening = { ...NOT_OPENED, found: 'blocked' }
      close('copyOnly', { kind: 'memoryOnly', says: says.blocked })
      return null
    }
    try {
      return openFound(storage())
    } catch {
      close('locked', { kind: 'readOnly', says: says.notOpened })
      return null
    }
  }

  const openFound = (device: Storage): StorageValue<CairnDocument> | null => {
    const opened = openDevice(device, lastSeen, { setAsides, onStatus, onOpening, onSetAside })
    if (opened.kind === 'newer') {
      close('locked', { kind: 'readOnly', says: says.newer })
      return null
    }
    const { save: found, isSound } = opened
    saves.begin(found, device.getItem(PREVIOUS_KEY))
    if (found !== null && isSound) lastGood = copyOf(lastSeen ?? '', found)
    opening = openingOf(lastSeen, opened)
    held.begin(found?.document ?? EMPTY_DOCUMENT)
    // Only now: had reading failed in a way nobody thought of, the next change would write over what is there.
    access = 'open'
    return found === null ? null : { state: found.document, version: CURRENT_VERSION }
  }

  const setItem = (_name: string, { state }: StorageValue<CairnDocument>): void => {
    if ((access !== 'open' && access !== 'copyOnly') || !held.change(state)) return
    if (access === 'open') onStatus({ kind: 'saving' })
    else copying.beginOnly()
    callOff ??= scheduleSave(flush, SAVE_DELAY)
  }

  const flush = (): void => {
    callOff?.()
    callOff = null
    const document = held.waiting()
    if (document === null) return
    if (access === 'copyOnly') {
      held.noteSaved(document)
      copying.keepOnly(document)
    }
    if (access !== 'open') return
    try {
      save(storage())
    } catch (error) {
      const isSetAside = setAsides.isEmpty()
      copying.keepAside(held.now(), lastGood, {
        kept: { kind: 'savedAside', says: isSetAside ? says.savedAside(error) : says.savedAsideOfUnread },
        lost: { kind: 'notSaved', says: isSetAside ? says.notSaved(error) : says.notSetAside },
      })
    }
  }

  const save = (device: Storage): void => {
    setAsides.setAside(device)
    const found = device.getItem(DOCUMENT_KEY)
    if (found !== null && found !== lastSeen) takeIn(found, readDocument(found), device)
    if (!isLocked()) writeWaiting(device)
  }

  const writeWaiting = (device: Storage): void => {
    const document = held.waiting()
    if (document === null) {
      if (!copying.isUnderWay()) onStatus({ kind: 'saved' })
      return
    }
    const written = saves.write(document)
    if (lastGood !== null) keepPrevious(device, lastGood.text)
    room.writeDocumentText(device, written.text)
    written.remember()
    const readBack = device.getItem(DOCUMENT_KEY)
    if (readBack !== written.text) {
      // A beginning of the text is our own; anything else is looked at, and merged or set aside, before the next write.
      if (readBack !== null && written.text.startsWith(readBack)) lastSeen = readBack
      onStatus({ kind: 'notSaved', says: says.notKept })
      void keepCopy(written, lastGood)
      return
    }
    lastSeen = written.text
    held.noteSaved(document)
    copying.keep(written, lastGood, () => access === 'open' && held.waiting() === null)
    lastGood = written
  }

  /**
   * The device holds what this tab has not seen: another tab has saved. What could not be read in full is set aside and
   * not merged, for what is missing from it would count as deleted.
   */
  const takeIn = (found: string, outcome: ReadOutcome, device: Storage): void => {
    switch (outcome.kind) {
      case 'newer':
        close('locked', { kind: 'readOnly', says: says.newerElsewhere })
        return
      case 'corrupt':
      case 'repaired':
        room.keepUnreadable(device, found)
        onSetAside(found)
        if (outcome.kind === 'repaired') saves.countFrom(outcome.rev)
        lastSeen = found
        return
      case 'ok':
        held.mergeSaved(outcome)
        lastSeen = found
        lastGood = copyOf(found, outcome)
    }
  }

  const lookElsewhere = (told: string | null = null): void => {
    if (access !== 'open') return
    try {
      const device = storage()
      const found = device.getItem(DOCUMENT_KEY)
      if (told !== null && told !== found && told !== lastSeen) mergeReplaced(told)
      if (found === null) {
        noteCleared()
        return
      }
      if (found === lastSeen && held.waiting() === null) return
      // With nothing to save, nothing is about to be written over: what cannot be read may yet be put right.
      if (held.waiting() === null) {
        const outcome = readDocument(found)
        if (outcome.kind === 'ok' || outcome.kind === 'newer') takeIn(found, outcome, device)
      }
    } catch {
      // Out of reach just now: the next save finds the same, and says so.
      return
    }
    flush()
  }

  /** Somebody has taken away what was on the device. */
  const noteCleared = (): void => {
    if (lastSeen === null) return
    lastSeen = null
    if (isSameDocument(held.now(), EMPTY_DOCUMENT)) return
    held.noteGone()
    onStatus({ kind: 'notSaved', says: says.cleared })
  }

  /** Another tab's save that has been written over before this tab came to look: nobody else may have seen it. */
  const mergeReplaced = (text: string): void => {
    const outcome = readDocument(text)
    if (outcome.kind === 'ok' && saves.noteReplaced(outcome)) held.mergeOther(outcome)
  }

  const takeCopies = (copies: readonly Pick<SaveCopy, 'text' | 'seen'>[]): void => {
    if (access !== 'open' && access !== 'copyOnly') return
    takeFrom(copies, opening, { saves, held, onOpening, onSetAside })
    opening = { found: opening.found === 'blocked' ? 'blocked' : 'whole', seen: opening.seen }
    if (access === 'copyOnly') copying.tellOnly(true)
    flush()
  }

  return {
    getItem,
    setItem,
    // Nothing here deletes: starting afresh is an edit like any other.
    removeItem: () => {},
    flush,
    lookElsewhere,
    lacksAny: (copies) => copies.some(({ seen }) => !saves.contains(seen)),
    takeCopies,
    lastSave: () => lastGood,
    revision: saves.count,
  }
}
