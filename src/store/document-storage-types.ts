import type { PersistStorage, StorageValue } from 'zustand/middleware'
import type { CairnDocument } from '../domain/document/document'
import type { SaveCopy } from './document-storage-saves'
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
  /**
   * Keeps a save a second time, elsewhere. Says whether it is there now, or null at once where that is not to be waited
   * for. Never rejects.
   *
   * @param before the save that it follows; null if there is none, or none that is whole.
   */
  readonly keepCopy: (copy: SaveCopy, before: SaveCopy | null) => Promise<boolean> | null
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
  /** Whether there is anything in these copies that is missing here. */
  readonly lacksAny: (copies: readonly Pick<SaveCopy, 'seen'>[]) => boolean
  /** Takes in what of the second copies is missing here, the last being the newest, and saves it. */
  readonly takeCopies: (copies: readonly Pick<SaveCopy, 'text' | 'seen'>[]) => void
  /** The save on the device; null if there is none that is whole. */
  readonly lastSave: () => SaveCopy | null
  /** How far saves have been counted. */
  readonly revision: () => number
}
