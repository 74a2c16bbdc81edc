import type { SourceId } from '../roadmap/roadmap'

/** A sentence about the career, with what it stands on: ids of facts, or `EDITORIAL` for our own judgement. */
export interface Statement {
  readonly says: string
  readonly sources: readonly SourceId[]
}

/** A statement under a name of its own. */
export interface NamedStatement extends Statement {
  readonly name: string
}

/** What one source says where others say something else. */
export interface View extends Statement {
  /** The work, its year where it has one: "ITPro, 2023". */
  readonly by: string
}

/** A question on which the sources differ. Each view stands for itself; nothing is made of them together. */
export interface Disagreement {
  readonly about: string
  readonly views: readonly View[]
  /** Why they may differ. */
  readonly note: Statement
}
