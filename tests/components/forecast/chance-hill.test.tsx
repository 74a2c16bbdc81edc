import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ChanceHill } from '../../../src/components/forecast/chance-hill'
import { day, makeForecast } from './make-finish'
import { stubWidth } from './stub-width'

test('says the likely day and the one that is 80% sure', () => {
  stubWidth(600)
  render(<ChanceHill finish={makeForecast()} />)
  expect(screen.getByText('likely 19 Feb 2027')).toBeInTheDocument()
  expect(screen.getByText('80% sure 21 Mar 2027')).toBeInTheDocument()
  expect(screen.getByRole('figure')).toHaveTextContent('likely 19 February 2027, 80% sure 21 March 2027')
})

test('takes the day of the page’s head where it is given', () => {
  render(<ChanceHill finish={makeForecast()} likely={day('2027-02-17')} />)
  expect(screen.getByText('likely 17 Feb 2027')).toBeInTheDocument()
})

test('says which day there is not', () => {
  const { rerender } = render(<ChanceHill finish={makeForecast({ trials: 150, never: 50 })} />)
  expect(screen.getByText('80% sure: not within 20 years at these hours')).toBeInTheDocument()
  rerender(<ChanceHill finish={makeForecast({ trials: 1_000, never: 900 })} />)
  expect(screen.getByText(/^More likely than not, the finish is not within 20 years/)).toBeInTheDocument()
})

test('is not drawn for one day, or without a forecast', () => {
  const { container, rerender } = render(<ChanceHill finish={makeForecast({ finishing: new Int32Array([100]) })} />)
  expect(container).toBeEmptyDOMElement()
  rerender(<ChanceHill finish={makeForecast({ trials: 0, finishing: new Int32Array(0) })} />)
  expect(container).toBeEmptyDOMElement()
})
