import { describe, expect, test } from 'vitest'
import { complaintsAboutFirstLoad, FIRST_LOAD_BUDGET, readRecord } from '../../scripts/lib/first-load.mjs'

const DOOR = 'src/routes/start/front-door.tsx'
const record = { scripts: 80_000, styles: 5_000, modules: { [DOOR]: 900, react: 5_000, 'src/main.tsx': 700 } }

describe('what has to come before the start page can be used', () => {
  test('is what it was, or less than it may be', () => {
    expect(complaintsAboutFirstLoad(record, record)).toEqual([])
    expect(complaintsAboutFirstLoad({ ...record, ...FIRST_LOAD_BUDGET }, record)).toEqual([])
  })

  test('is too much: what has come or grown is named, the largest first', () => {
    const modules = { ...record.modules, 'src/main.tsx': 2_700, charts: 40_000 }
    expect(complaintsAboutFirstLoad({ scripts: 122_000, styles: 5_000, modules }, record)).toEqual([
      'JavaScript: 122.0 kB of 105.0 kB.',
      'charts has come: 40.0 kB.',
      'src/main.tsx has grown by 2.0 kB.',
    ])
  })

  test('is too much of style sheets', () => {
    const modules = { ...record.modules, 'src/components/charts.module.css': 9_000 }
    expect(complaintsAboutFirstLoad({ scripts: 80_000, styles: 16_000, modules }, record)).toEqual([
      'CSS: 16.0 kB of 15.0 kB.',
      'src/components/charts.module.css has come: 9.0 kB.',
    ])
  })

  test('counts for nothing without the page itself', () => {
    const { [DOOR]: _, ...modules } = record.modules
    expect(complaintsAboutFirstLoad({ ...record, modules }, record)).toEqual([expect.stringContaining(DOOR)])
  })

  test('was recorded when it was all right', () => {
    expect(complaintsAboutFirstLoad(readRecord(), readRecord())).toEqual([])
  })
})
