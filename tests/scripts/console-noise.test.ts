import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/* oxlint-disable no-console, vitest/expect-expect -- noise is what this is about */

// These pass because they fail: tests/helpers/setup-console.ts makes them.
test.fails('F3: a test fails that writes an error to the console', () => {
  console.error('Something went wrong.')
})

test.fails('F3: a test fails that writes a warning to the console', () => {
  console.warn('Something is odd.')
})

test.fails('F3: a test fails that leaves a rejected promise unheard', () => {
  void Promise.reject(new Error('Nobody hears this.'))
})

test('F3: every test is watched in that way, in the browser too', () => {
  const config = readFileSync(new URL('../../vite.config.ts', import.meta.url), 'utf8')
  const projects = config.match(/setupFiles: \[[^\]]*\]/g) ?? []
  expect(projects.length).toBeGreaterThan(1)
  for (const setup of projects) expect(setup).toContain('tests/helpers/setup-console.ts')
  const page = readFileSync(new URL('../browser/helpers/test.ts', import.meta.url), 'utf8')
  for (const event of ['console', 'pageerror', 'request']) expect(page).toContain(`page.on('${event}'`)
})
