import { act, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useIsDue } from '../../src/lib/use-is-due'

let look: (isIntersecting: boolean) => void
let isWatching = false

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (looks: readonly Pick<IntersectionObserverEntry, 'isIntersecting'>[]) => void) {
        look = (isIntersecting) => act(() => tell([{ isIntersecting }]))
      }
      observe(): void {
        isWatching = true
      }
      disconnect(): void {
        isWatching = false
      }
    },
  )
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function Part() {
  const part = useRef<HTMLParagraphElement>(null)
  return <p ref={part}>{useIsDue(part) ? 'due' : 'not yet'}</p>
}

test('what stands below the first sight is due once the page has been painted', () => {
  render(<Part />)
  look(false)
  expect(screen.getByText('not yet')).toBeVisible()
  act(() => void vi.runAllTimers())
  expect(screen.getByText('due')).toBeVisible()
})

test('what is in view is due at once', () => {
  render(<Part />)
  look(true)
  expect(screen.getByText('due')).toBeVisible()
})

test('nothing goes on when it has left the page', () => {
  const { unmount } = render(<Part />)
  expect(isWatching).toBe(true)
  unmount()
  expect(isWatching).toBe(false)
  expect(vi.getTimerCount()).toBe(0)
})
