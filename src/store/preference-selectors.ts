import { useDocumentStore } from './document-store'

/** Whether no dates are to be shown. */
export function useHidesDates(): boolean {
  return useDocumentStore(({ preferences }) => preferences.hideDates)
}
