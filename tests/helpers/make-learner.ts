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
    week: makeWeek(week),
  }
}

/** Minutes on Monday to Sunday; one number for every day, or seven. */
export function makeWeek(minutes: number | readonly number[]): WeekMinutes {
  const [monday = 0, tuesday = 0, wednesday = 0, thursday = 0, friday = 0, saturday = 0, sunday = 0] =
    typeof minutes === 'number' ? Array.from({ length: 7 }, () => minutes) : minutes
  return [monday, tuesday, wednesday, thursday, friday, saturday, sunday]
}
