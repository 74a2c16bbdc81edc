import { loggedMinutes } from '../domain/progress/progress'
import type { Minutes } from '../domain/day'
import type { PlannedStep } from '../domain/plan/phase-summary'
import { formatDay, formatDayNear } from '../lib/format-day'
import { countOf, formatHours } from '../lib/format-duration'
import { expectedDays } from '../domain/roadmap/estimate'

/**
 * How long a step takes: `42 h`, `12 h of 42 h left`, `wait, 30 days`, or where it stands if it takes no time; of a done
 * step what it took, where that was logged.
 */
export function lengthWords(step: PlannedStep): string {
  const { work, effort, remaining, dates } = step
  if (dates.state === 'known') return 'known'
  if (work.kind === 'milestone') return 'milestone'
  if (work.kind === 'wait') return `wait, ${countOf(expectedDays(work.days), 'day')}`
  if (dates.state === 'done') return formatHours(loggedMinutes(step.progress) || step.shownEffort)
  return remaining === effort ? formatHours(step.shownEffort) : leftWords(step)
}

/** The same with what was planned, where a done step took another time: `7 h, 9 h planned`. */
export function spentWords(step: PlannedStep): string {
  const [words, planned] = [lengthWords(step), formatHours(step.shownEffort)]
  const isDoneWork = step.dates.state === 'done' && step.work.kind === 'effort'
  return isDoneWork && words !== planned ? `${words}, ${planned} planned` : words
}

/** `12 h of 42 h left`; a person's own word can be more than the whole, and then stands alone. */
export function leftWords(step: PlannedStep): string {
  const { effort, remaining, shownEffort } = step
  const left = formatHours(shownLeft(step))
  return remaining >= effort ? `${left} left` : `${left} of ${formatHours(shownEffort)} left`
}

/**
 * What is left of a step, as it is shown: the effort as shown less the hours logged, so that the three add up wherever
 * they stand together; a person's own word on what is left as they gave it.
 */
export function shownLeft({ effort, remaining, shownEffort, progress }: PlannedStep): Minutes {
  if (remaining > effort) return remaining
  if (remaining === effort) return shownEffort
  // The whole may be shown rounded down, and what is left is never more.
  if (progress.remaining !== null || remaining === 0) return Math.min(remaining, shownEffort)
  const left = shownEffort - loggedMinutes(progress)
  return left > 0 ? left : remaining
}

/** `12 Jan – 3 Mar 2027`; a dash where there is no day. */
export function dateWords({ dates: { start, finish } }: PlannedStep): string {
  if (start === null || finish === null) return 'no dates'
  if (start === finish) return formatDay(finish, 'medium')
  return `${formatDayNear(start, finish)} – ${formatDay(finish, 'medium')}`
}
