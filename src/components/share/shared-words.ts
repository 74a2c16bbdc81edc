import type { Day } from '../../domain/day'
import { weeklyMinutes } from '../../domain/learner/learner'
import type { DatedPlan } from '../../domain/export/dated-plan'
import { isFinished } from '../../domain/plan/phase-summary'
import type { Finish } from '../../domain/schedule/schedule'
import { contentsOf } from '../../domain/share/shared-contents'
import { formatDay } from '../../lib/format-day'
import { countOf, formatHours, formatHoursInWords } from '../../lib/format-duration'
import { formatNumber } from '../../lib/format-number'
import { finishWords } from '../finish-words'

/** The hours, how far it is, and as of when: in one line. */
export function sharedFacts({ plan, schedule, today }: DatedPlan): string {
  const done = schedule.steps.filter(isFinished).length
  return [
    `${formatHoursInWords(weeklyMinutes(plan.learner.week))} a week`,
    `${done} of ${countOf(schedule.steps.length, 'step')} done`,
    `as of ${formatDay(today, 'long')}`,
  ].join(' · ')
}

/** What comes with it, a line each. */
export function comingLines({ plan, phases, schedule }: DatedPlan, isOutline: boolean): readonly string[] {
  const { progress, daysOff, logs, notes } = contentsOf(plan)
  const work = phases.reduce((sum, { shownEffort }) => sum + shownEffort, 0)
  return [
    `${countOf(schedule.steps.length, 'step')} in ${countOf(phases.length, 'phase')}, ${formatHours(work)} of work`,
    ...(isOutline
      ? ['The outline only: its topics, reasons, reading and questions would not have fitted into a link']
      : []),
    ...(progress > 0 ? [`What is done or ticked in ${countOf(progress, 'step')}`] : []),
    ...(daysOff > 0
      ? [`${formatNumber(daysOff)} ${daysOff === 1 ? 'entry' : 'entries'} of days off, or days with other hours`]
      : []),
    ...(logs > 0 ? [`Hours logged: ${formatNumber(logs)} ${logs === 1 ? 'entry' : 'entries'}`] : []),
    ...(notes > 0 ? [`Notes, links or evidence with ${countOf(notes, 'step')}`] : []),
  ]
}

/** When it would be finished by whoever takes it today; null where that says nothing new. */
export function takenTodayWords(shown: Finish, taken: Finish): string | null {
  if (taken.kind !== 'date' || (shown.kind === 'date' && shown.day === taken.day)) return null
  return `Gone on with from today, at the same hours: ${finishWords(taken)}.`
}

/** When the plan ends, on the day it was sent. */
export function sharedFinish(finish: Finish): string {
  switch (finish.kind) {
    case 'date':
      return formatDay(finish.day, 'long')
    case 'reached':
      return 'Reached'
    case 'none':
      return 'No date yet'
  }
}

const LONG_AGO = 3653

/**
 * As of which day it is shown: the link's own, but not later than tomorrow, for other places are a day ahead, and not
 * earlier than ten years ago.
 */
export function shownOn(on: Day | null, today: Day): Day {
  return on === null || on > today + 1 || on < today - LONG_AGO ? today : on
}
