import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { dayFromParts } from '../../src/domain/day'
import { type DayStyle, formatDay, formatDayNear, formatWeekdayNear } from '../../src/lib/format-day'

// Half a day to either side of Greenwich: a day read as an instant would be the day before, or after.
describe.each(['UTC', 'Pacific/Pago_Pago', 'Pacific/Kiritimati', 'America/Sao_Paulo'])('in %s', (zone) => {
  beforeEach(() => {
    vi.stubEnv('TZ', zone)
  })
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  test('the zone is in force', () => {
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
  })

  test.each<[DayStyle, string]>([
    ['long', '14 March 2029'],
    ['medium', '14 Mar 2029'],
    ['short', '14 Mar'],
    ['weekday', 'Wed 14 March'],
    ['weekdayOnly', 'Wed'],
    ['month', 'Mar'],
    ['monthAndYear', 'March 2029'],
    ['year', '2029'],
  ])('%s is %s', (style, written) => {
    expect(formatDay(dayFromParts(2029, 3, 14), style)).toBe(written)
  })

  test.each([
    [[2027, 1, 1], '1 January 2027'],
    [[2026, 12, 31], '31 December 2026'],
    [[2028, 2, 29], '29 February 2028'],
    // Clocks change on these days in Europe.
    [[2027, 3, 28], '28 March 2027'],
    [[2027, 10, 31], '31 October 2027'],
    [[1970, 1, 1], '1 January 1970'],
    [[1969, 12, 31], '31 December 1969'],
    [[9999, 12, 31], '31 December 9999'],
  ] as const)('%j is %s', ([year, month, dayOfMonth], written) => {
    expect(formatDay(dayFromParts(year, month, dayOfMonth), 'long')).toBe(written)
  })
})

describe('a day beside another', () => {
  const near = dayFromParts(2027, 6, 15)
  test.each([
    [[2027, 6, 15], '15 Jun'],
    [[2027, 1, 1], '1 Jan'],
    [[2027, 12, 31], '31 Dec'],
    [[2026, 12, 31], '31 Dec 2026'],
    [[2028, 1, 1], '1 Jan 2028'],
  ] as const)('%j near June 2027 is %s', ([year, month, dayOfMonth], written) => {
    expect(formatDayNear(dayFromParts(year, month, dayOfMonth), near)).toBe(written)
  })
})

test.each([
  [[2027, 4, 20], 'Tue 20 April'],
  [[2028, 1, 3], 'Mon 3 January 2028'],
  [[2026, 12, 31], 'Thu 31 December 2026'],
] as const)('with its weekday, %j near June 2027 is %s', ([year, month, dayOfMonth], written) => {
  expect(formatWeekdayNear(dayFromParts(year, month, dayOfMonth), dayFromParts(2027, 6, 15))).toBe(written)
})
