import { addDays } from '../day'
import { isFinished, type PhaseSummary, type PlannedStep } from '../plan/phase-summary'
import { uidPart } from './calendar-text'
import type { CalendarEvent, CalendarOptions } from './calendar-event'
import type { DatedPlan } from './dated-plan'
import { hoursText } from './hours-text'
import { stateText } from './step-state'
import { workedRuns } from './worked-runs'

type Choice = Pick<CalendarOptions, 'fromToday'>

/** Efforts and waits, each over the days that it takes. */
export function stepEvents({ phases, schedule }: DatedPlan, { fromToday }: Choice): readonly CalendarEvent[] {
  return datedSteps(phases, fromToday).flatMap(({ step, summary }) => {
    const { start, finish } = step.dates
    if (step.work.kind === 'milestone' || start === null || finish === null) return []
    const runs =
      step.work.kind === 'wait'
        ? [{ from: start, to: addDays(finish, 1) }]
        : workedRuns(start, finish, schedule.capacity.isDayOff)
    return runs.map((run, at) => ({
      key: stepKey(step, at + 1),
      ...run,
      title: (step.dates.state === 'done' ? '✓ ' : '') + titleOf(step, at + 1, runs.length),
      description: describe(step, summary),
      category: summary.phase.title,
    }))
  })
}

/** The milestones, each on its day. */
export function milestoneEvents({ phases }: DatedPlan, { fromToday }: Choice): readonly CalendarEvent[] {
  return datedSteps(phases, fromToday).flatMap(({ step, summary }) => {
    const { finish } = step.dates
    if (step.work.kind !== 'milestone' || finish === null) return []
    return [
      {
        key: stepKey(step, 1),
        from: finish,
        to: addDays(finish, 1),
        title: `◆ ${step.step.title}`,
        description: describe(step, summary),
        category: summary.phase.title,
      },
    ]
  })
}

interface StepInPhase {
  readonly step: PlannedStep
  readonly summary: PhaseSummary
}

function datedSteps(phases: readonly PhaseSummary[], fromToday: boolean): readonly StepInPhase[] {
  return phases.flatMap((summary) =>
    summary.steps.filter(({ dates }) => !(fromToday && isFinished(dates))).map((step) => ({ step, summary })),
  )
}

function stepKey({ id }: PlannedStep, run: number): string {
  return `step.${uidPart(id)}.${run}`
}

function titleOf({ step: { title } }: PlannedStep, run: number, runs: number): string {
  return runs === 1 ? title : `${title} (${run} of ${runs})`
}

function describe(step: PlannedStep, { phase }: PhaseSummary): string {
  const { work, shownEffort, dates, step: source } = step
  return [
    phase.title,
    work.kind === 'effort' ? hoursText(shownEffort) : work.kind,
    stateText(step),
    dates.dateSlack === 0 ? 'drives the finish date' : '',
    source.optional ? 'optional' : '',
  ]
    .filter((words) => words !== '')
    .join(' · ')
}
