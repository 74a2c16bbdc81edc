import type { Day } from '../../domain/day'
import { isFinished, type PlannedStep } from '../../domain/plan/phase-summary'
import type { Baseline, StepSettings } from '../../domain/plan/plan'
import { expectedDays } from '../../domain/roadmap/estimate'
import { formatDay, formatDayNear } from '../../lib/format-day'
import { countOf, formatHoursInWords, listInWords } from '../../lib/format-duration'
import { stateWords } from '../step-state'
import { shownLeft } from '../step-words'

/** `3 to 12 May 2027`, `28 Apr to 12 May 2027`, `3 May 2027`. */
export function rangeWords(start: Day, finish: Day): string {
  if (start === finish) return formatDay(finish, 'medium')
  const isSameMonth = formatDay(start, 'monthAndYear') === formatDay(finish, 'monthAndYear')
  const first = isSameMonth ? (formatDay(start, 'short').split(' ')[0] ?? '') : formatDayNear(start, finish)
  return `${first} to ${formatDay(finish, 'medium')}`
}

/** All that a step's bar shows, in words: `3 to 12 May 2027, 20 hours, drives your finish date`. */
export function barWords(step: PlannedStep, hideDates: boolean): string {
  const { dates, settings } = step
  const isAhead = !isFinished(dates)
  return [
    step.step.optional && isAhead ? 'optional' : null,
    whenWords(step, hideDates),
    isAhead ? amountWords(step) : null,
    dates.state === 'started' ? stateWords(step, hideDates) : null,
    dates.dateSlack === 0 ? 'drives your finish date' : null,
    isAhead ? pinWords(settings, hideDates) : null,
  ]
    .filter((words) => words !== null)
    .join(', ')
}

/** Where the person has put a step themselves: `not before 3 May 2027`, `moved forward`; null if nowhere. */
export function pinWords({ notBefore, priority = 0 }: StepSettings, hideDates: boolean): string | null {
  const words = [
    notBefore === undefined
      ? []
      : hideDates
        ? 'not before a day of your own'
        : `not before ${formatDay(notBefore, 'medium')}`,
    priority > 0 ? 'moved forward' : priority < 0 ? 'moved back' : [],
  ].flat()
  return words.length === 0 ? null : words.join(', ')
}

/** First and last day, both inclusive. */
export interface PlannedSpan {
  readonly start: Day
  readonly finish: Day
}

/** When a step was first planned, where that was otherwise; null where not. */
export function firstPlanned({ id, dates }: PlannedStep, baseline: Baseline | null): PlannedSpan | null {
  const before = baseline?.steps.get(id)
  if (before === undefined || dates.start === null || dates.finish === null) return null
  return before.start === dates.start && before.finish === dates.finish ? null : before
}

/** `first planned 3 to 12 May 2027`. */
export function firstPlannedWords({ start, finish }: PlannedSpan): string {
  return `first planned ${rangeWords(start, finish)}`
}

/** `90% sure by 24 Jan 2027`, which the tail of a bar reaches to; null where it has none. */
export function sureWords({ dates }: PlannedStep, sureDay: Day | undefined): string | null {
  if (isFinished(dates) || sureDay === undefined || dates.finish === null || sureDay <= dates.finish) return null
  return `90% sure by ${formatDay(sureDay, 'medium')}`
}

/** What a step comes after and what it unlocks: two sentences, or one, or none. */
export function linkWords(before: readonly PlannedStep[], after: readonly PlannedStep[]): string {
  return [
    before.length === 0 ? [] : `Comes after ${titles(before)}.`,
    after.length === 0 ? [] : `Unlocks ${titles(after)}.`,
  ]
    .flat()
    .join(' ')
}

function whenWords(step: PlannedStep, hideDates: boolean): string | null {
  const { start, finish } = step.dates
  if (isFinished(step.dates)) return stateWords(step, hideDates)
  if (hideDates) return null
  return start === null || finish === null ? 'no dates' : rangeWords(start, finish)
}

function amountWords(step: PlannedStep): string | null {
  const { work, effort, remaining, shownEffort } = step
  if (work.kind === 'milestone') return 'milestone'
  if (work.kind === 'wait') return `a wait of ${countOf(expectedDays(work.days), 'day')}`
  if (remaining === effort) return formatHoursInWords(shownEffort)
  return `${formatHoursInWords(shownLeft(step))} left`
}

function titles(steps: readonly PlannedStep[]): string {
  return listInWords(steps.map(({ step }) => `“${step.title}”`))
}
