import fc from 'fast-check'
import { machineLearningEngineer as roadmap } from '../../../src/catalogue/machine-learning-engineer/roadmap'
import { machineLearningSkills } from '../../../src/catalogue/career/skills'
import { type Career, type SkillLevel, SKILL_LEVELS } from '../../../src/domain/career/career'
import {
  allTopics,
  type SkillCatalogue,
  type SkillTie,
  type SkillTopic,
} from '../../../src/domain/career/skill-catalogue'
import type { PlanInUse } from '../../../src/domain/career/skill-profile'
import type { Plan } from '../../../src/domain/plan/plan'
import { planSteps } from '../../../src/domain/plan/schedule-plan'
import { NO_PROGRESS, type Status } from '../../../src/domain/progress/progress'
import { FIRST_MONDAY, makePlan } from '../../helpers/make-plan'

/** A topic that every role asks nothing of; give what matters. */
export function makeTopic(parts: Partial<SkillTopic> = {}): SkillTopic {
  return { id: 'topic', title: 'A topic', examples: new Map(), sources: [], asks: new Map(), ties: [], ...parts }
}

export function makeTie(parts: Partial<SkillTie> = {}): SkillTie {
  return { step: 'learn', topics: [], to: 'practised', isPractice: false, ...parts }
}

/** One area with these topics. */
export function makeCatalogue(topics: readonly SkillTopic[], answers: SkillCatalogue['answers'] = []): SkillCatalogue {
  return { roleChoice: 'role', areas: [{ id: 'area', title: 'An area', summary: '', topics }], answers }
}

export function inUse(plan: Plan): PlanInUse {
  return { plan, steps: planSteps(plan) }
}

/** Any word on any topics of the built-in catalogue. */
export function arbitrarySkills(): fc.Arbitrary<Career['skills']> {
  const level = fc.option(fc.constantFrom<SkillLevel>(...SKILL_LEVELS))
  const topics = allTopics(machineLearningSkills)
  return fc
    .array(level, { minLength: topics.length, maxLength: topics.length })
    .map(
      (levels) =>
        new Map(topics.flatMap(({ id }, at): [string, SkillLevel][] => (levels[at] ? [[id, levels[at]]] : []))),
    )
}

/** A plan on the built-in road with any answers, in which anything may have been done, ticked or left out. */
export function arbitraryRoadPlan(): fc.Arbitrary<Plan> {
  const answers = fc.tuple(
    ...roadmap.choices.map(({ id, options }) => fc.constantFrom(...options).map((option) => [id, option.id] as const)),
  )
  const status = fc.oneof(
    { weight: 6, arbitrary: fc.constant<Status>({ kind: 'open' }) },
    { weight: 1, arbitrary: fc.constant<Status>({ kind: 'started', on: FIRST_MONDAY }) },
    { weight: 1, arbitrary: fc.constant<Status>({ kind: 'done', on: FIRST_MONDAY, startedOn: null }) },
    { weight: 1, arbitrary: fc.constant<Status>({ kind: 'known' }) },
  )
  const steps = fc.tuple(
    ...roadmap.steps.map((step) =>
      fc.record({
        id: fc.constant(step.id),
        status,
        ticked: fc.oneof(
          { weight: 3, arbitrary: fc.constant<readonly string[]>([]) },
          { weight: 1, arbitrary: fc.subarray(step.topics.map(({ id }) => id)) },
        ),
        leftOut: fc.boolean(),
      }),
    ),
  )
  return fc.record({ answers, steps }).map((drawn) =>
    makePlan({
      roadmap,
      answers: new Map(drawn.answers),
      progress: new Map(
        drawn.steps.map(({ id, status: is, ticked }) => [
          id,
          { ...NO_PROGRESS, status: is, topicsDone: new Set(ticked) },
        ]),
      ),
      settings: new Map(drawn.steps.filter(({ leftOut }) => leftOut).map(({ id }) => [id, { leftOut: true }])),
    }),
  )
}
