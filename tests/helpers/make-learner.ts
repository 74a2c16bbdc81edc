import type { Day } from '../../src/domain/day'
import type { Learner } from '../../src/domain/learner/learner'
import type { WeekMinutes } from '../../src/domain/roadmap/roadmap'

/** A learner with two hours on weekdays from 2027-01-04, a Monday; give what matters to the test. */
export function makeLearner(
  parts: Partial<Omit<Learner, 'week'>> & { readonly week?: readonly number[] } = {},
): Learner {
  const { week = [120, 120, 120, 120, 120, 0, 0], ...rest } = parts
  return {
    start: 20_822 as Day,
    daysOff: [],
    overrides: new Map(),
    stepsAtOnce: 1,
    ...rest,
    week: week as unknown as WeekMinutes,
  }
}
