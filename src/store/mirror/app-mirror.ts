import { create } from 'zustand'
import { currentTime, useClockStore } from '../clock-store'
import type { SaveCopy } from '../document-storage-saves'
import { createMirror, type MirrorState } from './mirror'
import type { KeptPoint } from './mirror-points'

/** How long the browser may take for an answer, in milliseconds. */
const LIMIT = 3000

interface MirrorFacts {
  readonly state: MirrorState
  /** The newest first; null before they have been looked at. */
  readonly points: readonly KeptPoint[] | null
}

/** What is known of the app's mirror. */
export const useMirrorStore = create<MirrorFacts>()(() => ({ state: { kind: 'starting' }, points: null }))

let whenClosed = (): void => {}

/** The app's own. It does nothing before `startMirror`. */
export const appMirror = createMirror({
  onState: (state) => useMirrorStore.setState({ state }),
  onClosed: () => whenClosed(),
  now: currentTime,
  limit: LIMIT,
})

/** @param look for what else may be gone when the browser has closed the database by itself. */
export function onMirrorClosed(look: () => void): void {
  whenClosed = look
}

/** The day whose first change has its restore point, as far as this tab knows. */
let dailyKeptOn: number | null = null

/**
 * Keeps a save, and with the first of a day what was there before it. See `Mirror.keep` for what it gives.
 *
 * @param before the save that it follows; null if there is none.
 */
export function keepInMirror(copy: SaveCopy, before: SaveCopy | null): Promise<boolean> | null {
  const { today } = useClockStore.getState()
  const isFirst = before !== null && before.planCount > 0 && dailyKeptOn !== today
  if (!isFirst) return appMirror.keep(copy, null)
  const { text, rev: revision, planCount } = before
  const kept = appMirror.keep(copy, { text, cause: 'daily', revision, planCount })
  void kept?.then((isKept) => {
    if (!isKept) return
    dailyKeptOn = today
    void lookAtPoints()
  })
  return kept
}

/** The restore points as they are now, the newest first; also those that other tabs have kept. Never rejects. */
export async function lookAtPoints(): Promise<readonly KeptPoint[]> {
  const points = (await appMirror.listPoints())?.toReversed() ?? null
  if (points !== null) useMirrorStore.setState({ points })
  return points ?? []
}
