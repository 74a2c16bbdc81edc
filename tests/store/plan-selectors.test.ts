import { beforeEach, describe, expect, test } from 'vitest'
import { toggleTopic, undoChange } from '../../src/store/plan-actions'
import { viewPlan } from '../../src/store/plan-selectors'
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
