/**
 * Measures the app in real Chromium beside its peers: `npm run bench:ui`.
 *
 * `--size 1000` (more than once, if you like), `--rounds 3`, `--only app-list` (more than once) for a part of it;
 * `--write` puts the tables into docs/performance.md. What is measured and how stands there.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { measureImport, measureRound } from './lib/bench-ui/measure.mjs'
import { buildApp, buildPeers, ensurePeers, makeData, withServers } from './lib/bench-ui/place.mjs'
import { figuresOf } from './lib/bench-ui/statistics.mjs'
import { SUBJECTS } from './lib/bench-ui/subjects.mjs'
import { putIntoDocs, textOf } from './lib/bench-ui/write-docs.mjs'
import { ensureBrowser } from './lib/browser.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { inProject } from './lib/project.mjs'

/**
 * @typedef {import('./lib/bench-ui/measure.mjs').Round} Round
 * @typedef {import('./lib/bench-ui/measure.mjs').Place} Place
 * @typedef {import('./lib/bench-ui/actions.mjs').Timing} Timing
 * @typedef {import('./lib/bench-ui/statistics.mjs').Figures} Figures
 * @typedef {import('./lib/bench-ui/subjects.mjs').Subject} Subject
 */

const SIZES = ['15', '200', '1000', '10000']

const { values } = parseArgs({
  options: {
    size: { type: 'string', multiple: true, default: SIZES },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', multiple: true, default: SUBJECTS.map(({ id }) => id) },
    app: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
await ensureDependencies()
await ensurePeers()
const { executablePath } = await ensureBrowser()
console.log('Building …')
const folders = [values.app ?? (await buildApp()), await buildPeers()]
const data = await makeData(values.size.map(Number))
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  // One of them asks for a font elsewhere.
  args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
})
const report = await withServers(folders, measureAll)
await browser.close()

console.log(`\n${textOf(report)}`)
writeFileSync(inProject('tests', 'bench', 'ui', '.cache', 'report.json'), `${JSON.stringify(report, null, 2)}\n`)
if (values.write) putIntoDocs(report)

/** @param {readonly string[]} addresses */
async function measureAll([app = '', peers = '']) {
  const sizes = []
  for (const each of data) sizes.push(await measureSize({ ...each, app, peers }))
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB`,
    browser: `Chromium ${browser.version()}`,
    rounds: Number(values.rounds),
    load: loadavg()[0] ?? 0,
    sizes,
  }
}

/** All subjects in turn, again and again, so that what else the machine does meets all of them. @param {Place} place */
async function measureSize(place) {
  const subjects = SUBJECTS.filter(({ id, kind }) => values.only.includes(id) || kind === 'empty')
  const isAppIn = subjects.some(({ kind }) => kind === 'app')
  /** @type {Map<string, Round[]>} */
  const rounds = new Map(subjects.map(({ id }) => [id, []]))
  /** @type {Timing[]} */
  const imports = []
  for (let i = 0; i < Number(values.rounds); i += 1) {
    if (isAppIn) imports.push((await measureImport(browser, place)).total)
    for (const subject of subjects) {
      const before = rounds.get(subject.id) ?? []
      // What does not finish, or takes the whole cap, is not asked again.
      if (before.some(({ problem }) => problem !== null)) continue
      process.stdout.write(`${place.size} steps, round ${i + 1}: ${subject.name}          \r`)
      before.push(await measureRound(browser, subject, place))
    }
  }
  /** @type {Figures | null} */
  let empty = null
  const rows = []
  for (const { id, name, kind } of subjects) {
    const of = rounds.get(id) ?? []
    const figures = figuresOf(of, kind === 'app' ? imports : [], scriptBytes(of, kind), empty)
    if (kind === 'empty') empty = figures
    rows.push({ id, name, kind, figures })
  }
  return { size: place.size, rows }
}

/**
 * Compressed bytes of all scripts that a page had asked for when it was there.
 *
 * @param {readonly Round[]} of
 * @param {Subject['kind']} kind
 */
function scriptBytes(of, kind) {
  const folder = folders[kind === 'app' ? 0 : 1] ?? ''
  const names = new Set((of[0]?.scripts ?? []).map((address) => new URL(address).pathname))
  return [...names].reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length, 0)
}
