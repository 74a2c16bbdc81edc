import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Route, Routes, useNavigate } from 'react-router'
import { beforeEach, expect, test } from 'vitest'
import { create } from 'zustand'
import { AppRouter } from '../../src/routes/app-router'

const useCount = create(() => ({ count: 0 }))
let drawn: string[] = []

beforeEach(() => {
  window.location.hash = '#/'
  useCount.setState({ count: 0 })
  drawn = []
})

test('a way gone at once is drawn with the change before it: the page that is left never shows that', async () => {
  render(<TwoPages isAtOnce />)
  await userEvent.click(screen.getByRole('button', { name: 'Go' }))
  expect(await screen.findByText('There: 1')).toBeVisible()
  expect(drawn).not.toContain('here 1')
})

test('any other way is shown as well, at its address', async () => {
  render(<TwoPages isAtOnce={false} />)
  await userEvent.click(screen.getByRole('button', { name: 'Go' }))
  expect(await screen.findByText('There: 1')).toBeVisible()
  expect(window.location.hash).toBe('#/there')
})

function TwoPages({ isAtOnce }: { readonly isAtOnce: boolean }) {
  return (
    <AppRouter>
      <Routes>
        <Route path="/" element={<Here isAtOnce={isAtOnce} />} />
        <Route path="/there" element={<There />} />
      </Routes>
    </AppRouter>
  )
}

function Here({ isAtOnce }: { readonly isAtOnce: boolean }) {
  const count = useCount((state) => state.count)
  const navigate = useNavigate()
  drawn.push(`here ${count}`)
  const go = (): void => {
    useCount.setState({ count: 1 })
    void navigate('/there', { flushSync: isAtOnce })
  }
  return (
    <button type="button" onClick={go}>
      Go
    </button>
  )
}

function There() {
  const count = useCount((state) => state.count)
  drawn.push(`there ${count}`)
  return <p>There: {count}</p>
}
