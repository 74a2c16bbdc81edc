import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CairnDocument, EMPTY_DOCUMENT, type Preferences } from '../../../src/domain/document/document'
import { isSameDocument, mergeDocuments } from '../../../src/domain/document/merge-documents'
import * as edits from '../../../src/domain/plan/edit-plan'
import type { Plan } from '../../../src/domain/plan/plan'
import type { Status } from '../../../src/domain/progress/progress'
import { day, makeDocument, makeFullDocument, makeFullPlan, makePlan } from '../../helpers/make-plan'
import { BASE, copyOf, type Edit, edited, PLACES, planOf, setLog, setStatus } from './merge-edits'

const makePreferences = (theme: Preferences['theme'], view: Preferences['view']): Preferences => ({
  ...EMPTY_DOCUMENT.preferences,
  theme,
  view,
})

const arbitraryEdits = fc.array(
  fc.record({ place: fc.nat({ max: PLACES.length - 1 }), value: fc.nat({ max: 20 }), isMine: fc.boolean() }),
  { maxLength: 8 },
)

const sideOf = (list: readonly { place: number; value: number; isMine: boolean }[], isMine: boolean): readonly Edit[] =>
  list.filter((each) => each.isMine === isMine).map(({ place, value }) => PLACES[place]!(value))

describe('any edits', () => {
  test('of different places are all there, as if one side had made them', () => {
    fc.assert(
      fc.property(arbitraryEdits, (drawn) => {
        const list = [...new Map(drawn.map((each) => [each.place, each])).values()]
        const mine = edited(BASE, ...sideOf(list, true))
        const theirs = copyOf(edited(BASE, ...sideOf(list, false)))
        const all = edited(BASE, ...sideOf(list, true), ...sideOf(list, false))
        expect(mergeDocuments(BASE, mine, theirs)).toEqual(all)
      }),
      { numRuns: 500 },
    )
  })

  test('come out the same whoever merges, and however often', () => {
    fc.assert(
      fc.property(arbitraryEdits, (list) => {
        const mine = edited(BASE, ...sideOf(list, true))
        const theirs = copyOf(edited(BASE, ...sideOf(list, false)))
        const merged = mergeDocuments(BASE, mine, theirs)
        expect(isSameDocument(merged, mergeDocuments(BASE, theirs, mine))).toBe(true)
        expect(mergeDocuments(BASE, merged, theirs)).toBe(merged)
        expect(mergeDocuments(BASE, merged, mine)).toBe(merged)
        expect(mergeDocuments(theirs, merged, theirs)).toBe(merged)
        // What is merged can be saved, and reads the same.
        expect(isSameDocument(copyOf(merged), merged)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('on one side alone are that side', () => {
    fc.assert(
      fc.property(arbitraryEdits, (list) => {
        const changed = edited(BASE, ...sideOf(list, true))
        expect(mergeDocuments(BASE, changed, copyOf(BASE))).toBe(changed)
        expect(mergeDocuments(BASE, BASE, copyOf(changed))).toEqual(changed)
      }),
    )
  })
})

describe('what is the same', () => {
  test('stays the very same object', () => {
    const full = makeFullDocument()
    expect(mergeDocuments(full, full, copyOf(full))).toBe(full)
    const theirs = copyOf(edited(BASE, (plan) => edits.tickStep(plan, 'build', day(5))))
    const merged = planOf(mergeDocuments(BASE, BASE, theirs))
    const before = planOf(BASE)
    expect(merged.roadmap).toBe(before.roadmap)
    expect(merged.learner).toBe(before.learner)
    expect(merged.settings).toBe(before.settings)
    expect(merged.baseline).toBe(before.baseline)
    expect(merged.progress.get('learn')).toBe(before.progress.get('learn'))
    expect(merged.progress.get('build')).not.toBe(before.progress.get('build'))
  })
})

describe('the same field, changed on both sides', () => {
  const started: Status = { kind: 'started', on: day(1) }
  const done: Status = { kind: 'done', on: day(8), startedOn: null }

  test.each<[name: string, one: Edit, other: Edit, winner: Edit]>([
    ['done wins over open', setStatus(done), setStatus({ kind: 'open' }), setStatus(done)],
    ['done wins over known', setStatus(done), setStatus({ kind: 'known' }), setStatus(done)],
    ['known wins over started', setStatus({ kind: 'known' }), setStatus(started), setStatus({ kind: 'known' })],
    ['the earlier day wins', setStatus(done), setStatus({ ...done, on: day(9) }), setStatus(done)],
    ['more logged wins', setLog('learn', 30), setLog('learn', 45), setLog('learn', 45)],
    [
      'less left wins',
      (plan) => edits.setRemaining(plan, 'build', 10),
      (plan) => edits.setRemaining(plan, 'build', 40),
      (plan) => edits.setRemaining(plan, 'build', 10),
    ],
    [
      'a word on what is left wins over none',
      (plan) => edits.setRemaining(plan, 'build', 10),
      (plan) => edits.setRemaining(plan, 'build', null),
      (plan) => edits.setRemaining(plan, 'build', 10),
    ],
    [
      'a setting that was edited wins over its removal',
      (plan) => edits.changeSettings(plan, 'build', { priority: 1 }),
      (plan) => edits.changeSettings(plan, 'build', { priority: undefined, dailyCap: undefined }),
      (plan) => edits.changeSettings(plan, 'build', { priority: 1, dailyCap: undefined }),
    ],
  ])('%s', (_, one, other, winner) => {
    const [a, b, c] = [edited(BASE, one), copyOf(edited(BASE, other)), edited(BASE, winner)]
    expect(mergeDocuments(BASE, a, b)).toEqual(c)
    expect(mergeDocuments(BASE, b, a)).toEqual(c)
  })

  test('an undo leaves to the other side, and takes back the rest of its change', () => {
    const title =
      (text: string): Edit =>
      (plan) => ({ ...plan, title: text })
    const changed = edited(BASE, title('Mine'), (plan) => edits.tickStep(plan, 'build', day(5)))
    const now = copyOf(edited(changed, title('A')))
    expect(mergeDocuments(changed, BASE, now, 'theirs')).toEqual(edited(BASE, title('A')))
  })

  test('two different baselines are not mixed', () => {
    const rebase =
      (count: number): Edit =>
      (plan) => ({
        ...plan,
        baseline: { savedOn: day(count), finish: day(count), steps: new Map() },
      })
    const [a, b] = [edited(BASE, rebase(5)), edited(BASE, rebase(6))]
    const merged = planOf(mergeDocuments(BASE, a, b)).baseline
    expect([planOf(a).baseline, planOf(b).baseline]).toContain(merged)
    expect(planOf(mergeDocuments(BASE, b, a)).baseline).toEqual(merged)
  })
})

describe('plans', () => {
  const other = makePlan({ id: 'other' })
  const both = makeDocument(makeFullPlan('plan'), other)
  const without: CairnDocument = {
    ...both,
    plans: new Map([...both.plans].filter(([id]) => id !== 'plan')),
    currentPlan: 'other',
  }

  test('that were started on both sides are all there', () => {
    const add = (id: string): CairnDocument => ({ ...BASE, plans: new Map(BASE.plans).set(id, makePlan({ id })) })
    expect([...mergeDocuments(BASE, add('b'), add('a')).plans.keys()]).toEqual(['plan', 'a', 'b'])
  })

  test('that were deleted stay deleted, and the open plan is one that is there', () => {
    const merged = mergeDocuments(both, { ...both, preferences: makePreferences('dark', 'list') }, copyOf(without))
    expect([[...merged.plans.keys()], merged.currentPlan]).toEqual([['other'], 'other'])
    const opened = mergeDocuments({ ...both, currentPlan: 'other' }, { ...both, currentPlan: 'plan' }, without)
    expect(opened.currentPlan).toBe('other')
  })

  test('that were deleted on one side and edited on the other stay', () => {
    const theirs = copyOf(edited(both, (plan) => edits.tickStep(plan, 'build', day(5))))
    expect(mergeDocuments(both, without, theirs).plans.get('plan')).toEqual(planOf(theirs))
    expect(mergeDocuments(both, theirs, without).plans.get('plan')).toEqual(planOf(theirs))
  })
})

describe('what is one’s own', () => {
  const mine: CairnDocument = {
    ...BASE,
    draft: makePlan({ id: 'a' }),
    preferences: makePreferences('dark', 'timeline'),
  }
  const theirs: CairnDocument = { ...BASE, draft: makePlan({ id: 'b' }), preferences: makePreferences('light', 'list') }

  test('stays mine, unless only they have changed it', () => {
    const merged = mergeDocuments(BASE, mine, theirs)
    expect([merged.draft, merged.preferences]).toEqual([mine.draft, makePreferences('dark', 'list')])
    expect(mergeDocuments(BASE, BASE, theirs)).toEqual(theirs)
  })

  test('comes out even for two that merge at the same time', () => {
    expect(mergeDocuments(BASE, mine, theirs, 'even')).toEqual(mergeDocuments(BASE, theirs, mine, 'even'))
  })

  test('of the same draft, the fields of both are kept', () => {
    const drafted = (draft: Plan): CairnDocument => ({ ...BASE, draft })
    const draft = makePlan({ id: 'draft' })
    const merged = mergeDocuments(
      drafted(draft),
      drafted(edits.setStart(draft, day(4))),
      drafted(edits.setStepsAtOnce(draft, 4)),
    )
    expect(merged.draft).toEqual(edits.setStepsAtOnce(edits.setStart(draft, day(4)), 4))
  })
})
