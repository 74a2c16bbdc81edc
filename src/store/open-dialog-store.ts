import { create } from 'zustand'
import { hashPath } from '../lib/hash-path'

/** The boxes that any page can open over itself. */
export type OpenDialog = 'palette' | 'keys' | 'export'

interface OpenDialogState {
  readonly open: OpenDialog | null
  /** Path of the page it was opened over. */
  readonly over: string
  /** What was typed for it before it was there. */
  readonly typed: string
}

export const useOpenDialogStore = create<OpenDialogState>()(() => ({ open: null, over: '', typed: '' }))

export function openDialog(open: OpenDialog): void {
  useOpenDialogStore.setState({ open, over: hashPath(), typed: '' })
}

/** Keeps a letter for the box that is being loaded. */
export function typeAhead(letter: string): void {
  useOpenDialogStore.setState(({ typed }) => ({ typed: typed + letter }))
}

export function closeDialog(): void {
  useOpenDialogStore.setState({ open: null })
}
