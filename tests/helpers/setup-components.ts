/**
 * Prepares the tests that render: matchers for the DOM, React's own warnings, a clean page after each test, and nothing
 * that goes on when the page of a file's tests is gone.
 */
import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterAll, afterEach } from 'vitest'

// React then warns of every update that a test does not wait for, and the warning fails the test.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const { setTimeout: startTimer } = globalThis
const timers = new Set<NodeJS.Timeout>()
let isOver = false

// What the app does a little later, such as after the next paint, would find neither window nor document by then: the
// run fails of it, on a busy machine only.
Object.assign(globalThis, {
  setTimeout: (...args: Parameters<typeof startTimer>) => {
    const timer = startTimer(...args)
    if (isOver) clearTimeout(timer)
    else timers.add(timer)
    return timer
  },
})

afterEach(cleanup)

afterAll(() => {
  isOver = true
  for (const timer of timers) clearTimeout(timer)
})
