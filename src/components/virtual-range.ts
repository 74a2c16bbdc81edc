import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual'

/** The indexes in view, and the one that has the focus: it must not go away under the person. -1: none has it. */
export function indexesWith(active: number, range: Range): number[] {
  const indexes = defaultRangeExtractor(range)
  return active < 0 || indexes.includes(active) ? indexes : [...indexes, active].toSorted((a, b) => a - b)
}
