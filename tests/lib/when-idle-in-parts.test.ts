// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { afterPaint } from '../../src/lib/after-paint'
import { whenIdleInParts } from '../../src/lib/when-idle-in-parts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

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

test('nothing is done until what has changed just now can be seen', async () => {
  const { done, parts } = makeParts()
  const seen: number[] = []
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run))
  afterPaint(() => seen.push(done.length))
  whenIdleInParts(parts)
  await vi.runAllTimersAsync()
  expect(seen).toEqual([0])
})

test('all of it is called off before it has begun', async () => {
  const { done, parts } = makeParts()
  whenIdleInParts(parts)()
  await vi.runAllTimersAsync()
  expect(done).toEqual([])
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
