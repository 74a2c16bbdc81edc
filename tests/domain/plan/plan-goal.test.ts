import { expect, test } from 'vitest'
import { builtinRoadmapById } from '../../../src/catalogue/builtin-roadmaps'
import { planGoal } from '../../../src/domain/plan/plan-goal'
import type { Roadmap } from '../../../src/domain/roadmap/roadmap'

const road = builtinRoadmapById('machine-learning-engineer') as Roadmap
const goalFor = (role: string | null, roadmap: Roadmap = road) =>
  planGoal({ roadmap, answers: new Map(role === null ? [] : [['target-role', role]]) })

test.each([
  [null, 'a machine learning engineer'],
  ['machine-learning-engineer', 'a machine learning engineer'],
  ['data-scientist', 'a data scientist'],
  ['nlp-scientist', 'an NLP scientist'],
  ['software-developer', 'a software developer with machine learning'],
  ['human-centred-designer', 'a human-centred machine learning designer'],
  ['no-such-role', 'a machine learning engineer'],
])('with the role %s one will be %s', (role, goal) => {
  expect(goalFor(role)).toBe(goal)
})

test('a goal in words of one’s own stays, whatever is answered', () => {
  expect(goalFor('nlp-scientist', { ...road, goal: 'at ease with data' })).toBe('at ease with data')
  expect(goalFor('nlp-scientist', { ...road, goal: '' })).toBe('')
})

test('another way of learning changes no goal', () => {
  const answers = new Map([['way-of-learning', 'bootcamp']])
  expect(planGoal({ roadmap: road, answers })).toBe('a machine learning engineer')
})
