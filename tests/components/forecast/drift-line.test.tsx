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
      '+3 weeks',
      'hours from 15 to 12 a week (+3 weeks); as the work went (+2 days)',
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
