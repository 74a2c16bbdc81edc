import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { NoticeBar } from '../../src/components/notice-bar'

afterEach(() => {
  vi.useRealTimers()
})

describe('NoticeBar', () => {
  test('a place for news is there before there is any, so that readers hear of it', () => {
    const { rerender } = render(<NoticeBar text={null} onClose={() => {}} />)
    const status = screen.getByRole('status')
    expect(status).toBeEmptyDOMElement()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
    rerender(<NoticeBar text="Done today." onClose={() => {}} />)
    expect(screen.getByRole('status')).toBe(status)
    expect(status).toHaveTextContent('Done today.')
  })

  test('undo comes first, for the eye and for the keyboard', async () => {
    const user = userEvent.setup()
    render(
      <NoticeBar text="Done today." onClose={() => {}}>
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

  test('stays until it is closed', () => {
    vi.useFakeTimers()
    const onClose = vi.fn<() => void>()
    render(<NoticeBar text="Done today." onClose={onClose} />)
    vi.advanceTimersByTime(3_600_000)
    expect(onClose).not.toHaveBeenCalled()
    screen.getByRole('button', { name: 'Close' }).click()
    expect(onClose).toHaveBeenCalledOnce()
  })
})
