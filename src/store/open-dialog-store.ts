import { create } from 'zustand'

/** The boxes that any page can open over itself. */
export type OpenDialog = 'palette' | 'keys' | 'export'

interface OpenDialogState {
  readonly open: OpenDialog | null
}

export const useOpenDialogStore = create<OpenDialogState>()(() => ({ open: null }))

export function openDialog(open: OpenDialog): void {
  useOpenDialogStore.setState({ open })
}

export function closeDialog(): void {
  useOpenDialogStore.setState({ open: null })
}
