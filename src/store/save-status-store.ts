import { create } from 'zustand'
import type { Problem } from '../domain/roadmap/validate-report'

/** Whether what is in memory is on the device too; `says` is for the screen: what, why, and what to do. */
export type SaveStatus =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** There is no room, or no way, where it is usually kept; it is in the second copy, and is opened from there. */
  | { readonly kind: 'savedAside'; readonly says: string }
  /** The next change tries again. */
  | { readonly kind: 'notSaved'; readonly says: string }
  /** The device holds something that this Cairn must not write over. */
  | { readonly kind: 'readOnly'; readonly says: string }
  /** The browser keeps nothing. */
  | { readonly kind: 'memoryOnly'; readonly says: string }

/** What was found wrong with the saved document at the start, and what was done about it. */
export interface OpeningReport {
  readonly says: string
  /** The first of what was repaired, each with a sentence of its own. */
  readonly problems: readonly Problem[]
}

interface SaveStatusState {
  readonly status: SaveStatus
  /** Told once; null when all was well, or when it has been read. */
  readonly opening: string | null
  /** The details of `opening`. */
  readonly openingProblems: readonly Problem[]
  /** What could not be read in full since the start, exactly as it was found: to be taken away as files. */
  readonly setAside: readonly string[]
}

export const useSaveStatusStore = create<SaveStatusState>()(() => ({
  status: { kind: 'saved' },
  opening: null,
  openingProblems: [],
  setAside: [],
}))

export function reportSaveStatus(status: SaveStatus): void {
  useSaveStatusStore.setState({ status })
}

/** Calls back once it is known how the save has gone that is under way; at once if there is none. */
export function whenSettled(then: (status: SaveStatus) => void): void {
  const { status: now } = useSaveStatusStore.getState()
  if (now.kind !== 'saving') {
    then(now)
    return
  }
  const stop = useSaveStatusStore.subscribe(({ status }) => {
    if (status.kind === 'saving') return
    stop()
    then(status)
  })
}

export function reportOpening({ says, problems }: OpeningReport): void {
  useSaveStatusStore.setState({ opening: says, openingProblems: problems })
}

export function reportSetAside(text: string): void {
  useSaveStatusStore.setState(({ setAside }) => (setAside.includes(text) ? {} : { setAside: [...setAside, text] }))
}

/** Told beside what was found at the start, and until it is read. */
export function reportFreed(says: string): void {
  useSaveStatusStore.setState(({ opening }) => ({ opening: opening === null ? says : `${opening} ${says}` }))
}

/** The person has read it. */
export function dismissOpening(): void {
  useSaveStatusStore.setState({ opening: null, openingProblems: [] })
}
