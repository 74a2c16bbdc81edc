import * as v from 'valibot'
import { isPatchLongerThan } from '../domain/document/patch-length'
import { readPatch, writePatch } from '../domain/document/patch-text'
import { afterPaint } from '../lib/after-paint'
import { HISTORY_KEY } from './document-storage-keys'
import { type Change, patchOf } from './history-change'
import type { History } from './history-store'
import { useSaveStatusStore } from './save-status-store'

/** How many characters the saved history may take of the few million that a browser keeps. */
const LONGEST_TEXT = 400_000
const VERSION = 1
const LONGEST_NAME = 1000
/** The longest that a change waits to be saved, in milliseconds. */
const SAVE_DELAY = 400

const NO_HISTORY: History = { past: [], future: [] }

/** The changes made here or read from the device: what else is found there is another tab's. */
const known = new Set<string>()
let waiting: History | null = null
let callOff: () => void = () => {}

/** What can be undone since before the reload; nothing if that cannot be read. Never throws. */
export function loadHistory(): History {
  try {
    const { past, future } = readHistory(window.localStorage.getItem(HISTORY_KEY))
    for (const { id } of [...past, ...future]) known.add(id)
    return { past, future }
  } catch {
    return NO_HISTORY
  }
}

/** Saves the history in a moment; several changes in a row are one write. */
export function saveHistorySoon(history: History): void {
  if (waiting === null) {
    const timer = setTimeout(() => {
      // What has been changed meanwhile is painted first.
      callOff = afterPaint(saveHistoryNow)
    }, SAVE_DELAY)
    callOff = () => clearTimeout(timer)
  }
  waiting = history
}

/** Saves what is waiting to be saved. A history that cannot be saved is a loss that can be borne. Never throws. */
export function saveHistoryNow(): void {
  callOff()
  const history = waiting
  waiting = null
  const { kind } = useSaveStatusStore.getState().status
  // Where the document itself must not be written, or cannot be, there is nothing that this would belong to.
  if (history === null || kind === 'readOnly' || kind === 'memoryOnly') return
  try {
    const theirs = readHistory(window.localStorage.getItem(HISTORY_KEY)).past.filter(({ id }) => !known.has(id))
    for (const { id } of [...history.past, ...history.future]) known.add(id)
    window.localStorage.setItem(HISTORY_KEY, writeHistory({ ...history, past: [...theirs, ...history.past] }))
  } catch {
    // No room, or no storage: undo then reaches back to the last load of the page.
  }
}

/** As many changes as there is room for, the ones that would be undone or redone next before the others. */
function writeHistory({ past, future }: History): string {
  const texts = new Map<Change, string>()
  let length = 0
  const nearest = [...past.toReversed(), ...future]
  for (const change of nearest) {
    const { id, scope, name } = change
    const patch = patchOf(change)
    if (isPatchLongerThan(patch, LONGEST_TEXT - length)) break
    const text = JSON.stringify({ id, scope, name, patch: writePatch(patch) })
    length += text.length
    if (length > LONGEST_TEXT) break
    texts.set(change, text)
  }
  const listOf = (changes: readonly Change[]): string =>
    `[${changes.flatMap((change) => texts.get(change) ?? []).join()}]`
  return `{"version":${VERSION},"past":${listOf(past)},"future":${listOf(future)}}`
}

/** @throws SyntaxError for what is no JSON; gives nothing for any other text that `writeHistory` did not write. */
function readHistory(text: string | null): History {
  if (text === null) return NO_HISTORY
  const { success, output } = v.safeParse(HISTORY, JSON.parse(text))
  if (!success) return NO_HISTORY
  return { past: output.past.flatMap(toChange), future: output.future.flatMap(toChange) }
}

const CHANGE = v.object({
  id: v.string(),
  scope: v.object({ plan: v.nullable(v.string()), isNew: v.boolean() }),
  /** It stands on a button and in a sentence, however it came here. */
  name: v.fallback(v.pipe(v.string(), v.maxLength(LONGEST_NAME)), ''),
  patch: v.unknown(),
})
const HISTORY = v.object({ version: v.literal(VERSION), past: v.array(CHANGE), future: v.array(CHANGE) })

function toChange({ id, scope, name, patch: raw }: v.InferOutput<typeof CHANGE>): readonly Change[] {
  const patch = readPatch(raw)
  return patch === null ? [] : [{ id, scope, key: null, name, what: { patch } }]
}
