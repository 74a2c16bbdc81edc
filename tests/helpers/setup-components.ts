/** Prepares the tests that render: matchers for the DOM, React's own warnings, and a clean page after each test. */
import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// React then warns of every update that a test does not wait for, and the warning fails the test.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

afterEach(cleanup)
