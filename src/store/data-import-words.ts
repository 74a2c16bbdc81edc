import type { FileFault } from '../lib/read-text-file'
import type { TextFault, TextPlace } from '../worker/read-plan-text'

const ITS_OWN = 'Choose the .json file that Cairn saved.'

/** Why a file is not taken: what is wrong, where, and what to do. */
export const importSays = {
  file(name: string, why: FileFault, mostMegabytes: number): string {
    switch (why) {
      case 'tooLarge':
        return `“${name}” is larger than ${mostMegabytes} MB, far more than any Cairn file. It was not opened. ${ITS_OWN}`
      case 'empty':
        return `“${name}” is empty. The download may have been stopped: export your plans again, or choose another copy.`
      case 'outOfReach':
        return `“${name}” could not be read. Check that it is still there and on this device, then choose it again.`
      case 'utf16':
        return `“${name}” was saved as UTF-16 by another program; Cairn reads UTF-8. Open it in a text editor, save it with the encoding UTF-8, and choose it again.`
      case 'picture':
        return `“${name}” is a picture, and a picture holds no plan. ${ITS_OWN}`
      case 'pdf':
        return `“${name}” is a PDF, which cannot be turned back into a plan. ${ITS_OWN}`
      case 'archive':
        return `“${name}” is a packed archive. Unpack it first, then choose the .json file in it.`
      case 'notText':
        return `“${name}” is not a text file. ${ITS_OWN}`
    }
  },

  text(name: string, fault: TextFault): string {
    switch (fault.kind) {
      case 'markup':
        return `“${name}” is a web page, not a Cairn file. ${ITS_OWN}`
      case 'notJson':
        return fault.isCutShort
          ? `“${name}” breaks off${placeWords(fault.place, ' at')}: its end is missing. Download or copy it again in full, then choose it again.`
          : `“${name}” is not a Cairn file, or was damaged on the way: it cannot be read${placeWords(fault.place, ' from')}${fault.place === null ? '' : ' on'}. ${ITS_OWN}`
      case 'tooDeep':
        return `“${name}” is nested deeper than any Cairn file, so it was not opened. ${ITS_OWN}`
      case 'otherShape':
        return `“${name}” is not a Cairn file. ${fault.says} ${ITS_OWN}`
      case 'newer':
        return `“${name}” was saved by a newer Cairn (version ${fault.version} of its files). Reload this page to get the newest Cairn, then choose the file again.`
      case 'nothing':
        return `“${name}” is a Cairn file with no plan in it. Choose another one.`
    }
  },

  tookTooLong(name: string): string {
    return `Reading “${name}” took too long, so it was stopped. Nothing has changed. ${ITS_OWN}`
  },

  notLoaded(name: string): string {
    return `“${name}” could not be read, for a part of Cairn is missing. Nothing has changed. Check the connection, reload this page and choose the file again.`
  },

  several(count: number): string {
    return `${count} files at once are too many to show what each would change. Choose one file.`
  },

  noFile: `What was dropped is not a file. ${ITS_OWN}`,
} as const

function placeWords(place: TextPlace | null, preposition: string): string {
  if (place === null) return ''
  const [line, column] = [place.line, place.column].map((number) => number.toLocaleString('en-GB'))
  return `${preposition} line ${line}, character ${column}`
}
