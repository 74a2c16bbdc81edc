import { create } from 'zustand'
import { followServiceWorker } from '../lib/service-worker'
import { flushDocument } from './document-store'
import { saveHistoryNow } from './history-storage'
import { keepRestorePoint } from './restore-points'
import { whenSettled } from './save-status-store'

/** Where this page stands against the newest version of the app that has come to the device. */
export type AppUpdate =
  | 'none'
  /** A newer version is on the device and waits to be asked for. */
  | 'ready'
  /** Another tab has gone over to a newer version; this one goes on as it is until it is loaded anew. */
  | 'inUseElsewhere'

interface AppUpdateState {
  readonly update: AppUpdate
  /** The person has said Later: it is not offered by itself any more. */
  readonly isPutOff: boolean
  /** Asked for, but what is not saved would be lost: nothing is loaded anew until the person says so again. */
  readonly isHeldBack: boolean
  /** Since this page was loaded, the last of what it takes to work without a network has come to the device. */
  readonly isOfflineReady: boolean
}

export const useAppUpdateStore = create<AppUpdateState>()(() => ({
  update: 'none',
  isPutOff: false,
  isHeldBack: false,
  isOfflineReady: false,
}))

/** Sees to it that the newest version is the one that is loaded, and loads the page anew. */
let loadNewest: (() => void) | null = null

/** Says when a newer version of the app has come. The page is only ever loaded anew by `loadAppUpdate`. */
export function followAppUpdates(page: Window): void {
  let isAskedFor = false
  const reload = onlyOnce(() => page.location.reload())
  const { takeOver } = followServiceWorker(page, {
    onReady: () => useAppUpdateStore.setState({ isOfflineReady: true }),
    onNewer: () => offer('ready'),
    onOther: () => (isAskedFor ? reload() : offer('inUseElsewhere')),
  })
  loadNewest = () => {
    if (useAppUpdateStore.getState().update === 'inUseElsewhere') return reload()
    isAskedFor = true
    takeOver(reload)
  }
}

/** Not now: until the page is loaded the next time, or a still newer version comes. */
export function putOffAppUpdate(): void {
  useAppUpdateStore.setState({ isPutOff: true, isHeldBack: false })
}

/**
 * Saves what is waiting to be saved, keeps it as a restore point, and loads the page anew with the newer version.
 *
 * @param mayLose the person knows that what cannot be saved will be lost. Without it the page is not loaded anew then.
 */
export function loadAppUpdate(mayLose = false): void {
  flushDocument()
  saveHistoryNow()
  void keepRestorePoint('update').then(() => {
    whenSettled(({ kind }) => {
      if (mayLose || kind === 'saved') loadNewest?.()
      else useAppUpdateStore.setState({ isPutOff: false, isHeldBack: true })
    })
  })
}

function offer(update: AppUpdate): void {
  useAppUpdateStore.setState({ update, isPutOff: false, isHeldBack: false })
}

function onlyOnce(action: () => void): () => void {
  let isDone = false
  return () => {
    if (!isDone) action()
    isDone = true
  }
}
