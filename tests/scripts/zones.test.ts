import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DATED, FAR_ZONE, ZONES, ZONE_SUITES } from '../../scripts/lib/zones.mjs'

const ROOT = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8')

/** Whatever may give another answer in another zone; dates that are told theirs (`UTCDateMini`) do not. */
const ASKS_THE_ZONE =
  /\bnew Date\(|\bDate\.now\(|\bDateTimeFormat\b|\btoLocale(Date|Time)String\b|\bUTCDate\(|\.get(FullYear|Month|Date|Day|Hours)\(/

test('E1: everything that makes a date has tests that run in every zone', () => {
  const sources = readdirSync(new URL('src/', ROOT), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path))
  const dated = sources.filter((path) => ASKS_THE_ZONE.test(read(path)))
  expect(dated.toSorted()).toEqual(Object.keys(DATED).toSorted())
})

test('E1: there are at least six zones, and the tests that run in them are there', () => {
  expect(new Set(ZONES).size).toBeGreaterThanOrEqual(6)
  expect(ZONES).toContain(FAR_ZONE)
  expect(ZONE_SUITES.filter((path) => !existsSync(new URL(path, ROOT)))).toEqual([])
  // Throws for one that there is not.
  for (const timeZone of ZONES) expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow()
})
