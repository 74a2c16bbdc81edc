import { act, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { NoticeBar } from '../../src/components/notice-bar'
import { ReceiptList } from '../../src/components/receipt-list'
import { addDays } from '../../src/domain/day'
import type { Receipt } from '../../src/domain/plan/receipt'
import { useFocusKept } from '../../src/lib/use-focus-kept'
import { expectLastChange, findLastChange, undoLastChange } from '../helpers/last-change'
import { FIRST_MONDAY, makePlan } from '../helpers/make-plan'
import { makeChoice } from '../helpers/make-roadmap'
import { openApp } from '../helpers/open-app'

/** A place with two controls that go away when they are pressed, and a neighbour that changes the place from outside. */
function Place() {
  const place = useFocusKept<HTMLDivElement>()
  const [left, setLeft] = useState(['first', 'second'])
  return (
    <>
      <div ref={place} role="group" aria-label="Place" tabIndex={-1}>
        {left.map((name) => (
          <button key={name} type="button" onClick={() => setLeft(left.filter((each) => each !== name))}>
            {name}
          </button>
        ))}
      </div>
      <button type="button" onClick={() => setLeft([])}>
        Empty it
      </button>
      <p>Nothing to press</p>
    </>
  )
}

describe('a place that keeps the focus', () => {
  const place = (): HTMLElement => screen.getByRole('group', { name: 'Place' })

  test('has it when the control that had it goes away, every time', async () => {
    const user = userEvent.setup()
    render(<Place />)
    await user.click(screen.getByRole('button', { name: 'first' }))
    expect(place()).toHaveFocus()
    await user.tab()
    expect(screen.getByRole('button', { name: 'second' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(place()).toHaveFocus()
  })

  test('does not take it when it was never there', async () => {
    render(<Place />)
    expect(document.body).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Empty it' }))
    expect(screen.getByRole('button', { name: 'Empty it' })).toHaveFocus()
  })

  test('does not take it back from a person who has left', async () => {
    const user = userEvent.setup()
    render(<Place />)
    screen.getByRole('button', { name: 'first' }).focus()
    await user.click(screen.getByRole('button', { name: 'Empty it' }))
    expect(screen.getByRole('button', { name: 'Empty it' })).toHaveFocus()
  })

  test('does not take it back from nowhere in particular', async () => {
    const user = userEvent.setup()
    const { rerender } = render(<Place />)
    screen.getByRole('button', { name: 'first' }).focus()
    await user.click(screen.getByText('Nothing to press'))
    expect(document.body).toHaveFocus()
    rerender(<Place />)
    expect(document.body).toHaveFocus()
  })

  test('does not take it from another control in it', () => {
    render(<Place />)
    screen.getByRole('button', { name: 'second' }).focus()
    // Without the focus going to it.
    act(() => screen.getByRole('button', { name: 'first' }).click())
    expect(screen.queryByRole('button', { name: 'first' })).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'second' })).toHaveFocus()
  })
})

describe('where controls go away with what they did', () => {
  test('a receipt, when one of its lines is undone', async () => {
    function Stateful() {
      const [ids, setIds] = useState(['a', 'b'])
      const lines = ids.map((id) => ({ choice: makeChoice({ id, title: id }), saves: 60 }))
      const receipt: Receipt = { full: 6000, lines, known: [], left: 6000 - 60 * lines.length }
      return <ReceiptList receipt={receipt} onUndo={(id) => setIds(ids.filter((each) => each !== id))} />
    }
    render(<Stateful />)
    await userEvent.click(screen.getByRole('button', { name: /^Undo b/ }))
    expect(screen.getByLabelText('What you know already saves')).toHaveFocus()
  })

  test('a notice that is closed', async () => {
    function Stateful() {
      const [text, setText] = useState<string | null>('Done today.')
      return <NoticeBar id={1} staysFor={60_000} text={text} onClose={() => setText(null)} />
    }
    render(<Stateful />)
    const place = screen.getByRole('region', { name: 'Last change' }).parentElement
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(place).toHaveFocus()
  })
})

describe('in the app', () => {
  test('days off that are removed leave it with the days off', async () => {
    const user = await openApp('#/plan/setup', makePlan())
    await user.click(screen.getByRole('button', { name: 'Add days off' }))
    await user.click(screen.getByRole('button', { name: /^Remove/ }))
    expect(screen.getByRole('region', { name: 'Days off' })).toHaveFocus()
  })

  test('what was done with a step leaves it with the step', async () => {
    const user = await openApp('#/plan/steps/learn', makePlan())
    const actions = (): HTMLElement => within(screen.getByRole('dialog')).getByRole('group', { name: 'This step' })
    for (const name of ['Mark as done', 'Not done yet', 'I know this already', 'I do not know this yet']) {
      await user.click(within(actions()).getByRole('button', { name }))
      expect(actions()).toContainElement(document.activeElement as HTMLElement)
    }
  })

  test('undo leaves it with the message, as does another day for a tick', async () => {
    const { learner } = makePlan()
    const user = await openApp('#/plan', makePlan({ learner: { ...learner, start: addDays(FIRST_MONDAY, -7) } }))
    await user.click(screen.getByRole('checkbox', { name: 'Learn' }))
    const place = (await findLastChange()).parentElement
    await user.click(screen.getByRole('button', { name: 'Another day' }))
    await waitFor(() => expect(place).toHaveFocus())
    await undoLastChange()
    await expectLastChange(/^Undone/)
    await waitFor(() => expect(place).toHaveFocus())
  })
})
