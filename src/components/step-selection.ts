import type { StepId } from '../domain/roadmap/roadmap'

/** Steps chosen for a verb, and the one chosen last, from which a range with Shift goes. */
export interface StepSelection {
  readonly ids: ReadonlySet<StepId>
  readonly last: StepId | null
}

export const NOTHING_SELECTED: StepSelection = { ids: new Set(), last: null }

/**
 * Selects a step or takes it out again; as a range, with all between it and the one before, in the order shown.
 *
 * @param shown the ids in the order in which they stand on the screen.
 */
export function selectStep(
  selection: StepSelection,
  shown: readonly StepId[],
  { id, isSelected, isRange }: { readonly id: StepId; readonly isSelected: boolean; readonly isRange: boolean },
): StepSelection {
  const ids = new Set(selection.ids)
  for (const each of isRange ? between(shown, selection.last, id) : [id]) {
    if (isSelected) ids.add(each)
    else ids.delete(each)
  }
  return { ids, last: id }
}

/** Without what is no longer shown: a verb must not reach what cannot be seen. */
export function selectedOf({ ids }: StepSelection, shown: readonly StepId[]): ReadonlySet<StepId> {
  return new Set(shown.filter((id) => ids.has(id)))
}

function between(shown: readonly StepId[], from: StepId | null, to: StepId): readonly StepId[] {
  const [a, b] = [from === null ? -1 : shown.indexOf(from), shown.indexOf(to)]
  return a < 0 || b < 0 ? [to] : shown.slice(Math.min(a, b), Math.max(a, b) + 1)
}
