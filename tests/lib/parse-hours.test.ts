import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseHours } from '../../src/lib/parse-hours'

describe('hours as people write them', () => {
  test.each([
    ['0', 0],
    ['2', 120],
    ['02', 120],
    [' 2 ', 120],
    ['1.5', 90],
    ['1,5', 90],
    ['.25', 15],
    [',25', 15],
    ['2.', 120],
    ['2h', 120],
    ['2 h', 120],
    ['2 H', 120],
    ['1 hour', 60],
    ['1,5 hours', 90],
    ['1:30', 90],
    ['0:05', 5],
    [' 24:00 ', 1440],
    // To whole minutes.
    ['0.33', 20],
    ['11.67', 700],
    ['999999', 59_999_940],
    // For the caller to refuse with a reason.
    ['-1', -60],
    ['-1,5', -90],
  ])('"%s" is %i minutes', (text, minutes) => {
    expect(parseHours(text)).toBe(minutes)
  })

  test.each([
    [''],
    ['  '],
    ['.'],
    [','],
    ['-'],
    ['h'],
    ['two'],
    ['2 x'],
    ['2 days'],
    ['1,5,5'],
    ['1.5.5'],
    ['1 5'],
    ['1:5'],
    ['1:60'],
    ['1:30:00'],
    [':30'],
    ['1.5:30'],
    ['-1:30'],
    ['0x10'],
    ['1e1'],
    ['NaN'],
    ['Infinity'],
    ['+2'],
    ['--2'],
    ['1234567'],
    ['٣'],
    ['2\n3'],
  ])('"%s" is none', (text) => {
    expect(parseHours(text)).toBeNull()
  })

  test('any time of hours and minutes comes back as it was written', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9999 }), fc.nat({ max: 59 }), (hours, minutes) => {
        const total = hours * 60 + minutes
        expect(parseHours(`${hours}:${String(minutes).padStart(2, '0')}`)).toBe(total)
        // Two decimals are enough for every minute.
        expect(parseHours(String(Math.round((total / 60) * 100) / 100))).toBe(total)
      }),
    )
  })

  test('no text makes it throw, or gives half a minute', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-\d.,: hours]{0,12}$/)), (text) => {
        const minutes = parseHours(text)
        expect(minutes === null || Number.isInteger(minutes)).toBe(true)
      }),
    )
  })
})
