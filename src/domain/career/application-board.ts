import { addDays, type Day, DAYS_PER_WEEK, startOfWeek } from '../day'
import { APPLICATION_STAGES, type ApplicationStage, type JobApplication } from './application'
import type { Applications } from './application-edit'

export interface BoardColumn {
  readonly stage: ApplicationStage
  readonly applications: readonly JobApplication[]
}

/**
 * The applications by stage, in the order of the board. Within one by the day of the next action, those without a day
 * after the others, as they were added; closed ones with the last to be closed first.
 */
export function boardColumns(applications: Applications): readonly BoardColumn[] {
  const all = [...applications.values()]
  return APPLICATION_STAGES.map((stage) => {
    const inStage = all.filter((application) => application.stage === stage)
    return { stage, applications: inStage.toSorted(stage === 'closed' ? byClosing : byNextDay) }
  })
}

/** When a next action is due: what is past is today's, too. */
export const NEXT_TIMES = ['today', 'thisWeek', 'later', 'noDay'] as const

export type NextTime = (typeof NEXT_TIMES)[number]

export interface NextGroup {
  readonly time: NextTime
  readonly applications: readonly JobApplication[]
}

/** What is to be done next over all applications that are not closed, soonest first; groups without any are left out. */
export function nextActions(applications: Applications, today: Day): readonly NextGroup[] {
  const open = [...applications.values()].filter(
    ({ stage, nextAction, nextOn }) => stage !== 'closed' && (nextAction.trim() !== '' || nextOn !== null),
  )
  const sorted = open.toSorted(byNextDay)
  return NEXT_TIMES.flatMap((time) => {
    const inTime = sorted.filter(({ nextOn }) => nextTime(nextOn, today) === time)
    return inTime.length === 0 ? [] : [{ time, applications: inTime }]
  })
}

/** This week is the rest of it, up to Sunday. */
function nextTime(day: Day | null, today: Day): NextTime {
  if (day === null) return 'noDay'
  if (day <= today) return 'today'
  return day < addDays(startOfWeek(today), DAYS_PER_WEEK) ? 'thisWeek' : 'later'
}

function byNextDay(a: JobApplication, b: JobApplication): number {
  return compareDays(a.nextOn, b.nextOn) || a.createdOn - b.createdOn
}

function byClosing(a: JobApplication, b: JobApplication): number {
  return compareDays(b.reached.get('closed') ?? null, a.reached.get('closed') ?? null)
}

/** Nulls last. */
function compareDays(a: Day | null, b: Day | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return a - b
}
