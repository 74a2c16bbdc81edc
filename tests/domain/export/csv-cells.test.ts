import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCell, writeCell, writeNumberCell } from '../../../src/domain/export/csv-cells'
import { arbitraryTitle, HOSTILE_TITLES, inTextFile } from './dated-plans'

/** The one cell of a line, as a program that is not ours reads it. */
function parsed(cell: string): string {
  const [[only = ''] = []] = parse(Buffer.from(`${cell},end\r\n`))
  return only
}

describe('a cell', () => {
  test.each([
    ['plain', 'plain'],
    ['with, comma', '"with, comma"'],
    ['with "quotes"', '"with ""quotes"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', '"\'\t=1"'],
    ['\rx', '"\'\rx"'],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ["it's", "it's"],
    ["'plain", "'plain"],
    ['a=b', 'a=b'],
    ['\u0000=1\u0007', "'=1"],
    ['', ''],
  ])('H1: %j is written as %j', (text, cell) => {
    expect(writeCell(text)).toBe(cell)
  })

  test('H1: what is written begins with nothing that a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(arbitraryTitle(), (text) => {
        expect(parsed(writeCell(text))).not.toMatch(/^[\s\0]*[=+\-@＝＋－＠]|^[\t\r]/)
      }),
    )
  })

  test('H1: what was added is undone when it is read', () => {
    fc.assert(
      fc.property(arbitraryTitle(), (text) => {
        expect(readCell(parsed(writeCell(text)))).toBe(inTextFile(text))
      }),
    )
    for (const text of HOSTILE_TITLES) expect(readCell(parsed(writeCell(text)))).toBe(inTextFile(text))
  })

  test.each([
    [3, '3'],
    [1.5, '1.5'],
    [1 / 3, '0.33'],
    [1_000_000, '1000000'],
    [0, '0'],
  ])('the number %d is written as %s', (value, cell) => {
    expect(writeNumberCell(value)).toBe(cell)
  })
})
