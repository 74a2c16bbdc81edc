import { readDocument, type ReadText } from '../domain/document/read-document'
import { PREVIOUS_KEY } from './document-storage-keys'
import type { SetAsides } from './document-storage-set-aside'
import { says } from './document-storage-words'
import type { OpeningReport, SaveStatus } from './save-status-store'

/** Who is told what while the device is opened. */
export interface OpeningOptions {
  readonly setAsides: SetAsides
  readonly onStatus: (status: SaveStatus) => void
  readonly onOpening: (report: OpeningReport) => void
  readonly onSetAside: (text: string) => void
}

export type Opened =
  /** Null: there is nothing, or nothing that can be read. `isSound`: the text is good as it is. */
  | { readonly kind: 'opened'; readonly save: ReadText | null; readonly isSound: boolean }
  /** Of a later Cairn: nothing may be written. */
  | { readonly kind: 'newer' }

/**
 * Opens what was found on the device, or the copy of the save before it. What cannot be read in full is set aside.
 *
 * @throws whatever the storage throws when it is read.
 */
export function openDevice(device: Storage, stored: string | null, options: OpeningOptions): Opened {
  return stored === null ? openPrevious(device, null, options) : openStored(device, stored, options)
}

function openStored(device: Storage, stored: string, options: OpeningOptions): Opened {
  const outcome = readDocument(stored)
  switch (outcome.kind) {
    case 'newer':
      return outcome
    case 'corrupt':
      return openPrevious(device, outcome.says + setAsideAtStart(device, stored, options), options)
    case 'repaired': {
      const { problems, more } = outcome
      options.onOpening({ says: says.repaired(problems, more) + setAsideAtStart(device, stored, options), problems })
      return { kind: 'opened', save: outcome, isSound: false }
    }
    case 'ok':
      return { kind: 'opened', save: outcome, isSound: true }
  }
}

/** @param whyLost says why the save itself could not be read; null if there is none. */
function openPrevious(device: Storage, whyLost: string | null, options: OpeningOptions): Opened {
  const previous = device.getItem(PREVIOUS_KEY)
  const outcome = previous === null ? null : readDocument(previous)
  if (outcome?.kind === 'newer') return outcome
  // The second save from now takes its place.
  if (previous !== null && outcome?.kind !== 'ok') setAsideAtStart(device, previous, options)
  const isReadable = outcome?.kind === 'ok' || outcome?.kind === 'repaired'
  if (whyLost !== null) options.onOpening({ says: says.corrupt(whyLost, isReadable), problems: [] })
  else if (isReadable) options.onOpening({ says: says.onlyPrevious, problems: [] })
  return { kind: 'opened', save: isReadable ? outcome : null, isSound: false }
}

/** Gives the sentence that says what became of the original. */
function setAsideAtStart(device: Storage, stored: string, options: OpeningOptions): string {
  options.setAsides.add(stored)
  options.onSetAside(stored)
  try {
    return ` ${options.setAsides.setAside(device)}`
  } catch {
    options.onStatus({ kind: 'notSaved', says: says.notSetAside })
    return ''
  }
}
