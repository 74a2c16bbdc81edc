import type { DeviceRoom } from './document-storage-room'
import { says } from './document-storage-words'

/** Texts that could not be read in full and are not set aside yet: nothing is written before that has succeeded. */
export interface SetAsides {
  readonly add: (text: string) => void
  readonly isEmpty: () => boolean
  /**
   * Sets aside, unchanged, whatever is left to be. Gives the sentence that says what became of it.
   *
   * @throws whatever the storage throws: what is left then is tried again the next time.
   */
  readonly setAside: (device: Storage) => string
}

export function createSetAsides(room: DeviceRoom): SetAsides {
  const texts: string[] = []

  const setAside = (device: Storage): string => {
    let hasDropped = false
    for (let text = texts[0]; text !== undefined; text = texts[0]) {
      hasDropped = room.keepUnreadable(device, text) || hasDropped
      texts.shift()
    }
    return hasDropped ? `${says.setAside} ${says.oldestDropped}` : says.setAside
  }

  return { add: (text) => texts.push(text), isEmpty: () => texts.length === 0, setAside }
}
