import { create } from 'zustand'
import type { Problem } from '../domain/roadmap/validate-report'

/** Whether what is in memory is on the device too; `says` is for the screen: what, why, and what to do. */
export type SaveStatus =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
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
}

export const useSaveStatusStore = create<SaveStatusState>()(() => ({
  status: { kind: 'saved' },
  opening: null,
  openingProblems: [],
}))

export function reportSaveStatus(status: SaveStatus): void {
  useSaveStatusStore.setState({ status })
}

export function reportOpening({ says, problems }: OpeningReport): void {
  useSaveStatusStore.setState({ opening: says, openingProblems: problems })
}

/** The person has read it. */
export function dismissOpening(): void {
  useSaveStatusStore.setState({ opening: null, openingProblems: [] })
}
