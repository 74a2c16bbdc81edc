import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { dayFromText, dayToText } from '../../../src/domain/day'
import type { NetworkStep } from '../../../src/domain/schedule/network'
import { scheduleSteps } from '../../../src/domain/schedule/schedule'
import { makeLearner } from '../../helpers/make-learner'

/** With priorities of one's own, more hours a day can finish later; with the longest tail first, not in this plan. */
const file = new URL('../../fixtures/oracles/anomaly/more-hours-later.json', import.meta.url)
const { plan, rows } = JSON.parse(readFileSync(file, 'utf8')) as Oracle

/** The rows' two orders, as priorities: B>A>C and A>C>B. */
const PRIORITIES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'user priorities B>A>C': { B: 3, A: 2, C: 1 },
  'longest tail first A>C>B': { A: 3, C: 2, B: 1 },
}

describe.each(Object.keys(PRIORITIES))('%s', (order) => {
  const ofOrder = rows.filter((row) => row.order === order)

  test.each(ofOrder.map((row) => [row.hoursPerDay, row.timeline]))('%d hours a day finish on %s', (hours, timeline) => {
    expect(finishOf(PRIORITIES[order]!, hours)).toBe(timeline)
  })

  test('has ten rows', () => {
    expect(ofOrder).toHaveLength(10)
  })
})

describe('without priorities, the longest tail', () => {
  const rowsOfTails = rows.filter(({ order }) => order === 'longest tail first A>C>B')

  test.each(rowsOfTails.map((row) => [row.hoursPerDay, row.timeline]))('%d hours a day', (hours, timeline) => {
    // At half an hour a day C and B are 44 days of work, more than A and its wait with 38, so C goes first.
    expect(finishOf({}, hours)).toBe(hours === 0.5 ? '2026-05-01' : timeline)
  })
})

function finishOf(priorities: Readonly<Record<string, number>>, hoursPerDay: number): string {
  const start = dayFromText(plan.start)!
  const { finish } = scheduleSteps({
    steps: plan.steps.map(({ id, kind, hours = 0, days = 0, prerequisites }): NetworkStep => ({
      id,
      work: kind === 'wait' ? { kind, days } : { kind, minutes: hours * 60 },
      prerequisites,
      required: true,
      priority: priorities[id] ?? 0,
      dailyCap: null,
      notBefore: null,
      state: { kind: 'open' },
    })),
    learner: makeLearner({ start, week: Array.from({ length: 7 }, () => hoursPerDay * 60) }),
    today: start,
    workedToday: 0,
  })
  return finish.kind === 'date' ? dayToText(finish.day) : finish.kind
}

interface Oracle {
  readonly plan: {
    readonly start: string
    readonly steps: readonly {
      readonly id: string
      readonly kind: 'effort' | 'wait'
      readonly hours?: number
      readonly days?: number
      readonly prerequisites: readonly string[]
    }[]
  }
  readonly rows: readonly { readonly order: string; readonly hoursPerDay: number; readonly timeline: string }[]
}
