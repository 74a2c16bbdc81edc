import { type Day, dayFromText } from '../src/domain/day'
import type { CairnDocument } from '../src/domain/document/document'
import { readDocument } from '../src/domain/document/read-document'
import type { Target } from '../src/domain/forecast/target-date'
import type { Plan } from '../src/domain/plan/plan'
import { localDay } from '../src/lib/local-day'

/** What was asked for, as it was typed. */
export interface PlanOptions {
  readonly today?: string
  readonly target?: string
  readonly chance?: string
  readonly plan?: string
}

/** What was asked for. */
export interface PlanRequest {
  readonly today: Day
  readonly target: Target | null
  /** Id or title of a plan; null for the one that is open. */
  readonly plan: string | null
}

/** What a person can put right; its message says what is wrong, where, and what to do. */
export class PlanProblem extends Error {
  override readonly name = 'PlanProblem'
}

/**
 * Reads the options; today is this machine's, unless it is given.
 *
 * @throws PlanProblem for what is no day or no chance, and for a target without a chance or the other way round.
 */
export function readRequest(options: PlanOptions): PlanRequest {
  return {
    today: options.today === undefined ? (localDay(new Date()) as Day) : readDay('--today', options.today),
    target: readTarget(options),
    plan: options.plan ?? null,
  }
}

function readTarget({ target, chance }: PlanOptions): Target | null {
  if (target === undefined && chance === undefined) return null
  if (target === undefined) throw new PlanProblem('--chance goes with a day: add --target YYYY-MM-DD, or leave it out.')
  const day = readDay('--target', target)
  if (chance === undefined) throw new PlanProblem('--target needs a chance as well: add --chance 0.8, for instance.')
  return { day, chance: readChance(chance) }
}

function readDay(option: string, text: string): Day {
  const day = dayFromText(text)
  if (day !== null) return day
  throw new PlanProblem(`${option} “${text}” is not a day of the calendar. Write it as YYYY-MM-DD, such as 2027-01-31.`)
}

function readChance(text: string): number {
  const chance = text.trim() === '' ? Number.NaN : Number(text)
  if (chance > 0 && chance < 1) return chance
  throw new PlanProblem(`--chance “${text}” is not a number above 0 and below 1. Write 0.8 for 80%.`)
}

/** The plan that was asked for, and what was put right to read it. */
export interface ChosenPlan {
  readonly plan: Plan
  /** Whole sentences. */
  readonly warnings: readonly string[]
}

/**
 * Reads the text of a document and finds the plan in it.
 *
 * @param source where the text comes from, for the messages: `“plan.json”`.
 * @param wanted id or title; null for the one that is open.
 * @throws PlanProblem if the text cannot be read, or does not hold that plan.
 */
export function choosePlan(text: string, source: string, wanted: string | null): ChosenPlan {
  const outcome = readDocument(text)
  switch (outcome.kind) {
    case 'corrupt':
      throw new PlanProblem(`${capitalise(source)} cannot be read. ${whyNoJson(text) ?? outcome.says} ${GIVE_SAVED}`)
    case 'newer':
      throw new PlanProblem(
        `${capitalise(source)} was saved by a newer Cairn (its format is version ${outcome.version}). Update this copy of Cairn.`,
      )
    case 'ok':
      return { plan: findPlan(outcome.document, source, wanted), warnings: [] }
    case 'repaired': {
      const more = outcome.more === 0 ? [] : [`${source}: ${outcome.more} more problems are not listed.`]
      const warnings = outcome.problems.map(({ says }) => `${source}: ${says}`)
      return { plan: findPlan(outcome.document, source, wanted), warnings: [...warnings, ...more] }
    }
  }
}

const GIVE_SAVED = 'Give the file as Cairn saved it.'

/** The parser's own words say where it stopped; null if it is JSON. */
function whyNoJson(text: string): string | null {
  if (text.trim() === '') return 'It is empty.'
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''))
    return null
  } catch (error) {
    return `It is not JSON: ${error instanceof Error ? error.message : String(error)}.`
  }
}

function findPlan({ plans, currentPlan }: CairnDocument, source: string, wanted: string | null): Plan {
  const all = [...plans.values()]
  const [first, second] = all
  if (first === undefined) {
    throw new PlanProblem(`${capitalise(source)} holds no plan. Start one in Cairn, save it as a file, and give that.`)
  }
  if (wanted !== null) return findNamed(all, source, wanted)
  const open = currentPlan === null ? undefined : plans.get(currentPlan)
  if (open !== undefined) return open
  if (second === undefined) return first
  throw new PlanProblem(`No plan is open in ${source}. Name one with --plan: ${list(all)}.`)
}

/** An id names one plan and goes before a title, of which there may be several. */
function findNamed(plans: readonly Plan[], source: string, wanted: string): Plan {
  const byId = plans.find(({ id }) => id === wanted)
  if (byId !== undefined) return byId
  const titled = plans.filter(({ title }) => title.normalize() === wanted.normalize())
  const [first, second] = titled
  if (first === undefined) throw new PlanProblem(`There is no plan “${wanted}” in ${source}. It holds ${list(plans)}.`)
  if (second === undefined) return first
  throw new PlanProblem(`Several plans in ${source} are called “${wanted}”. Name one by its id: ${list(titled)}.`)
}

function list(plans: readonly Plan[]): string {
  return plans.map(({ id, title }) => `“${title}” (id ${id})`).join(', ')
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
