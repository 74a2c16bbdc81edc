/**
 * Writes `docs/reliability.md` from what the last `npm test` has reported: `npm run reliability`. Fails when a fault has
 * neither a test in that run nor a word on why not.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { FAULTS, faultsNamed, namesFaults } from './lib/faults.mjs'
import { inProject, projectRoot } from './lib/project.mjs'
import { testsOfPlaywright, testsOfVitest, writeReliability } from './lib/reliability.mjs'

/**
 * @typedef {import('./lib/reliability.mjs').VitestReport} VitestReport
 * @typedef {import('./lib/reliability.mjs').PlaywrightReport} PlaywrightReport
 */

const PAGE = inProject('docs', 'reliability.md')

const runs = [
  ...testsOfVitest(/** @type {VitestReport} */ (readReport('unit')), projectRoot),
  ...testsOfVitest(/** @type {VitestReport} */ (readReport('zones')), projectRoot),
  ...testsOfPlaywright(/** @type {PlaywrightReport} */ (readReport('browser'))),
]
const named = new Set(runs.filter(({ file }) => namesFaults(file)).flatMap(({ title }) => faultsNamed(title)))
writeFileSync(PAGE, await format(writeReliability(runs), { ...(await resolveConfig(PAGE)), parser: 'markdown' }))

const unproved = FAULTS.filter(({ id, missing }) => missing === undefined && !named.has(id)).map(({ id }) => id)
if (unproved.length > 0) {
  console.error(`No test in this run for ${unproved.join(', ')}`)
  process.exitCode = 1
}

/**
 * @param {string} name
 * @returns {unknown}
 */
function readReport(name) {
  const file = inProject('.cache', 'test-reports', `${name}.json`)
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new Error(`There is no report of the ${name} tests: run npm test first`)
  }
}
