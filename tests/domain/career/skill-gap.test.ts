import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { machineLearningSkills as catalogue } from '../../../src/catalogue/career/skills'
import { machineLearningEngineer } from '../../../src/catalogue/machine-learning-engineer/roadmap'
import type { SkillLevel } from '../../../src/domain/career/career'
import { askedLevel, isAtLeast } from '../../../src/domain/career/skill-catalogue'
import { skillGaps, stepsThatClose } from '../../../src/domain/career/skill-gap'
import { skillProfile } from '../../../src/domain/career/skill-profile'
import { tickStep } from '../../../src/domain/plan/edit-plan'
import type { Plan } from '../../../src/domain/plan/plan'
import { schedulePlan } from '../../../src/domain/plan/schedule-plan'
import { FIRST_MONDAY, makePlan, makeProgress } from '../../helpers/make-plan'
import { makeChoice, makeEstimate, makeRoadmap, makeStep } from '../../helpers/make-roadmap'
import { arbitraryRoadPlan, arbitrarySkills, inUse, makeCatalogue, makeTie, makeTopic } from './make-skills'

/** Three steps that lead ever further in one topic; the last is optional, and known by an answer. */
const roadmap = makeRoadmap({
  choices: [makeChoice()],
  steps: [
    makeStep({ id: 'use', prerequisites: ['learn'] }),
    makeStep({ id: 'learn' }),
    makeStep({
      id: 'master',
      prerequisites: ['use'],
      optional: true,
      estimate: makeEstimate(60),
      variants: [{ when: [{ choice: 'choice', anyOf: ['some'] }], estimate: 'known' }],
    }),
  ],
})

const asks = (level: SkillLevel) =>
  makeCatalogue([
    makeTopic({
      asks: new Map([['role', level]]),
      ties: [
        makeTie({ step: 'learn', to: 'basics' }),
        makeTie({ step: 'use', to: 'practised' }),
        makeTie({ step: 'master', to: 'confident' }),
      ],
    }),
  ])

function gapsOf(asked: SkillLevel, plan: Plan, said: SkillLevel = 'none') {
  const skills = new Map([['topic', said]])
  const use = inUse(plan)
  const { byId } = schedulePlan(plan, FIRST_MONDAY)
  return skillGaps(asks(asked), skillProfile(asks(asked), skills, use), 'role', use, byId)
}

describe('a gap', () => {
  const plan = makePlan({ roadmap })

  test('is closed by the steps that raise the topic, as they are finished, up to the one that reaches what is asked', () => {
    expect(gapsOf('practised', plan)).toMatchObject([{ isCovered: true, steps: ['learn', 'use'], elsewhere: [] }])
    expect(gapsOf('confident', plan)).toMatchObject([{ isCovered: true, steps: ['learn', 'use', 'master'] }])
  })

  test('is not there where the person is as far, and is closed by what leads further than they are', () => {
    expect(gapsOf('practised', plan, 'practised')).toEqual([])
    expect(gapsOf('confident', plan, 'basics')).toMatchObject([{ now: 'basics', steps: ['use', 'master'] }])
  })

  test('is not closed by a step that is over', () => {
    const progress = new Map([['learn', makeProgress({ status: { kind: 'known' } })]])
    expect(gapsOf('practised', { ...plan, progress })).toMatchObject([{ now: 'basics', steps: ['use'] }])
  })

  test.each<[why: string, plan: Plan]>([
    ['leftOut', makePlan({ roadmap, settings: new Map([['master', { leftOut: true }]]) })],
    ['countedAsKnown', makePlan({ roadmap, answers: new Map([['choice', 'some']]) })],
  ])('that the plan does not close says what of the roadmap would: %s', (why, open) => {
    expect(gapsOf('confident', open)).toMatchObject([
      { isCovered: false, atEnd: 'practised', steps: ['learn', 'use'], elsewhere: [{ step: 'master', why }] },
    ])
  })

  test('that is met by steps of other answers names them', () => {
    const [use, learn, master] = roadmap.steps
    const conditional = { ...master!, when: [{ choice: 'choice', anyOf: ['some'] }] }
    const other = makePlan({ roadmap: { ...roadmap, steps: [use!, learn!, conditional] } })
    expect(gapsOf('confident', other)).toMatchObject([{ elsewhere: [{ step: 'master', why: 'notForTheseAnswers' }] }])
  })

  test('without a plan has no steps', () => {
    expect(skillGaps(asks('basics'), skillProfile(asks('basics'), new Map(), null), 'role', null)).toMatchObject([
      { isCovered: false, steps: [], elsewhere: [] },
    ])
  })
})

test('gaps by step: the first to be finished first, with all that it raises', () => {
  const gaps = gapsOf('practised', makePlan({ roadmap }))
  const finishes = new Map([
    ['use', { finish: FIRST_MONDAY }],
    ['learn', { finish: null }],
  ])
  expect(stepsThatClose(gaps, finishes).map(({ step, raises }) => [step, raises.map(({ to }) => to)])).toEqual([
    ['use', ['practised']],
    ['learn', ['basics']],
  ])
})

describe('on the built-in road', () => {
  const roles = machineLearningEngineer.choices.find(({ id }) => id === catalogue.roleChoice)?.options ?? []
  const role = fc.constantFrom(...roles.map(({ id }) => id))

  test('lists only steps ahead in the plan that raise the topic; done, they close the gap or it says that they do not', () => {
    fc.assert(
      fc.property(arbitraryRoadPlan(), arbitrarySkills(), role, (plan, skills, asked) => {
        const use = inUse(plan)
        const { byId } = schedulePlan(plan, FIRST_MONDAY)
        const gaps = skillGaps(catalogue, skillProfile(catalogue, skills, use), asked, use, byId)
        const inPlan = new Set(use.steps.map(({ id }) => id))
        for (const { topic, now, steps, isCovered, atEnd } of gaps) {
          expect(isAtLeast(now, askedLevel(topic, asked))).toBe(false)
          for (const id of steps) {
            expect(inPlan.has(id), id).toBe(true)
            expect(['done', 'known']).not.toContain(plan.progress.get(id)?.status.kind)
            expect(topic.ties.some((tie) => tie.step === id && !isAtLeast(now, tie.to))).toBe(true)
          }
          const done = steps.reduce((edited, id) => tickStep(edited, id, FIRST_MONDAY), plan)
          const after = skillProfile(catalogue, skills, inUse(done)).get(topic.id)
          expect(isAtLeast(after!.now, isCovered ? askedLevel(topic, asked) : atEnd), topic.id).toBe(true)
          expect(isAtLeast(atEnd, askedLevel(topic, asked))).toBe(isCovered)
        }
      }),
    )
  })
})
