export const DOCUMENT_KEY = 'cairn:document'
/** The document as it was before the last save. */
export const PREVIOUS_KEY = 'cairn:previous'
/** Followed by a number: texts that could not be read, or not all of them, exactly as they were found. */
export const UNREADABLE_PREFIX = 'cairn:set-aside:unreadable:'
/** Followed by a number: what another tab had saved. Kept by earlier builds, which did not merge. */
export const OTHER_TAB_PREFIX = 'cairn:set-aside:other-tab:'
/** What can be undone and redone, see history-storage.ts. */
export const HISTORY_KEY = 'cairn:history'
/** The day on which the plans were last taken away as a file. */
export const LAST_EXPORT_KEY = 'cairn:last-export'
/** The day on which the browser last refused to promise that it keeps what is stored. */
export const PERSISTENCE_REFUSED_KEY = 'cairn:persistence-refused'
/** How many copies of each kind are kept; then the oldest makes room (for an unreadable one, this is told). */
export const MAX_SET_ASIDE = 5
/** The longest that a change waits to be saved, in milliseconds. */
export const SAVE_DELAY = 250
