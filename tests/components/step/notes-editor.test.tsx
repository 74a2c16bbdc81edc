import { act, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { NotesEditor } from '../../../src/components/step/notes-editor'
// Loaded beforehand: it comes on demand, and then at once.
import '../../../src/components/step/markdown-view'

afterEach(() => {
  vi.useRealTimers()
})

function renderNotes(initial = '') {
  const written: string[] = []
  const onWritten = vi.fn<() => void>()
  function Keeper() {
    const [notes, setNotes] = useState(initial)
    return (
      <NotesEditor
        notes={notes}
        onWrite={(text) => {
          written.push(text)
          setNotes(text)
        }}
        onWritten={onWritten}
      />
    )
  }
  return { ...render(<Keeper />), written, onWritten, user: userEvent.setup() }
}
const field = (): HTMLElement => screen.getByRole('textbox', { name: 'Notes' })

describe('NotesEditor', () => {
  test('shows notes as they read, and edits them as they are written', async () => {
    const { user } = renderNotes('# Plan\n\n- [x] one')
    expect(await screen.findByRole('heading', { name: 'Plan', level: 4 })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Edit', pressed: false }))
    expect(field()).toHaveFocus()
    expect(field()).toHaveValue('# Plan\n\n- [x] one')
    await user.type(field(), ', **two**')
    await user.click(screen.getByRole('button', { name: 'Edit', pressed: true }))
    expect(await screen.findByText('two')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Edit', pressed: false })).toHaveFocus()
  })

  test('waits for a pause before it saves, and does not lose what is typed in between', () => {
    vi.useFakeTimers()
    const { written, unmount } = renderNotes()
    fireEvent.click(screen.getByRole('button', { name: 'Write notes' }))
    fireEvent.input(field(), { target: { value: 'B' } })
    fireEvent.input(field(), { target: { value: 'Ba' } })
    expect(written).toEqual([])
    act(() => void vi.runAllTimers())
    expect(written).toEqual(['Ba'])
    fireEvent.input(field(), { target: { value: 'Bay' } })
    unmount()
    expect(written).toEqual(['Ba', 'Bay'])
  })

  test('saves at once when the page is left', () => {
    const { written } = renderNotes()
    fireEvent.click(screen.getByRole('button', { name: 'Write notes' }))
    fireEvent.input(field(), { target: { value: 'Bayes' } })
    act(() => void window.dispatchEvent(new Event('pagehide')))
    expect(written).toEqual(['Bayes'])
  })

  test('saves before the field says that it has changed to those above, who end the change', async () => {
    const { user, written } = renderNotes()
    const order: string[] = []
    const onChange = (): void => void order.push(...written)
    window.addEventListener('change', onChange)
    await user.click(screen.getByRole('button', { name: 'Write notes' }))
    await user.type(field(), 'Bayes')
    await user.tab()
    window.removeEventListener('change', onChange)
    expect(order).toEqual(['Bayes'])
    expect(written).toEqual(['Bayes'])
  })

  test('empty, it says so', () => {
    renderNotes()
    expect(screen.getByText('Nothing written yet.')).toBeInTheDocument()
  })

  test.each<[string, string]>([
    ['a hundred thousand characters', 'word '.repeat(20_000)],
    ['a hundred thousand brackets', '['.repeat(100_000)],
    ['quotes within quotes', '> '.repeat(5000)],
    ['lists within lists', '1. '.repeat(5000)],
    ['a deep quote among other lines', `fine\n\n${'>'.repeat(100)} deep`],
  ])('%s: shown as they were typed, with a word on why', (_, notes) => {
    renderNotes(notes)
    expect(screen.getByText(/these notes are shown as they were typed/)).toBeInTheDocument()
    expect(
      screen.getByText((_text, element) => element?.tagName === 'P' && element.textContent === notes),
    ).toBeInTheDocument()
  })
})
