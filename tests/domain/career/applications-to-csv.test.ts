import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applicationsToCsv } from '../../../src/domain/career/applications-to-csv'
import { readCell } from '../../../src/domain/export/csv-cells'
import { day, makeApplication } from '../../helpers/make-plan'

/** As read by a program that is not ours, with what writing a cell adds taken off. */
function rowsOf(text: string): readonly Record<string, string>[] {
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true })
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, readCell(cell)])))
}

test('every field is in the table', () => {
  const application = makeApplication({
    employer: 'Kite, "Ltd"',
    role: 'Data analyst',
    url: 'https://example.org/1',
    stage: 'closed',
    ending: 'declined',
    reached: new Map([
      ['applied', day(1)],
      ['interview', day(2)],
      ['offer', day(3)],
      ['closed', day(4)],
    ]),
    contacts: 'Ms K.',
    notes: 'one\ntwo',
    nextAction: 'Call',
    nextOn: day(9),
    isSteppingStone: true,
    plan: 'plan',
  })
  expect(rowsOf(applicationsToCsv(new Map([['first', application]]), new Map([['plan', 'My plan']])))).toEqual([
    {
      Employer: 'Kite, "Ltd"',
      Role: 'Data analyst',
      Stage: 'Closed',
      'How it ended': 'Offer declined',
      Added: '2027-01-04',
      Applied: '2027-01-05',
      Interview: '2027-01-06',
      Offer: '2027-01-07',
      Closed: '2027-01-08',
      'Next action': 'Call',
      'Next on': '2027-01-13',
      'Stepping stone': 'yes',
      Plan: 'My plan',
      Advert: 'https://example.org/1',
      Contacts: 'Ms K.',
      Notes: 'one\ntwo',
    },
  ])
})

test('a plan that is gone, and days that are not known, leave their cells empty', () => {
  const [row] = rowsOf(applicationsToCsv(new Map([['first', makeApplication({ plan: 'gone' })]]), new Map()))
  expect(row).toMatchObject({ Plan: '', Applied: '', 'How it ended': '', 'Next on': '' })
})

test('no text runs as a formula, and every one comes back', () => {
  const text = fc.oneof(
    fc.string(),
    fc.tuple(fc.constantFrom('=', '+', '-', '@', "'=", ' ='), fc.string()).map((parts) => parts.join('')),
  )
  const ofOneLine = text.map((raw) => raw.replaceAll(/\p{Cc}/gu, ''))
  fc.assert(
    fc.property(ofOneLine, ofOneLine, (employer, notes) => {
      const written = applicationsToCsv(new Map([['first', makeApplication({ employer, notes })]]), new Map())
      expect(rowsOf(written)).toMatchObject([{ Employer: employer, Notes: notes }])
      const cells: string[][] = parse(written, { bom: true })
      expect(cells.flat().filter((cell) => /^[\s\p{C}]*[=+\-@]/u.test(cell))).toEqual([])
    }),
  )
})
