import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { offBands } from '../../../src/components/timeline/off-bands'
import { minutesByDay, plannedHours } from '../../../src/components/timeline/planned-hours'
import {
  createTimelineAxis,
  dayAt,
  spansBetween,
  ticksBetween,
  type TimelineUnit,
  visibleDays,
} from '../../../src/components/timeline/timeline-axis'
import { createTimeAxis } from '../../../src/components/timeline/time-axis'
import { type Day, dayFromText, dayToText } from '../../../src/domain/day'

const at = (text: string): Day => dayFromText(text)!
const text = (day: number): string => dayToText(day as Day)

const anySpan = fc
  .record({ first: fc.integer({ min: 15_000, max: 40_000 }), span: fc.nat({ max: 3000 }) })
  .map(({ first, span }) => ({ first: first as Day, last: (first + span) as Day }))

describe('ticks', () => {
  test('by day, each has its weekday, and the first of a month is set apart', () => {
    const axis = createTimelineAxis(at('2027-02-27'), at('2027-03-02'), 'day')
    expect([text(axis.from), text(axis.to)]).toEqual(['2027-02-27', '2027-03-03'])
    expect(ticksBetween(axis, axis).map(({ label, isMajor }) => label + (isMajor ? '!' : ''))).toEqual([
      'Sat 27',
      'Sun 28',
      'Mon 1!',
      'Tue 2',
    ])
  })

  test('over the whole axis they are those of any other', () => {
    const anyUnit = fc.constantFrom('week', 'month', 'quarter', 'year')
    fc.assert(
      fc.property(anySpan, anyUnit, ({ first, last }, unit) => {
        const axis = createTimelineAxis(first, last, unit)
        const { from, to, ticks } = createTimeAxis(first, last, unit)
        expect(axis).toEqual({ from, to, unit })
        expect(ticksBetween(axis, axis)).toEqual(ticks)
      }),
    )
  })

  test('of a part they are those whose unit touches it', () => {
    const anyUnit = fc.constantFrom<TimelineUnit>('day', 'week', 'month', 'quarter', 'year')
    const anyPart = fc.tuple(fc.nat({ max: 3000 }), fc.integer({ min: 1, max: 400 }))
    fc.assert(
      fc.property(anySpan, anyUnit, anyPart, ({ first, last }, unit, [offset, length]) => {
        const axis = createTimelineAxis(first, last, unit)
        const range = { from: first + offset, to: first + offset + length }
        fc.pre(range.from < axis.to)
        const all = ticksBetween(axis, axis)
        const expected = all.filter(({ day }, i) => day < range.to && (all[i + 1]?.day ?? axis.to) > range.from)
        expect(ticksBetween(axis, range)).toEqual(expected)
      }),
    )
  })
})

describe('the line above the ticks', () => {
  test.each<[TimelineUnit, readonly string[]]>([
    ['day', ['December 2026', 'January 2027']],
    ['week', ['December 2026', 'January 2027']],
    ['month', ['2026', '2027']],
    ['quarter', ['2026', '2027']],
    ['year', []],
  ])('by %s', (unit, labels) => {
    const axis = createTimelineAxis(at('2026-12-20'), at('2027-01-20'), unit)
    const spans = spansBetween(axis, axis)
    expect(spans.map(({ label }) => label)).toEqual(labels)
    // They cover the axis without a gap.
    expect(spans[0]?.from).toBe(labels.length === 0 ? undefined : axis.from)
    expect(spans.at(-1)?.to).toBe(labels.length === 0 ? undefined : axis.to)
    expect(spans.slice(1).map(({ from }) => from)).toEqual(spans.slice(0, -1).map(({ to }) => to))
  })
})

describe('days worth drawing', () => {
  const axis = { from: 0 as Day, to: 1000 as Day, unit: 'day' } as const
  test.each([
    ['nothing measured yet', { left: 0, width: 0 }, { left: 0, right: 500 }, [0, 1000]],
    ['all of it fits', { left: 100, width: 900 }, { left: 100, right: 1000 }, [0, 1000]],
    // 100 days are seen; chunks are of 50.
    ['the beginning', { left: 0, width: 10_000 }, { left: 0, right: 1000 }, [0, 150]],
    ['the middle', { left: -4200, width: 10_000 }, { left: 0, right: 1000 }, [350, 600]],
    ['scrolled a little on: the same', { left: -4300, width: 10_000 }, { left: 0, right: 1000 }, [350, 600]],
    ['the end', { left: -9000, width: 10_000 }, { left: 0, right: 1000 }, [850, 1000]],
  ])('%s', (_, track, view, [from, to]) => {
    expect(visibleDays(axis, track, view)).toEqual({ from, to })
  })

  test('always hold what is seen, and at most four times as much', () => {
    const any = fc.record({ scrolled: fc.integer({ min: 0, max: 9000 }), width: fc.integer({ min: 50, max: 1000 }) })
    fc.assert(
      fc.property(any, ({ scrolled, width }) => {
        const track = { left: -scrolled, width: 10_000 }
        const { from, to } = visibleDays(axis, track, { left: 0, right: width })
        expect(from).toBeLessThanOrEqual(Math.max(0, dayAt(axis, track, 0)))
        expect(to).toBeGreaterThanOrEqual(Math.min(1000, dayAt(axis, track, width)))
        expect(to - from).toBeLessThanOrEqual((width / 10) * 4 + 1e-6)
      }),
    )
  })
})

describe('planned hours', () => {
  const byDay = minutesByDay([
    { step: 'a', day: at('2027-01-04'), minutes: 60 },
    { step: 'b', day: at('2027-01-04'), minutes: 30 },
    { step: 'b', day: at('2027-01-10'), minutes: 120 },
    { step: 'b', day: at('2027-01-11'), minutes: 45 },
  ])
  test.each<[TimelineUnit, readonly (readonly [string, number])[]]>([
    [
      'day',
      [
        ['2027-01-04', 90],
        ['2027-01-10', 120],
        ['2027-01-11', 45],
      ],
    ],
    [
      'week',
      [
        ['2027-01-04', 210],
        ['2027-01-11', 45],
      ],
    ],
    ['month', []],
    ['year', []],
  ])('by %s', (unit, expected) => {
    const axis = createTimelineAxis(at('2027-01-04'), at('2027-01-20'), unit)
    expect(plannedHours(byDay, axis, axis).map(({ day, minutes }) => [text(day), minutes])).toEqual(expected)
  })

  test('a week that is only touched counts as a whole', () => {
    const axis = createTimelineAxis(at('2027-01-04'), at('2027-01-20'), 'week')
    const hours = plannedHours(byDay, axis, { from: at('2027-01-09'), to: at('2027-01-10') })
    expect(hours).toEqual([{ day: at('2027-01-04'), minutes: 210 }])
  })
})

describe('days off', () => {
  const off = (from: string, to: string | null) => ({ from: at(from), to: to === null ? null : at(to) })
  const overrides = new Map([
    [at('2027-01-08'), 0],
    [at('2027-01-12'), 60],
  ])
  test.each<[string, TimelineUnit, ReturnType<typeof off>[], readonly (readonly [string, string])[]]>([
    ['none', 'month', [], []],
    ['cut to the axis', 'month', [off('2026-12-20', '2027-01-03')], [['2027-01-01', '2027-01-03']]],
    ['without an end', 'month', [off('2027-01-20', null)], [['2027-01-20', '2027-02-01']]],
    [
      'joined where they meet',
      'month',
      [off('2027-01-05', '2027-01-07'), off('2027-01-07', '2027-01-09')],
      [['2027-01-05', '2027-01-09']],
    ],
    ['out of view', 'month', [off('2027-03-05', '2027-03-07')], []],
    [
      'single days are shown by day and week',
      'week',
      [off('2027-01-07', '2027-01-08')],
      [['2027-01-07', '2027-01-09']],
    ],
  ])('%s', (_, unit, daysOff, expected) => {
    const axis = createTimelineAxis(at('2027-01-01'), at('2027-01-31'), unit)
    const bands = offBands({ daysOff, overrides }, axis, axis)
    expect(bands.map(({ from, to }) => [text(from), text(to)])).toEqual(expected)
  })
})
