// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { whenIdleInParts } from '../../src/lib/when-idle-in-parts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Three parts, with how many of them have been done. */
function makeParts() {
  const done: number[] = []
  const parts = (function* () {
    for (const part of [1, 2, 3]) {
      done.push(part)
      yield
    }
  })()
  return { done, parts }
}

test('nothing is done at once, and all of it in the end, in order', async () => {
  const { done, parts } = makeParts()
  whenIdleInParts(parts)
  expect(done).toEqual([])
  await vi.runAllTimersAsync()
  expect(done).toEqual([1, 2, 3])
})

test('the rest is called off', async () => {
  const { done, parts } = makeParts()
  const callOff = whenIdleInParts(parts)
  while (done.length === 0) await vi.advanceTimersToNextTimerAsync()
  callOff()
  await vi.runAllTimersAsync()
  expect(done).toEqual([1])
})

test('what goes wrong is left to whoever needs it', async () => {
  const next = vi.fn(() => {
    throw new Error('no')
  })
  whenIdleInParts({ next })
  await vi.runAllTimersAsync()
  expect(next).toHaveBeenCalledOnce()
})
