import { createRandom, drawBelow } from '../../src/domain/forecast/random'
import type { Plan } from '../../src/domain/plan/plan'
import type { Step } from '../../src/domain/roadmap/roadmap'
import { makeLearner } from './make-learner'
import { FIRST_MONDAY, makePlan } from './make-plan'
import { makeEstimate, makePhase, makeRoadmap, makeStep } from './make-roadmap'

const STEPS_IN_A_PHASE = 50

/**
 * A plan of many steps of some hours in phases of 50, each after one or two of those before it, at ten hours a day: as
 * many as anyone has, and more.
 */
export function makeLargePlan(size: number): Plan {
  const random = createRandom(size, 1)
  const steps = Array.from({ length: size }, (_, i): Step => {
    const before = [i - 1 - drawBelow(random, 4), drawBelow(random, 3) === 0 ? drawBelow(random, i + 1) : -1]
    const prerequisites = [...new Set(before.filter((at) => at >= 0 && at < i))].map((at) => `s${at}`)
    const hours = 2 + drawBelow(random, 8)
    return makeStep({
      id: `s${i}`,
      title: `Step ${i + 1}`,
      phase: `p${Math.floor(i / STEPS_IN_A_PHASE)}`,
      prerequisites,
      estimate: makeEstimate(hours * 60, hours * 40, hours * 120),
    })
  })
  const phases = Array.from({ length: Math.ceil(size / STEPS_IN_A_PHASE) }, (_, i) =>
    makePhase({ id: `p${i}`, title: `Phase ${i + 1}` }),
  )
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
