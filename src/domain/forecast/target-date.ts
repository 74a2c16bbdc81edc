import type { Day, Minutes } from '../day'
import { mapWeek, MINUTES_PER_DAY, weeklyMinutes } from '../learner/learner'
import type { WeekMinutes } from '../roadmap/roadmap'
import { countFinishes, finishQuantile } from './forecast'
import type { ForecastInput } from './forecast-input'
import { placeOfQuantile } from './order-statistics'
import { createSetting, drawPlan, type DrawnPlan } from './simulate'
import { createTrialRunner } from './simulate-placement'
import { minutesForChance } from './target-without-waits'
import { trialBounds, type TrialBounds } from './trial-bounds'

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
      readonly bestChance: number
      /** The first day that can be had with the chance asked for; null: not within 20 years. */
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
  const lastDay = target.day - (learner.start > input.today ? learner.start : input.today)
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
    const { run } = createTrialRunner(setting.network, draws, setting.workClock, setting.stepsAtOnce)
    for (let n = 0; n < undecided.length; n += 1) {
      if (run(undecided[n]!) <= lastDay) inTime += 1
      if (isKnown(undecided.length - n - 1)) break
      const tried = n + 1
      if (enough === null || tried % BATCH !== 0) continue
      const seen = (inTime - met) / tried
      const doubt = Math.sqrt(DOUBT / tried)
      if (Math.abs(seen - share) > doubt) return seen > share ? trials : met
    }
    return inTime
  }

  return {
    isMet: (minutes) => count(minutes, needed) >= needed,
    chanceAt: (minutes) => count(minutes, null) / trials,
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
 * Trials are in random order, so those tried speak for the rest: by Hoeffding's bound (1963), which holds for drawing
 * without replacement too, their share is off by more than sqrt(ln(2 / d) / 2n) with a chance below d. Here d is
 * 1 in 10^9, so that an answer is that of all trials.
 */
const DOUBT = 10.71

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
    const chance = question.chanceAt(minutes)
    if (chance > best.chance) best = { chance, minutes }
  }
  const { network, workClock, stepsAtOnce } = createSetting(drawn, withMinutes(best.minutes))
  const { run } = createTrialRunner(network, drawn.draws, workClock, stepsAtOnce)
  const finish = Int32Array.from({ length: drawn.draws.trials }, (_, trial) => run(trial))
  const earliest = finishQuantile(countFinishes(finish, workClock.from), target.chance)
  return { kind: 'unreachable', bestChance: best.chance, earliest, minutesPerWeek: best.minutes }
}
