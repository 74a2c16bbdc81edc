import type { PlannedStep } from '../domain/plan/phase-summary'
import { formatDay, formatDayNear } from '../lib/format-day'
import { countOf, formatHours } from '../lib/format-duration'
import { expectedDays } from '../domain/roadmap/estimate'

/** How long a step takes: `42 h`, `12 h of 42 h left`, `wait, 30 days`, or where it stands if it takes no time. */
export function lengthWords(step: PlannedStep): string {
  const { work, effort, remaining, dates } = step
  if (dates.state === 'known') return 'known'
  if (work.kind === 'milestone') return 'milestone'
  if (work.kind === 'wait') return `wait, ${countOf(expectedDays(work.days), 'day')}`
  return dates.state === 'done' || remaining === effort ? formatHours(step.shownEffort) : leftWords(step)
}

/** `12 h of 42 h left`; a person's own word can be more than the whole, and then stands alone. */
export function leftWords({ effort, remaining, shownEffort }: PlannedStep): string {
  if (remaining === effort) return `${formatHours(shownEffort)} left`
  if (remaining > effort) return `${formatHours(remaining)} left`
  // The whole may be shown rounded down, and what is left is never more.
  return `${formatHours(Math.min(remaining, shownEffort))} of ${formatHours(shownEffort)} left`
}

/** `12 Jan – 3 Mar 2027`; a dash where there is no day. */
export function dateWords({ dates: { start, finish } }: PlannedStep): string {
  if (start === null || finish === null) return 'no dates'
  if (start === finish) return formatDay(finish, 'medium')
  return `${formatDayNear(start, finish)} – ${formatDay(finish, 'medium')}`
}

/** The state of a step in a word or two. */
export function stateWords({ dates }: PlannedStep): string {
  switch (dates.state) {
    case 'known':
      return 'known already'
    case 'done':
      return dates.finish === null ? 'done' : `done ${formatDay(dates.finish, 'medium')}`
    case 'started':
      return 'under way'
    case 'open':
      return 'open'
  }
}
