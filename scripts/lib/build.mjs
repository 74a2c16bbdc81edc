import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { distFolder, inProject } from './project.mjs'
import { runTool } from './run-command.mjs'

/** Everything the built files depend on. */
const INPUTS = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'scripts/lib/security-headers.mjs',
  'tsconfig.base.json',
  'package-lock.json',
]

/** Builds the app unless the build is there and newer than everything it is made from. */
export async function ensureBuild() {
  const builtAt = modifiedAt(join(distFolder, 'index.html'))
  if (INPUTS.every((input) => newestIn(inProject(input)) < builtAt)) return
  console.log('Building …')
  const code = await build()
  if (code !== 0) throw new Error(`vite build failed with code ${code}`)
}

/** Builds the app and resolves with the exit code. */
export function build() {
  return runTool('vite', ['build'])
}

/**
 * When a file, or anything in a folder, was last changed. A folder's own time counts too: it tells of files that
 * were removed.
 *
 * @param {string} path
 * @returns {number}
 */
function newestIn(path) {
  const own = modifiedAt(path)
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return own
  return Math.max(own, ...readdirSync(path).map((name) => newestIn(join(path, name))))
}

/**
 * In milliseconds; zero for what does not exist.
 *
 * @param {string} path
 */
function modifiedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
