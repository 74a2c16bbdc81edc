import type { Reason } from '../domain/schedule/reason'
import type { ScheduledStep } from '../domain/schedule/schedule'
import type { StepId } from '../domain/roadmap/roadmap'
import { formatDay } from '../lib/format-day'
import { formatDays, formatHours } from '../lib/format-duration'

/** Why a step starts when it does. */
export function reasonWords(reason: Reason, titleOf: (step: StepId) => string, hideDates: boolean): string {
  switch (reason.kind) {
    case 'known':
      return 'You know this already, so it takes no time.'
    case 'done':
      return 'It is done.'
    case 'started':
      return 'You have started on it.'
    case 'planStart':
      return 'It starts with your plan.'
    case 'today':
      return 'Nothing holds it up: it can start today.'
    case 'after':
      return `It starts after “${titleOf(reason.step)}”.`
    case 'waiting':
      return `It waits for “${titleOf(reason.step)}”${hideDates ? '' : ` until ${formatDay(reason.until, 'long')}`}.`
    case 'notBefore':
      return `You asked for it not before ${hideDates ? 'a day of your own' : formatDay(reason.until, 'long')}.`
    case 'busy':
      return `It could start earlier, but you are busy with “${titleOf(reason.step)}” until then.`
    case 'dayOff':
      return hideDates ? 'You have days off before it.' : `You have days off until ${formatDay(reason.until, 'long')}.`
    case 'noHours':
      return `You have no hours on the days before ${hideDates ? 'it' : formatDay(reason.until, 'long')}.`
    case 'noCapacity':
      return 'There are no hours left to do it in.'
  }
}

/** Whether a step drives the finish date, or how far it can slip. */
export function dateSlackWords({ dateSlack }: ScheduledStep): string | null {
  if (dateSlack === null) return null
  if (dateSlack === 0) return 'It drives your finish date: each day later here is a day later there.'
  if (dateSlack === Number.POSITIVE_INFINITY) {
    return 'Nothing required waits for it: it can slip without moving your finish date.'
  }
  return `It can finish ${formatDays(dateSlack)} later without moving your finish date.`
}

/** The same if the learner's hours were no limit: critical path method over effort. */
export function dependencySlackWords({ dependencySlack }: ScheduledStep): string | null {
  if (dependencySlack === null) return null
  if (dependencySlack === Number.POSITIVE_INFINITY) return 'No required step depends on it.'
  if (dependencySlack < 1) return 'Even with time for everything at once, it would set the pace.'
  return `With time for everything at once, it would have ${formatHours(dependencySlack)} of work to spare.`
}
