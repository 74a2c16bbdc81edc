import { beforeEach, describe, expect, test } from 'vitest'
import { countStepsLeftBehind } from '../../src/domain/plan/steps-left-behind'
import { compareRoadmaps } from '../../src/domain/roadmap/compare-roadmaps'
import { editRoadmapText } from '../../src/domain/roadmap/edit-roadmap'
import { deleteSteps, editStepText } from '../../src/domain/roadmap/edit-roadmap-steps'
import type { Roadmap } from '../../src/domain/roadmap/roadmap'
import { useDocumentStore } from '../../src/store/document-store'
import { sealChange, undo } from '../../src/store/history-store'
import { useNoticeStore } from '../../src/store/notice-store'
import { editOwnRoadmap, makeOwnRoadmapOfPlan } from '../../src/store/roadmap-actions'
import { leaveOutOfPlan, leaveOutOfRoadmap, takeIntoPlan, takeIntoRoadmap } from '../../src/store/roadmap-take-actions'
import { makeDocument, makePlan, makeProgress } from '../helpers/make-plan'
import { makeRoadmap } from '../helpers/make-roadmap'
import { resetStores } from '../helpers/reset-stores'
import { noticeNow } from '../helpers/stores-now'

const origin = makeRoadmap()
const mine = { ...origin, id: 'own', title: 'Mine' }
/** The next edition: a step renamed, one gone. */
const theirs: Roadmap = {
  ...deleteSteps(editStepText(origin, 'learn', { title: 'Learn more' }), new Set(['wait'])),
  edition: 2,
}
const own = () => useDocumentStore.getState().roadmaps.get('own')
const plan = () => useDocumentStore.getState().plans.get('plan')
const changes = (key: string) => {
  const now = own()
  const states = { base: now?.origin ?? origin, mine: now?.roadmap ?? mine, theirs }
  return compareRoadmaps(states).filter((change) => change.key.includes(key))
}

beforeEach(() => {
  const document = makeDocument(makePlan({ roadmap: origin }))
  resetStores({ ...document, roadmaps: new Map([['own', { roadmap: mine, origin, extras: new Map() }]]) })
})

describe('editing', () => {
  test('under one key is one change until the field is left', () => {
    const rename = (title: string): void => editOwnRoadmap('own', (r) => editRoadmapText(r, { title }), 'title')
    rename('A')
    rename('Ab')
    sealChange()
    rename('Abc')
    undo()
    expect(own()?.roadmap.title).toBe('Ab')
    undo()
    expect(own()?.roadmap).toBe(mine)
  })

  test('is confirmed in words of its own, or else in general; not while a field is typed in, which shows it', () => {
    editOwnRoadmap('own', (r) => editRoadmapText(r, { title: 'A' }), null, 'Said.')
    expect(noticeNow()).toBe('Said.')
    editOwnRoadmap('own', (r) => r)
    expect(noticeNow()).toBe('Said.')
    editOwnRoadmap('own', (r) => editRoadmapText(r, { title: 'B' }))
    expect(noticeNow()).toBe('“B” is changed.')
    editOwnRoadmap('own', (r) => editRoadmapText(r, { title: 'C' }), 'title')
    expect(noticeNow()).toBeNull()
  })
})

describe('a newer edition', () => {
  test('is taken change by change, and what it was copied from is that edition when all is decided', () => {
    takeIntoRoadmap('own', theirs, changes('"learn","title"'))
    expect(own()?.roadmap.steps[0]?.title).toBe('Learn more')
    expect(own()?.origin?.edition).toBe(1)
    expect(noticeNow()).toBe('1 change taken into “Mine”.')
    takeIntoRoadmap('own', theirs, changes(''))
    expect(own()).toEqual({ roadmap: { ...theirs, id: 'own', title: 'Mine' }, origin: theirs, extras: new Map() })
    undo()
    expect(own()?.roadmap.steps).toHaveLength(3)
  })

  test('is left, and not offered again', () => {
    leaveOutOfRoadmap('own', theirs, changes('"gone"'))
    expect(own()?.roadmap).toEqual(mine)
    expect(changes('').map(({ field }) => field)).not.toContain(null)
    leaveOutOfRoadmap('own', theirs, changes(''))
    expect(changes('')).toEqual([])
    expect(own()).toEqual({ roadmap: { ...mine, edition: 2 }, origin: theirs, extras: new Map() })
  })
})

describe('a plan', () => {
  const ofPlan = (key = '') =>
    compareRoadmaps({ base: plan()?.roadmap ?? origin, mine: plan()?.roadmap ?? origin, theirs }).filter((change) =>
      change.key.includes(key),
    )

  test('takes changes one by one, with the new finish date', () => {
    takeIntoPlan('plan', theirs, ofPlan('"gone"'))
    expect(plan()?.roadmap.steps.map(({ id }) => id)).toEqual(['learn', 'arrive'])
    expect(plan()?.roadmap.edition).toBe(1)
    const finish = useNoticeStore.getState().notice?.finish
    expect(finish?.before).not.toEqual(finish?.after)
    takeIntoPlan('plan', theirs, ofPlan())
    expect(plan()?.roadmap).toEqual(theirs)
  })

  test('leaves the rest', () => {
    leaveOutOfPlan('plan', theirs)
    expect(plan()?.roadmap).toEqual({ ...origin, edition: 2 })
  })

  test('follows the copy that is made of its roadmap', () => {
    const made = makeOwnRoadmapOfPlan('plan')
    expect(plan()?.roadmap.id).toBe(made)
    expect(useDocumentStore.getState().roadmaps.get(made ?? '')).toEqual({
      roadmap: plan()?.roadmap,
      origin,
      extras: new Map(),
    })
    expect(makeOwnRoadmapOfPlan('nowhere')).toBeNull()
    undo()
    expect(plan()?.roadmap).toEqual(origin)
  })

  test.each([
    ['nothing', new Map(), 0],
    ['a topic', new Map([['wait', makeProgress({ topicsDone: new Set(['t']) })]]), 1],
    ['a step that stays', new Map([['learn', makeProgress({ status: { kind: 'known' } })]]), 0],
    ['a step that was never in it', new Map([['x', makeProgress({ status: { kind: 'known' } })]]), 0],
  ])('counts what has been worked on and would be left behind: %s', (_what, progress, count) => {
    expect(countStepsLeftBehind(makePlan({ roadmap: origin, progress }), theirs)).toBe(count)
  })
})
