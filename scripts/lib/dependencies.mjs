import { readFileSync } from 'node:fs'
import { inProject } from './project.mjs'
import { runCommand } from './run-command.mjs'

/**
 * @typedef {{ readonly version?: string, readonly integrity?: string, readonly optional?: boolean }} LockedPackage
 * @typedef {Readonly<Record<string, LockedPackage>>} LockedPackages
 */

/**
 * Installs the locked packages unless exactly these are there already. What it says goes to standard error, and it
 * leaves standard input alone: both belong to whatever runs next.
 */
export async function ensureDependencies() {
  if (areInstalled(readLock('package-lock.json'), readLock('node_modules/.package-lock.json'))) return
  console.error('Installing packages with npm ci …')
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const code = await runCommand('npm', args, {}, ['ignore', process.stderr.fd, process.stderr.fd])
  if (code !== 0) throw new Error(`npm ci failed with code ${code}`)
}

/**
 * Whether the installed packages are the locked ones. An optional package may be missing: most of them are
 * binaries for other machines.
 *
 * @param {LockedPackages} locked
 * @param {LockedPackages} installed
 */
function areInstalled(locked, installed) {
  const nothingMissing = Object.entries(locked).every(
    ([path, entry]) => installed[path] !== undefined || entry.optional === true,
  )
  const nothingElse = Object.entries(installed).every(
    ([path, entry]) => entry.version === locked[path]?.version && entry.integrity === locked[path]?.integrity,
  )
  return nothingMissing && nothingElse
}

/**
 * The packages of a lock file, without the project itself; none when there is no such file.
 *
 * @param {string} file
 * @returns {LockedPackages}
 */
function readLock(file) {
  try {
    const lock = /** @type {{ packages: LockedPackages }} */ (JSON.parse(readFileSync(inProject(file), 'utf8')))
    const { '': _project, ...packages } = lock.packages
    return packages
  } catch {
    return {}
  }
}
