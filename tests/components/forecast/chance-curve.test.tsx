import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { ChanceCurve } from '../../../src/components/forecast/chance-curve'
import { chanceBy } from '../../../src/domain/forecast/forecast'
import { day, makeForecast } from './make-finish'
import { stubWidth } from './stub-width'

const marks = (): readonly string[] =>
  within(screen.getByRole('list', { name: 'Marked on the curve' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent.trim())

describe('the marks', () => {
  test('are the quantiles, the plan and the target, by day', () => {
    render(<ChanceCurve finish={makeForecast()} planFinish={day('2027-02-11')} target={day('2027-03-01')} />)
    expect(marks()).toEqual([
      'P10 10 Jan 2027 · 10% sure',
      'Your plan 11 Feb 2027 · 42%',
      'P50 19 Feb 2027 · as likely as not',
      'Your target 1 Mar 2027 · 60%',
      'P80 21 Mar 2027 · 80% sure',
      'P90 31 Mar 2027 · 90% sure',
    ])
  })

  test('stand on the curve in full where there is room, and by name only where there is not', () => {
    stubWidth(1_200)
    const { container, unmount } = render(<ChanceCurve finish={makeForecast()} />)
    const onChart = (): readonly string[] =>
      [...container.querySelectorAll('text')].map(({ textContent }) => textContent).filter((text) => /^P\d/.test(text))
    expect(onChart()).toEqual(['P10 · 10 Jan 2027', 'P50 · 19 Feb 2027', 'P80 · 21 Mar 2027', 'P90 · 31 Mar 2027'])
    unmount()

    stubWidth(300)
    const narrow = render(<ChanceCurve finish={makeForecast()} />)
    const names = [...narrow.container.querySelectorAll('text')].map(({ textContent }) => textContent)
    expect(names).toContain('P80')
    expect(names.join()).not.toContain('·')
  })

  test('that never come are said in words', () => {
    const finish = makeForecast({ trials: 150, never: 50 })
    render(<ChanceCurve finish={finish} />)
    expect(marks()).toContain('P80 not within 20 years at these hours · 80% sure')
    expect(screen.getByText('Of 150 trials, 50 do not finish within 20 years at these hours.')).toBeInTheDocument()
  })
})

describe('reading a day', () => {
  test('begins at P50 and goes by day and by month', async () => {
    const user = userEvent.setup()
    const finish = makeForecast()
    render(<ChanceCurve finish={finish} />)
    const status = screen.getByRole('status')
    await user.tab()
    expect(screen.getByRole('slider', { name: 'Day to read the chance of' })).toHaveFocus()
    expect(status).toHaveTextContent('50% chance of being done by 19 February 2027.')

    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
    expect(status).toHaveTextContent('53% chance of being done by 22 February 2027.')
    await user.keyboard('{ArrowLeft}')
    expect(status).toHaveTextContent('52% chance of being done by 21 February 2027.')
    await user.keyboard('{Shift>}{ArrowLeft}{/Shift}')
    expect(status).toHaveTextContent('21% chance of being done by 21 January 2027.')
    expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', '21 January 2027')
    await user.keyboard('{Escape}')
    expect(status).toHaveTextContent('To read any day')
  })

  test('stops at the ends', async () => {
    const user = userEvent.setup()
    render(<ChanceCurve finish={makeForecast()} />)
    await user.tab()
    await user.keyboard('{Home}{ArrowLeft}')
    const slider = screen.getByRole('slider')
    expect(slider).toHaveAttribute('aria-valuenow', slider.getAttribute('aria-valuemin'))
    await user.keyboard('{End}{ArrowRight}')
    expect(slider).toHaveAttribute('aria-valuenow', slider.getAttribute('aria-valuemax'))
  })

  test('keeps its day when the forecast changes', async () => {
    const user = userEvent.setup()
    const { rerender } = render(<ChanceCurve finish={makeForecast()} />)
    await user.tab()
    rerender(<ChanceCurve finish={makeForecast({ firstDay: day('2027-01-11') })} />)
    expect(screen.getByRole('status')).toHaveTextContent('40% chance of being done by 19 February 2027.')
  })

  test('does not claim to know what lies past the trials', async () => {
    const user = userEvent.setup()
    render(<ChanceCurve finish={makeForecast({ trials: 200, never: 100 })} target={day('2040-01-01')} />)
    expect(marks()).toContain('Your target 1 Jan 2040 · at least 50%')
    await user.tab()
    await user.keyboard('{End}')
    expect(screen.getByRole('status')).toHaveTextContent(/^At least 50% chance/)
  })
})

test('the table has the same chances', () => {
  const finish = makeForecast()
  render(<ChanceCurve finish={finish} />)
  const rows = within(screen.getByRole('table', { hidden: true }))
    .getAllByRole('row', { hidden: true })
    .slice(1)
  const figures = rows.map((row) => row.textContent)
  expect(figures).toContain('3 Jan 20273%')
  expect(figures).toContain('28 Mar 202787%')
  expect(Math.round(chanceBy(finish, day('2027-03-28')) * 100)).toBe(87)
})

test('says that a newer forecast is under way', () => {
  render(<ChanceCurve finish={makeForecast()} isStale />)
  expect(screen.getByRole('status')).toHaveTextContent('Working out the new dates')
  expect(screen.getByRole('slider')).toHaveAttribute('aria-busy', 'true')
})

describe('without a curve', () => {
  const none = new Int32Array(0)
  test.each([
    ['no trials', makeForecast({ trials: 0, finishing: none }), 'There is no forecast yet.'],
    ['only trials that never finish', makeForecast({ finishing: none, never: 100 }), /^No trial finishes within 20/],
    [
      'one day only',
      makeForecast({ finishing: new Int32Array([100]) }),
      'Nothing is uncertain: every trial ends on 1 January 2027.',
    ],
  ])('%s', (_, finish, words) => {
    render(<ChanceCurve finish={finish} />)
    expect(screen.getByText(words)).toBeInTheDocument()
    expect(screen.queryByRole('figure')).not.toBeInTheDocument()
  })
})
