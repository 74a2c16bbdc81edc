/**
 * Checks everything, on a fresh clone too: `npm test`.
 *
 * Runs the stages of `lib/stages.mjs` one after the other, stops at the first that fails, and always ends with one
 * line `N passed, N failed`.
 *
 * `--only <group>` (more than once, if you like) runs a part: types, lint, formatting, unused, unit, zones, browser.
 * What follows is handed to the test runner: `npm run test:unit -- tests/domain/day.test.ts`.
 */
import { parseArgs } from 'node:util'
import { NOTHING, ONE_FAILED, addCounts } from './lib/counts.mjs'
import { STAGES } from './lib/stages.mjs'

/**
 * @typedef {import('./lib/counts.mjs').Counts} Counts
 * @typedef {import('./lib/stages.mjs').Stage} Stage
 */

const total = await main().catch(failWith)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1

/** @returns {Promise<Counts>} */
async function main() {
  const { values, positionals } = parseArgs({
    options: { only: { type: 'string', multiple: true, default: [] } },
    allowPositionals: true,
  })
  return runStages(chooseStages(values.only), positionals)
}

/**
 * @param {readonly string[]} groups all of them when empty
 * @returns {readonly Stage[]}
 */
function chooseStages(groups) {
  const known = new Set(STAGES.flatMap(({ group }) => group ?? []))
  const unknown = groups.filter((group) => !known.has(group))
  if (unknown.length > 0) throw new Error(`No stage called ${unknown.join(', ')}; there are ${[...known].join(', ')}`)
  return STAGES.filter(({ group }) => groups.length === 0 || group === undefined || groups.includes(group))
}

/**
 * @param {readonly Stage[]} stages
 * @param {readonly string[]} toolArgs
 */
async function runStages(stages, toolArgs) {
  let sum = NOTHING
  for (const stage of stages) {
    console.log(`\n▶ ${stage.name}`)
    const start = performance.now()
    const counts = await stage.run(toolArgs).catch(failWith)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(`${counts.failed === 0 ? '✓' : '✗'} ${stage.name}: ${seconds} s`)
    sum = addCounts(sum, counts)
    if (counts.failed > 0) break
  }
  console.log('')
  return sum
}

/**
 * @param {unknown} error
 * @returns {Counts}
 */
function failWith(error) {
  console.error(error instanceof Error ? error.message : error)
  return ONE_FAILED
}
