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
  /**
   * What it is about, for changes that come in a row, such as a slider that is dragged: the next message about the same
   * takes its place and is no other message. Null: it stands alone.
   */
  readonly about: string | null
}

export type NoticeWhat =
  /** `openBefore`: prerequisites that are still open, to be asked about once. */
  | { readonly kind: 'ticked'; readonly step: StepId; readonly day: Day; readonly openBefore: readonly StepId[] }
  | { readonly kind: 'says'; readonly text: string }

export const useNoticeStore = create<{ readonly notice: Notice | null }>()(() => ({ notice: null }))

let lastId = 0

type NewNotice = Omit<Notice, 'id' | 'pace' | 'about'> & Partial<Pick<Notice, 'pace' | 'about'>>

export function showNotice(notice: NewNotice): void {
  const { about = null } = notice
  const { notice: last } = useNoticeStore.getState()
  const goesOn = about !== null && last?.about === about
  if (!goesOn) lastId += 1
  useNoticeStore.setState({ notice: { pace: null, ...notice, about, id: goesOn ? last.id : lastId } })
}

export function closeNotice(): void {
  useNoticeStore.setState({ notice: null })
}
