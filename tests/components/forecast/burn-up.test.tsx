import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { BurnUp, type BurnUpProps } from '../../../src/components/forecast/burn-up'
import { day } from './make-finish'

const HOUR = 60
const props: BurnUpProps = {
  done: [
    { day: day('2027-01-04'), minutes: 5 * HOUR },
    { day: day('2027-01-11'), minutes: 12 * HOUR },
  ],
  planned: [
    { day: day('2027-01-04'), minutes: 8 * HOUR },
    { day: day('2027-01-11'), minutes: 16 * HOUR },
    { day: day('2027-03-01'), minutes: 100 * HOUR },
  ],
  total: 100 * HOUR,
  today: day('2027-01-15'),
  finish: { p10: day('2027-03-01'), p50: day('2027-04-01'), p90: day('2027-05-01') },
}

test('says what is done, planned, and ahead', () => {
  render(<BurnUp {...props} />)
  expect(
    screen.getByText(
      '12 of 100 h done. First planned by today: 22.9 h. All of them: P10 1 Mar 2027, P50 1 Apr 2027, P90 1 May 2027.',
    ),
  ).toBeInTheDocument()
})

test('reads the hours of a day, from today on', async () => {
  const user = userEvent.setup()
  render(<BurnUp {...props} />)
  await user.tab()
  expect(screen.getByRole('status')).toHaveTextContent('15 January 2027: 12 h done, 22.9 h first planned.')
  await user.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}')
  expect(screen.getByRole('status')).toHaveTextContent('15 March 2027: 100 h first planned.')
})

test('the table reaches the total on the days of the fan', () => {
  render(<BurnUp {...props} />)
  const rows = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true })
  const cells = rows.map((row) => [...row.children].map(({ textContent }) => textContent))
  expect(cells).toContainEqual(['15 Jan 2027, today', '12', '22.9', '–', '–'])
  expect(cells).toContainEqual(['2 May 2027', '–', '100', '100', '100 to 100'])
})

test('days that never come are said in words, and left open in the table', () => {
  render(<BurnUp {...props} finish={{ ...props.finish, p50: null, p90: null }} />)
  expect(screen.getByText(/P50 not within 20 years at these hours, P90 not within/)).toBeInTheDocument()
  expect(screen.getAllByText(/^up to /).length).toBeGreaterThan(0)
})

describe('with little data', () => {
  test.each([
    ['nothing', [], /two days/],
    ['one day', props.done.slice(0, 1), /^One day of hours so far/],
  ])('%s', (_, done, words) => {
    render(<BurnUp {...props} done={done} />)
    expect(screen.getByText(words)).toBeInTheDocument()
    expect(screen.queryByRole('figure')).not.toBeInTheDocument()
  })
})
