import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../../../src/domain/day'
import { type ReadOutcome, readDocument } from '../../../src/domain/document/read-document'
import { writeDocument } from '../../../src/domain/document/write-document'
import { schedulePlan } from '../../../src/domain/plan/schedule-plan'
import { validateRoadmap } from '../../../src/domain/roadmap/validate-roadmap'
import { FIRST_MONDAY, makeFullDocument } from '../../helpers/make-plan'

/**
 * Whole documents, damaged at random places: whatever comes of it is refused, or can be scheduled and is written and
 * read as what it is. CAIRN_RUNS asks for more runs.
 */
const numRuns = Number(process.env['CAIRN_RUNS'] ?? 3000)
const WHOLE = writeDocument(makeFullDocument(), 7)

test('damaged JSON', () => {
  const counts = { ok: 0, repaired: 0, corrupt: 0, newer: 0 }
  fc.assert(
    fc.property(
      fc.array(arbitraryDamage(), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: -400, max: 4000 }),
      (damages, days) => {
        const text = stringify(damages.reduce(damage, JSON.parse(WHOLE)))
        const outcome = readDocument(text)
        counts[outcome.kind] += 1
        expectSound(outcome, (FIRST_MONDAY + days) as Day)
      },
    ),
    { numRuns },
  )
  // The test is about what is repaired: it must not refuse its way out.
  expect(counts.repaired).toBeGreaterThan(numRuns / 2)
})

test('damaged text', () => {
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
})

test('any JSON at all', () => {
  fc.assert(
    fc.property(fc.json(), fc.jsonValue(), (text, state) => {
      expectSound(readDocument(text), FIRST_MONDAY)
      expectSound(readDocument(JSON.stringify({ version: 1, rev: 1, state })), FIRST_MONDAY)
      expect(validateRoadmap(state).kind).toBe('invalid')
    }),
    { numRuns: numRuns / 5 },
  )
})

function expectSound(outcome: ReadOutcome, today: Day): void {
  if (outcome.kind !== 'ok' && outcome.kind !== 'repaired') return
  const { document, rev } = outcome
  for (const plan of [...document.plans.values(), ...(document.draft === null ? [] : [document.draft])]) {
    schedulePlan(plan, today)
    // What was repaired is right by the strict rules too.
    const json = JSON.parse(writeDocument({ ...document, plans: new Map(), currentPlan: null, draft: plan }, 0))
    expect(validateRoadmap(json.state.draft.roadmap)).toEqual({ kind: 'valid', roadmap: plan.roadmap })
  }
  expect(readDocument(writeDocument(document, rev))).toEqual({ kind: 'ok', document, rev })
}

type Json = any

/** What is done to a place: its number among all the places, and what to do there. */
interface Damage {
  readonly at: number
  readonly what:
    { readonly kind: 'drop' | 'repeat' | 'swap' | 'rename' } | { readonly kind: 'replace'; readonly by: Json }
}

/** Written without quotation marks, which JSON.stringify cannot. */
const INFINITY_MARK = '\u0001infinity'

function arbitraryDamage(): fc.Arbitrary<Damage> {
  const odd = fc.constantFrom<Json>(
    ...[null, 0, -1, -0, 1.5, 1e300, INFINITY_MARK, '', 'x', 'learn', 'build', 'arrive', 'editorial', '__proto__'],
    ...['2027-02-30', '0001-01-01', '9999-12-31', '2027-01-04', '\u0000', '\uD800', '\u202E', 'x'.repeat(30_000)],
    ...[[], {}, [null], [[]], ['learn'], ['arrive', 'arrive'], true, false, 'javascript:alert(1)', 'known', 'wait'],
  )
  const what = fc.oneof(
    fc.record({ kind: fc.constantFrom('drop' as const, 'repeat' as const, 'swap' as const, 'rename' as const) }),
    fc.record({ kind: fc.constant('replace' as const), by: fc.oneof(odd, odd, fc.jsonValue({ maxDepth: 3 })) }),
  )
  return fc.record({ at: fc.nat(), what })
}

/** Damages what lies at a place inside; places are numbered through, and the number wraps round. */
function damage(root: Json, { at, what }: Damage): Json {
  const places = placesOf(root)
  const place = places[at % Math.max(places.length, 1)]
  if (place === undefined) return root
  const { parent, key } = place
  const other = places[(at * 7 + 13) % places.length]!
  switch (what.kind) {
    case 'replace':
      parent[key] = structuredClone(what.by)
      break
    case 'drop':
      if (Array.isArray(parent)) parent.splice(Number(key), 1)
      else delete parent[key]
      break
    case 'repeat':
      if (Array.isArray(parent)) parent.push(structuredClone(parent[Number(key)]))
      break
    case 'swap': {
      const [a, b] = [structuredClone(parent[key]), structuredClone(other.parent[other.key])]
      parent[key] = b
      other.parent[other.key] = a
      break
    }
    case 'rename':
      if (!Array.isArray(parent)) parent['constructor'] = parent[key]
      break
  }
  return root
}

function placesOf(root: Json): readonly { readonly parent: Json; readonly key: string }[] {
  const places: { parent: Json; key: string }[] = []
  const open: Json[] = [root]
  for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
    for (const key of Object.keys(parent)) {
      places.push({ parent, key })
      if (typeof parent[key] === 'object' && parent[key] !== null) open.push(parent[key])
    }
  }
  return places
}

function stringify(json: Json): string {
  return JSON.stringify(json).replaceAll(JSON.stringify(INFINITY_MARK), '1e999')
}
