import { dayToText, type Day, type Minutes, MINUTES_PER_HOUR } from '../day'
import type { Forecast, StepForecast } from '../forecast/forecast'
import type { PlannedStep } from '../plan/phase-summary'
import { loggedMinutes } from '../progress/progress'
import { expectedDays } from '../roadmap/estimate'
import type { StepId } from '../roadmap/roadmap'
import { writeCell, writeNumberCell } from './csv-cells'
import type { DatedPlan } from './dated-plan'
import { stateText } from './step-state'

/** What a spreadsheet needs to read the file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'
const LINE_END = '\r\n'
const BETWEEN_NUMBERS = '; '

/** For slack: nothing required waits for the step. */
const UNLIMITED = 'unlimited'

interface Row {
  readonly number: number
  readonly phase: string
  readonly step: PlannedStep
  readonly sure: StepForecast | undefined
  /** The row each step is in, from 1. */
  readonly numberOf: ReadonlyMap<StepId, number>
}

type Column = readonly [title: string, cellOf: (row: Row) => string]

const COLUMNS: readonly Column[] = [
  ['No.', ({ number }) => writeNumberCell(number)],
  ['Phase', ({ phase }) => writeCell(phase)],
  ['Step', ({ step }) => writeCell(step.step.title)],
  ['Kind', ({ step }) => step.step.kind],
  ['Optional', ({ step }) => (step.step.optional ? 'yes' : 'no')],
  ['State', ({ step }) => stateText(step)],
  ['Start', ({ step }) => dayCell(step.dates.start)],
  ['Finish', ({ step }) => dayCell(step.dates.finish)],
  ['P50', ({ sure }) => dayCell(sure?.p50)],
  ['P80', ({ sure }) => dayCell(sure?.p80)],
  ['Hours', ({ step }) => hoursCell(step.work.kind === 'effort' ? step.shownEffort : null)],
  ['Hours logged', ({ step }) => hoursCell(loggedMinutes(step.progress))],
  ['Days of waiting', ({ step: { work } }) => (work.kind === 'wait' ? writeNumberCell(expectedDays(work.days)) : '')],
  ['Date slack (days)', ({ step }) => slackCell(step.dates.dateSlack, 1)],
  ['Dependency slack (hours)', ({ step }) => slackCell(step.dates.dependencySlack, MINUTES_PER_HOUR)],
  ['After', ({ step, numberOf }) => numbersCell(step.prerequisites.flatMap((id) => numberOf.get(id) ?? []))],
]

/**
 * The steps as a table, one to a line, in the plan's order: RFC 4180 with a byte order mark, days as `YYYY-MM-DD`,
 * hours with a decimal point and as the app shows them, so that they add up. A cell is empty where there is nothing to
 * say: the slack of a finished step, a date it does not have. "After" names prerequisites by their numbers.
 *
 * @param forecast of this very plan, for P50 and P80; null leaves those cells empty.
 */
export function planToCsv({ phases }: DatedPlan, forecast: Forecast | null): string {
  const steps = phases.flatMap(({ phase, steps: inPhase }) => inPhase.map((step) => ({ phase: phase.title, step })))
  const numberOf = new Map(steps.map(({ step }, at) => [step.id, at + 1]))
  const sureOf = new Map(forecast?.steps.map((each) => [each.id, each]))
  const rows = steps.map(({ phase, step }, at) => ({
    number: at + 1,
    phase,
    step,
    sure: sureOf.get(step.id),
    numberOf,
  }))
  const lines = [
    COLUMNS.map(([title]) => writeCell(title)),
    ...rows.map((row) => COLUMNS.map(([, cellOf]) => cellOf(row))),
  ]
  return BYTE_ORDER_MARK + lines.map((cells) => cells.join(',') + LINE_END).join('')
}

function dayCell(day: Day | null | undefined): string {
  return day === null || day === undefined ? '' : dayToText(day)
}

function hoursCell(minutes: Minutes | null): string {
  return minutes === null ? '' : writeNumberCell(minutes / MINUTES_PER_HOUR)
}

function numbersCell(numbers: readonly number[]): string {
  return writeCell(numbers.toSorted((a, b) => a - b).join(BETWEEN_NUMBERS))
}

/** @param unit how many of what it is counted in make one of the column's. */
function slackCell(slack: number | null, unit: number): string {
  if (slack === null) return ''
  return Number.isFinite(slack) ? writeNumberCell(slack / unit) : UNLIMITED
}
