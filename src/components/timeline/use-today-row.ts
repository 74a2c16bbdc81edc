import { type RefObject, useEffect, useEffectEvent } from 'react'
import type { Day } from '../../domain/day'
import { isFinished } from '../../domain/plan/phase-summary'
import type { StepRows } from './step-rows'

/**
 * Brings the row into view that today's work is in, or the next there is: also where the whole plan is in view from
 * side to side, it may be far below.
 *
 * @param asked each change of it asks for that.
 */
export function useTodayRow(
  rows: StepRows,
  today: Day,
  asked: number,
  grid: RefObject<HTMLElement | null>,
  reveal: (index: number) => void,
): void {
  const show = useEffectEvent(() => {
    const index = rowOfToday(rows, today)
    if (index === -1) return
    const row = grid.current?.querySelector(`[data-index="${index}"]`)
    if (row === null || row === undefined) reveal(index)
    else row.scrollIntoView({ block: 'center', inline: 'nearest' })
  })
  useEffect(() => {
    if (asked > 0) show()
  }, [asked])
}

/** The first step that is under way today, or else begins next; a folded phase stands for its steps. */
function rowOfToday({ parts }: StepRows, today: Day): number {
  let [next, nextStart] = [-1, Number.POSITIVE_INFINITY]
  for (const { summary, isFolded, first, steps } of parts) {
    const rows = isFolded
      ? [{ ...summary, isOver: summary.isFinished }]
      : steps.map(({ dates }) => ({ ...dates, isOver: isFinished(dates) }))
    for (const [at, { start, finish, isOver }] of rows.entries()) {
      if (start === null || finish === null || isOver) continue
      const index = isFolded ? first : first + 1 + at
      if (start <= today && finish >= today) return index
      if (start > today && start < nextStart) [next, nextStart] = [index, start]
    }
  }
  return next
}
