import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  type Day,
  dayFromParts,
  dayFromText,
  dayToParts,
  dayToText,
  FIRST_DAY,
  isDay,
  LAST_DAY,
  startOfMonth,
  startOfWeek,
  weekdayOf,
} from '../../src/domain/day'

const day = (text: string): Day => {
  const read = dayFromText(text)
  if (read === null) throw new Error(`There is no such day: ${text}`)
  return read
}

describe('E2: every day from 2020 to 2035', () => {
  const first = day('2020-01-01')
  const last = day('2035-12-31')
  const days = Array.from({ length: last - first + 1 }, (_, count) => addDays(first, count))

  test('there are 16 years of them, four with a leap day', () => {
    expect(days).toHaveLength(16 * 365 + 4)
  })

  test('goes into text and parts and back', () => {
    for (const each of days) {
      const { year, month, dayOfMonth } = dayToParts(each)
      expect(dayFromParts(year, month, dayOfMonth)).toBe(each)
      expect(dayFromText(dayToText(each))).toBe(each)
      expect(dayToText(each)).toBe(`${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`)
    }
  })

  test('follows the one before, as a calendar on paper has it', () => {
    // Independent of `Date`: the months' lengths and the rule for leap years.
    let [year, month, dayOfMonth, weekday] = [2020, 1, 1, 2]
    for (const each of days) {
      expect(dayToParts(each)).toEqual({ year, month, dayOfMonth })
      expect(weekdayOf(each)).toBe(weekday)
      weekday = (weekday + 1) % 7
      dayOfMonth += 1
      if (dayOfMonth <= lengthOfMonth(year, month)) continue
      dayOfMonth = 1
      month += 1
      if (month <= 12) continue
      month = 1
      year += 1
    }
  })

  test('lies in the week and the month that begin on or before it', () => {
    for (const each of days) {
      const monday = startOfWeek(each)
      expect(weekdayOf(monday)).toBe(0)
      expect(each - monday).toBe(weekdayOf(each))
      expect(dayToParts(startOfMonth(each))).toEqual({ ...dayToParts(each), dayOfMonth: 1 })
    }
  })

  test('sorts as its text does', () => {
    const texts = days.map(dayToText)
    expect(texts).toEqual(texts.toSorted())
  })
})

describe('text', () => {
  test.each([
    ['0001-01-01', -719_162],
    ['1969-12-31', -1],
    ['1970-01-01', 0],
    ['1999-12-31', 10_956],
    ['2000-02-29', 11_016],
    ['2024-02-29', 19_782],
    ['2027-01-04', 20_822],
    ['2400-02-29', 157_113],
    ['9999-12-31', 2_932_896],
  ])('E5: %s is day %d', (text, number) => {
    expect(dayFromText(text)).toBe(number)
    expect(dayToText(number as Day)).toBe(text)
  })

  test.each([
    ['no leap day', '2023-02-29'],
    ['no leap day in most centuries', '2100-02-29'],
    ['no such day', '2027-02-30'],
    ['no such day', '2027-04-31'],
    ['no month 13', '2027-13-01'],
    ['no month 0', '2027-00-10'],
    ['no day 0', '2027-01-00'],
    ['no day 32', '2027-01-32'],
    ['no year 0', '0000-01-01'],
    ['no years before that', '-001-01-01'],
    ['four digits only', '10000-01-01'],
    ['four digits at least', '27-01-01'],
    ['two digits', '2027-1-1'],
    ['nothing before', ' 2027-01-01'],
    ['nothing after', '2027-01-01T00:00'],
    ['no line after', '2027-01-01\n'],
    ['hyphens', '2027/01/01'],
    ['the order of ISO 8601', '01-01-2027'],
    ['digits of Latin script', '２０２７-０１-０１'],
    ['digits of Arabic script', '٢٠٢٧-٠١-٠١'],
    ['something', ''],
    ['a day', 'today'],
  ])('E8: must have %s: %j', (_, text) => {
    expect(dayFromText(text)).toBeNull()
  })
})

test.each([
  ['1970-01-01', 3],
  ['1969-12-31', 2],
  ['0001-01-01', 0],
  ['2000-01-01', 5],
  ['2027-01-04', 0],
  ['2027-01-10', 6],
  ['9999-12-31', 4],
] as const)('%s is weekday %d', (text, weekday) => {
  expect(weekdayOf(day(text))).toBe(weekday)
})

test.each([
  ['a Monday is its own', '2027-01-04', '2027-01-04'],
  ['a Sunday ends it', '2027-01-10', '2027-01-04'],
  ['in the 53rd week of a year', '2027-01-01', '2026-12-28'],
  ['in the first week, before the new year', '2024-12-31', '2024-12-30'],
  ['before 1970', '1969-12-28', '1969-12-22'],
  ['the first day of all', '0001-01-01', '0001-01-01'],
])('E5: start of the week: %s', (_, text, monday) => {
  expect(dayToText(startOfWeek(day(text)))).toBe(monday)
})

test.each([
  ['2027-01-31', 1, '2027-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2028-02-29', 48, '2032-02-29'],
  ['2028-02-29', -12, '2027-02-28'],
  ['2027-03-31', -1, '2027-02-28'],
  ['2027-05-31', 1, '2027-06-30'],
  ['2027-12-31', 2, '2028-02-29'],
  ['2027-12-15', 1, '2028-01-15'],
  ['2027-01-15', -1, '2026-12-15'],
  ['2027-01-15', 0, '2027-01-15'],
  ['2027-01-31', 1200, '2127-01-31'],
  ['0001-03-31', -1, '0001-02-28'],
  ['0004-01-31', 1, '0004-02-29'],
  ['0099-12-31', 2, '0100-02-28'],
] as const)('E5: %s and %d months is %s', (text, count, result) => {
  expect(dayToText(addMonths(day(text), count))).toBe(result)
})

test('E5: years of two digits are those of the first century', () => {
  expect(dayToText(dayFromParts(27, 1, 4))).toBe('0027-01-04')
  expect(dayToText(dayFromParts(99, 12, 31))).toBe('0099-12-31')
})

test.each([
  ['the first', FIRST_DAY, true],
  ['the last', LAST_DAY, true],
  ['the one before the first', FIRST_DAY - 1, false],
  ['the one after the last', LAST_DAY + 1, false],
  ['half a day', 0.5, false],
  ['NaN', Number.NaN, false],
  ['Infinity', Number.POSITIVE_INFINITY, false],
])('is a day: %s', (_, value, expected) => {
  expect(isDay(value)).toBe(expected)
})

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
