import { expect } from 'vitest'

/** A text that matches, to stand for one in what is expected. (vitest's own is of type any.) */
export function matching(pattern: RegExp | string): unknown {
  return expect.stringMatching(pattern)
}
