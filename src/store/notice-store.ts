import { create } from 'zustand'
import type { Day } from '../domain/day'
import type { StepId } from '../domain/roadmap/roadmap'
import type { Finish } from '../domain/schedule/schedule'

/** The message that confirms the last change. It stays until the next change or until it is closed: undo must be found. */
export interface Notice {
  /** Tells one message from the next, also when they say the same. */
  readonly id: number
  readonly what: NoticeWhat
  /** The finish date before and after; null when the change has nothing to do with it. */
  readonly finish: { readonly before: Finish; readonly after: Finish } | null
  /** The median of the pace, where finished steps have changed it with the dates; null if they have not. */
  readonly pace: number | null
  readonly offers: 'undo' | 'redo' | null
}

export type NoticeWhat =
  /** `openBefore`: prerequisites that are still open, to be asked about once. */
  | { readonly kind: 'ticked'; readonly step: StepId; readonly day: Day; readonly openBefore: readonly StepId[] }
  | { readonly kind: 'says'; readonly text: string }

export const useNoticeStore = create<{ readonly notice: Notice | null }>()(() => ({ notice: null }))

let lastId = 0

export function showNotice(notice: Omit<Notice, 'id' | 'pace'> & { readonly pace?: number | null }): void {
  lastId += 1
  useNoticeStore.setState({ notice: { pace: null, ...notice, id: lastId } })
}

export function closeNotice(): void {
  useNoticeStore.setState({ notice: null })
}
