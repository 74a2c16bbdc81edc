import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { finishDeviation } from '../../../src/components/forecast/chance-data'
import { Tornado } from '../../../src/components/forecast/tornado'
import { HORIZON_DAYS } from '../../../src/domain/forecast/work-clock'
import { day, makeForecast, makeStepForecast } from './make-finish'

const FROM = day('2026-12-01')
const titles = ['First', 'Second', 'Third', 'Sure']
const steps = titles.map((title, index) => ({ id: `s${index}`, title, phaseTitle: 'Basics', phaseIndex: index }))
const forecast = makeForecast({
  steps: [
    makeStepForecast('s0', 0.1),
    makeStepForecast('s1', 0.5, 0.8),
    makeStepForecast('s2', 0.2),
    makeStepForecast('s3', 0),
  ],
})

test('the pace first, then the steps by what they move, in weeks', () => {
  render(<Tornado forecast={forecast} steps={steps} from={FROM} limit={2} hrefOf={(id) => `#/${id}`} />)
  // The days 0 to 99, once each: a standard deviation of 28.87 days, or 4.124 weeks.
  const [list] = screen.getAllByRole('list')
  expect(
    within(list!)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Your pace±3.7 weeks', 'Second±2.1 weeks', 'Third±0.8 weeks'])
  expect(screen.getByText('1 more step, each ±0.4 weeks or less')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Second' })).toHaveAttribute('href', '#/s1')
})

test('the table has every step that counts, with the same figures', () => {
  render(<Tornado forecast={forecast} steps={steps} from={FROM} limit={1} />)
  const rows = within(screen.getByRole('table', { hidden: true }))
    .getAllByRole('row', { hidden: true })
    .slice(1)
  expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
    ['Your pace', '±3.7 weeks', '100%', '0.90'],
    ['Second (Basics)', '±2.1 weeks', '80%', '0.50'],
    ['Third (Basics)', '±0.8 weeks', '100%', '0.20'],
    ['First (Basics)', '±0.4 weeks', '100%', '0.10'],
  ])
})

test('says so when nothing is uncertain, or nothing finishes', () => {
  const sure = makeForecast({ pace: { criticality: 0, sensitivity: 0, cruciality: 0 } })
  const { rerender } = render(<Tornado forecast={sure} steps={[]} from={FROM} />)
  expect(screen.getByText(/^Nothing that is left is uncertain/)).toBeInTheDocument()
  rerender(<Tornado forecast={{ ...sure, finishing: new Int32Array(0), never: 100 }} steps={[]} from={FROM} />)
  expect(screen.getByText(/^No trial finishes within 20 years/)).toBeInTheDocument()
})

describe('the standard deviation of the finish', () => {
  test('of a known histogram', () => {
    expect(finishDeviation(makeForecast(), FROM)).toBeCloseTo(Math.sqrt((100 ** 2 - 1) / 12), 10)
  })

  test('counts a trial that never finishes as 20 years', () => {
    const half = makeForecast({ trials: 2, firstDay: FROM, finishing: new Int32Array([1]), never: 1 })
    expect(finishDeviation(half, FROM)).toBeCloseTo(HORIZON_DAYS / 2, 10)
  })
})
