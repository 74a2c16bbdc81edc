import { FAULT_GROUPS, faultsNamed, namesFaults } from './faults.mjs'

/**
 * A test of a run. `title` has the names of the groups around it.
 *
 * @typedef {{ readonly file: string, readonly title: string, readonly hasPassed: boolean, readonly inBrowser: boolean }} TestRun
 */

/**
 * @typedef {{ fullName: string, status: string }} VitestTest
 * @typedef {{ testResults: { name: string, assertionResults: VitestTest[] }[] }} VitestReport
 * @param {VitestReport} report
 * @param {string} root the project's folder
 * @returns {readonly TestRun[]}
 */
export function testsOfVitest(report, root) {
  return report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'passed' || status === 'failed')
      .map(({ fullName, status }) => ({
        file: relativeTo(root, name),
        title: fullName,
        hasPassed: status === 'passed',
        inBrowser: false,
      })),
  )
}

/**
 * @typedef {{ title: string, file?: string, suites?: PlaywrightSuite[], specs?: { title: string, ok: boolean }[] }} PlaywrightSuite
 * @typedef {{ suites: PlaywrightSuite[] }} PlaywrightReport
 * @param {PlaywrightReport} report
 * @returns {readonly TestRun[]}
 */
export function testsOfPlaywright({ suites }) {
  return suites.flatMap((suite) => testsOfSuite(suite, suite.file ?? suite.title, ''))
}

/**
 * @param {PlaywrightSuite} suite
 * @param {string} file
 * @param {string} prefix
 * @returns {readonly TestRun[]}
 */
function testsOfSuite({ suites = [], specs = [] }, file, prefix) {
  return [
    ...specs.map(({ title, ok }) => ({
      file: `tests/browser/${file}`,
      title: prefix + title,
      hasPassed: ok,
      inBrowser: true,
    })),
    ...suites.flatMap((inner) => testsOfSuite(inner, file, `${prefix}${inner.title} `)),
  ]
}

/**
 * The page `docs/reliability.md`.
 *
 * @param {readonly TestRun[]} runs
 * @returns {string}
 */
export function writeReliability(runs) {
  const tests = onceEach(runs.filter(({ file }) => namesFaults(file)))
  const groups = FAULT_GROUPS.map(({ letter, title, faults }) =>
    [
      `## ${letter} ${title}`,
      '',
      '| fault | behaviour | tests | result |',
      '| ----- | --------- | ----- | ------ |',
      ...faults.map((fault) => rowOf(fault, tests)),
    ].join('\n'),
  )
  return `${[HEAD, ...groups].join('\n\n')}\n`
}

/**
 * A test that has run in several time zones is one test, and has passed if it has in all of them.
 *
 * @param {readonly TestRun[]} runs
 * @returns {readonly TestRun[]}
 */
function onceEach(runs) {
  /** @type {Map<string, TestRun>} */
  const tests = new Map()
  for (const run of runs) {
    const key = `${run.file} ${run.title}`
    tests.set(key, { ...run, hasPassed: run.hasPassed && tests.get(key)?.hasPassed !== false })
  }
  return [...tests.values()]
}

const HEAD = `# Reliability

No plan, tick, note or word typed is ever lost or silently changed, and nothing a person opens can run code or leave
this origin. What can go wrong, what happens then, and the tests that show it. This page is written by
\`npm run reliability\` from the last run of \`npm test\`; tests name the fault that they are about, and the list of faults
is \`scripts/lib/faults.mjs\`.`

/**
 * @param {import('./faults.mjs').Fault} fault
 * @param {readonly TestRun[]} runs
 */
function rowOf({ id, fault, behaviour, missing }, runs) {
  const own = runs.filter(({ title }) => faultsNamed(title).includes(id))
  const cells = [`**${id}** ${fault}`, behaviour, missing ?? filesOf(own), resultOf(own, missing)]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
}

/** @param {readonly TestRun[]} runs */
function filesOf(runs) {
  const files = [...new Set(runs.map(({ file }) => file))].toSorted()
  return files.map((file) => `\`${file.replace(/^tests\//, '')}\``).join(', ')
}

/**
 * @param {readonly TestRun[]} runs
 * @param {string | undefined} missing
 */
function resultOf(runs, missing) {
  if (runs.length === 0) return missing === undefined ? 'not run' : 'not there yet'
  const failed = runs.filter(({ hasPassed }) => !hasPassed).length
  const inBrowser = runs.filter((run) => run.inBrowser).length
  const where = inBrowser === 0 ? '' : `, ${inBrowser} of them in a browser`
  return failed === 0 ? `${runs.length} passed${where}` : `${failed} of ${runs.length} failed${where}`
}

/**
 * @param {string} root
 * @param {string} file
 */
function relativeTo(root, file) {
  const [base, path] = [root, file].map((each) => each.replaceAll('\\', '/'))
  return path !== undefined && base !== undefined && path.startsWith(base)
    ? path.slice(base.length).replace(/^\//, '')
    : file
}
