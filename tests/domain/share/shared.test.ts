import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtinRoadmaps } from '../../../src/catalogue/builtin-roadmaps'
import { NO_HISTORY } from '../../../src/domain/plan/plan-history'
import type { Plan } from '../../../src/domain/plan/plan'
import { schedulePlan } from '../../../src/domain/plan/schedule-plan'
import { fillOutline, readShared, type Shared } from '../../../src/domain/share/read-shared'
import { outlineRoadmap } from '../../../src/domain/share/outline-roadmap'
import { planToShare, type SharedParts, USUAL_PARTS } from '../../../src/domain/share/shared-parts'
import { writeShared } from '../../../src/domain/share/write-shared'
import { editJson } from '../../helpers/edit-json'
import { day, FIRST_MONDAY, makeFullPlan, makePlan, makeProgress } from '../../helpers/make-plan'
import { makeLearner } from '../../helpers/make-learner'
import { makeEstimate, makeRoadmap, makeStep } from '../../helpers/make-roadmap'
import { arbitraryDatedPlan } from '../export/dated-plans'

const arbitraryPlan = arbitraryDatedPlan().map(({ plan }) => plan)

const ALL: SharedParts = { progress: true, daysOff: true, logs: true, notes: true }

function asShared(text: string): Shared {
  const read = readShared(text)
  if (read.kind === 'refused') throw new Error(read.says)
  return read
}

function pick({ steps, finish }: ReturnType<typeof schedulePlan>) {
  return { steps, finish }
}

function shareText(plan: Plan, parts: SharedParts, detail: 'whole' | 'outline' = 'whole'): string {
  return writeShared({ roadmap: plan.roadmap, plan: planToShare(plan, parts, FIRST_MONDAY), on: FIRST_MONDAY, detail })
}

describe('what is shared', () => {
  test('comes back as it was given, for any plan', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        fc.pre(plan.roadmap.steps.length > 0)
        const shared = asShared(shareText(plan, ALL))
        expect(shared.plan).toEqual(planToShare(plan, ALL, FIRST_MONDAY))
        expect([shared.on, shared.problems, shared.more]).toEqual([FIRST_MONDAY, [], 0])
      }),
      { numRuns: 100 },
    )
  })

  test('a roadmap alone has no plan with it', () => {
    const { roadmap } = makeFullPlan()
    const shared = asShared(writeShared({ roadmap, plan: null, on: FIRST_MONDAY, detail: 'whole' }))
    expect([shared.roadmap, shared.plan]).toEqual([roadmap, null])
  })

  test('no history, baseline, id, kept fields or projects, whatever is ticked', () => {
    const text = shareText(makeFullPlan('an-id-of-mine'), ALL)
    expect(text).not.toContain('an-id-of-mine')
    expect(asShared(text).plan).toMatchObject({ baseline: null, history: NO_HISTORY, extras: new Map() })
    for (const { projects } of asShared(text).plan?.notebooks.values() ?? []) expect(projects.size).toBe(0)
  })

  const full = makeFullPlan()
  const secrets: readonly (readonly [part: keyof SharedParts, of: (plan: Plan) => number])[] = [
    ['progress', ({ progress }) => progress.size],
    ['daysOff', ({ learner }) => learner.daysOff.length + learner.overrides.size],
    [
      'logs',
      ({ progress }) => Array.from(progress.values(), ({ log }) => log.size).reduce((sum, each) => sum + each, 0),
    ],
    ['notes', ({ notebooks }) => notebooks.size],
  ]

  test.each(secrets)('%s goes with it only when it is ticked', (part, of) => {
    expect(of(full)).toBeGreaterThan(0)
    expect(of(asShared(shareText(full, { ...ALL, [part]: true })).plan!)).toBe(of(full))
    expect(of(asShared(shareText(full, { ...ALL, [part]: false })).plan!)).toBe(0)
  })

  test('hours and notes do not go unless they are asked for', () => {
    expect([USUAL_PARTS.logs, USUAL_PARTS.notes]).toEqual([false, false])
  })

  test('without the hours on a step under way, what is left of it is the same, and so is the finish', () => {
    const roadmap = makeRoadmap({
      steps: [
        makeStep({ id: 'a', estimate: makeEstimate(1200, 1200, 1200) }),
        makeStep({ id: 'b', prerequisites: ['a'] }),
      ],
    })
    const log = new Map([[day(-3), 300]])
    const progress = new Map([['a', makeProgress({ status: { kind: 'started', on: day(-3) }, log })]])
    const plan = makePlan({ roadmap, progress })
    const shared = asShared(shareText(plan, USUAL_PARTS)).plan!
    const [before, after] = [schedulePlan(plan, FIRST_MONDAY), schedulePlan(shared, FIRST_MONDAY)]
    expect(shared.progress.get('a')?.log.size).toBe(0)
    expect(after.byId.get('a')?.remaining).toBe(before.byId.get('a')?.remaining)
    expect(after.finish).toEqual(before.finish)
  })
})

describe('the outline of a roadmap', () => {
  test('gives the same dates, for any plan', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        fc.pre(plan.roadmap.steps.length > 0)
        const shared = asShared(shareText(plan, ALL, 'outline')).plan!
        expect(pick(schedulePlan(shared, FIRST_MONDAY))).toEqual(
          pick(schedulePlan(planToShare(plan, ALL, FIRST_MONDAY), FIRST_MONDAY)),
        )
      }),
      { numRuns: 100 },
    )
  })

  test.each(builtinRoadmaps.map((roadmap) => [roadmap.title, roadmap] as const))(
    'of “%s” is filled in again where it is known',
    (_, roadmap) => {
      const plan = makePlan({ roadmap, background: null })
      const shared = asShared(shareText(plan, ALL, 'outline'))
      expect([shared.isOutline, shared.roadmap]).toEqual([true, outlineRoadmap(roadmap, plan)])
      const filled = fillOutline(shared, builtinRoadmaps)
      expect([filled.isOutline, filled.roadmap, filled.plan?.roadmap]).toEqual([false, roadmap, roadmap])
    },
  )

  test.each(builtinRoadmaps.map((roadmap) => [roadmap.title, roadmap] as const))(
    'of “%s” gives the same dates, whatever is answered and left out',
    (_, roadmap) => {
      const answers = fc.tuple(
        ...roadmap.choices.map(({ id, options }) =>
          fc.constantFrom(...options).map((option) => [id, option.id] as const),
        ),
      )
      const leftOut = fc.subarray(roadmap.steps.filter(({ optional }) => optional).map(({ id }) => id))
      fc.assert(
        fc.property(answers, leftOut, (chosen, out) => {
          const settings = new Map(out.map((id) => [id, { leftOut: true }]))
          const plan = makePlan({ roadmap, background: null, answers: new Map(chosen), settings })
          const shared = asShared(shareText(plan, ALL, 'outline'))
          expect(pick(schedulePlan(shared.plan!, FIRST_MONDAY))).toEqual(pick(schedulePlan(plan, FIRST_MONDAY)))
          expect(fillOutline(shared, builtinRoadmaps).plan?.roadmap).toBe(roadmap)
        }),
        { numRuns: 25 },
      )
    },
  )

  test('stays an outline where another edition is known, or another roadmap of that edition', () => {
    const [roadmap] = builtinRoadmaps
    const shared = asShared(shareText(makePlan({ roadmap: roadmap! }), ALL, 'outline'))
    expect(fillOutline(shared, [{ ...roadmap!, edition: roadmap!.edition + 1 }])).toBe(shared)
    expect(fillOutline(shared, [{ ...roadmap!, steps: roadmap!.steps.slice(1) }])).toBe(shared)
    expect(fillOutline(shared, [])).toBe(shared)
  })

  test('what was shared whole is not replaced by what is known', () => {
    const mine = { ...builtinRoadmaps[0]!, summary: 'Changed by me' }
    const shared = asShared(shareText(makePlan({ roadmap: mine }), ALL))
    expect(fillOutline(shared, builtinRoadmaps).roadmap.summary).toBe('Changed by me')
  })
})

describe('what a stranger may have written', () => {
  const TEXT = shareText(makeFullPlan(), ALL)

  test.each([
    '',
    'null',
    '5',
    '[]',
    '{}',
    '{"roadmap":5}',
    '{"roadmap":{}}',
    '{"roadmap":{"title":"x","steps":[]}}',
    'x',
  ])('D1 %j: a sentence', (text) => {
    expect(readShared(text)).toMatchObject({
      kind: 'refused',
      says: expect.stringMatching(/^What this link holds cannot be read\..* Ask for the plan as a file\.$/) as unknown,
    })
  })

  test('D1 JSON of any shape: a plan, a roadmap or a sentence, and no error', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (roadmap, plan) => {
        readShared(`{"on":1,"roadmap":{"title":"T","steps":[${roadmap}]},"plan":${plan}}`)
      }),
      { numRuns: 500 },
    )
  })

  test('D1 nested a million deep: a sentence', () => {
    expect(readShared(`{"roadmap":${'['.repeat(1_000_000)}`)).toMatchObject({
      kind: 'refused',
      says: expect.stringContaining('levels deep') as unknown,
    })
  })

  const HUGE = makeRoadmap({
    steps: Array.from({ length: 200 }, (_, at) => makeStep({ id: `s${at}`, estimate: makeEstimate(10_000_000) })),
  })
  const farOff = { from: FIRST_MONDAY, to: day(1_000_000) }

  test.each<[string, Plan]>([
    ['with work for thousands of years', makePlan({ roadmap: HUGE })],
    [
      'with work for thousands of years, begun long ago',
      makePlan({ roadmap: HUGE, learner: makeLearner({ start: day(-700_000) }) }),
    ],
    [
      'with a minute a week',
      makePlan({
        roadmap: makeRoadmap({ steps: [makeStep({ estimate: makeEstimate(12_000) })] }),
        learner: makeLearner({ week: [1, 0, 0, 0, 0, 0, 0] }),
      }),
    ],
    [
      'with steps at once for centuries',
      makePlan({ roadmap: { ...HUGE, steps: HUGE.steps.slice(0, 2) }, learner: makeLearner({ stepsAtOnce: 100 }) }),
    ],
    ['away for thousands of years', makePlan({ learner: makeLearner({ daysOff: [farOff] }) })],
    ['not before thousands of years', makePlan({ settings: new Map([['a', { notBefore: farOff.to }]]) })],
  ])('C2 a plan %s: refused before it is dated day by day', (_, plan) => {
    const text = writeShared({ roadmap: plan.roadmap, plan, on: FIRST_MONDAY, detail: 'whole' })
    expect(readShared(text)).toMatchObject({ says: expect.stringMatching(/more than a lifetime/) as unknown })
  })

  test('C2 a roadmap with work for thousands of years is refused, too', () => {
    const text = writeShared({ roadmap: HUGE, plan: null, on: FIRST_MONDAY, detail: 'whole' })
    expect(readShared(text)).toMatchObject({ says: expect.stringMatching(/more than a lifetime/) as unknown })
  })

  test('what is wrong in it is put right and named, and the rest comes', () => {
    const damaged = editJson(JSON.parse(TEXT))
    damaged.set('plan.title', 7)
    damaged.set('roadmap.steps.1.prerequisites', ['nothing'])
    const shared = asShared(JSON.stringify(damaged.json))
    expect(shared.plan?.title).toBe(shared.roadmap.title)
    expect(shared.problems.length).toBeGreaterThan(0)
    expect(shared.items.map(({ code }) => code)).toContain('unknown-prerequisite')
  })

  test('a history, a baseline and an id in it are passed over', () => {
    const added = editJson(JSON.parse(TEXT))
    added.set('plan.id', '__proto__')
    added.set('plan.isArchived', true)
    added.set('plan.baseline', { savedOn: '2027-01-01', finish: null, steps: [] })
    const { plan, problems } = asShared(JSON.stringify(added.json))
    expect([plan?.id, plan?.isArchived, plan?.baseline, problems]).toEqual(['shared', false, null, []])
  })
})
