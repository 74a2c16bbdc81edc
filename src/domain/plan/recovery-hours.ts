import type { Day, Minutes } from '../day'
import { paceMedian } from '../forecast/pace'
import { createCapacity } from '../learner/capacity'
import type { Learner } from '../learner/learner'
import { scaleWeek } from '../learner/scale-week'
import type { WeekMinutes } from '../roadmap/roadmap'
import { findFinish, type ScheduleInput } from '../schedule/schedule'
import { setWeek } from './edit-plan'
import { learnedPace } from './learned-pace'
import type { Plan } from './plan'
import { planSteps, scheduleInput } from './schedule-plan'

export type HoursAnswer =
  /** The fewest weekly minutes, on a grid of 15, with which the plan finishes by the day. */
  | { readonly kind: 'hours'; readonly minutesPerWeek: Minutes; readonly week: WeekMinutes; readonly finish: Day }
  | {
      readonly kind: 'unreachable'
      /** The day has passed; waits alone take longer; or even the longest days are too short. */
      readonly why: 'past' | 'waits' | 'hours'
      /** The earliest finish date at any hours up to the daily maximum, and the fewest minutes that give it. */
      readonly earliest: { readonly finish: Day; readonly minutesPerWeek: Minutes; readonly week: WeekMinutes } | null
    }

/** Weekly hours are exact to a quarter of an hour. */
export const HOURS_GRID: Minutes = 15

/** No weekday is asked for more than ten hours, or what the longest has now. */
const DAILY_MAXIMUM: Minutes = 600

/**
 * How many hours a week it takes, from today on, for the plan as scheduled to be finished by a day: every weekday is
 * scaled alike, days off and dates with their own hours stay. It yields before each number it tries, so that a large
 * plan can be worked out in slices.
 *
 * With waits, more hours can finish later (Graham 1969), so no number is taken to fail because a larger one does: all
 * are tried from the least up, but for those whose hours are too few for the work alone.
 */
export function* searchHours(plan: Plan, today: Day, target: Day): Generator<undefined, HoursAnswer> {
  const attempts = createAttempts(plan, today)
  const waitsEnd = attempts.finishOfWaits()
  const isHopeless = target < today || (waitsEnd !== null && waitsEnd > target)
  if (!isHopeless) {
    for (const minutes of attempts.grid) {
      yield
      const attempt = attempts.at(minutes)
      if (attempt === null || !attempt.hasHoursBy(target)) continue
      const finish = attempt.finish()
      if (finish !== null && finish <= target) {
        return { kind: 'hours', minutesPerWeek: minutes, week: attempt.week, finish }
      }
    }
  }
  const earliest = yield* searchEarliest(attempts)
  return { kind: 'unreachable', why: target < today ? 'past' : isHopeless ? 'waits' : 'hours', earliest }
}

type Earliest = Extract<HoursAnswer, { readonly kind: 'unreachable' }>['earliest']

function* searchEarliest(attempts: Attempts): Generator<undefined, Earliest> {
  let best: Earliest = null
  for (const minutes of attempts.grid.toReversed()) {
    yield
    const attempt = attempts.at(minutes)
    if (attempt === null || (best !== null && !attempt.hasHoursBy(best.finish))) continue
    const finish = attempt.finish()
    if (finish !== null && (best === null || finish <= best.finish)) {
      best = { finish, minutesPerWeek: minutes, week: attempt.week }
    }
  }
  return best
}

interface Attempts {
  /** Weekly minutes to try, rising. */
  readonly grid: readonly Minutes[]
  /** Null where a weekday would be asked for more than the maximum. */
  readonly at: (minutes: Minutes) => Attempt | null
  /** When the required steps would be finished if work took no time at all. */
  readonly finishOfWaits: () => Day | null
}

interface Attempt {
  readonly week: WeekMinutes
  /** Whether the hours up to a day add up to the required work: no plan finishes before they do. */
  readonly hasHoursBy: (day: Day) => boolean
  readonly finish: () => Day | null
}

function createAttempts(plan: Plan, today: Day): Attempts {
  const { week } = plan.learner
  const steps = planSteps(plan)
  const input = scheduleInput(plan, steps, today)
  const pace = paceMedian(learnedPace(plan, steps))
  const maximum = Math.max(DAILY_MAXIMUM, ...week)
  // How a week is rounded decides how far its longest day is from the maximum, so all that could be are looked at.
  const count = Math.floor((week.length * maximum) / HOURS_GRID)

  const inputFor = (changed: Plan): ScheduleInput => {
    const { learner } = changed
    // What the days between are taken to have held teaches the pace, so other hours can mean other estimates.
    const isSamePace = paceMedian(learnedPace(changed, steps)) === pace
    return isSamePace ? { ...input, learner } : scheduleInput(changed, planSteps(changed), today)
  }
  return {
    grid: Array.from({ length: count }, (_, i) => (i + 1) * HOURS_GRID),
    at: (minutes) => {
      const scaled = scaleWeek(week, minutes)
      if (Math.max(...scaled) > maximum) return null
      const changed = inputFor(setWeek(plan, scaled))
      return {
        week: scaled,
        hasHoursBy: (day) => hasMinutesBy(changed, requiredMinutes(changed), day),
        finish: () => finishDay(changed),
      }
    },
    finishOfWaits: () =>
      finishDay({
        ...input,
        learner: withoutLimits(plan.learner),
        steps: input.steps.map((step) =>
          step.work.kind === 'effort' ? { ...step, work: { kind: 'effort', minutes: 0 } } : step,
        ),
      }),
  }
}

function finishDay(input: ScheduleInput): Day | null {
  const finish = findFinish(input)
  return finish.kind === 'none' ? null : finish.day
}

/** Hours on every day, so that what takes none is never kept from its day. */
function withoutLimits(learner: Learner): Learner {
  return { ...learner, week: [60, 60, 60, 60, 60, 60, 60], daysOff: [], overrides: new Map() }
}

function requiredMinutes({ steps }: ScheduleInput): Minutes {
  return steps.reduce((sum, { work, required, state }) => {
    return required && state.kind !== 'done' && work.kind === 'effort' ? sum + work.minutes : sum
  }, 0)
}

/** Whether the learner has so many minutes from today to a day, both inclusive. */
function hasMinutesBy({ learner, today, workedToday }: ScheduleInput, minutes: Minutes, last: Day): boolean {
  const { on } = createCapacity(learner)
  let left = minutes
  for (let day = Math.max(learner.start, today); left > 0 && day <= last; day += 1) {
    left -= day === today ? Math.max(0, on(day as Day) - workedToday) : on(day as Day)
  }
  return left <= 0
}
