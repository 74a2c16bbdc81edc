import type { CairnDocument } from './document'
import { writeDocument } from './write-document'

/** Says in a file whose it is; nothing is read from it. */
const APP = 'Cairn'

/**
 * The document as a file: `{ app, version, state }` and the rest of what is saved, but for whose saves are in it. The
 * same document gives the same text.
 *
 * @throws RangeError for a day outside FIRST_DAY and LAST_DAY.
 */
export function exportDocument(document: CairnDocument): string {
  return `{"app":${JSON.stringify(APP)},${writeDocument(document, 0).slice(1)}`
}
