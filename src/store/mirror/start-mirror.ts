import { CURRENT_VERSION } from '../../domain/document/migrations'
import { currentTime } from '../clock-store'
import type { SaveCopy } from '../document-storage-saves'
import { documentStorage } from '../document-store'
import { appMirror, keepInMirror, lookAtPoints, onMirrorClosed } from './app-mirror'

/** A save of the last moments is perhaps another tab's, and on its way to this one in the usual manner. In milliseconds. */
const JUST_NOW = 2000
const ON_ITS_WAY = 500

/**
 * Begins to keep every save a second time. What this tab's document lacks of what is there is taken in first: the
 * browser may have lost what it was given last, or all of it. Never rejects; may take as long as the browser likes.
 */
export async function startMirror(): Promise<void> {
  onMirrorClosed(documentStorage.lookElsewhere)
  // Some browsers put no page to sleep that has a database open. What is saved on leaving has been begun by then.
  window.addEventListener('pagehide', appMirror.release)
  document.addEventListener('freeze', appMirror.release)
  const opened = documentStorage.lastSave()
  const copies = await appMirror.read()
  if (copies !== null) {
    const isJustNow = copies.some(({ savedAt }) => Math.abs(currentTime() - savedAt) < JUST_NOW)
    if (isJustNow && documentStorage.lacksAny(copies)) await pause(ON_ITS_WAY)
    documentStorage.takeCopies(copies)
  }
  appMirror.begin()
  if (opened !== null && isOfEarlierVersion(opened)) await keepBeforeMigration(opened)
  // What was saved before there was a mirror, or while it was not available.
  const save = documentStorage.lastSave()
  if (save !== null) void keepInMirror(save, null)
  await lookAtPoints()
}

function pause(time: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, time)
  })
}

/** As Cairn has always written it, the version comes first. */
function isOfEarlierVersion({ text }: SaveCopy): boolean {
  const version = /^\{"version":(\d+)/.exec(text)?.[1]
  return version !== undefined && Number(version) < CURRENT_VERSION
}

/** The save as it was before this Cairn brought it up to date. */
async function keepBeforeMigration({ text, rev: revision, planCount }: SaveCopy): Promise<void> {
  await appMirror.keepPoint({ text, cause: 'migration', revision, planCount })
}
