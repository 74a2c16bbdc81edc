import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayToText } from '../../../src/domain/day'
import { readCell } from '../../../src/domain/export/csv-cells'
import type { DatedPlan } from '../../../src/domain/export/dated-plan'
import { planToCsv } from '../../../src/domain/export/plan-to-csv'
import { forecastPlan } from '../../../src/domain/forecast/forecast-plan'
import type { Forecast } from '../../../src/domain/forecast/forecast'
import { arbitraryDatedPlan, arbitraryTitle, dateOf, HOSTILE, inTextFile, makeStoryPlan, TODAY } from './dated-plans'

type Row = Readonly<Record<string, string>>

/** Strict: every line has as many cells as the first, and quotes stand where they may. */
function rowsOf(dated: DatedPlan, forecast: Forecast | null = null): readonly Row[] {
  return parse(Buffer.from(planToCsv(dated, forecast)), { bom: true, columns: true, recordDelimiter: '\r\n' })
}

test('each step is a row with its dates, slack and hours', () => {
  const rows = rowsOf(dateOf(makeStoryPlan()))
  expect(rows.map(({ Step, State, Start, Finish }) => [Step, State, Start, Finish])).toEqual([
    ['Basics', 'done', '2027-01-04', '2027-01-11'],
    ['Known before', 'known', '', ''],
    ['Soups', 'under way', '2027-01-18', expect.stringMatching(/^2027-02-/)],
    ['Extra', 'open', expect.stringMatching(/^2027-/), expect.stringMatching(/^2027-/)],
    ['Post', 'open', expect.stringMatching(/^2027-/), expect.stringMatching(/^2027-/)],
    ['Arrive', 'open', expect.stringMatching(/^2027-/), expect.stringMatching(/^2027-/)],
  ])
  expect(rows[0]).toMatchObject({ 'No.': '1', Phase: 'First', Kind: 'effort', 'Hours logged': '10' })
  expect(rows[0]).toMatchObject({ 'Date slack (days)': '', 'Dependency slack (hours)': '' })
  expect(rows[2]).toMatchObject({ After: '1', 'Date slack (days)': '0', 'Dependency slack (hours)': '0', P50: '' })
  expect(rows[3]).toMatchObject({ Optional: 'yes', 'Date slack (days)': 'unlimited', Hours: '1.5' })
  expect(rows[4]).toMatchObject({ Kind: 'wait', 'Days of waiting': '7', Hours: '', After: '3' })
  expect(rows[5]).toMatchObject({ Kind: 'milestone', After: '2; 5', Optional: 'no' })
})

test('with a forecast, steps ahead have the days of 50% and 80% chance, and finished ones none', () => {
  const plan = makeStoryPlan()
  const forecast = forecastPlan(plan, TODAY, { trials: 200 })
  const rows = rowsOf(dateOf(plan), forecast)
  for (const { id, p50, p80 } of forecast.steps) {
    const row = rows.find(({ Step }) => Step === plan.roadmap.steps.find((step) => step.id === id)?.title)
    expect([row?.['P50'], row?.['P80']]).toEqual([p50, p80].map((day) => (day === null ? '' : dayToText(day))))
  }
  expect(rows[0]).toMatchObject({ P50: '', P80: '' })
  expect(rows[2]?.['P80']).toMatch(/^2027-/)
})

test('a spreadsheet is told that it is UTF-8, and every line ends as RFC 4180 says', () => {
  const text = planToCsv(dateOf(makeStoryPlan()), null)
  expect(text.startsWith('\uFEFFNo.,Phase,Step,')).toBe(true)
  expect(text.endsWith('\r\n')).toBe(true)
  expect(text.split('\r\n')).toHaveLength(8)
})

test('hours add up to what the plan shows', () => {
  fc.assert(
    fc.property(arbitraryDatedPlan(), (dated) => {
      const sum = rowsOf(dated).reduce((all, { Hours }) => all + Number(Hours), 0)
      expect(sum * 60).toBe(dated.phases.reduce((all, { shownEffort }) => all + shownEffort, 0))
    }),
  )
})

test('H1: every title and every date comes back as it was', () => {
  fc.assert(
    fc.property(arbitraryDatedPlan(arbitraryTitle()), (dated) => {
      const steps = dated.phases.flatMap(({ phase, steps: inPhase }) => inPhase.map((step) => ({ phase, step })))
      const text = (day: number | null): string => (day === null ? '' : dayToText(day as never))
      const rows = rowsOf(dated)
      expect(
        rows.map(({ Phase = '', Step = '', Start, Finish }) => [readCell(Phase), readCell(Step), Start, Finish]),
      ).toEqual(
        steps.map(({ phase, step }) => [
          inTextFile(phase.title),
          inTextFile(step.step.title),
          text(dated.schedule.byId.get(step.id)?.start ?? null),
          text(dated.schedule.byId.get(step.id)?.finish ?? null),
        ]),
      )
    }),
  )
})

test.each(HOSTILE)('H1: the title %s is one cell', (_, title) => {
  const plan = makeStoryPlan()
  const steps = plan.roadmap.steps.map((step) => ({ ...step, title }))
  const rows = rowsOf(dateOf({ ...plan, roadmap: { ...plan.roadmap, steps } }))
  expect(rows.map(({ Step = '' }) => readCell(Step))).toEqual(steps.map(() => inTextFile(title)))
})
