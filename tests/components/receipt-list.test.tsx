import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { builtinRoadmaps } from '../../src/catalogue/builtin-roadmaps'
import { ReceiptList } from '../../src/components/receipt-list'
import { type Receipt, writeReceipt } from '../../src/domain/plan/receipt'
import { makeChoice, makeStep } from '../helpers/make-roadmap'

function makeReceipt(full: number, ...saves: readonly number[]): Receipt {
  const lines = saves.map((minutes, at) => ({
    choice: makeChoice({ id: `c${at}`, title: `Subject ${at}` }),
    saves: minutes,
  }))
  return { full, lines, known: [], left: full - saves.reduce((sum, minutes) => sum + minutes, 0) }
}

/** Each line as it is read: its name and its hours. */
function shown(): readonly (readonly [string, string])[] {
  const hours = screen.getAllByRole('definition')
  return screen
    .getAllByRole('term')
    .map((term, at) => [term.firstChild?.textContent ?? '', hours[at]?.textContent ?? ''] as const)
}

const numberIn = (text: string): number => Number(/[\d,.]+/.exec(text)?.[0].replaceAll(',', '') ?? 0)

describe('ReceiptList', () => {
  test('says where the plan starts, what each subject saves, and what is left', () => {
    render(<ReceiptList receipt={makeReceipt(60_000, 12_000, 6000)} onUndo={() => {}} />)
    expect(shown()).toEqual([
      ['From the very beginning', '1,000 h'],
      ['Subject 0', 'saves 200 h'],
      ['Subject 1', 'saves 100 h'],
      ['Your plan, as estimated', '700 h'],
    ])
  })

  test('without anything known there is nothing to undo', () => {
    render(<ReceiptList receipt={makeReceipt(60_000)} onUndo={() => {}} />)
    expect(shown().map(([name]) => name)).toEqual(['From the very beginning', 'Your plan, as estimated'])
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  test('each subject is undone by itself', async () => {
    const onUndo = vi.fn<(choice: string) => void>()
    render(<ReceiptList receipt={makeReceipt(60_000, 12_000, 6000)} onUndo={onUndo} />)
    const list = screen.getByLabelText('What you know already saves')
    await userEvent.click(within(list).getByRole('button', { name: 'Undo Subject 1: count none of it as known' }))
    expect(onUndo.mock.calls).toEqual([['c1']])
  })

  test('what a subject above saves already is counted there; what nothing needs here saves nothing', () => {
    render(<ReceiptList receipt={makeReceipt(60_000, 0, 6000, 0)} onUndo={() => {}} />)
    expect(shown().map(([, hours]) => hours)).toEqual([
      '1,000 h',
      'saves nothing here',
      'saves 100 h',
      'counted above',
      '900 h',
    ])
  })

  test('says how it counts where there is more than one subject', () => {
    const note = 'Counted from the top: what two subjects both save counts for the first.'
    const { rerender } = render(<ReceiptList receipt={makeReceipt(60_000, 12_000)} onUndo={() => {}} />)
    expect(screen.queryByText(note)).not.toBeInTheDocument()
    rerender(<ReceiptList receipt={makeReceipt(60_000, 12_000, 6000)} onUndo={() => {}} />)
    expect(screen.getByText(note)).toBeInTheDocument()
  })

  test('the steps known by one’s own word have their sum, and each its hours and a way back', async () => {
    const known = [
      { step: makeStep({ id: 'sets', title: 'Sets' }), saves: 2400 },
      { step: makeStep({ id: 'proofs', title: 'Proofs' }), saves: 720 },
    ]
    const onUndoStep = vi.fn<(step: string) => void>()
    const receipt = { ...makeReceipt(60_000, 12_000), known, left: 44_880 }
    render(<ReceiptList receipt={receipt} onUndo={() => {}} onUndoStep={onUndoStep} />)
    expect(shown()).toEqual([
      ['From the very beginning', '1,000 h'],
      ['Subject 0', 'saves 200 h'],
      ['Steps you know', 'saves 52 h'],
      ['Sets', '40 h'],
      ['Proofs', '12 h'],
      ['Your plan, as estimated', '748 h'],
    ])
    await userEvent.click(screen.getByRole('button', { name: 'Don’t count Proofs as known' }))
    expect(onUndoStep.mock.calls).toEqual([['proofs']])
  })

  // A short plan is shown in half hours, and its halves count also where a figure is above a hundred.
  test('the hours shown are those of the receipt, halves included', () => {
    render(<ReceiptList receipt={makeReceipt(12_630, 6630, 690)} onUndo={() => {}} />)
    expect(shown().map(([, hours]) => hours)).toEqual(['210.5 h', 'saves 110.5 h', 'saves 11.5 h', '88.5 h'])
  })

  test('so do those of every built-in roadmap', () => {
    const anyAnswers = fc
      .constantFrom(...builtinRoadmaps)
      .chain((roadmap) =>
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
        expect((hours.at(-1) ?? 0) * 60).toBe(receipt.left)
      }),
      { numRuns: 60 },
    )
  })
})
