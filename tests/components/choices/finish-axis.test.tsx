import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { FinishAxis, type FinishRow } from '../../../src/components/choices/finish-axis'
import { day, FIRST_MONDAY } from '../../helpers/make-plan'
import { stubWidth } from '../forecast/stub-width'

function makeRow(parts: Partial<FinishRow>): FinishRow {
  return { id: 'alone', label: 'Alone', finish: day(100), sure: undefined, isAnswer: false, ...parts }
}

const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent)

/** The bars as shares of the axis: from today to the finish, and on to the day of 80% chance. */
function barsOf(name: string) {
  const row = screen.getByText(name).closest('li')
  const numbers = (bar: Element, ...keys: string[]) => keys.map((key) => Number.parseFloat(bar.getAttribute(key) ?? ''))
  return [...(row?.querySelectorAll('rect') ?? [])].map((bar) => numbers(bar, 'x', 'width'))
}

test('each way has its days in words, and which of them is the plan’s', () => {
  render(
    <FinishAxis
      name="Finish by way"
      today={FIRST_MONDAY}
      rows={[
        makeRow({ isAnswer: true, sure: day(150) }),
        makeRow({ id: 'school', label: 'At school', finish: day(300), sure: null }),
        makeRow({ id: 'later', label: 'Not known', finish: day(200) }),
      ]}
    />,
  )
  expect(
    within(screen.getByRole('figure', { name: 'Finish by way' })).getByText(/by month; the lighter part/),
  ).toBeVisible()
  expect(rows()).toEqual([
    'Alone now14 Apr 202780% sure by 3 Jun 2027',
    'At school31 Oct 2027not 80% sure within 20 years',
    'Not known23 Jul 2027',
  ])
})

test('bars lie on one axis that begins with today’s month and has room for every day', () => {
  render(
    <FinishAxis
      name="Finish by way"
      today={FIRST_MONDAY}
      rows={[makeRow({ sure: day(200) }), makeRow({ id: 'school', label: 'At school', finish: day(300) })]}
    />,
  )
  const [tail, bar] = barsOf('Alone')
  const [, other] = barsOf('At school')
  expect(bar![1]! / other![1]!).toBeCloseTo(100 / 300, 2)
  expect(tail![0]).toBeCloseTo(bar![0]! + bar![1]!)
  expect(tail![1]).toBeCloseTo(bar![1]!)
  expect(other![0]! + other![1]!).toBeLessThanOrEqual(100)
})

test.each([400, 1500, 2500, 4000, 12_000])('on an axis of %i days no label says its year twice', (days) => {
  stubWidth(700)
  render(<FinishAxis name="Finish by way" today={FIRST_MONDAY} rows={[makeRow({ finish: day(days) })]} />)
  const labels = [...document.querySelectorAll('text')]
    .map(({ textContent }) => textContent)
    .filter((text) => text !== '')
  expect(labels.length).toBeGreaterThan(1)
  expect(labels.filter((label) => /(\d{4}).*\1/.test(label))).toEqual([])
})
