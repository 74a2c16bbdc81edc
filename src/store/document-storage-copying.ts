import type { CairnDocument } from '../domain/document/document'
import type { KnownSaves, SaveCopy } from './document-storage-saves'
import type { DocumentStorageOptions } from './document-storage-types'
import { says } from './document-storage-words'
import type { SaveStatus } from './save-status-store'

/** Has each save kept a second time. */
export interface Copying {
  /** Whether one is under way that is to be told of. */
  readonly isUnderWay: () => boolean
  /**
   * A save is on the device, and is called saved when it is there twice, or there is no second place just now.
   *
   * @param isStill whether it is the last word by then.
   */
  readonly keep: (written: SaveCopy, before: SaveCopy | null, isStill: () => boolean) => void
  /**
   * The document cannot be saved on the device: what has no room here may have some there. It is said which of the two
   * is so, once it is known.
   */
  readonly keepAside: (document: CairnDocument, before: SaveCopy | null, told: AsideStatuses) => void
  /** There has been a change, which is to be kept there alone: until it is, it is not called saved. */
  readonly beginOnly: () => void
  /** There is no other place to keep it. */
  readonly keepOnly: (document: CairnDocument) => void
  /** Says whether such a document is kept, unless that has been said last. */
  readonly tellOnly: (isKept: boolean) => void
}

/** What is said of a document that is kept in the second place alone, or in neither. */
interface AsideStatuses {
  readonly kept: SaveStatus
  readonly lost: SaveStatus
}

interface Options extends Pick<DocumentStorageOptions, 'keepCopy' | 'onStatus'> {
  readonly saves: KnownSaves
}

export function createCopying({ saves, keepCopy, onStatus }: Options): Copying {
  let underWay: SaveCopy | null = null
  /** The last that could not be saved on the device, while it is not known whether it is kept. */
  let aside: symbol | null = null
  /** As was said last; it begins with there being no place at all. */
  let isOnlyKept = false
  /** The last change, or the last save, for which there is no other place. */
  let only: symbol | null = null
  /** It was said that it is being kept there, so that the end of that is to be said, too. */
  let isAwaited = false

  const keep = (written: SaveCopy, before: SaveCopy | null, isStill: () => boolean): void => {
    aside = null
    const copied = keepCopy(written, before)
    underWay = copied === null ? null : written
    if (copied === null) onStatus({ kind: 'saved' })
    void copied?.then(() => {
      if (underWay !== written) return
      underWay = null
      if (isStill()) onStatus({ kind: 'saved' })
    })
  }

  /** What is written to be kept elsewhere counts, though it is not on the device: no other save may be taken for it. */
  const write = (document: CairnDocument): SaveCopy => {
    const written = saves.write(document)
    written.remember()
    return written
  }

  const beginOnly = (): void => {
    only = Symbol('changed')
    if (!isOnlyKept) return
    isAwaited = true
    onStatus({ kind: 'saving' })
  }

  const tellOnly = (isKept: boolean): void => {
    if (isKept !== isOnlyKept || isAwaited) {
      onStatus(isKept ? { kind: 'saved' } : { kind: 'memoryOnly', says: says.blocked })
    }
    isAwaited = false
    isOnlyKept = isKept
  }

  const keepAside = (document: CairnDocument, before: SaveCopy | null, { kept, lost }: AsideStatuses): void => {
    const asked = (aside = Symbol('aside'))
    underWay = null
    const copied = keepElsewhere(document, before)
    if (copied === null) onStatus(lost)
    void copied?.then((isKept) => {
      if (aside === asked) onStatus(isKept ? kept : lost)
    })
  }

  /** Null where that is not to be waited for. */
  const keepElsewhere = (document: CairnDocument, before: SaveCopy | null): Promise<boolean> | null => {
    try {
      return keepCopy(write(document), before)
    } catch {
      // It cannot be written at all.
      return null
    }
  }

  const keepOnly = (document: CairnDocument): void => {
    const asked = (only = Symbol('asked'))
    const copied = keepElsewhere(document, null)
    if (copied === null) tellOnly(false)
    void copied?.then((isKept) => {
      if (only === asked) tellOnly(isKept)
    })
  }

  return {
    isUnderWay: () => underWay !== null,
    keep,
    keepAside,
    beginOnly,
    keepOnly,
    tellOnly,
  }
}
