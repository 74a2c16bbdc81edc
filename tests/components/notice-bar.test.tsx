import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { NoticeBar } from '../../src/components/notice-bar'

afterEach(() => {
  vi.useRealTimers()
})

function pass(time: number): void {
  act(() => {
    vi.advanceTimersByTime(time)
  })
}

describe('NoticeBar', () => {
  test('a place for news is there before there is any, so that readers hear of it', () => {
    const { rerender } = render(<NoticeBar id={1} staysFor={1000} text={null} onClose={() => {}} />)
    const status = screen.getByRole('status')
    expect(status).toBeEmptyDOMElement()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
    rerender(<NoticeBar id={1} staysFor={1000} text="Done today." onClose={() => {}} />)
    expect(screen.getByRole('status')).toBe(status)
    expect(status).toHaveTextContent('Done today.')
  })

  test('undo comes first, for the eye and for the keyboard', async () => {
    const user = userEvent.setup()
    render(
      <NoticeBar id={1} staysFor={1000} text="Done today." onClose={() => {}}>
        <button type="button">Undo</button>
      </NoticeBar>,
    )
    const notice = screen.getByRole('region', { name: 'Last change' })
    expect(within(notice).getByText('Done today.')).toBeInTheDocument()
    expect(
      within(notice)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Undo', 'Close'])
    await user.tab()
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus()
  })

  test('stays for its time, and for as long as it has the pointer or the focus', () => {
    vi.useFakeTimers()
    const onClose = vi.fn<() => void>()
    render(<NoticeBar id={1} staysFor={1000} text="Done today." onClose={onClose} />)
    const notice = screen.getByRole('region', { name: 'Last change' })
    const close = screen.getByRole('button', { name: 'Close' })
    pass(900)
    fireEvent.pointerEnter(notice)
    pass(3_600_000)
    fireEvent.pointerLeave(notice)
    pass(900)
    act(() => close.focus())
    pass(3_600_000)
    expect(onClose).not.toHaveBeenCalled()
    act(() => close.blur())
    pass(1000)
    expect(onClose).toHaveBeenCalledOnce()
  })

  test('another message has its own time, also where the pointer was on the one before', () => {
    vi.useFakeTimers()
    const onClose = vi.fn<() => void>()
    const { rerender } = render(<NoticeBar id={1} staysFor={1000} text="Done today." onClose={onClose} />)
    fireEvent.pointerEnter(screen.getByRole('region', { name: 'Last change' }))
    rerender(<NoticeBar id={2} staysFor={1000} text="Done today." onClose={onClose} />)
    pass(1000)
    expect(onClose).toHaveBeenCalledOnce()
  })

  test('what may go on is shown at once, and read out once, when it has come to rest', () => {
    vi.useFakeTimers()
    const bar = (hours: number) => (
      <NoticeBar id={1} staysFor={10_000} text={`${hours} hours`} mayGoOn onClose={() => {}} />
    )
    const { rerender } = render(bar(1))
    const said: string[] = []
    for (const hours of [2, 3, 4]) {
      pass(300)
      rerender(bar(hours))
      said.push(screen.getByRole('status').textContent)
      expect(screen.getByRole('region', { name: 'Last change' })).toHaveTextContent(`${hours} hours`)
    }
    expect(said).toEqual(['', '', ''])
    pass(2000)
    expect(screen.getByRole('status')).toHaveTextContent('4 hours')
  })

  test('what goes on is as new as the last of it, and stays for its time from then', () => {
    vi.useFakeTimers()
    const onClose = vi.fn<() => void>()
    const bar = (hours: number) => (
      <NoticeBar id={1} staysFor={1000} text={`${hours} hours`} mayGoOn onClose={onClose} />
    )
    const { rerender } = render(bar(1))
    pass(900)
    rerender(bar(2))
    pass(900)
    expect(onClose).not.toHaveBeenCalled()
    pass(100)
    expect(onClose).toHaveBeenCalledOnce()
  })

  test('what goes on later does not read out again what was said of something else before', () => {
    vi.useFakeTimers()
    const bar = (id: number, text: string, mayGoOn: boolean) => (
      <NoticeBar id={id} staysFor={10_000} text={text} mayGoOn={mayGoOn} onClose={() => {}} />
    )
    const { rerender } = render(bar(1, '20 hours', true))
    pass(2000)
    rerender(bar(2, 'Done today.', false))
    expect(screen.getByRole('status')).toHaveTextContent('Done today.')
    rerender(bar(3, '2 steps at once', true))
    expect(screen.getByRole('status')).not.toHaveTextContent('20 hours')
    pass(2000)
    expect(screen.getByRole('status')).toHaveTextContent('2 steps at once')
  })

  test('is closed by hand', () => {
    const onClose = vi.fn<() => void>()
    render(<NoticeBar id={1} staysFor={1000} text="Done today." onClose={onClose} />)
    screen.getByRole('button', { name: 'Close' }).click()
    expect(onClose).toHaveBeenCalledOnce()
  })
})
