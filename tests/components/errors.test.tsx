import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { ErrorBoundary } from '../../src/components/error-boundary'
import { ErrorScreen } from '../../src/components/error-screen'
import { expectConsole } from '../helpers/setup-console'

describe('ErrorBoundary', () => {
  function renderBroken(thrown: unknown) {
    const fault = { thrown }
    function Fragile() {
      if (fault.thrown !== null) throw fault.thrown as Error
      return <p>The timeline</p>
    }
    render(
      <>
        <p>The date</p>
        <ErrorBoundary
          fallback={(error, retry) => (
            <ErrorScreen title="Broken" detail={String(error)} onDownload={null} onRetry={retry} />
          )}
        >
          <Fragile />
        </ErrorBoundary>
      </>,
    )
    return fault
  }

  test('keeps an error in its place, and tries again', async () => {
    expectConsole('error', /too many bars/)
    const fault = renderBroken(new Error('too many bars'))
    expect(screen.getByText('The date')).toBeInTheDocument()
    expect(screen.getByRole('alert')).toHaveTextContent('too many bars')
    fault.thrown = null
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.getByText('The timeline')).toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  test('says so again when trying again fails', async () => {
    expectConsole('error', /too many bars/)
    expectConsole('error', /too few bars/)
    const fault = renderBroken(new Error('too many bars'))
    fault.thrown = new Error('too few bars')
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.getByRole('alert')).toHaveTextContent('too few bars')
  })

  // Whatever is thrown, also what is false.
  test.each([undefined, '', 0])('catches %j', (thrown) => {
    expectConsole('error', /error/i)
    renderBroken(thrown)
    expect(screen.getByRole('alert')).toBeInTheDocument()
  })

  test('shows what it holds when nothing is wrong', () => {
    renderBroken(null)
    expect(screen.getByText('The timeline')).toBeInTheDocument()
  })
})

describe('ErrorScreen', () => {
  test('says that the plan is safe, and offers a copy of it before anything else', async () => {
    const onDownload = vi.fn<() => void>()
    const onRetry = vi.fn<() => void>()
    render(<ErrorScreen title="Cairn could not go on" detail="a reason" onDownload={onDownload} onRetry={onRetry} />)
    const alert = screen.getByRole('alert')
    expect(screen.getByRole('heading', { level: 1, name: 'Cairn could not go on' })).toBeInTheDocument()
    expect(alert).toHaveTextContent('Your plan is safe')
    expect(alert).toHaveTextContent('What happened: a reason')
    const buttons = screen.getAllByRole('button')
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['Download my data', 'Try again'])
    await userEvent.click(buttons[0]!)
    expect([onDownload.mock.calls.length, onRetry.mock.calls.length]).toEqual([1, 0])
    await userEvent.click(buttons[1]!)
    expect(onRetry).toHaveBeenCalledOnce()
  })

  test('offers no copy of nothing', () => {
    render(<ErrorScreen title="Broken" detail="" onDownload={null} onRetry={() => {}} />)
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Try again'])
  })
})
