import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { machineLearningSkills as catalogue } from '../../../src/catalogue/career/skills'
import type { SkillLevel } from '../../../src/domain/career/career'
import { allTopics, isAtLeast } from '../../../src/domain/career/skill-catalogue'
import { countSaid, roleOfPlan, skillProfile, tallySkills } from '../../../src/domain/career/skill-profile'
import { markStepsKnown, progressOf, tickStep, toggleTopic } from '../../../src/domain/plan/edit-plan'
import type { Plan } from '../../../src/domain/plan/plan'
import type { StepProgress } from '../../../src/domain/progress/progress'
import { FIRST_MONDAY, makePlan, makeProgress } from '../../helpers/make-plan'
import { makeChoice, makeEstimate, makeRoadmap, makeStep } from '../../helpers/make-roadmap'
import { arbitraryRoadPlan, arbitrarySkills, inUse, makeCatalogue, makeTie, makeTopic } from './make-skills'

const PARTS = ['one', 'two', 'three'].map((id) => ({ id, title: id }))

/** A road with one step about the topic, known by one answer, and its three parts, of which two are about it. */
const roadmap = makeRoadmap({
  choices: [makeChoice({ id: 'choice' })],
  steps: [
    makeStep({
      id: 'learn',
      topics: PARTS,
      estimate: makeEstimate(60, 60, 60),
      variants: [{ when: [{ choice: 'choice', anyOf: ['some'] }], estimate: 'known' }],
    }),
  ],
})
const tied = makeCatalogue([makeTopic({ ties: [makeTie({ topics: ['one', 'two', 'gone'], to: 'practised' })] })])

function standing(said: SkillLevel | null, plan: Plan | null) {
  const skills = new Map(said === null ? [] : [['topic', said] as const])
  return skillProfile(tied, skills, plan === null ? null : inUse(plan)).get('topic')
}

function planWith(progress: Partial<StepProgress>, answer = 'none'): Plan {
  return makePlan({
    roadmap,
    answers: new Map([['choice', answer]]),
    progress: new Map([['learn', makeProgress(progress)]]),
  })
}

const DONE = { status: { kind: 'done', on: FIRST_MONDAY, startedOn: null } } as const
const KNOWN = { status: { kind: 'known' } } as const
const ticked = (...ids: string[]) => ({ topicsDone: new Set(ids) })

describe('a topic stands where', () => {
  test.each<[what: string, said: SkillLevel | null, plan: Plan | null, now: SkillLevel, atEnd: SkillLevel]>([
    ['nothing is said and no plan open', null, null, 'none', 'none'],
    ['a person says, without a plan', 'practised', null, 'practised', 'practised'],
    ['a step ahead leads in the end', null, planWith({}), 'none', 'practised'],
    ['the person says, if that is above the step', 'confident', planWith({}), 'confident', 'confident'],
    ['a done step has led', 'none', planWith(DONE), 'practised', 'practised'],
    ['a step that the person marked as known leads', 'none', planWith(KNOWN), 'practised', 'practised'],
    ['the basics are: one part of it ticked', 'none', planWith(ticked('one')), 'basics', 'practised'],
    ['all parts about it lead, the others left', null, planWith(ticked('one', 'two')), 'practised', 'practised'],
    ['a part about something else leads: nowhere', null, planWith(ticked('three')), 'none', 'practised'],
    ['the answers count it as known, if nothing is said', null, planWith({}, 'some'), 'practised', 'practised'],
    ['the own word is, against the answers', 'none', planWith({}, 'some'), 'none', 'none'],
    ['a tick leads, whatever the answers are', 'none', planWith(ticked('two'), 'some'), 'basics', 'basics'],
    ['the step is not in the roadmap', null, makePlan({ roadmap: makeRoadmap({ steps: [] }) }), 'none', 'none'],
  ])('%s', (_, said, plan, now, atEnd) => {
    expect(standing(said, plan)).toEqual({ said, now, atEnd })
  })

  test('a step that is only of use as a whole leads nowhere by ticks', () => {
    const whole = makeCatalogue([makeTopic({ ties: [makeTie({ topics: [] })] })])
    const profile = skillProfile(whole, new Map(), inUse(planWith(ticked('one', 'two', 'three'))))
    expect(profile.get('topic')?.now).toBe('none')
  })

  test('what was done shows also where the step has been left out since', () => {
    const optional = makeRoadmap({ steps: [makeStep({ id: 'learn', optional: true, topics: PARTS })] })
    const plan = makePlan({
      roadmap: optional,
      progress: new Map([['learn', makeProgress(ticked('one'))]]),
      settings: new Map([['learn', { leftOut: true }]]),
    })
    expect(standing(null, plan)).toEqual({ said: null, now: 'basics', atEnd: 'basics' })
  })
})

test('counts what a role asks, and not what it does not', () => {
  const topics = [
    makeTopic({ id: 'met', asks: new Map([['role', 'basics']]) }),
    makeTopic({ id: 'later', asks: new Map([['role', 'practised']]) }),
    makeTopic({ id: 'never', asks: new Map([['role', 'confident']]) }),
    makeTopic({ id: 'not-asked', asks: new Map([['role', 'none']]) }),
  ]
  const profile = new Map([
    ['met', { said: null, now: 'basics', atEnd: 'basics' } as const],
    ['later', { said: null, now: 'basics', atEnd: 'practised' } as const],
    ['never', { said: null, now: 'none', atEnd: 'practised' } as const],
    ['not-asked', { said: null, now: 'confident', atEnd: 'confident' } as const],
  ])
  expect(tallySkills(topics, profile, 'role')).toEqual({ asked: 3, now: 1, atEnd: 2 })
  expect(tallySkills(topics, profile, null)).toEqual({ asked: 0, now: 0, atEnd: 0 })
})

test('the role is the plan’s answer, or the first option; a roadmap that does not ask has none', () => {
  const role = makeChoice({ id: 'role' })
  const [first, second] = role.options
  const asking = makeRoadmap({ choices: [role] })
  expect(roleOfPlan(tied, makePlan({ roadmap: asking }))).toBe(first?.id)
  expect(roleOfPlan(tied, makePlan({ roadmap: asking, answers: new Map([['role', second?.id ?? '']]) }))).toBe(
    second?.id,
  )
  expect(roleOfPlan(tied, makePlan())).toBeNull()
  expect(roleOfPlan(tied, null)).toBeNull()
})

test('a topic that the catalogue does not know is kept, and not counted', () => {
  expect(
    countSaid(
      tied,
      new Map([
        ['topic', 'none'],
        ['of-tomorrow', 'confident'],
      ]),
    ),
  ).toBe(1)
})

describe('on the built-in road', () => {
  test('the end is never below now, and now never below what is said', () => {
    fc.assert(
      fc.property(arbitraryRoadPlan(), arbitrarySkills(), (plan, skills) => {
        for (const [id, { said, now, atEnd }] of skillProfile(catalogue, skills, inUse(plan))) {
          expect(isAtLeast(atEnd, now), id).toBe(true)
          expect(isAtLeast(now, said ?? 'none'), id).toBe(true)
        }
      }),
    )
  })

  test('ticking a topic or a step, or marking one as known, lowers nothing', () => {
    const step = fc.nat()
    fc.assert(
      fc.property(arbitraryRoadPlan(), arbitrarySkills(), step, step, (plan, skills, at, topicAt) => {
        const before = skillProfile(catalogue, skills, inUse(plan))
        const chosen = plan.roadmap.steps[at % plan.roadmap.steps.length]!
        const topic = chosen.topics[topicAt % Math.max(1, chosen.topics.length)]
        const isTicked = topic === undefined || progressOf(plan, chosen.id).topicsDone.has(topic.id)
        const edits = [
          tickStep(plan, chosen.id, FIRST_MONDAY),
          markStepsKnown(plan, [chosen.id]),
          isTicked ? plan : toggleTopic(plan, chosen.id, topic.id),
        ]
        for (const edited of edits) {
          const after = skillProfile(catalogue, skills, inUse(edited))
          for (const [id, { now, atEnd }] of before) {
            expect(isAtLeast(after.get(id)!.now, now), id).toBe(true)
            expect(isAtLeast(after.get(id)!.atEnd, atEnd), id).toBe(true)
          }
        }
      }),
    )
  })

  test('with every step of the plan done, now is what the end was', () => {
    fc.assert(
      fc.property(arbitraryRoadPlan(), arbitrarySkills(), (plan, skills) => {
        const use = inUse(plan)
        const ahead = use.steps.filter(({ work }) => work.kind !== 'known')
        const done = ahead.reduce((edited, { id }) => tickStep(edited, id, FIRST_MONDAY), plan)
        const before = skillProfile(catalogue, skills, use)
        for (const [id, { now }] of skillProfile(catalogue, skills, inUse(done))) {
          expect(now, id).toBe(before.get(id)?.atEnd)
        }
      }),
    )
  })

  test('has a standing for every topic', () => {
    expect([...skillProfile(catalogue, new Map(), null).keys()]).toEqual(allTopics(catalogue).map(({ id }) => id))
  })
})
