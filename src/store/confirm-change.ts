import type { Finish } from '../domain/schedule/schedule'
import { nameLastChange } from './history-store'
import { showNotice } from './notice-store'

/**
 * Confirms the change just made, with an undo; undo and redo name it by the same words.
 *
 * @param about what changes in a row are about: they share one message, see `Notice`.
 */
export function confirmChange(
  text: string,
  finish: { readonly before: Finish; readonly after: Finish } | null = null,
  about: string | null = null,
): void {
  nameLastChange(text)
  showNotice({ what: { kind: 'says', text }, finish, offers: 'undo', about })
}
