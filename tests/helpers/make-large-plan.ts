import { makeManySteps } from '../../src/dev/make-many-steps'
import type { Plan } from '../../src/domain/plan/plan'
import { makeLearner } from './make-learner'
import { FIRST_MONDAY, makePlan } from './make-plan'
import { makeRoadmap } from './make-roadmap'

/**
 * A plan of many steps of some hours in phases of 50, each after one or two of those before it, at ten hours a day: as
 * many as anyone has, and more.
 */
export function makeLargePlan(size: number): Plan {
  const { phases, steps } = makeManySteps(size)
  return makePlan({
    id: 'large',
    title: 'A large plan',
    roadmap: makeRoadmap({ phases, steps, goal: 'through it' }),
    learner: makeLearner({
      week: [600, 600, 600, 600, 600, 0, 0],
      daysOff: [{ from: FIRST_MONDAY, to: FIRST_MONDAY }].map(({ from, to }) => ({
        from: (from + 18) as typeof from,
        to: (to + 25) as typeof to,
      })),
    }),
  })
}
