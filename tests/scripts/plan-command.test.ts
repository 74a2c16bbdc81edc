import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PlanReport } from '../../scripts/plan-document'
import { type Day, dayFromText, dayToText } from '../../src/domain/day'
import { readDocument } from '../../src/domain/document/read-document'
import { CURRENT_VERSION } from '../../src/domain/document/migrations'
import { forecastInput, forecastPlan } from '../../src/domain/forecast/forecast-plan'
import { hoursForTarget } from '../../src/domain/forecast/target-date'
import type { Plan } from '../../src/domain/plan/plan'
import { schedulePlan } from '../../src/domain/plan/schedule-plan'

/** Starting the command takes most of a second, and far more on a machine with other things to do. */
const TIMEOUT_MS = 60_000

const COMMAND = fileURLToPath(new URL('../../scripts/plan.mjs', import.meta.url))
const FIXTURES = fileURLToPath(new URL('../fixtures/documents/', import.meta.url))
const DOCUMENTATION = fileURLToPath(new URL('../../docs/plan-command.md', import.meta.url))
const FULL = join(FIXTURES, 'version-1-full.json')
const TODAY = dayFromText('2027-01-11')!

interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

let folder: string
let document: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-command-'))
  document = await readFile(FULL, 'utf8')
})

afterAll(() => rm(folder, { recursive: true }))

function startCommand(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return spawn(process.execPath, [COMMAND, ...args], { cwd: folder, env: { ...process.env, ...env } })
}

async function run(
  args: readonly string[],
  { input = '', env = {} }: { readonly input?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Run> {
  const child = startCommand(args, env)
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve))
  // The command may end without having read it.
  child.stdin.on('error', () => {}).end(input)
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), closed])
  return { code, out, err }
}

function reportOf({ code, out, err }: Run): PlanReport {
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out) as PlanReport
}

function planOf(json: string, id: string): Plan {
  const outcome = readDocument(json)
  if (outcome.kind === 'corrupt' || outcome.kind === 'newer') throw new Error(`The text is ${outcome.kind}`)
  return outcome.document.plans.get(id)!
}

/** The last digits of a correlation are nobody's concern. */
function withShortNumbers(value: unknown): unknown {
  const shorten = (_key: string, part: unknown) => (typeof part === 'number' ? Number(part.toFixed(6)) : part)
  return JSON.parse(JSON.stringify(value, shorten)) as unknown
}

function textOf(day: Day | null): string | null {
  return day === null ? null : dayToText(day)
}

describe('a plan', { timeout: TIMEOUT_MS }, () => {
  it('has the dates, the forecast and the hours for a target that the app’s own engine gives', async () => {
    const report = reportOf(await run([FULL, '--today=2027-01-11', '--target', '2027-02-15', '--chance', '0.8']))

    const plan = planOf(document, 'full')
    const schedule = schedulePlan(plan, TODAY)
    expect(report.plan).toEqual({ id: 'full', title: plan.title })
    expect(report.today).toBe('2027-01-11')
    expect(report.finish).toEqual({
      kind: 'date',
      day: schedule.finish.kind === 'date' ? dayToText(schedule.finish.day) : '',
      why: null,
    })
    expect(
      report.steps.map(({ id, state, start, finish, release }) => ({ id, state, start, finish, release })),
    ).toEqual(
      schedule.steps.map(({ id, state, start, finish, release }) => ({
        id,
        state,
        start: textOf(start),
        finish: textOf(finish),
        release: textOf(release),
      })),
    )
    expect(report.steps.map(({ reason }) => reason.kind)).toEqual(schedule.steps.map(({ reason }) => reason.kind))

    const { p10, p50, p80, p90, trials, never, steps, pace } = forecastPlan(plan, TODAY)
    expect(report.forecast).toEqual({
      trials,
      p10: textOf(p10),
      p50: textOf(p50),
      p80: textOf(p80),
      p90: textOf(p90),
      neverShare: never / trials,
      steps: steps.map((step) => ({ ...step, p50: textOf(step.p50), p80: textOf(step.p80), p90: textOf(step.p90) })),
      pace,
    })

    const day = dayFromText('2027-02-15')!
    const answer = hoursForTarget(forecastInput(plan, TODAY), { day, chance: 0.8 })
    expect(report.target).toMatchObject({
      day: '2027-02-15',
      chance: 0.8,
      kind: answer.kind,
      hoursPerWeek: answer.minutesPerWeek / 60,
    })
  })

  it('is what the documentation shows', async () => {
    const documentation = await readFile(DOCUMENTATION, 'utf8')
    const [, args = ''] = /```sh\nnpm run --silent plan -- (tests.*)\n```/.exec(documentation) ?? []
    const [, example = ''] = /```json\n(.*?)```/s.exec(documentation) ?? []
    const [file = '', ...options] = args.split(' ')
    const report = reportOf(await run([fileURLToPath(new URL(`../../${file}`, import.meta.url)), ...options]))
    expect(withShortNumbers(report)).toEqual(withShortNumbers(JSON.parse(example)))
  })

  it('is the one that is named, from standard input, with a warning about what was put right', async () => {
    const broken = document.replace('"edition":1', '"edition":"first"')
    expect(broken).not.toBe(document)

    const { code, out, err } = await run(['-', '--plan', 'A plan', '--today', '2027-01-04'], { input: broken })

    expect(code).toBe(0)
    const outcome = readDocument(broken)
    const problems = outcome.kind === 'repaired' ? outcome.problems : []
    expect(problems).not.toEqual([])
    expect(err).toBe(problems.map(({ says }) => `Warning: the text on standard input: ${says}\n`).join(''))

    const report = JSON.parse(out) as PlanReport
    expect(report.plan.id).toBe('plain')
    const { steps } = schedulePlan(planOf(broken, 'plain'), dayFromText('2027-01-04')!)
    for (const [i, { minutesByDay, remaining }] of report.steps.entries()) {
      expect(Object.values(minutesByDay).reduce((sum, minutes) => sum + minutes, 0)).toBe(remaining)
      expect(remaining).toBe(steps[i]?.remaining)
      expect(Object.keys(minutesByDay).every((day) => dayFromText(day) !== null)).toBe(true)
    }
    expect(report.steps.some(({ remaining }) => remaining > 0)).toBe(true)
  })

  it('is as of the day it is where the machine stands, and found from where npm was called', async () => {
    await writeFile(join(folder, 'here.json'), document)
    const zone = 'Pacific/Kiritimati'
    const inZone = () => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(Date.now())
    const before = inZone()
    const env = { TZ: zone, npm_lifecycle_event: 'plan', INIT_CWD: folder }

    const report = reportOf(await run(['here.json'], { env }))

    expect([before, inZone()]).toContain(report.today)
  })

  it('is cut short without a word when nobody reads on', async () => {
    const child = startCommand([FULL])
    const closed = new Promise<number | null>((resolve) => child.on('close', resolve))
    child.stdout.destroy()
    child.stdin.end()
    expect(await text(child.stderr)).toBe('')
    expect(await closed).toBe(0)
  })
})

it('explains its options', { timeout: TIMEOUT_MS }, async () => {
  const { code, out, err } = await run(['--help'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  for (const option of ['--today', '--target', '--chance', '--plan', '--help']) expect(out).toContain(option)
})

describe('a problem', { timeout: TIMEOUT_MS }, () => {
  it.each<readonly [string, readonly string[], string, string]>([
    ['no file of that name', ['absent.json'], '', 'There is no file “absent.json”. Check its name and folder.'],
    ['a folder', ['.'], '', '“.” is a folder. Name the plan file in it.'],
    ['a text that is no JSON', ['-'], '{"version":1,', 'The text on standard input cannot be read. It is not JSON: '],
    [
      'another JSON file',
      [fileURLToPath(new URL('../../package.json', import.meta.url))],
      '',
      'package.json” cannot be read. It does not say which version of Cairn wrote it.',
    ],
    [
      'a newer version',
      ['-'],
      `{"version":${CURRENT_VERSION + 1},"rev":1,"state":{}}`,
      `saved by a newer Cairn (its format is version ${CURRENT_VERSION + 1}). Update this copy of Cairn.`,
    ],
    ['a document without a plan', [join(FIXTURES, 'version-1-empty.json')], '', 'version-1-empty.json” holds no plan.'],
    ['no plan of that name', [FULL, '--plan', 'Another'], '', '(id full), “A plan” (id plain).'],
    ['a day that is none', [FULL, '--today', '2027-02-30'], '', '--today “2027-02-30” is not a day of the calendar.'],
    ['a target without a chance', [FULL, '--target', '2027-03-01'], '', '--target needs a chance as well'],
    ['an option that there is not', [FULL, '--toady', '2027-01-04'], '', 'There is no option --toady.'],
  ])('is one message and exit code 1: %s', async (_name, args, input, says) => {
    const { code, out, err } = await run(args, { input })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(says)
    expect(err.match(/\n/g)).toHaveLength(1)
  })
})
