import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { ErrorBoundary } from '../../src/components/error-boundary'
import { ErrorScreen } from '../../src/components/error-screen'
import { PartBoundary } from '../../src/components/part-boundary'
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
            <ErrorScreen
              title="Broken"
              detail={String(error)}
              isSaved
              onDownloadPlans={null}
              onDownloadStored={null}
              onRetry={retry}
            />
          )}
        >
          <Fragile />
        </ErrorBoundary>
      </>,
    )
    return fault
  }

  test('F2: keeps an error in its place, and tries again', async () => {
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
  /** Renders it with what can be downloaded, and gives what was called. */
  function renderScreen({ isSaved, plans, stored }: Readonly<Record<'isSaved' | 'plans' | 'stored', boolean>>) {
    const calls: string[] = []
    const call = (name: string) => (): void => void calls.push(name)
    render(
      <ErrorScreen
        title="Cairn could not go on"
        detail="a reason"
        isSaved={isSaved}
        onDownloadPlans={plans ? call('plans') : null}
        onDownloadStored={stored ? call('stored') : null}
        onRetry={call('retry')}
      />,
    )
    return calls
  }
  const labels = () => screen.getAllByRole('button').map(({ textContent }) => textContent)

  test('says that the plan is safe, and offers a copy of it before anything else', async () => {
    const calls = renderScreen({ isSaved: true, plans: false, stored: true })
    const alert = screen.getByRole('alert')
    expect(screen.getByRole('heading', { level: 1, name: 'Cairn could not go on' })).toBeInTheDocument()
    expect(alert).toHaveTextContent('Your plan is safe')
    expect(alert).toHaveTextContent('What happened: a reason')
    expect(labels()).toEqual(['Download my data', 'Try again'])
    for (const button of screen.getAllByRole('button')) await userEvent.click(button)
    expect(calls).toEqual(['stored', 'retry'])
  })

  test('says that the last changes are not saved, and offers them before what is on the device', async () => {
    const calls = renderScreen({ isSaved: false, plans: true, stored: true })
    expect(screen.getByRole('alert')).toHaveTextContent(/last changes are not saved.*download your plans before/)
    expect(screen.queryByText(/safe/)).not.toBeInTheDocument()
    expect(labels()).toEqual(['Download my plans', 'Download what is on this device', 'Try again'])
    for (const button of screen.getAllByRole('button')) await userEvent.click(button)
    expect(calls).toEqual(['plans', 'stored', 'retry'])
  })

  test('promises nothing of plans that cannot be written', () => {
    renderScreen({ isSaved: false, plans: false, stored: true })
    expect(screen.getByRole('alert')).toHaveTextContent(/not saved.*What was saved before is still there/)
    expect(labels()).toEqual(['Download what is on this device', 'Try again'])
  })

  test.each([true, false])('offers no copy of nothing (saved: %j)', (isSaved) => {
    renderScreen({ isSaved, plans: false, stored: false })
    expect(labels()).toEqual(['Try again'])
  })
})

test('F2: a part of a page that fails says which it is, leaves the others be, and can be tried again', async () => {
  expectConsole('error', /no week/)
  const fault = { isThere: true }
  function Week() {
    if (fault.isThere) throw new Error('no week')
    return <p>2 of 10 hours</p>
  }
  render(
    <>
      <PartBoundary name="This week">
        <Week />
      </PartBoundary>
      <PartBoundary name="Next up">
        <p>Learn</p>
      </PartBoundary>
    </>,
  )
  expect(screen.getByRole('alert')).toHaveTextContent(/^“This week” could not be shown/)
  expect(screen.getByText('Learn')).toBeInTheDocument()
  fault.isThere = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByText('2 of 10 hours')).toBeInTheDocument()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})
