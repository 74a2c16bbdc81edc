import { downloadText } from '../lib/download-text'
import { OTHER_TAB_PREFIX, UNREADABLE_PREFIX } from './document-storage-keys'
import { refreshStorageFacts } from './storage-facts'

/** A save that was set aside: what could not be read in full, or what another tab had saved. */
export interface SetAside {
  readonly key: string
  readonly kind: 'unreadable' | 'otherTab'
  /** Counts those of its kind, the oldest first. */
  readonly number: number
  readonly text: string
}

/** What is set aside on this device, the latest first; nothing if the browser lets nothing be read. Never throws. */
export function readSetAsides(): readonly SetAside[] {
  try {
    const device = window.localStorage
    const keys = Array.from({ length: device.length }, (_, at) => device.key(at) ?? '')
    return keys.flatMap((key) => readSetAside(device, key)).toSorted((a, b) => b.number - a.number)
  } catch {
    return []
  }
}

/** Hands it to the person exactly as it was found. */
export function downloadSetAside({ kind, number, text }: SetAside): void {
  downloadText(`cairn-set-aside-${kind === 'unreadable' ? '' : 'other-tab-'}${number}.json`, text)
}

/** Deletes it from this device. Says whether that worked. */
export function deleteSetAside({ key }: SetAside): boolean {
  try {
    window.localStorage.removeItem(key)
    void refreshStorageFacts()
    return true
  } catch {
    return false
  }
}

/** Takes a deletion back. Says whether there was room. */
export function keepSetAside({ key, text }: SetAside): boolean {
  try {
    window.localStorage.setItem(key, text)
    void refreshStorageFacts()
    return window.localStorage.getItem(key) === text
  } catch {
    return false
  }
}

function readSetAside(device: Storage, key: string): readonly SetAside[] {
  const prefix = [UNREADABLE_PREFIX, OTHER_TAB_PREFIX].find((each) => key.startsWith(each))
  const text = device.getItem(key)
  if (prefix === undefined || text === null) return []
  return [
    {
      key,
      kind: prefix === UNREADABLE_PREFIX ? 'unreadable' : 'otherTab',
      number: Number(key.slice(prefix.length)) || 0,
      text,
    },
  ]
}
