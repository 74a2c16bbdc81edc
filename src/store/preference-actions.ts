import type { Preferences } from '../domain/document/document'
import { useDocumentStore } from './document-store'

/** How things look is not a change of a plan, so it is not undone with it. */
export function setTheme(theme: Preferences['theme']): void {
  useDocumentStore.setState(({ preferences }) => ({ preferences: { ...preferences, theme } }))
}

/** The view of the plan to come back to. */
export function setView(view: Preferences['view']): void {
  useDocumentStore.setState(({ preferences }) => ({ preferences: { ...preferences, view } }))
}

/** Whether the views leave out what is finished. */
export function setHideDone(hideDone: boolean): void {
  useDocumentStore.setState(({ preferences }) => ({ preferences: { ...preferences, hideDone } }))
}

/** Whether dates are kept from sight. */
export function setHideDates(hideDates: boolean): void {
  useDocumentStore.setState(({ preferences }) => ({ preferences: { ...preferences, hideDates } }))
}

/** Whether letters on their own are commands. */
export function setSingleKeys(singleKeys: boolean): void {
  useDocumentStore.setState(({ preferences }) => ({ preferences: { ...preferences, singleKeys } }))
}
