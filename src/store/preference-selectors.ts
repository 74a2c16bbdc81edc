import { useDocumentStore } from './document-store'

/** Whether no dates are to be shown. */
export function useHidesDates(): boolean {
  return useDocumentStore(({ preferences }) => preferences.hideDates)
}

/** The same at this moment, for verbs. */
export function hidesDates(): boolean {
  return useDocumentStore.getState().preferences.hideDates
}
