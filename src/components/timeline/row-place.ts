import type { StepId } from '../../domain/roadmap/roadmap'

/** Where a row is among all of them, and in the page. */
export interface RowPlace {
  readonly index: number
  /** How many there are, when not all of them are in the page; else null. */
  readonly rowCount: number | null
  /** In pixels below the first, of a row that is in the page without those around it; null where it follows others. */
  readonly top: number | null
  /** Sees to it that the row's height is known. */
  readonly measure: (element: HTMLElement | null) => (() => void) | undefined
  /** The one row that Tab comes to. */
  readonly isActive: boolean
}

/** What can be done in a row: the same functions for good, so that rows need not be drawn anew for them. */
export interface RowActions {
  readonly tick: (step: StepId, isDone: boolean) => void
  readonly fold: (phase: string, isFolded: boolean) => void
  /** Takes back where the person has put a step. */
  readonly reset: (step: string) => void
}
