/**
 * What `npm run plan` prints: the dates, the reasons and the forecast of one plan of a document, worked out by the
 * app's own engine. Bundled and run by plan.mjs; docs/plan-command.md describes it for those who read the JSON.
 */
import { type Day, dayToText, isDay, type Minutes } from '../src/domain/day'
import type { Forecast, Sensitivity } from '../src/domain/forecast/forecast'
import { forecastInput } from '../src/domain/forecast/forecast-plan'
import { forecast } from '../src/domain/forecast/simulate'
import { hoursForTarget, type Target, type TargetAnswer } from '../src/domain/forecast/target-date'
import { type PlanStep, planSteps, scheduleInput } from '../src/domain/plan/schedule-plan'
import type { Step, StepId, WeekMinutes } from '../src/domain/roadmap/roadmap'
import type { Reason } from '../src/domain/schedule/reason'
import {
  type Finish,
  type NoFinish,
  type Schedule,
  type ScheduledStep,
  scheduleSteps,
} from '../src/domain/schedule/schedule'
import { choosePlan, type PlanRequest } from './plan-request'

export { readRequest } from './plan-request'

/** A day as `YYYY-MM-DD`. */
export type DayText = string

export interface PlanReport {
  readonly plan: { readonly id: string; readonly title: string }
  readonly today: DayText
  /** The first day that can be worked: today, or the plan's start if that is later. */
  readonly from: DayText
  readonly finish: FinishReport
  /** In the roadmap's order. */
  readonly steps: readonly StepReport[]
  readonly forecast: ForecastReport
  /** Only if a target was given. */
  readonly target?: TargetReport
}

export interface FinishReport {
  /** `reached`: all required steps are done or known. */
  readonly kind: Finish['kind']
  /** The last day of the plan, inclusive; null if there is none, or if all required steps were known. */
  readonly day: DayText | null
  /** Why there is no day, for kind `none`; null for the others. */
  readonly why: NoFinish | null
}

export interface StepReport {
  readonly id: StepId
  readonly title: string
  readonly kind: 'effort' | 'wait' | 'milestone'
  readonly state: ScheduledStep['state']
  /** First and last day that it touches, inclusive; null if it has none. */
  readonly start: DayText | null
  readonly finish: DayText | null
  /** The first day on which what follows it may start. */
  readonly release: DayText | null
  /** Minutes of effort still ahead. */
  readonly remaining: Minutes
  /** The same by the day for which they are planned; less than `remaining` only if the hours do not last. */
  readonly minutesByDay: Readonly<Record<DayText, Minutes>>
  /** Minutes of work, rounded; null if it is finished, and for an unfinished one if nothing required waits for it. */
  readonly dependencySlack: Minutes | null
  /** Calendar days; null as above, and if the step or the plan has no finish date. */
  readonly dateSlack: number | null
  readonly reason: ReasonReport
}

/** Why a step starts when it starts. */
export interface ReasonReport {
  readonly kind: Reason['kind']
  /** The step that it comes after, waits for or has to give way to. */
  readonly step?: StepId
  /** The day on which it can start. */
  readonly until?: DayText
}

export interface ForecastReport {
  readonly trials: number
  /** Days by which the plan is finished in that share of the trials; null: not within 20 years at these hours. */
  readonly p10: DayText | null
  readonly p50: DayText | null
  readonly p80: DayText | null
  readonly p90: DayText | null
  /** Share of the trials, 0 to 1, that do not finish within 20 years. */
  readonly neverShare: number
  /** The unfinished steps, in the roadmap's order. */
  readonly steps: readonly StepForecastReport[]
  /** The pace, which all steps share. */
  readonly pace: Sensitivity
}

export interface StepForecastReport extends Sensitivity {
  readonly id: StepId
  readonly p50: DayText | null
  readonly p80: DayText | null
  readonly p90: DayText | null
}

export type TargetReport = { readonly day: DayText; readonly chance: number } & (
  | {
      readonly kind: 'hours'
      /** The fewest from which on every larger number meets the target too, to a quarter of an hour. */
      readonly hoursPerWeek: number
      readonly minutesPerWeek: Minutes
      /** The same from Monday to Sunday. */
      readonly week: WeekMinutes
      /** The chance that these hours give, at least the one asked for. */
      readonly chanceReached: number
    }
  | {
      readonly kind: 'unreachable'
      readonly bestChance: number
      /** The first day that can be had with the chance asked for; null: not within 20 years. */
      readonly earliest: DayText | null
      /** What gives both. */
      readonly hoursPerWeek: number
      readonly minutesPerWeek: Minutes
    }
)

/**
 * Reads a document and plans one plan of it.
 *
 * @param source where the text comes from, for the messages: `“plan.json”`.
 * @throws PlanProblem if the text cannot be read, or does not hold the plan.
 */
export function planDocument(
  text: string,
  source: string,
  { today, target, plan: wanted }: PlanRequest,
): { readonly report: PlanReport; readonly warnings: readonly string[] } {
  const { plan, warnings } = choosePlan(text, source, wanted)
  const steps = planSteps(plan)
  const schedule = scheduleSteps(scheduleInput(plan, steps, today))
  const input = forecastInput(plan, today)
  const report: PlanReport = {
    plan: { id: plan.id, title: plan.title },
    today: dayToText(schedule.today),
    from: dayToText(schedule.from),
    finish: reportFinish(schedule.finish),
    steps: reportSteps(steps, schedule),
    forecast: reportForecast(forecast(input)),
    ...(target === null ? {} : { target: reportTarget(target, hoursForTarget(input, target)) }),
  }
  return { report, warnings }
}

/** Null also for a day after 9999, which has no text. */
function dayOrNull(day: Day | null): DayText | null {
  return day === null || !isDay(day) ? null : dayToText(day)
}

/** JSON has no Infinity. Beside waits, slack in minutes of work comes in fractions, which no one can use. */
function wholeOrNull(value: number | null): number | null {
  return value === null || value === Number.POSITIVE_INFINITY ? null : Math.round(value)
}

function reportFinish(finish: Finish): FinishReport {
  return finish.kind === 'none'
    ? { kind: finish.kind, day: null, why: finish.why }
    : { kind: finish.kind, day: dayOrNull(finish.day), why: null }
}

function reportSteps(planned: readonly PlanStep[], { steps, work }: Schedule): readonly StepReport[] {
  const minutesByStep = new Map<StepId, Record<DayText, Minutes>>()
  for (const { step, day, minutes } of work) {
    const minutesByDay = minutesByStep.get(step) ?? {}
    minutesByStep.set(step, minutesByDay)
    const text = dayToText(day)
    // A day that several steps share can come back to the same one.
    minutesByDay[text] = (minutesByDay[text] ?? 0) + minutes
  }
  const stepsById = new Map(planned.map(({ id, step }) => [id, step]))
  return steps.flatMap((scheduled) => {
    const step = stepsById.get(scheduled.id)
    return step === undefined ? [] : reportStep(step, scheduled, minutesByStep.get(scheduled.id) ?? {})
  })
}

function reportStep(
  { title, kind }: Step,
  scheduled: ScheduledStep,
  minutesByDay: Readonly<Record<DayText, Minutes>>,
): StepReport {
  const { id, state, start, finish, release, remaining, dependencySlack, dateSlack, reason } = scheduled
  return {
    id,
    title,
    kind,
    state,
    start: dayOrNull(start),
    finish: dayOrNull(finish),
    release: dayOrNull(release),
    remaining,
    minutesByDay,
    dependencySlack: wholeOrNull(dependencySlack),
    dateSlack: wholeOrNull(dateSlack),
    reason: reportReason(reason),
  }
}

function reportReason(reason: Reason): ReasonReport {
  return {
    kind: reason.kind,
    ...('step' in reason ? { step: reason.step } : {}),
    ...('until' in reason ? { until: dayToText(reason.until) } : {}),
  }
}

function reportForecast({ trials, p10, p50, p80, p90, never, steps, pace }: Forecast): ForecastReport {
  return {
    trials,
    p10: dayOrNull(p10),
    p50: dayOrNull(p50),
    p80: dayOrNull(p80),
    p90: dayOrNull(p90),
    neverShare: never / trials,
    steps: steps.map((step) => ({
      id: step.id,
      p50: dayOrNull(step.p50),
      p80: dayOrNull(step.p80),
      p90: dayOrNull(step.p90),
      ...reportSensitivity(step),
    })),
    pace: reportSensitivity(pace),
  }
}

function reportSensitivity({ criticality, sensitivity, cruciality }: Sensitivity): Sensitivity {
  return { criticality, sensitivity, cruciality }
}

function reportTarget({ day, chance }: Target, answer: TargetAnswer): TargetReport {
  const { minutesPerWeek } = answer
  const asked = { day: dayToText(day), chance }
  const hours = { hoursPerWeek: minutesPerWeek / 60, minutesPerWeek }
  return answer.kind === 'hours'
    ? { ...asked, kind: answer.kind, ...hours, week: answer.week, chanceReached: answer.chance }
    : { ...asked, kind: answer.kind, bestChance: answer.bestChance, earliest: dayOrNull(answer.earliest), ...hours }
}
