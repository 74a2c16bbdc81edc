import { makeManySteps } from '../../../src/dev/make-many-steps'
import type { Day } from '../../../src/domain/day'
import { EMPTY_DOCUMENT } from '../../../src/domain/document/document'
import { exportDocument } from '../../../src/domain/document/export-document'
import { writeDocument } from '../../../src/domain/document/write-document'
import type { Plan } from '../../../src/domain/plan/plan'
import { schedulePlan } from '../../../src/domain/plan/schedule-plan'
import { makeLearner } from '../../helpers/make-learner'
import { makePlan } from '../../helpers/make-plan'
import { makeRoadmap } from '../../helpers/make-roadmap'

/** Twelve hours a day, so that 10,000 steps end within the 20 years that a plan can have. */
const MINUTES_A_DAY = 720

/** The same steps, as each page takes them. */
interface BenchData {
  /** A file to import into the app. */
  readonly exported: string
  /** What the app has on the device when the plan is its own. */
  readonly saved: string
  /** The steps with the dates that the app gives them, for the peers; days since 1970-01-01, `end` exclusive. */
  readonly tasks: string
}

/** Seeded by the size alone: the same steps each time, from the day given on. */
export function makeBenchData(size: number, today: Day): BenchData {
  const plan = makePlanOf(size, today)
  const document = { ...EMPTY_DOCUMENT, plans: new Map([[plan.id, plan]]), currentPlan: plan.id }
  return { exported: exportDocument(document), saved: writeDocument(document, 1), tasks: JSON.stringify(tasksOf(plan)) }
}

function makePlanOf(size: number, today: Day): Plan {
  const { phases, steps } = makeManySteps(size)
  return makePlan({
    id: 'bench',
    title: `A plan of ${size} steps`,
    createdOn: today,
    roadmap: makeRoadmap({ phases, steps, goal: 'through it' }),
    learner: makeLearner({ start: today, week: Array.from({ length: 7 }, () => MINUTES_A_DAY) }),
  })
}

function tasksOf(plan: Plan): readonly object[] {
  const { byId } = schedulePlan(plan, plan.createdOn)
  return plan.roadmap.steps.map(({ id, title, prerequisites }) => {
    const dates = byId.get(id)
    if (dates === undefined || dates.start === null || dates.finish === null) throw new Error(`${id} has no dates.`)
    return { id, title, start: dates.start, end: dates.finish + 1, after: prerequisites }
  })
}
