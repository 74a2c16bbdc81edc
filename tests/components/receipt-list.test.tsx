import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { builtinRoadmaps } from '../../src/catalogue/builtin-roadmaps'
import { ReceiptList } from '../../src/components/receipt-list'
import { type Receipt, writeReceipt } from '../../src/domain/plan/receipt'
import { makeChoice } from '../helpers/make-roadmap'

function makeReceipt(full: number, ...saves: readonly number[]): Receipt {
  const lines = saves.map((minutes, at) => ({
    choice: makeChoice({ id: `c${at}`, title: `Subject ${at}` }),
    saves: minutes,
  }))
  return { full, lines, left: full - saves.reduce((sum, minutes) => sum + minutes, 0) }
}

/** Each line as it is read: its name and its hours. */
function shown(): readonly (readonly [string, string])[] {
  const hours = screen.getAllByRole('definition')
  return screen
    .getAllByRole('term')
    .map((term, at) => [term.firstChild?.textContent ?? '', hours[at]?.textContent ?? ''] as const)
}

const numberIn = (text: string): number => Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', ''))

describe('ReceiptList', () => {
  test('says where the road starts, what each subject saves, and what is left', () => {
    render(<ReceiptList receipt={makeReceipt(60_000, 12_000, 6000)} onUndo={() => {}} />)
    expect(shown()).toEqual([
      ['From the very beginning', '1,000 h'],
      ['Subject 0', 'saves 200 h'],
      ['Subject 1', 'saves 100 h'],
      ['Left for you', '700 h'],
    ])
  })

  test('without anything known there is nothing to undo', () => {
    render(<ReceiptList receipt={makeReceipt(60_000)} onUndo={() => {}} />)
    expect(shown().map(([name]) => name)).toEqual(['From the very beginning', 'Left for you'])
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  test('each subject is undone by itself', async () => {
    const onUndo = vi.fn<(choice: string) => void>()
    render(<ReceiptList receipt={makeReceipt(60_000, 12_000, 6000)} onUndo={onUndo} />)
    const list = screen.getByLabelText('What you know already saves')
    await userEvent.click(within(list).getByRole('button', { name: 'Undo Subject 1: count none of it as known' }))
    expect(onUndo.mock.calls).toEqual([['c1']])
  })

  // A real one: 2,144.5 h less 813.3, 339 and 5.7 is 986.5, but 2,145 less 813, 339 and 6 is not 987.
  test('the hours shown add up, not only the minutes behind them', () => {
    render(<ReceiptList receipt={makeReceipt(128_670, 48_800, 20_340, 340)} onUndo={() => {}} />)
    const [full = 0, ...rest] = shown().map(([, text]) => numberIn(text))
    expect(rest.reduce((sum, hours) => sum + hours, 0)).toBe(full)
  })

  test('so do those of every built-in roadmap', () => {
    const anyAnswers = fc.constantFrom(...builtinRoadmaps).chain((roadmap) =>
      fc
        .record(
          Object.fromEntries(
            roadmap.choices.map(({ id, options }) => [id, fc.constantFrom(...options.map((option) => option.id))]),
          ),
        )
        .map((answers) => ({ roadmap, answers: new Map(Object.entries(answers)) })),
    )
    fc.assert(
      fc.property(anyAnswers, ({ roadmap, answers }) => {
        const receipt = writeReceipt(roadmap, answers)
        const { unmount } = render(<ReceiptList receipt={receipt} onUndo={() => {}} />)
        const hours = shown().map(([, text]) => numberIn(text))
        unmount()
        expect(hours.slice(1).reduce((sum, each) => sum + each, 0)).toBe(hours[0])
        expect(Math.abs((hours.at(-1) ?? 0) * 60 - receipt.left)).toBeLessThanOrEqual(30)
      }),
      { numRuns: 60 },
    )
  })
})
