// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { afterPaint } from '../../src/lib/after-paint'

const FRAME = 16

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('afterPaint', () => {
  test('runs once the next frame has been drawn, and leaves the frames until then to the browser', () => {
    const seen: string[] = []
    afterPaint(() => seen.push('run'))
    requestAnimationFrame(() => {
      seen.push('frame')
      requestAnimationFrame(() => seen.push('second frame'))
    })
    expect(seen).toEqual([])
    vi.advanceTimersByTime(10 * FRAME)
    expect(seen).toEqual(['frame', 'second frame', 'run'])
  })

  test('runs later where it is asked to', () => {
    const seen: string[] = []
    afterPaint(() => seen.push('later'), 120)
    afterPaint(() => seen.push('run'))
    vi.advanceTimersByTime(5000)
    expect(seen).toEqual(['run', 'later'])
  })

  test('runs once, however long one waits', () => {
    const run = vi.fn()
    afterPaint(run)
    vi.advanceTimersByTime(5000)
    expect(run).toHaveBeenCalledTimes(1)
  })

  test('runs where no frame comes, as in a page in the background', () => {
    vi.stubGlobal('requestAnimationFrame', () => 1)
    const run = vi.fn()
    afterPaint(run)
    vi.advanceTimersByTime(1000)
    expect(run).toHaveBeenCalledTimes(1)
  })

  test.each([0, FRAME - 1, FRAME + 1])('does not run once it is called off, after %d ms', (wait) => {
    const run = vi.fn()
    const callOff = afterPaint(run)
    vi.advanceTimersByTime(wait)
    callOff()
    vi.advanceTimersByTime(5000)
    expect(run).not.toHaveBeenCalled()
  })
})
