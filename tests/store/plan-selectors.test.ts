import { beforeEach, describe, expect, test } from 'vitest'
import { setWeek } from '../../src/domain/plan/edit-plan'
import { toggleTopic, undoChange } from '../../src/store/plan-actions'
import { rehearseTick, viewPlan, viewPlanInParts } from '../../src/store/plan-selectors'
import { FIRST_MONDAY, makeDocument, makePlan } from '../helpers/make-plan'
import { makeRoadmap, makeStep } from '../helpers/make-roadmap'
import { resetStores } from '../helpers/reset-stores'
import { planNow } from '../helpers/stores-now'

const TOPICS = [
  { id: 'bayes', title: 'Bayes' },
  { id: 'mean', title: 'Means' },
]
const PLAN = makePlan({
  roadmap: makeRoadmap({
    steps: [makeStep({ id: 'learn', topics: TOPICS }), makeStep({ id: 'build', prerequisites: ['learn'] })],
  }),
})

beforeEach(() => {
  resetStores(makeDocument(PLAN))
})

const view = () => viewPlan(planNow(), FIRST_MONDAY)

describe('a ticked topic', () => {
  test('is seen in the step, in the list of all and in its phase', () => {
    view()
    toggleTopic('learn', 'mean')
    const inPhase = view().phases.flatMap(({ steps }) => steps)
    for (const steps of [view().steps, inPhase]) {
      expect(steps.map(({ id, progress }) => [id, [...progress.topicsDone]])).toEqual([
        ['learn', ['mean']],
        ['build', []],
      ])
    }
    undoChange()
    expect(view().steps[0]!.progress.topicsDone.size).toBe(0)
  })

  test('dates nothing anew, and all is as if it did', () => {
    const { schedule } = view()
    toggleTopic('learn', 'mean')
    expect(view().schedule).toBe(schedule)
    const anew = viewPlan({ ...planNow() }, FIRST_MONDAY)
    expect(view().steps).toEqual(anew.steps)
    expect(view().phases).toEqual(anew.phases)
    expect(view().schedule.steps).toEqual(anew.schedule.steps)
    expect(view().schedule.finish).toEqual(anew.schedule.finish)
  })
})

describe('of the versions of a plan', () => {
  const withMinutes = (minutes: number) => setWeek(PLAN, [minutes, minutes, minutes, minutes, minutes, 0, 0])

  test('the one that is looked at again and again stays worked out, however many are tried beside it', () => {
    const kept = viewPlan(PLAN, FIRST_MONDAY)
    for (let minutes = 10; minutes <= 100; minutes += 10) {
      const tried = withMinutes(minutes)
      expect(viewPlan(tried, FIRST_MONDAY)).toBe(viewPlan(tried, FIRST_MONDAY))
      expect(viewPlan(PLAN, FIRST_MONDAY)).toBe(kept)
    }
  })

  test('one that undo goes back to after many others comes out as it was', () => {
    const before = viewPlan(PLAN, FIRST_MONDAY)
    for (let minutes = 10; minutes <= 100; minutes += 10) viewPlan(withMinutes(minutes), FIRST_MONDAY)
    const again = viewPlan(PLAN, FIRST_MONDAY)
    expect(again.steps).toEqual(before.steps)
    expect(again.phases).toEqual(before.phases)
    expect(again.schedule.finish).toEqual(before.schedule.finish)
  })
})

describe('a plan worked out in parts', () => {
  test('is the same as in one go, and is there when it is looked at', () => {
    const before = viewPlan(structuredClone(PLAN), FIRST_MONDAY)
    const ahead = structuredClone(PLAN)
    // One part after the other, until there are none.
    expect([...viewPlanInParts(ahead, FIRST_MONDAY)].length).toBeGreaterThan(1)
    const found = viewPlan(ahead, FIRST_MONDAY)
    expect(found.plan).toBe(ahead)
    expect(found.steps).toEqual(before.steps)
    expect(found.phases).toEqual(before.phases)
    expect(found.schedule.finish).toEqual(before.schedule.finish)
    expect(viewPlan(ahead, FIRST_MONDAY)).toBe(found)
  })

  test('is worked out as a whole where the parts have been left off', () => {
    const plan = structuredClone(PLAN)
    const parts = viewPlanInParts(plan, FIRST_MONDAY)
    parts.next()
    const seen = viewPlan(plan, FIRST_MONDAY)
    expect(seen.steps).toHaveLength(2)
    expect(viewPlan(plan, FIRST_MONDAY)).toBe(seen)
  })
})

describe('a tick that is rehearsed', () => {
  test('changes nothing, whether it is gone through or called off halfway', () => {
    const before = view()
    const asItWas = structuredClone({ plan: planNow(), steps: before.steps })
    const parts = rehearseTick(planNow(), FIRST_MONDAY)
    parts.next()
    expect(view()).toBe(before)
    expect([...parts].length).toBeGreaterThan(1)
    expect(view()).toBe(before)
    expect({ plan: planNow(), steps: view().steps }).toEqual(asItWas)
  })

  test('is none where no step is open', () => {
    const done = makePlan({ roadmap: makeRoadmap({ steps: [] }) })
    expect([...rehearseTick(done, FIRST_MONDAY)]).toEqual([])
  })
})
