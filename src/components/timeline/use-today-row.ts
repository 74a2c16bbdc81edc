import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { Day } from '../../domain/day'
import { isFinished } from '../../domain/plan/phase-summary'
import type { StepRow } from './step-rows'

/**
 * Brings the row into view that today's work is in, or the next there is: also where the whole plan is in view from
 * side to side, it may be far below.
 *
 * @param asked each change of it asks for that.
 */
export function useTodayRow(
  rows: readonly StepRow[],
  today: Day,
  asked: number,
  grid: RefObject<HTMLElement | null>,
  reveal: (index: number) => void,
): void {
  const show = useEffectEvent(() => {
    const index = rowOfToday(rows, today)
    if (index === -1) return
    reveal(index)
    grid.current?.querySelector(`[data-index="${index}"]`)?.scrollIntoView({ block: 'center', inline: 'nearest' })
  })
  useEffect(() => {
    if (asked > 0) show()
  }, [asked])
}

/** The first step that is under way today, or else begins next; a folded phase stands for its steps. */
function rowOfToday(rows: readonly StepRow[], today: Day): number {
  let [next, nextStart] = [-1, Number.POSITIVE_INFINITY]
  for (const [index, row] of rows.entries()) {
    if (row.kind === 'phase' && !row.isFolded) continue
    const { start, finish } = row.kind === 'phase' ? row.summary : row.step.dates
    const isOver = row.kind === 'step' ? isFinished(row.step.dates) : row.summary.isFinished
    if (start === null || finish === null || isOver) continue
    if (start <= today && finish >= today) return index
    if (start > today && start < nextStart) [next, nextStart] = [index, start]
  }
  return next
}
