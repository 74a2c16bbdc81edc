import { keepNumberedCopy } from '../lib/numbered-copies'
import {
  DOCUMENT_KEY,
  HISTORY_KEY,
  MAX_SET_ASIDE,
  OTHER_TAB_PREFIX,
  PREVIOUS_KEY,
  UNREADABLE_PREFIX,
} from './document-storage-keys'
import { isQuotaError, says } from './document-storage-words'

/** Writes to a device that may be full, and makes room on it for what matters more. */
export interface DeviceRoom {
  /**
   * Writes the document. Without room: first what could be undone and the copies that were set aside make some, but
   * for the latest of each kind; then the copy of the save before, which is put back should even that not be enough.
   *
   * @throws whatever the storage throws: then the document on the device is what it was.
   */
  readonly writeDocumentText: (device: Storage, text: string) => void
  /**
   * Keeps a text that could not be read in full. Says whether the oldest such copy had to go for it.
   *
   * @throws whatever the storage throws, or Error when it does not keep what was written.
   */
  readonly keepUnreadable: (device: Storage, text: string) => boolean
}

/** @param onFreed is told what had to go, in a sentence. */
export function createDeviceRoom(onFreed: (says: string) => void): DeviceRoom {
  let hasToldPreviousGone = false

  const writeDocumentText = (device: Storage, text: string): void => {
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

  const keepUnreadable = (device: Storage, text: string): boolean => {
    const keep = () => keepNumberedCopy(device, UNREADABLE_PREFIX, text, MAX_SET_ASIDE)
    try {
      return keep().dropped !== null
    } catch (error) {
      if (!isQuotaError(error) || !dropSurplusCopies(device)) throw error
      return keep().dropped !== null
    }
  }

  /** Says whether there were any. */
  const dropSurplusCopies = (device: Storage): boolean => {
    const surplus = [UNREADABLE_PREFIX, OTHER_TAB_PREFIX].flatMap((prefix) => copiesIn(device, prefix).slice(0, -1))
    for (const key of surplus) device.removeItem(key)
    if (surplus.length > 0) onFreed(says.copiesGone(surplus.length))
    return surplus.length > 0
  }

  return { writeDocumentText, keepUnreadable }
}

/**
 * Keeps a text as the copy of the save before. Without room for both, the document itself matters more: the copy then
 * stays the older one. Never throws.
 */
export function keepPrevious(device: Storage, text: string): void {
  try {
    device.setItem(PREVIOUS_KEY, text)
  } catch {
    // The write of the document is about to find the same, and says so.
  }
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
