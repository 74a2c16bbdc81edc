import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../../../src/domain/day'
import { type ReadOutcome, readDocument } from '../../../src/domain/document/read-document'
import { writeDocument } from '../../../src/domain/document/write-document'
import { schedulePlan } from '../../../src/domain/plan/schedule-plan'
import { validateRoadmap } from '../../../src/domain/roadmap/validate-roadmap'
import { EMPTY_DOCUMENT } from '../../../src/domain/document/document'
import { editJson } from '../../helpers/edit-json'
import { FIRST_MONDAY, makeFullDocument } from '../../helpers/make-plan'

/**
 * Whole documents, damaged at random places: whatever comes of it is refused, or can be scheduled and is written and
 * read as what it is. CAIRN_RUNS asks for more runs.
 */
const numRuns = Number(process.env['CAIRN_RUNS'] ?? 2000)
const TIMEOUT = 1000 + numRuns * 30
const WHOLE = writeDocument(makeFullDocument(), 7)

test(
  'damaged JSON',
  () => {
    const counts = { ok: 0, repaired: 0, corrupt: 0, newer: 0 }
    fc.assert(
      fc.property(
        fc.array(arbitraryDamage(), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: -400, max: 4000 }),
        (damages, days) => {
          const text = stringify(damages.reduce<unknown>(damage, JSON.parse(WHOLE)))
          const outcome = readDocument(text)
          counts[outcome.kind] += 1
          expectSound(outcome, (FIRST_MONDAY + days) as Day)
        },
      ),
      { numRuns },
    )
    // The test is about what is repaired: it must not refuse its way out.
    expect(counts.repaired).toBeGreaterThan(numRuns / 2)
  },
  TIMEOUT,
)

test(
  'damaged text',
  () => {
    fc.assert(
      fc.property(
        fc.nat(WHOLE.length),
        fc.nat(20),
        fc.string({ unit: 'binary', maxLength: 5 }),
        (at, length, instead) => {
          expectSound(readDocument(WHOLE.slice(0, at) + instead + WHOLE.slice(at + length)), FIRST_MONDAY)
        },
      ),
      { numRuns: numRuns / 5 },
    )
  },
  TIMEOUT,
)

test(
  'any JSON at all',
  () => {
    fc.assert(
      fc.property(fc.json(), fc.jsonValue(), (text, state) => {
        expectSound(readDocument(text), FIRST_MONDAY)
        expectSound(readDocument(JSON.stringify({ version: 1, rev: 1, state })), FIRST_MONDAY)
        expect(validateRoadmap(state).kind).toBe('invalid')
      }),
      { numRuns: numRuns / 5 },
    )
  },
  TIMEOUT,
)

function expectSound(outcome: ReadOutcome, today: Day): void {
  if (outcome.kind !== 'ok' && outcome.kind !== 'repaired') return
  const { document, rev } = outcome
  for (const plan of [...document.plans.values(), ...(document.draft === null ? [] : [document.draft])]) {
    schedulePlan(plan, today)
    // What was repaired is right by the strict rules too.
    const json: unknown = JSON.parse(writeDocument({ ...EMPTY_DOCUMENT, draft: plan }, 0))
    expect(validateRoadmap(editJson(json).get('state.draft.roadmap'))).toEqual({ kind: 'valid', roadmap: plan.roadmap })
  }
  expect(readDocument(writeDocument(document, rev))).toEqual({ kind: 'ok', document, rev })
}

/** What is done to a place: its number among all the places, and what to do there. */
interface Damage {
  readonly at: number
  readonly what:
    { readonly kind: 'drop' | 'repeat' | 'swap' | 'rename' } | { readonly kind: 'replace'; readonly by: unknown }
}

/** Written without quotation marks, which JSON.stringify cannot. */
const INFINITY_MARK = '\u0001infinity'

const ODD_VALUES: readonly unknown[] = [
  [null, 0, -1, 1.5, 1e300, INFINITY_MARK, true, false, {}],
  ['', 'x', 'learn', 'build', 'arrive', 'editorial', 'known', 'wait', '__proto__', 'javascript:alert(1)'],
  ['2027-02-30', '0001-01-01', '9999-12-31', '2027-01-04', '\u0000', '\uD800', '\u202E', 'x'.repeat(30_000)],
  [[], [null], [[]], ['learn'], ['arrive', 'arrive']],
].flat()

function arbitraryDamage(): fc.Arbitrary<Damage> {
  const odd = fc.constantFrom(...ODD_VALUES)
  const what = fc.oneof(
    fc.record({ kind: fc.constantFrom('drop' as const, 'repeat' as const, 'swap' as const, 'rename' as const) }),
    fc.record({ kind: fc.constant('replace' as const), by: fc.oneof(odd, odd, fc.jsonValue({ maxDepth: 3 })) }),
  )
  return fc.record({ at: fc.nat(), what })
}

/** Damages what lies at a place inside; places are numbered through, and the number wraps round. */
function damage(root: unknown, { at, what }: Damage): unknown {
  const json = editJson(root)
  const paths = pathsIn(root)
  const path = paths[at % Math.max(paths.length, 1)]
  const other = paths[(at * 7 + 13) % Math.max(paths.length, 1)]
  if (path === undefined || other === undefined) return root
  const list = path.split('.').slice(0, -1).join('.')
  switch (what.kind) {
    case 'replace':
      json.set(path, structuredClone(what.by))
      break
    case 'drop':
      json.drop(path)
      break
    case 'repeat':
      if (Array.isArray(json.get(list))) json.push(list, structuredClone(json.get(path)))
      break
    case 'swap': {
      const [one, two] = [structuredClone(json.get(path)), structuredClone(json.get(other))]
      json.set(path, two)
      // It may have been inside the first, and be gone.
      if (pathsIn(root).includes(other)) json.set(other, one)
      break
    }
    case 'rename':
      json.set(`${list}.constructor`.replace(/^\./, ''), structuredClone(json.get(path)))
      break
  }
  return root
}

function pathsIn(root: unknown): readonly string[] {
  const paths: string[] = []
  const open: (readonly [value: unknown, prefix: string])[] = [[root, '']]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, prefix] = next
    if (typeof value !== 'object' || value === null) continue
    for (const [key, part] of Object.entries(value)) {
      // A path cannot go through such a name.
      if (key === '' || key.includes('.')) continue
      paths.push(prefix + key)
      open.push([part, `${prefix}${key}.`])
    }
  }
  return paths
}

function stringify(json: unknown): string {
  return JSON.stringify(json).replaceAll(JSON.stringify(INFINITY_MARK), '1e999')
}
