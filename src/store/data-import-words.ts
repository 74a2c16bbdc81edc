import type { ImportSource } from './data-import'

/** What is said of what a person brings in. */
export const importSays = {
  /** What it is called in sentences, in quotation marks. */
  nameOf(source: ImportSource): string {
    return source.kind === 'file' ? source.file.name : 'Pasted text'
  },

  /** @param says what is wrong, where, and what to do, without a name. */
  refused(source: ImportSource, says: string): string {
    return `“${importSays.nameOf(source)}”: ${says}`
  },

  several(count: number): string {
    return `${count} files at once are too many to show what each would change. Choose one file.`
  },

  noFile:
    'What was dropped is neither a file nor a text. Choose a file that holds a plan, a roadmap, a table or a list.',

  nothingPasted: 'There is no text to read. Copy a plan, a table or a list first, then paste it.',

  notOpened: 'The file could not be opened. Check that it is still there, and choose it again.',
} as const
