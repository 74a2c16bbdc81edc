import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { growthWords, payWords } from '../../../src/components/career/figure-words'
import { GrowthChart } from '../../../src/components/career/growth-chart'
import { PayChart } from '../../../src/components/career/pay-chart'
import type { GrowthFigure, PayAmount, PayCountry } from '../../../src/domain/career/figures'

const PAY: PayCountry = {
  country: 'Norway',
  currency: 'kroner',
  figures: [
    { by: 'One', year: '2025', of: 'all', amount: { kind: 'openRange', from: 100_000, to: 200_000 }, sources: ['A1'] },
    {
      by: 'Two',
      year: '2023',
      of: 'average',
      amount: { kind: 'average', value: 160_663, isAbout: false },
      sources: [],
    },
    { by: 'Two', year: '2023', of: 'the old', amount: { kind: 'atLeast', from: 165_000 }, sources: ['B2'] },
  ],
}

const GROWTH: readonly GrowthFigure[] = [
  { by: 'One', of: 'demand', fromYear: 2023, toYear: 2027, percent: 40, isUpTo: true, sources: ['A1'] },
  { by: 'Two', of: 'jobs', fromYear: 2020, toYear: 2030, percent: 22, isUpTo: false, sources: ['B2'] },
]

describe('pay', () => {
  test.each<[PayAmount, string]>([
    [{ kind: 'openRange', from: 100_000, to: 200_000 }, '100,000 to over 200,000'],
    [{ kind: 'average', value: 160_663, isAbout: false }, '160,663'],
    [{ kind: 'average', value: 128_000, isAbout: true }, 'about 128,000'],
    [{ kind: 'atLeast', from: 165_000 }, '165,000 or more'],
  ])('%j in words', (amount, words) => {
    expect(payWords(amount)).toBe(words)
  })

  test('each figure stands by itself, with source, year, whose pay it is, and its citation', () => {
    renderPay()
    const figure = screen.getByRole('figure', { name: 'Pay a year, Norway, in kroner' })
    const rows = within(within(figure).getByRole('list')).getAllByRole('listitem')
    expect(rows[0]).toHaveTextContent('One, 2025all [A1]100,000 to over 200,000')
    expect(rows[1]).toHaveTextContent('Two, 2023average []160,663')
    expect(rows[2]).toHaveTextContent('Two, 2023the old [B2]165,000 or more')
  })

  test('the same as a table, and no figure that is in no source', async () => {
    renderPay()
    await userEvent.click(screen.getByText('The same figures as a table'))
    const table = screen.getByRole('table', { name: 'Pay a year, Norway, in kroner' })
    const cells = within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].map(({ textContent }) => textContent))
    expect(cells).toEqual([
      ['Source', 'Year', 'Of whom', 'A year'],
      ['One', '2025', 'all', '100,000 to over 200,000'],
      ['Two', '2023', 'average', '160,663'],
      ['Two', '2023', 'the old', '165,000 or more'],
    ])
  })

  test('what is open has no end within the chart; what has an end, has one', () => {
    const { container } = renderPay()
    const [range, point, atLeast] = [...container.querySelectorAll('li')].map((row) => [
      ...row.querySelectorAll<SVGLineElement>('line[y1="50%"]'),
    ])
    expect(range!.map((line) => line.getAttribute('x2'))).toEqual([range![1]!.getAttribute('x1'), '100%'])
    expect(point).toEqual([])
    expect(atLeast!.map((line) => line.getAttribute('x2'))).toEqual(['100%'])
  })

  test('points are where their figures are, on an axis from 0', () => {
    const { container } = renderPay()
    const points = [...container.querySelectorAll('circle')].map((point) =>
      Number.parseFloat(point.getAttribute('cx')!),
    )
    expect(points[0]! / points[1]!).toBeCloseTo(160_663 / 165_000, 6)
    expect(Math.max(...points)).toBeLessThan(100)
  })
})

describe('growth', () => {
  test('in words, as the source gives it', () => {
    expect(GROWTH.map(growthWords)).toEqual(['up to 40% by 2027', '22% by 2030'])
  })

  test('each source with its years, what grows, and its citation', () => {
    renderGrowth()
    const figure = screen.getByRole('figure', { name: 'Growth by source' })
    expect(
      within(figure)
        .getAllByRole('term')
        .map(({ textContent }) => textContent),
    ).toEqual(['One, 2023 to 2027', 'Two, 2020 to 2030'])
    expect(
      within(figure)
        .getAllByRole('definition')
        .map(({ textContent }) => textContent),
    ).toEqual(['up to 40% by 2027 demand [A1]', '22% by 2030 jobs [B2]'])
  })

  test('the table says what that would be a year, and whose arithmetic it is', async () => {
    renderGrowth()
    await userEvent.click(screen.getByText('The same figures as a table'))
    const rows = within(screen.getByRole('table', { name: 'Growth by source' })).getAllByRole('row')
    expect(rows.slice(1).map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
      ['One', '2023', '2027', 'up to 40%', 'up to 8.8%'],
      ['Two', '2020', '2030', '22%', '2.0%'],
    ])
    expect(screen.getByText(/our own arithmetic/)).toBeVisible()
  })

  test('each line begins and ends in its own years', () => {
    const { container } = renderGrowth()
    const lines = [...container.querySelectorAll('g:has(circle) > line')].map((line) =>
      ['x1', 'x2', 'y1', 'y2'].map((name) => line.getAttribute(name)),
    )
    expect(lines).toEqual([
      ['30%', '70%', '200', '0'],
      ['0%', '100%', '200', '90'],
    ])
  })
})

function renderPay() {
  return render(<PayChart pay={PAY} cite={({ sources }) => `[${sources.join()}]`} />)
}

function renderGrowth() {
  return render(<GrowthChart growth={GROWTH} cite={({ sources }) => `[${sources.join()}]`} />)
}
