/**
 * `npm run --silent plan -- FILE`: plans a document without the app, with the app's own engine, and prints what came of
 * it as JSON. docs/plan-command.md says what is in it.
 */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { ensureDependencies } from './lib/dependencies.mjs'
import { PlanProblem, USAGE, readArguments } from './lib/plan-options.mjs'

/**
 * @typedef {import('./lib/plan-options.mjs').PlanOptions} PlanOptions
 * @typedef {{
 *   readonly readRequest: (options: PlanOptions) => unknown
 *   readonly planDocument: (text: string, source: string, request: unknown) => {
 *     readonly report: unknown
 *     readonly warnings: readonly string[]
 *   }
 * }} PlanModule plan-document.ts
 */

for (const stream of [process.stdout, process.stderr]) stream.on('error', endQuietly)

try {
  await main()
} catch (error) {
  tell(error instanceof Error ? describe(error) : String(error))
  process.exitCode = 1
}

/**
 * Whoever reads may have read enough, as `head` does.
 *
 * @param {NodeJS.ErrnoException} error
 */
function endQuietly({ code }) {
  process.exit(code === 'EPIPE' ? 0 : 1)
}

async function main() {
  const given = readArguments(process.argv.slice(2))
  if (given === null) {
    process.stdout.write(USAGE)
    return
  }
  await ensureDependencies()
  // Only now are the packages there that it needs.
  const { loadBundle } = await import('./lib/load-bundle.mjs')
  const { readRequest, planDocument } = /** @type {PlanModule} */ (await loadBundle('scripts/plan-document.ts'))

  const request = readRequest(given.options)
  const source = given.file === '-' ? 'the text on standard input' : `“${given.file}”`
  const { report, warnings } = planDocument(await readText(given.file), source, request)
  for (const warning of warnings) tell(`Warning: ${warning}`)
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
}

/**
 * @param {string} file
 * @returns {Promise<string>}
 */
async function readText(file) {
  if (file === '-') return text(process.stdin)
  try {
    return await readFile(resolve(callersFolder(), file), 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT') throw new PlanProblem(`There is no file “${file}”. Check its name and folder.`)
    if (code === 'EISDIR') throw new PlanProblem(`“${file}” is a folder. Name the plan file in it.`)
    const why = code === 'EACCES' ? 'may not be read by you' : `could not be read (${String(code ?? error)})`
    throw new PlanProblem(`“${file}” ${why}. Check its permissions, or copy it to where it can be read.`)
  }
}

/** npm runs a script in the project's folder, wherever it was called from. */
function callersFolder() {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env
  return script === 'plan' && folder !== undefined ? folder : process.cwd()
}

/** @param {Error} error */
function describe(error) {
  return error.name === 'PlanProblem' ? error.message : `The plan could not be worked out: ${error.message}`
}

/**
 * One line on standard error. What comes from a file may hold anything, even commands to the terminal.
 *
 * @param {string} message
 */
function tell(message) {
  console.error(message.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim())
}
