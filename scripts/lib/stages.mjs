import { mkdirSync, rmSync } from 'node:fs'
import { ensureBrowser } from './browser.mjs'
import { build } from './build.mjs'
import { NOTHING, ONE_FAILED, countPlaywright, countRun, countVitest } from './counts.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { distFolder, inProject } from './project.mjs'
import { runCommand, runTool } from './run-command.mjs'
import { LOOPBACK, close, createStaticServer, listen } from './static-server.mjs'
import { FAR_ZONE, ZONES, ZONE_SUITES } from './zones.mjs'

/**
 * One step of `npm test`. It runs when its group is asked for, or everything is; without a group it always runs.
 *
 * @typedef {{
 *   readonly name: string
 *   readonly group?: string
 *   readonly run: (toolArgs: readonly string[]) => Promise<Counts>
 * }} Stage `toolArgs` are handed on to the test runner: files to run, for instance
 * @typedef {import('./counts.mjs').Counts} Counts
 */

/** Where the runners write what they counted. */
const REPORTS = inProject('.cache', 'test-reports')

/** @type {readonly Stage[]} */
export const STAGES = [
  { name: 'packages', run: setup(ensureDependencies) },
  { name: 'browser', group: 'browser', run: setup(ensureBrowser) },
  { name: 'types', group: 'types', run: check('tsc', ['-b', 'tsconfig.json', 'scripts/tsconfig.json']) },
  { name: 'lint', group: 'lint', run: check('oxlint', []) },
  { name: 'formatting', group: 'formatting', run: check('prettier', ['--check', '.']) },
  { name: 'unused code', group: 'unused', run: check('knip', []) },
  { name: `unit and component tests, in ${FAR_ZONE}`, group: 'unit', run: vitest('unit', [], { TZ: FAR_ZONE }) },
  {
    name: `what reads the calendar, in ${ZONES.length} time zones`,
    group: 'zones',
    run: vitest('zones', ZONE_SUITES, { CAIRN_ZONES: ZONES.join() }),
  },
  { name: 'build', group: 'browser', run: () => build().then(countCheck) },
  { name: 'first load', group: 'browser', run: firstLoad },
  { name: 'browser tests', group: 'browser', run: playwright },
]

/**
 * A stage that prepares the others; it throws when it cannot.
 *
 * @param {() => Promise<unknown>} prepare
 * @returns {Stage['run']}
 */
function setup(prepare) {
  return () => prepare().then(() => NOTHING)
}

/**
 * A stage that is all right or not; it counts only when not.
 *
 * @param {string} tool
 * @param {readonly string[]} args
 * @returns {Stage['run']}
 */
function check(tool, args) {
  return () => runTool(tool, args).then(countCheck)
}

/** @param {number} exitCode */
function countCheck(exitCode) {
  return exitCode === 0 ? NOTHING : ONE_FAILED
}

/**
 * @param {string} reportName
 * @param {readonly string[]} suites all of them when empty
 * @param {Readonly<Record<string, string>>} [env]
 * @returns {Stage['run']}
 */
function vitest(reportName, suites, env) {
  return async (toolArgs) => {
    const report = newReport(reportName)
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const args = ['run', '--allowOnly=false', ...reporters, ...suites, ...toolArgs]
    return countRun(await runTool('vitest', args, env), report, countVitest)
  }
}

/** @type {Stage['run']} */
function firstLoad() {
  return runCommand(process.execPath, ['scripts/first-load.mjs']).then(countCheck)
}

/**
 * Runs the browser tests against the built app, on a port of their own.
 *
 * @type {Stage['run']}
 */
async function playwright(toolArgs) {
  const report = newReport('browser')
  const { executablePath } = await ensureBrowser()
  const server = createStaticServer(distFolder)
  const port = await listen(server, 0)
  try {
    const exitCode = await runTool('playwright', ['test', '--forbid-only', ...toolArgs], {
      BASE_URL: `http://${LOOPBACK}:${port}`,
      PLAYWRIGHT_REPORT: report,
      ...(executablePath === undefined ? {} : { CHROMIUM_PATH: executablePath }),
    })
    return countRun(exitCode, report, countPlaywright)
  } finally {
    close(server)
  }
}

/**
 * The file for a report, without that of an earlier run.
 *
 * @param {string} name
 */
function newReport(name) {
  mkdirSync(REPORTS, { recursive: true })
  const file = `${REPORTS}/${name}.json`
  rmSync(file, { force: true })
  return file
}
