import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { DriftLine } from '../../../src/components/forecast/drift-line'
import { day } from './make-finish'
import { stubWidth } from './stub-width'

const points = [
  { day: day('2027-01-01'), finish: day('2028-01-01'), cause: null },
  { day: day('2027-02-01'), finish: day('2028-01-22'), cause: 'hours from 15 to 12' },
  { day: day('2027-03-01'), finish: null, cause: 'hours from 12 to 0' },
  { day: day('2027-03-05'), finish: day('2028-01-20'), cause: 'hours from 0 to 12' },
]

test('tells each decision with what it did, and numbers it on the line', () => {
  stubWidth(800)
  const { container } = render(<DriftLine points={points} />)
  const causes = within(screen.getByRole('list', { name: 'What moved it' })).getAllByRole('listitem')
  expect(causes.map(({ textContent }) => textContent)).toEqual([
    '+3 weeks: hours from 15 to 12 1 Feb 2027',
    'not within 20 years at these hours: hours from 12 to 0 1 Mar 2027',
    'a date again: hours from 0 to 12 5 Mar 2027',
  ])
  expect([...container.querySelectorAll('text')].map(({ textContent }) => textContent)).toContain('1')
})

test('reads what the forecast was on a day', async () => {
  const user = userEvent.setup()
  render(<DriftLine points={points} />)
  await user.tab()
  expect(screen.getByRole('status')).toHaveTextContent('On 5 March 2027 the forecast finish was 20 January 2028.')
  await user.keyboard('{Shift>}{ArrowLeft}{/Shift}')
  expect(screen.getByRole('status')).toHaveTextContent('On 5 February 2027 the forecast finish was 22 January 2028.')
})

test('the table has every forecast', () => {
  render(<DriftLine points={points} />)
  const rows = within(screen.getByRole('table', { hidden: true }))
    .getAllByRole('row', { hidden: true })
    .slice(1)
  expect([...rows[1]!.children].map(({ textContent }) => textContent)).toEqual([
    '1 Feb 2027',
    '22 Jan 2028',
    '+3 weeks',
    'hours from 15 to 12',
  ])
  expect(rows).toHaveLength(points.length)
})

test('says when there will be something to see', () => {
  const { rerender } = render(<DriftLine points={[]} />)
  expect(screen.getByText(/^No forecast has been kept yet/)).toBeInTheDocument()
  rerender(<DriftLine points={points.slice(0, 1)} />)
  expect(screen.getByText(/since 1 January 2027\. From the second day on/)).toBeInTheDocument()
})
