/**
 * Runs the unit and component tests with cases that no run has drawn before: `npm run test:explore`. Says with which
 * seed, for running them once more: `npm run test:explore -- --seed 123`. What follows is handed to the test runner.
 */
import { parseArgs } from 'node:util'
import { ensureDependencies } from './lib/dependencies.mjs'
import { runTool } from './lib/run-command.mjs'

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) } },
  allowPositionals: true,
})
await ensureDependencies()
console.log(`Cases drawn with --seed ${values.seed}`)
process.exitCode = await runTool('vitest', ['run', ...positionals], { FAST_CHECK_SEED: values.seed })
