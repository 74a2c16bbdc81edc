import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ReadOutcome, readDocument } from '../../../src/domain/document/read-document'
import { writeDocument } from '../../../src/domain/document/write-document'
import { readFile } from '../../../src/domain/import/read-file'
import { schedulePlan } from '../../../src/domain/plan/schedule-plan'
import { editJson, type JsonEditor } from '../../helpers/edit-json'
import { FIRST_MONDAY, makeFullDocument } from '../../helpers/make-plan'
import { breakText, type Dice, makeDice, pick } from './fuzz-text'

/**
 * Documents of every version that has been released, broken at random places: each case is one number, which says where
 * and how. CAIRN_RUNS asks for more or fewer cases of each kind.
 */
const RUNS = Number(process.env['CAIRN_RUNS'] ?? 10_000)
const LIMIT = 10_000 + RUNS * 60
const FOLDER = new URL('../../fixtures/documents/', import.meta.url)
const TEXTS = readdirSync(FOLDER).map((file) => readFileSync(new URL(file, FOLDER), 'utf8'))
const NAMES = Object.getOwnPropertyNames(Object.prototype).toSorted()

const anyCase = fc.integer({ min: 0, max: 2 ** 31 - 1 })

/** Looks closely at one in so many: what follows from a load takes longer than the load. */
const CLOSELY = 8

describe('A1 A2 A4 C1 C3: any text at all', () => {
  test(
    `${RUNS.toLocaleString('en-GB')} loads of broken saves: none throws, what is kept can be planned and reads the same when written again`,
    () => {
      const counts: Record<ReadOutcome['kind'], number> = { ok: 0, repaired: 0, corrupt: 0, newer: 0 }
      runCases((dice, at) => {
        const outcome = readDocument(breakText(pick(TEXTS, dice), dice))
        counts[outcome.kind] += 1
        if (at % CLOSELY === 0) expectSound(outcome)
      })
      // The test is about what is kept: it must not refuse its way out.
      expect(counts.repaired).toBeGreaterThan(RUNS / 4)
      expect(counts.corrupt).toBeGreaterThan(RUNS / 20)
    },
    LIMIT,
  )

  test(
    `${RUNS.toLocaleString('en-GB')} imports of broken files: none throws, and each is refused for a reason or read`,
    () => {
      const counts = { read: 0, refused: 0 }
      const says = new Set<string>()
      runCases((dice) => {
        const result = readFile(breakText(pick(TEXTS, dice), dice), 'saved.json')
        counts[result.kind === 'refused' ? 'refused' : 'read'] += 1
        if (result.kind === 'refused') says.add(result.says)
        const plans = result.kind === 'plans' ? [...result.document.plans.values()] : []
        plans.forEach((plan) => schedulePlan(plan, FIRST_MONDAY))
      })
      expect([...says].filter((each) => each.includes('fault is Cairn’s'))).toEqual([])
      expect(counts.read).toBeGreaterThan(RUNS / 4)
      expect(counts.refused).toBeGreaterThan(RUNS / 20)
    },
    LIMIT,
  )
})

test('A3: one broken item among the others, whichever list it is in: the others are as they were', () => {
  const whole = writeDocument(makeFullDocument(), 7)
  runCases((dice) => {
    const [broken, without] = [editJson(JSON.parse(whole)), editJson(JSON.parse(whole))]
    const list = pick(LISTS, dice)
    const at = dice(lengthOf(broken, list))
    broken.set(`${list}.${at}`, pick(OF_NO_USE, dice))
    without.drop(`${list}.${at}`)
    const [outcome, expected] = [readDocument(JSON.stringify(broken.json)), readDocument(JSON.stringify(without.json))]
    expect(outcome.kind).toBe('repaired')
    expect(documentOf(outcome)).toEqual(documentOf(expected))
  }, 500)
}, 120_000)

/** Of a document in which every field holds something. */
const LISTS = [
  ['plans', 'roadmaps', 'plans.0.progress', 'plans.0.progress.0.log', 'plans.0.settings', 'plans.0.notebooks'],
  ['plans.0.notebooks.0.links', 'plans.0.notebooks.0.evidence', 'plans.0.learner.daysOff', 'plans.0.answers'],
  ['plans.0.learner.overrides', 'plans.0.baseline.steps', 'plans.0.history.forecasts', 'plans.0.history.decisions'],
  ['plans.0.roadmap.steps', 'plans.0.roadmap.steps.0.topics', 'plans.0.roadmap.steps.0.resources'],
  ['plans.0.roadmap.steps.0.variants', 'plans.0.roadmap.phases.0.durations', 'plans.0.roadmap.facts'],
  ['plans.0.roadmap.choices.0.options', 'plans.0.roadmap.backgrounds'],
]
  .flat()
  .map((path) => `state.${path}`)

/** Nothing of these can be kept in any list; of an object, what has no id of its own is put right. */
const OF_NO_USE: readonly unknown[] = [null, 5, 'x', [], true]

function lengthOf(json: JsonEditor, path: string): number {
  const list = json.get(path)
  if (!Array.isArray(list) || list.length === 0) throw new Error(`There is nothing in ${path}.`)
  return list.length
}

function documentOf(outcome: ReadOutcome): unknown {
  return outcome.kind === 'ok' || outcome.kind === 'repaired' ? outcome.document : outcome.kind
}

function runCases(run: (dice: Dice, at: number) => void, numRuns = RUNS): void {
  let at = 0
  fc.assert(
    fc.property(anyCase, (seed) => {
      run(makeDice(seed), at)
      at += 1
      if ('polluted' in {}) throw new Error('Every object has a new field.')
    }),
    // A smaller number is no simpler case.
    { numRuns, endOnFailure: true },
  )
  expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(NAMES)
}

function expectSound(outcome: ReadOutcome): void {
  if (outcome.kind !== 'ok' && outcome.kind !== 'repaired') return
  const { document, rev } = outcome
  for (const plan of document.plans.values()) schedulePlan(plan, FIRST_MONDAY)
  expect(readDocument(writeDocument(document, rev))).toEqual({ kind: 'ok', document, rev })
}
