import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { DriftLine } from '../../../src/components/forecast/drift-line'
import type { DriftPoint } from '../../../src/domain/plan/drift'
import type { Decision } from '../../../src/domain/plan/plan-history'
import { makeRoadmap } from '../../helpers/make-roadmap'
import { day } from './make-finish'
import { stubWidth } from './stub-width'

const PLANNED = point('2027-01-04', '2028-01-01')

function point(on: string, finish: string | null, parts: Partial<DriftPoint> = {}): DriftPoint {
  return {
    day: day(on),
    finish: finish === null ? null : day(finish),
    p80: undefined,
    decisions: [],
    rest: 0,
    ...parts,
  }
}

function hours(on: string, [from, to]: [number, number], [before, after]: [string | null, string | null]): Decision {
  return {
    day: day(on),
    kind: 'hours',
    subject: '',
    from: from * 60,
    to: to * 60,
    finishBefore: before === null ? null : day(before),
    finishAfter: after === null ? null : day(after),
  }
}

const POINTS: readonly DriftPoint[] = [
  PLANNED,
  point('2027-01-20', '2028-01-04', { rest: 3 }),
  point('2027-02-01', '2028-01-27', {
    p80: day('2028-05-01'),
    decisions: [hours('2027-01-30', [15, 12], ['2028-01-06', '2028-01-27'])],
    rest: 2,
  }),
  point('2027-02-10', '2028-01-27'),
  point('2027-03-01', null, {
    p80: null,
    decisions: [hours('2027-03-01', [12, 0], ['2028-01-27', null])],
    rest: null,
  }),
  point('2027-03-05', '2028-01-20', { decisions: [hours('2027-03-05', [0, 12], [null, '2028-01-20'])], rest: null }),
]

function show(points: readonly DriftPoint[]) {
  return render(<DriftLine points={points} roadmap={makeRoadmap()} />)
}

test('tells each decision with what it did, what the work did between them, and numbers the decisions on the line', () => {
  stubWidth(800)
  const { container } = show(POINTS)
  expect(screen.getByText(/^First planned, on 4 January 2027: 1 January 2028/)).toHaveTextContent(
    'and now 20 January 2028 (+3 weeks).',
  )
  const moves = within(screen.getByRole('list', { name: 'What moved it' })).getAllByRole('listitem')
  expect(moves.map(({ textContent }) => textContent)).toEqual([
    '+5 days: as the work went 4 Jan 2027 to 1 Feb 2027',
    '+3 weeks: hours from 15 to 12 a week 30 Jan 2027',
    'no date: hours from 12 to 0 a week 1 Mar 2027',
    'a date again: hours from 0 to 12 a week 5 Mar 2027',
  ])
  expect(moves.map((item) => item.getAttribute('value'))).toEqual([null, '1', '2', '3'])
  const labels = [...container.querySelectorAll('text')].map(({ textContent }) => textContent)
  expect(labels).toEqual(expect.arrayContaining(['1', '3']))
})

/** The moves as they are listed, each by what comes before its colon. */
const shifts = () =>
  within(screen.getByRole('list', { name: 'What moved it' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent.split(':')[0])

test('where weeks would not add up, all of it is said in days', () => {
  // 61 days would be said as 9 weeks, 23 as 3 and 38 as 5.
  show([
    PLANNED,
    point('2027-02-01', '2027-11-01', {
      decisions: [hours('2027-01-30', [12, 15], ['2028-01-01', '2027-11-24'])],
      rest: -23,
    }),
  ])
  expect(screen.getByText(/^First planned/)).toHaveTextContent('(−61 days)')
  expect(shifts()).toEqual(['−23 days', '−38 days'])
})

test('where weeks do add up, they are said', () => {
  show([
    PLANNED,
    point('2027-02-01', '2027-11-06', {
      decisions: [hours('2027-01-30', [12, 15], ['2028-01-01', '2027-11-27'])],
      rest: -21,
    }),
  ])
  expect(screen.getByText(/^First planned/)).toHaveTextContent('(−8 weeks)')
  expect(shifts()).toEqual(['−3 weeks', '−5 weeks'])
})

test('each jump of the line has its row, there and back again, and a date that went away by itself', () => {
  show([
    PLANNED,
    point('2027-01-10', '2028-01-06', { rest: 5 }),
    point('2027-01-12', '2028-01-08', { rest: 2 }),
    point('2027-01-20', '2028-01-01', { rest: -7 }),
    point('2027-02-01', null, { rest: null }),
    point('2027-02-03', '2028-01-01', { rest: null }),
  ])
  const rows = within(screen.getByRole('list', { name: 'What moved it' })).getAllByRole('listitem')
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    '+7 days: as the work went 4 Jan 2027 to 12 Jan 2027',
    '−7 days: as the work went 12 Jan 2027 to 20 Jan 2027',
    'no date: as the work went 20 Jan 2027 to 1 Feb 2027',
    'a date again: as the work went 1 Feb 2027 to 3 Feb 2027',
  ])
})

test('several decisions before one kept day share a mark', () => {
  stubWidth(800)
  const shared = point('2027-02-01', '2028-01-29', {
    decisions: [
      hours('2027-01-29', [15, 12], ['2028-01-01', '2028-01-22']),
      hours('2027-01-30', [12, 11], ['2028-01-22', '2028-01-29']),
    ],
  })
  const { container } = show([PLANNED, shared])
  expect([...container.querySelectorAll('text')].map(({ textContent }) => textContent)).toContain('1–2')
})

test('reads what the finish date was on a day', async () => {
  const user = userEvent.setup()
  show(POINTS)
  await user.tab()
  expect(screen.getByRole('status')).toHaveTextContent('On 5 March 2027 the finish date was 20 January 2028.')
  await user.keyboard('{ArrowLeft}')
  expect(screen.getByRole('status')).toHaveTextContent('On 4 March 2027 there was no finish date.')
  await user.keyboard('{Shift>}{ArrowLeft}{/Shift}')
  expect(screen.getByRole('status')).toHaveTextContent('On 4 February 2027 the finish date was 27 January 2028.')
})

test('the table has every day on which something happened', () => {
  show(POINTS)
  const rows = within(screen.getByRole('table', { hidden: true }))
    .getAllByRole('row', { hidden: true })
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent))
  expect(rows).toEqual([
    ['4 Jan 2027', '1 Jan 2028', '–', '–', 'first planned'],
    ['20 Jan 2027', '4 Jan 2028', '–', '+3 days', 'as the work went'],
    [
      '1 Feb 2027',
      '27 Jan 2028',
      '1 May 2028',
      '+23 days',
      'hours from 15 to 12 a week (+21 days); as the work went (+2 days)',
    ],
    ['1 Mar 2027', 'no date', 'not within 20 years at these hours', 'no date', 'hours from 12 to 0 a week'],
    ['5 Mar 2027', '20 Jan 2028', '–', 'a date again', 'hours from 0 to 12 a week'],
  ])
})

test('on the first day it says what there will be to see, and what has been decided already', () => {
  const { rerender } = show([PLANNED])
  expect(screen.getByText(/that is where it stands\. From the second day on/)).toBeInTheDocument()
  expect(screen.queryByRole('slider')).toBeNull()
  const decided = point('2027-01-04', '2028-01-22', {
    decisions: [hours('2027-01-04', [15, 12], ['2028-01-01', '2028-01-22'])],
  })
  rerender(<DriftLine points={[PLANNED, decided]} roadmap={makeRoadmap()} />)
  expect(screen.getByText(/now 22 January 2028 \(\+3 weeks\)\. From the second day on/)).toBeInTheDocument()
  expect(screen.getByRole('listitem')).toHaveTextContent('+3 weeks: hours from 15 to 12 a week')
  expect(screen.queryByRole('slider')).toBeNull()
})

test('without any date there is nothing to draw', () => {
  show([point('2027-01-04', null), point('2027-01-05', null)])
  expect(screen.getByText(/without a date, and that is where it stands\.$/)).toBeInTheDocument()
  expect(screen.queryByRole('slider')).toBeNull()
})
