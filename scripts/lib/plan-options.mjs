import { parseArgs } from 'node:util'

export const USAGE = `Plans a Cairn document without the app and prints the dates, the reasons and the forecast as JSON.

  npm run --silent plan -- FILE [options]

  FILE                    a plan file as Cairn saves it; - reads standard input
  --today YYYY-MM-DD      plan as of this day; this machine's today without it
  --target YYYY-MM-DD     say how many hours a week it takes to be finished by this day …
  --chance P              … with this chance, above 0 and below 1, such as 0.8
  --plan ID-OR-TITLE      which plan of the file; the one that is open in it without it
  --help                  print this

Days are YYYY-MM-DD, efforts whole minutes. Any problem is one message on standard error with exit code 1 and nothing
on standard output. docs/plan-command.md describes every field.
`

/** What a person can put right; its message says what is wrong, where, and what to do. */
export class PlanProblem extends Error {
  /** @override */
  name = 'PlanProblem'
}

/**
 * @typedef {{
 *   readonly today?: string
 *   readonly target?: string
 *   readonly chance?: string
 *   readonly plan?: string
 * }} PlanOptions as they were typed
 * @typedef {{ readonly file: string, readonly options: PlanOptions }} PlanArguments
 */

const SEE_HELP = '--help lists the options.'

/** @type {{ readonly [name: string]: { readonly type: 'string' | 'boolean' } }} */
const OPTIONS = {
  today: { type: 'string' },
  target: { type: 'string' },
  chance: { type: 'string' },
  plan: { type: 'string' },
  help: { type: 'boolean' },
}

/**
 * The file and the options of a command line; null when it asks for help.
 *
 * @param {readonly string[]} args
 * @returns {PlanArguments | null}
 * @throws {PlanProblem} for an option that is unknown or lacks its value, and for no file or several
 */
export function readArguments(args) {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true })
  if (tokens.some((token) => token.kind === 'option' && token.name === 'help')) return null

  /** @type {{ [name: string]: string }} */
  const options = {}
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    if (!Object.hasOwn(OPTIONS, token.name)) throw new PlanProblem(`There is no option ${token.rawName}. ${SEE_HELP}`)
    const { value } = token
    // A value that looks like an option is the next option: `--today --plan x` forgot the day.
    if (value === undefined || (!token.inlineValue && value.startsWith('--'))) {
      throw new PlanProblem(`${token.rawName} needs a value after it. ${SEE_HELP}`)
    }
    options[token.name] = value
  }

  const [file, ...others] = tokens.flatMap((token) => (token.kind === 'positional' ? token.value : []))
  if (file === undefined || file === '') {
    throw new PlanProblem(`No plan file was named: npm run --silent plan -- FILE. ${SEE_HELP}`)
  }
  if (others.length > 0) {
    throw new PlanProblem(
      `Only one plan file can be read at a time; “${file}” is followed by “${others.join('”, “')}”.`,
    )
  }
  return { file, options }
}
