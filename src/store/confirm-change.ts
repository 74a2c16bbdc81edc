import type { Finish } from '../domain/schedule/schedule'
import { nameLastChange } from './history-store'
import { showNotice } from './notice-store'

/** Confirms the change just made, with an undo; undo and redo name it by the same words. */
export function confirmChange(
  text: string,
  finish: { readonly before: Finish; readonly after: Finish } | null = null,
): void {
  nameLastChange(text)
  showNotice({ what: { kind: 'says', text }, finish, offers: 'undo' })
}
