import { describe, expect, test } from 'vitest'
import { machineLearningSkills as catalogue, skillsLead } from '../../src/catalogue/career/skills'
import { facts } from '../../src/catalogue/facts'
import { machineLearningEngineer as roadmap } from '../../src/catalogue/machine-learning-engineer/roadmap'
import { type SkillLevel, SKILL_LEVELS } from '../../src/domain/career/career'
import { allTopics, isAtLeast } from '../../src/domain/career/skill-catalogue'
import { skillGaps } from '../../src/domain/career/skill-gap'
import { skillProfile } from '../../src/domain/career/skill-profile'
import { createPlan } from '../../src/domain/plan/create-plan'
import { planSteps } from '../../src/domain/plan/schedule-plan'
import { EDITORIAL } from '../../src/domain/roadmap/roadmap'
import { FIRST_MONDAY } from '../helpers/make-plan'

const topics = allTopics(catalogue)
const ids = topics.map(({ id }) => id)
const roles = roadmap.choices.find(({ id }) => id === catalogue.roleChoice)?.options ?? []

test('can be gone through in about five minutes: 35 to 45 topics in 7 to 9 areas, a few on each screen', () => {
  expect(topics.length).toBeGreaterThanOrEqual(35)
  expect(topics.length).toBeLessThanOrEqual(45)
  expect(catalogue.areas.length).toBeGreaterThanOrEqual(7)
  expect(catalogue.areas.length).toBeLessThanOrEqual(9)
  for (const area of catalogue.areas) expect(area.topics.length, area.id).toBeLessThanOrEqual(6)
})

test('no two topics and no two areas have the same id or title', () => {
  const areas = catalogue.areas
  for (const list of [ids, topics.map(({ title }) => title), areas.map(({ id }) => id), areas.map((a) => a.title)]) {
    expect(new Set(list).size).toBe(list.length)
  }
})

describe('each topic', () => {
  test.each(topics)(
    '$id cites facts that there are, says its levels, and each role asks something or nothing',
    (topic) => {
      const known = new Set([...facts.map(({ id }) => id), EDITORIAL])
      expect(topic.sources.filter((id) => !known.has(id))).toEqual([])
      // The levels are our own judgement, and what names the skill is not.
      expect(topic.sources).toContain(EDITORIAL)
      expect(topic.sources.length).toBeGreaterThan(1)
      expect([...topic.examples.keys()]).toEqual(['basics', 'practised', 'confident'])
      expect([...topic.examples.values()].filter((example) => !/^[A-Z].{9,75}\.$/.test(example))).toEqual([])
      expect([...topic.asks.keys()]).toEqual(roles.map(({ id }) => id))
      expect([...topic.asks.values()].some((level) => level !== 'none')).toBe(true)
    },
  )

  test.each(topics)('$id is tied to steps and topics that the road has', (topic) => {
    expect(topic.ties.length).toBeGreaterThan(0)
    for (const tie of topic.ties) {
      const step = roadmap.steps.find(({ id }) => id === tie.step)
      expect(step, tie.step).toBeDefined()
      const inStep = new Set(step?.topics.map(({ id }) => id))
      expect(
        tie.topics.filter((id) => !inStep.has(id)),
        tie.step,
      ).toEqual([])
      expect(tie.to).not.toBe('none')
    }
    const steps = topic.ties.map(({ step }) => step)
    expect(new Set(steps).size).toBe(steps.length)
  })
})

test('the areas that the sources name are all cited', () => {
  const cited = new Set([...topics.flatMap(({ sources }) => sources), ...skillsLead.sources])
  expect(['A10', 'A11', 'A12', 'B1', 'B2', 'C3'].filter((id) => !cited.has(id))).toEqual([])
})

/** Steps that are work or choosing rather than learning: nobody knows them beforehand. */
const TAUGHT_ELSEWHERE = new Set(['guided-course'])

test('every step of the first three phases that takes effort teaches something', () => {
  const taught = new Set(topics.flatMap(({ ties }) => ties.filter((tie) => !tie.isPractice).map(({ step }) => step)))
  const learning = roadmap.steps.filter(
    ({ kind, phase, id }) =>
      kind === 'effort' && !['hands-on', 'portfolio'].includes(phase) && !TAUGHT_ELSEWHERE.has(id),
  )
  expect(learning.length).toBeGreaterThan(15)
  expect(learning.filter(({ id }) => !taught.has(id)).map(({ id }) => id)).toEqual([])
})

test('whoever knows nothing and learns alone is led, for each role, to all that it asks for', () => {
  const [beginner] = roadmap.backgrounds
  if (beginner === undefined || roles.length !== 5) throw new Error('Five roles and a background are needed.')
  for (const role of roles) {
    const draft = createPlan('plan', roadmap, beginner, FIRST_MONDAY)
    const plan = { ...draft, answers: new Map(draft.answers).set(catalogue.roleChoice, role.id) }
    const inUse = { plan, steps: planSteps(plan) }
    const gaps = skillGaps(catalogue, skillProfile(catalogue, new Map(), inUse), role.id, inUse)
    expect(gaps.length, role.id).toBeGreaterThan(20)
    expect(gaps.filter(({ isCovered }) => !isCovered).map(({ topic }) => topic.id)).toEqual([])
  }
})

describe('the answers that follow', () => {
  const subjects = roadmap.choices.filter(({ kind }) => kind === 'knowledge')

  test('are to questions about what is known, one for every option but the least', () => {
    expect(catalogue.answers.map(({ choice, option }) => `${choice} ${option}`)).toEqual(
      subjects.flatMap(({ id, options }) => options.slice(1).map((option) => `${id} ${option.id}`)),
    )
  })

  test('stand on topics that there are, and a higher answer never needs less of one', () => {
    for (const { id } of subjects) {
      const needed = new Map<string, SkillLevel>()
      for (const { needs, option } of catalogue.answers.filter(({ choice }) => choice === id)) {
        for (const [skill, level] of needs) {
          expect(ids, option).toContain(skill)
          expect(SKILL_LEVELS).toContain(level)
          expect(isAtLeast(level, needed.get(skill) ?? 'none'), `${option} ${skill}`).toBe(true)
          needed.set(skill, level)
        }
      }
    }
  })
})
