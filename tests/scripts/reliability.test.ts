import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FAULTS, faultsNamed, namesFaults } from '../../scripts/lib/faults.mjs'
import { testsOfPlaywright, testsOfVitest, writeReliability } from '../../scripts/lib/reliability.mjs'

const TESTS = new URL('../', import.meta.url)

/** What stands in quotation marks after `test(`, `describe(` and the like, or at the beginning of a table's row. */
const TITLES = /(?:\b(?:test|describe)(?:\.\w+)*\((?:[^'"`\n]*\)\()?|^\s*\[?\s*)['"`]([^'"`\n]+)/gm

test('every fault has a test that names it, or a word on why there is none yet', () => {
  const named = new Set(
    readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(test|spec)\.tsx?$/.test(file) && namesFaults(`tests/${file}`))
      .flatMap((file) => [...readFileSync(new URL(file, TESTS), 'utf8').matchAll(TITLES)])
      .flatMap(([, title = '']) => faultsNamed(title)),
  )
  expect(FAULTS.filter(({ id, missing }) => missing === undefined && !named.has(id)).map(({ id }) => id)).toEqual([])
  expect(FAULTS.filter(({ id, missing }) => missing !== undefined && named.has(id)).map(({ id }) => id)).toEqual([])
})

test.each([
  ['A3: one bad item', ['A3']],
  ['A3, A4 one bad thing among many › C3 ids', ['A3', 'A4', 'C3']],
  ['A10 the storage is full', ['A10']],
  ['A17, H5, B11, a3, XA3, A3x, A-4, WCAG 2.2 A, UTF-8', []],
])('%j names %j', (title, ids) => {
  expect(faultsNamed(title)).toEqual(ids)
})

describe('the table', () => {
  const vitest = (status: string, name = '/project/tests/store/a.test.ts') => ({
    testResults: [{ name, assertionResults: [{ fullName: 'a save A1 truncated', status }] }],
  })
  const playwright = { suites: [{ title: 'a.spec.ts', specs: [{ title: 'A1 twice', ok: true }], suites: [] }] }
  const row = (...runs: Parameters<typeof writeReliability>[0][number][]): string | undefined =>
    writeReliability(runs)
      .split('\n')
      .find((line) => line.includes('**A1**'))

  test('says which tests there are, and what became of them', () => {
    const runs = [...testsOfVitest(vitest('passed'), '/project'), ...testsOfPlaywright(playwright)]
    expect(row(...runs)).toContain('| `browser/a.spec.ts`, `store/a.test.ts` | 2 passed, 1 of them in a browser |')
  })

  test('says what failed, and what was not run', () => {
    expect(row(...testsOfVitest(vitest('failed'), '/project'))).toContain('| 1 of 1 failed |')
    expect(row(...testsOfVitest(vitest('skipped'), '/project'))).toContain('| not run |')
    expect(row(...testsOfVitest(vitest('passed', '/project/tests/catalogue/facts.test.ts'), '/project'))).toContain(
      '| not run |',
    )
  })
})
