import type { PlannedStep } from '../domain/plan/phase-summary'
import { formatDay, formatDayNear } from '../lib/format-day'
import { countOf, formatHours } from '../lib/format-duration'
import { expectedDays } from '../domain/roadmap/estimate'

/** How long a step takes: `42 h`, `6 weeks of waiting`, or where it stands if nothing is left to do. */
export function lengthWords({ work, effort, remaining, dates, progress }: PlannedStep): string {
  if (dates.state === 'known') return 'known'
  if (work.kind === 'milestone') return 'milestone'
  if (work.kind === 'wait') return `wait, ${countOf(expectedDays(work.days), 'day')}`
  const isUnderWay = dates.state === 'started' && progress.log.size > 0
  return isUnderWay ? `${formatHours(remaining)} of ${formatHours(effort)} left` : formatHours(effort)
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
