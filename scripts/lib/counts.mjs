import { readFileSync } from 'node:fs'

/**
 * How many tests passed and failed.
 *
 * @typedef {{ readonly passed: number, readonly failed: number }} Counts
 */

/** @type {Counts} */
export const NOTHING = { passed: 0, failed: 0 }

/** What went wrong without being a test counts as one. @type {Counts} */
export const ONE_FAILED = { passed: 0, failed: 1 }

/**
 * @param {Counts} a
 * @param {Counts} b
 * @returns {Counts}
 */
export function addCounts(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed }
}

/**
 * The counts of a finished run. The exit code has the last word: a run that failed without a failed test (no tests,
 * an error between tests, no report at all) has one failure.
 *
 * @param {number} exitCode
 * @param {string} reportFile
 * @param {(report: any) => Counts} countReport
 * @returns {Counts}
 */
export function countRun(exitCode, reportFile, countReport) {
  const counts = countFile(reportFile, countReport)
  return exitCode !== 0 && counts.failed === 0 ? addCounts(counts, ONE_FAILED) : counts
}

/**
 * Counts vitest's JSON report. A file that failed without a failed test in it, because it did not load or a hook
 * outside its tests threw, counts as one.
 *
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Counts}
 */
export function countVitest(report) {
  return report.testResults
    .map((file) => {
      const passed = file.assertionResults.filter((test) => test.status === 'passed').length
      const failed = file.assertionResults.filter((test) => test.status === 'failed').length
      return { passed, failed: file.status === 'failed' ? Math.max(failed, 1) : failed }
    })
    .reduce(addCounts, NOTHING)
}

/** So many tests of a run may pass at their second try only; more is no accident of a busy machine any more. */
const MOST_SECOND_TRIES = 3

/**
 * Counts Playwright's JSON report. A test that passed at its second try has passed, as long as few did; the run names
 * them, so that they are looked into.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number } }} report
 * @returns {Counts}
 */
export function countPlaywright({ stats: { expected, unexpected, flaky } }) {
  return flaky > MOST_SECOND_TRIES
    ? { passed: expected, failed: unexpected + flaky }
    : { passed: expected + flaky, failed: unexpected }
}

/**
 * A report that is missing or broken has failed.
 *
 * @param {string} reportFile
 * @param {(report: any) => Counts} countReport
 */
function countFile(reportFile, countReport) {
  try {
    return countReport(JSON.parse(readFileSync(reportFile, 'utf8')))
  } catch {
    return ONE_FAILED
  }
}
