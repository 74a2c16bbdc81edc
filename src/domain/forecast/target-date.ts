import type { Day, Minutes } from '../day'
import { mapWeek, MINUTES_PER_DAY, weeklyMinutes } from '../learner/learner'
import type { WeekMinutes } from '../roadmap/roadmap'
import { ln } from './exact-math'
import { countFinishes, finishQuantile } from './forecast'
import type { ForecastInput } from './forecast-input'
import { placeOfQuantile } from './order-statistics'
import { createSetting, drawPlan, type DrawnPlan } from './simulate'
import { createTrialRunner } from './simulate-placement'
import { minutesForChance } from './target-without-waits'
import { trialBounds, type TrialBounds } from './trial-bounds'
import { HORIZON_DAYS } from './work-clock'

/** Be finished by a day, with a chance. */
export interface Target {
  readonly day: Day
  /** Above 0, at most 1. */
  readonly chance: number
  /** No weekday is asked for more; 10 hours by default, or what the longest weekday has now. */
  readonly dailyMaximum?: Minutes
}

export type TargetAnswer =
  /** The fewest weekly minutes from which on every larger number, up to the daily maximum, meets the target too. */
  | { readonly kind: 'hours'; readonly minutesPerWeek: Minutes; readonly week: WeekMinutes; readonly chance: number }
  /** Not even with the daily maximum on every weekday worked. */
  | {
      readonly kind: 'unreachable'
      /** Of the numbers of hours tried: up to the daily maximum, 5 hours a week apart. */
      readonly bestChance: number
      /** The first day that can be had with the chance asked for at these hours; null: not within 20 years. */
      readonly earliest: Day | null
      /** The weekly minutes that give both. */
      readonly minutesPerWeek: Minutes
    }

/** Answers are exact to a quarter of an hour. */
export const TARGET_GRID: Minutes = 15

const DEFAULT_DAILY_MAXIMUM: Minutes = 600

/**
 * How many hours a week it takes to be finished by a day with a chance, on the same random numbers as the forecast.
 * All weekdays are scaled alike up to the daily maximum; days off, dates with their own minutes and waits stay.
 *
 * Without waits, more hours never finish later, and the quantile of the work says it all: a closed form. With waits,
 * more hours can finish later (a scheduling anomaly, Graham 1969); so the grid is walked down from the maximum to
 * the first number that fails. Most trials need no placement for that: bounds settle them.
 *
 * @param drawn the plan's draws, if they are there already.
 * @throws NetworkError for a cycle or an unknown prerequisite.
 */
export function hoursForTarget(input: ForecastInput, target: Target, drawn: DrawnPlan = drawPlan(input)): TargetAnswer {
  const { learner } = input
  const maximum = target.dailyMaximum ?? Math.max(DEFAULT_DAILY_MAXIMUM, ...learner.week)
  const ceiling = gridCeiling(learner.week, maximum)
  const withMinutes = (minutes: Minutes): ForecastInput => ({
    ...input,
    learner: { ...learner, week: scaleAlike(learner.week, minutes, maximum) },
  })
  // What takes longer than the horizon counts as never, however late the target is.
  const lastDay = Math.min(target.day - (learner.start > input.today ? learner.start : input.today), HORIZON_DAYS - 1)
  const question = createQuestion(drawn, input, { lastDay, chance: target.chance }, withMinutes)

  const { chance } = target
  const range = { ceiling, grid: TARGET_GRID }
  const fewest = minutesForChance(drawn, input, { lastDay, chance }, withMinutes, range) ?? walkDown(question, ceiling)
  if (fewest === null || fewest > ceiling) return unreachable(drawn, target, withMinutes, question, ceiling)
  const { week } = withMinutes(fewest).learner
  return { kind: 'hours', minutesPerWeek: fewest, week, chance: question.chanceAt(fewest) }
}

/**
 * A week with other hours, all weekdays scaled alike and rounded to whole minutes one by one, so that no weekday ever
 * gets fewer for a larger total (the sum may be off by three minutes). A week without hours is spread evenly.
 */
export function scaleAlike(week: WeekMinutes, total: Minutes, dailyMaximum: Minutes = MINUTES_PER_DAY): WeekMinutes {
  const sum = weeklyMinutes(week)
  const shareOf = (minutes: Minutes): number => (sum === 0 ? 1 / week.length : minutes / sum)
  return mapWeek(week, (minutes) => Math.min(dailyMaximum, Math.floor(shareOf(minutes) * total + 0.5)))
}

/** The first number on the grid that brings every weekday worked to the maximum, at most 168 hours. */
function gridCeiling(week: WeekMinutes, maximum: Minutes): Minutes {
  const sum = weeklyMinutes(week)
  const leastShare = sum === 0 ? 1 / week.length : Math.min(...week.filter((minutes) => minutes > 0)) / sum
  const minutes = Math.min(maximum / leastShare, week.length * MINUTES_PER_DAY)
  return Math.ceil(minutes / TARGET_GRID) * TARGET_GRID
}

interface Question {
  /** Whether the target is met at so many minutes a week. */
  readonly isMet: (minutes: Minutes) => boolean
  /** The chance, if it is more than another. */
  readonly chanceAbove: (minutes: Minutes, other: number) => number | null
  readonly chanceAt: (minutes: Minutes) => number
  /** At least the chance: the share of trials whose work alone fits in. */
  readonly chanceOfWork: (minutes: Minutes) => number
}

function createQuestion(
  drawn: DrawnPlan,
  input: ForecastInput,
  { lastDay, chance }: { readonly lastDay: number; readonly chance: number },
  withMinutes: (minutes: Minutes) => ForecastInput,
): Question {
  const { draws } = drawn
  const { trials } = draws
  const needed = placeOfQuantile(chance, trials) + 1
  let known: TrialBounds | null = null

  /** Counts the trials that finish in time, but no further than it takes to know whether `enough` do; null: all. */
  const count = (minutes: Minutes, enough: number | null): number => {
    known ??= trialBounds(drawn, input)
    const setting = createSetting(drawn, withMinutes(minutes))
    const { undecided, met } = known.decide(setting.workClock, lastDay)
    let inTime = met
    const isKnown = (open: number): boolean => enough !== null && (inTime >= enough || inTime + open < enough)
    if (isKnown(undecided.length)) return inTime
    const share = enough === null ? 0 : (enough - met) / undecided.length
    const { run } = createTrialRunner(
      setting.network,
      draws,
      setting.workClock,
      setting.stepsAtOnce,
      Math.max(lastDay, 0),
    )
    for (let n = 0; n < undecided.length; n += 1) {
      if (run(undecided[n]!) <= lastDay) inTime += 1
      if (isKnown(undecided.length - n - 1)) break
      const tried = n + 1
      if (enough === null || tried % BATCH !== 0) continue
      const seen = (inTime - met) / tried
      if (tried * divergence(seen, share) > BEYOND_DOUBT) return seen > share ? trials : met
    }
    return inTime
  }

  const chanceAt = (minutes: Minutes): number => count(minutes, null) / trials

  return {
    isMet: (minutes) => count(minutes, needed) >= needed,
    chanceAt,
    chanceAbove: (minutes, other) => {
      const more = Math.floor(other * trials + 0.5) + 1
      return count(minutes, more) < more ? null : chanceAt(minutes)
    },
    chanceOfWork: (minutes) => {
      known ??= trialBounds(drawn, input)
      const { undecided, met } = known.decide(createSetting(drawn, withMinutes(minutes)).workClock, lastDay)
      return (met + undecided.length) / trials
    },
  }
}

/** Every so many trials it is asked whether the rest could still matter. */
const BATCH = 100

/**
 * Trials are in random order, so those tried speak for the rest: by Hoeffding's theorem 1 (1963), which holds for
 * drawing without replacement too, n of them show a share as far off with a chance of at most exp(-n D), D being the
 * divergence. ln 10^9: one look in 10^9 misleads at the most, so that an answer is as good as that of all trials.
 */
const BEYOND_DOUBT = 20.73

/** Kullback and Leibler's (1951) of one share from another, both 0 to 1, in nats. */
function divergence(seen: number, share: number): number {
  return divergenceTerm(seen, share) + divergenceTerm(1 - seen, 1 - share)
}

function divergenceTerm(seen: number, share: number): number {
  return seen === 0 ? 0 : seen * ln(seen / share)
}

/** The smallest number on the grid from which on all succeed; null if the ceiling does not. */
function walkDown({ isMet }: Question, ceiling: Minutes): Minutes | null {
  let fewest: Minutes | null = null
  for (let minutes = ceiling; minutes >= 0 && isMet(minutes); minutes -= TARGET_GRID) fewest = minutes
  return fewest
}

/** Hours tried when a target is out of reach: every fifth below the ceiling, as more hours hardly ever finish later. */
const COARSE_GRID: Minutes = 300

function unreachable(
  drawn: DrawnPlan,
  target: Target,
  withMinutes: (minutes: Minutes) => ForecastInput,
  question: Question,
  ceiling: Minutes,
): TargetAnswer {
  let best = { chance: question.chanceAt(ceiling), minutes: ceiling }
  for (let minutes = ceiling - COARSE_GRID; minutes > 0; minutes -= COARSE_GRID) {
    if (question.chanceOfWork(minutes) <= best.chance) break
    const chance = question.chanceAbove(minutes, best.chance)
    if (chance !== null) best = { chance, minutes }
  }
  const { network, workClock, stepsAtOnce } = createSetting(drawn, withMinutes(best.minutes))
  const { run } = createTrialRunner(network, drawn.draws, workClock, stepsAtOnce, HORIZON_DAYS - 1)
  const finish = Int32Array.from({ length: drawn.draws.trials }, (_, trial) => run(trial))
  const earliest = finishQuantile(countFinishes(finish, workClock.from), target.chance)
  return { kind: 'unreachable', bestChance: best.chance, earliest, minutesPerWeek: best.minutes }
}
