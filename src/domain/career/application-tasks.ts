import type { SourceId } from '../roadmap/roadmap'
import type { JobApplication } from './application'

/** One item of the checklist that goes with every application. */
export interface ApplicationTask {
  readonly id: string
  readonly title: string
  /** What it means, in a sentence. */
  readonly hint: string
  readonly sources: readonly SourceId[]
}

/** Items that belong together. */
export interface ApplicationTaskGroup {
  readonly title: string
  readonly tasks: readonly ApplicationTask[]
}

/** How many of the checklist's items are done; what this edition does not know is not counted. */
export function countTasksDone(
  { tasksDone }: Pick<JobApplication, 'tasksDone'>,
  groups: readonly ApplicationTaskGroup[],
): { readonly done: number; readonly all: number } {
  const ids = groups.flatMap(({ tasks }) => tasks.map(({ id }) => id))
  return { done: ids.filter((id) => tasksDone.has(id)).length, all: ids.length }
}
