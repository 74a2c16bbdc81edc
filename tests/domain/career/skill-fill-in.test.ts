import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { machineLearningSkills as catalogue } from '../../../src/catalogue/career/skills'
import type { SkillLevel } from '../../../src/domain/career/career'
import { accepted, fillIn, proposeFillIn, writeFillInReceipt } from '../../../src/domain/career/skill-fill-in'
import { isAtLeast } from '../../../src/domain/career/skill-catalogue'
import { skillProfile } from '../../../src/domain/career/skill-profile'
import { progressOf } from '../../../src/domain/plan/edit-plan'
import type { Plan } from '../../../src/domain/plan/plan'
import { schedulePlan } from '../../../src/domain/plan/schedule-plan'
import { answerTo } from '../../../src/domain/roadmap/resolve-roadmap'
import { FIRST_MONDAY, makePlan, makeProgress } from '../../helpers/make-plan'
import { makeChoice, makeEstimate, makeMilestone, makeRoadmap, makeStep } from '../../helpers/make-roadmap'
import { arbitraryRoadPlan, arbitrarySkills, inUse, makeCatalogue, makeTie, makeTopic } from './make-skills'

const OPTIONS = ['none', 'some', 'much', 'all'].map((id) => ({ id, label: id, hint: '', sources: [] }))

const roadmap = makeRoadmap({
  choices: [makeChoice({ id: 'subject', kind: 'knowledge', options: OPTIONS })],
  steps: [
    makeStep({
      id: 'learn',
      topics: [
        { id: 'one', title: 'One' },
        { id: 'two', title: 'Two' },
      ],
      estimate: makeEstimate(6000),
      variants: [{ when: [{ choice: 'subject', anyOf: ['much', 'all'] }], estimate: 'known' }],
    }),
    makeStep({ id: 'build', topics: [{ id: 'three', title: 'Three' }], prerequisites: ['learn'] }),
    makeMilestone({ id: 'arrive', prerequisites: ['build'] }),
  ],
})

const small = makeCatalogue(
  [
    makeTopic({
      id: 'theory',
      ties: [
        makeTie({ step: 'learn', topics: ['one'], to: 'practised' }),
        makeTie({ step: 'build', topics: ['three'], to: 'confident', isPractice: true }),
      ],
    }),
    makeTopic({ id: 'craft', ties: [makeTie({ step: 'learn', topics: ['two'], to: 'basics' })] }),
  ],
  [
    { choice: 'subject', option: 'some', needs: new Map([['theory', 'basics']]) },
    { choice: 'subject', option: 'much', needs: new Map([['craft', 'confident']]) },
    { choice: 'subject', option: 'all', needs: new Map([['theory', 'practised']]) },
  ],
)

type Said = Readonly<Partial<Record<'theory' | 'craft', SkillLevel>>>

function linesFor(said: Said, plan: Partial<Plan> = {}, declined: readonly string[] = []): readonly string[] {
  const skills = new Map(Object.entries(said))
  const lines = proposeFillIn(small, skills, makePlan({ roadmap, ...plan }), new Set(declined))
  return lines.map((line) => (line.kind === 'answer' ? `${line.id}: ${line.to.id}` : line.id))
}

const STARTED = new Map([['learn', makeProgress({ status: { kind: 'started', on: FIRST_MONDAY } })]])
const LOGGED = new Map([['learn', makeProgress({ log: new Map([[FIRST_MONDAY, 60]]) })]])
const DONE = new Map([['learn', makeProgress({ status: { kind: 'done', on: FIRST_MONDAY, startedOn: null } })]])
const MUCH = { answers: new Map([['subject', 'much']]) }

describe('what follows from one’s own word', () => {
  test.each<[what: string, said: Said, plan: Partial<Plan>, lines: readonly string[]]>([
    ['nothing from nothing', {}, {}, []],
    ['nothing from “not yet”', { theory: 'none', craft: 'none' }, {}, []],
    ['the highest answer whose needs are met', { theory: 'basics' }, {}, ['answer subject: some']],
    [
      'not one above an answer whose needs are not',
      { theory: 'practised' },
      {},
      ['answer subject: some', 'topics learn'],
    ],
    ['all answers up to the last', { theory: 'practised', craft: 'confident' }, {}, ['answer subject: all']],
    ['no lower answer than there is', { theory: 'basics' }, MUCH, []],
    ['ticks where the level is reached', { craft: 'basics' }, {}, ['topics learn']],
    [
      'a step that is below the person in all it teaches',
      { theory: 'confident', craft: 'practised' },
      {},
      ['answer subject: some', 'step learn'],
    ],
    [
      'ticks alone in a step under way',
      { theory: 'confident', craft: 'practised' },
      { progress: STARTED },
      ['answer subject: some', 'topics learn'],
    ],
    [
      'ticks alone in a step with hours',
      { theory: 'confident', craft: 'practised' },
      { progress: LOGGED },
      ['answer subject: some', 'topics learn'],
    ],
    [
      'nothing about a step that is done',
      { theory: 'confident', craft: 'practised' },
      { progress: DONE },
      ['answer subject: some'],
    ],
  ])('%s', (_, said, plan, lines) => {
    expect(linesFor(said, plan)).toEqual(lines)
  })

  test('a step that uses what one knows is still to be done', () => {
    expect(linesFor({ theory: 'confident', craft: 'confident' }).join()).not.toContain('build')
  })

  test('without an answer that made a step known, the step is proposed itself, and without that its topics', () => {
    const said = { theory: 'confident', craft: 'confident' } as const
    expect(linesFor(said)).toEqual(['answer subject: all'])
    expect(linesFor(said, {}, ['answer subject'])).toEqual(['answer subject: all', 'step learn'])
    expect(linesFor(said, {}, ['answer subject', 'step learn'])).toEqual([
      'answer subject: all',
      'step learn',
      'topics learn',
    ])
  })
})

test('the receipt: what each line saves on top of those before it, and the finish before and after', () => {
  const plan = makePlan({ roadmap })
  const skills = new Map<string, SkillLevel>([
    ['theory', 'confident'],
    ['craft', 'practised'],
  ])
  const lines = proposeFillIn(small, skills, plan)
  const receipt = writeFillInReceipt(plan, lines, FIRST_MONDAY)
  expect([...receipt.saves]).toEqual([
    ['answer subject', 0],
    ['step learn', 6000],
  ])
  expect(receipt).toMatchObject({ before: 6600, after: 600 })
  expect(receipt.finishBefore).toEqual(schedulePlan(plan, FIRST_MONDAY).finish)
  expect(receipt.finishAfter).toEqual(schedulePlan(fillIn(plan, lines), FIRST_MONDAY).finish)
  expect(receipt.finishAfter).not.toEqual(receipt.finishBefore)
})

describe('on the built-in road', () => {
  const declining = fc.integer({ min: 0, max: 4 })

  /** Declines every so manieth of the lines. */
  function propose(plan: Plan, skills: Parameters<typeof proposeFillIn>[1], every: number) {
    const all = proposeFillIn(catalogue, skills, plan)
    const declined = new Set(all.filter((_, at) => every > 0 && at % every === 0).map(({ id }) => id))
    return { declined, lines: proposeFillIn(catalogue, skills, plan, declined) }
  }

  test('nothing is taken back: no answer falls, no step and no topic is unticked', () => {
    fc.assert(
      fc.property(arbitraryRoadPlan(), arbitrarySkills(), declining, (plan, skills, every) => {
        const { lines, declined } = propose(plan, skills, every)
        const filled = fillIn(plan, accepted(lines, declined))
        const ranks = (from: Plan, kind: string) =>
          plan.roadmap.choices
            .filter((choice) => choice.kind === kind)
            .map((choice) => choice.options.findIndex(({ id }) => id === answerTo(choice, from.answers)))
        expect(ranks(filled, 'path')).toEqual(ranks(plan, 'path'))
        const before = ranks(plan, 'knowledge')
        expect(ranks(filled, 'knowledge').filter((rank, at) => rank < before[at]!)).toEqual([])
        for (const [id, { status, topicsDone }] of plan.progress) {
          const after = progressOf(filled, id)
          expect([...topicsDone].filter((topic) => !after.topicsDone.has(topic))).toEqual([])
          expect(status.kind === 'open' || after.status === status, id).toBe(true)
        }
      }),
    )
  })

  test('filled in, nothing more follows, and no topic stands lower', () => {
    fc.assert(
      fc.property(arbitraryRoadPlan(), arbitrarySkills(), (plan, skills) => {
        const filled = fillIn(plan, proposeFillIn(catalogue, skills, plan))
        expect(proposeFillIn(catalogue, skills, filled)).toEqual([])
        const before = skillProfile(catalogue, skills, inUse(plan))
        for (const [id, { now }] of skillProfile(catalogue, skills, inUse(filled))) {
          expect(isAtLeast(now, before.get(id)!.now), id).toBe(true)
        }
      }),
    )
  })

  test('the receipt adds up, and no line is listed twice', () => {
    fc.assert(
      fc.property(arbitraryRoadPlan(), arbitrarySkills(), declining, (plan, skills, every) => {
        const { lines, declined } = propose(plan, skills, every)
        expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
        const { before, after, saves } = writeFillInReceipt(plan, accepted(lines, declined), FIRST_MONDAY)
        expect(before - [...saves.values()].reduce((sum, each) => sum + each, 0)).toBe(after)
      }),
    )
  })
})
