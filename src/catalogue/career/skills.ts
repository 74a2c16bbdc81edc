import type { SkillAnswer, SkillCatalogue } from '../../domain/career/skill-catalogue'
import type { SkillId, SkillLevel } from '../../domain/career/career'
import { checking, signals } from './skills-checking'
import type { Statement } from '../../domain/career/statement'
import { EDITORIAL } from '../../domain/roadmap/roadmap'
import { dataWork } from './skills-data'
import { mathematics } from './skills-mathematics'
import { models } from './skills-models'
import { computerScience, languagesAndLibraries } from './skills-programming'
import { people, systems } from './skills-systems'

/**
 * The skill areas that the sources name (A10-A12, B1, B2, C3), cut into topics, and how the built-in road leads there.
 * The cut, the levels and the ties are our own judgement.
 */
export const machineLearningSkills: SkillCatalogue = {
  roleChoice: 'target-role',
  areas: [languagesAndLibraries, computerScience, mathematics, dataWork, models, checking, signals, systems, people],
  answers: [
    answer('coding', 'some', { python: 'basics' }),
    answer('coding', 'fluent', { python: 'practised', 'git-and-tests': 'basics' }),
    answer('coding', 'professional', {
      python: 'confident',
      'git-and-tests': 'confident',
      'structures-and-algorithms': 'practised',
      'software-design': 'practised',
    }),
    answer('mathematics', 'school', { calculus: 'basics', probability: 'basics' }),
    answer('mathematics', 'university', { calculus: 'practised', 'linear-algebra': 'basics' }),
    answer('mathematics', 'stem-degree', {
      calculus: 'practised',
      'linear-algebra': 'practised',
      optimisation: 'practised',
      probability: 'practised',
      'hypothesis-tests': 'practised',
    }),
    answer('machine-learning', 'course', { 'linear-models': 'basics', metrics: 'basics' }),
    answer('machine-learning', 'trained', {
      'linear-models': 'practised',
      'trees-and-ensembles': 'practised',
      metrics: 'practised',
      validation: 'practised',
      preparing: 'practised',
    }),
    answer('machine-learning', 'professional', {
      'linear-models': 'confident',
      'trees-and-ensembles': 'confident',
      'neural-networks': 'practised',
      metrics: 'confident',
      validation: 'confident',
      explaining: 'practised',
      monitoring: 'basics',
    }),
    answer('data', 'queries', { collecting: 'basics' }),
    answer('data', 'analysis', { 'tables-in-code': 'practised', exploring: 'practised', preparing: 'basics' }),
    answer('data', 'pipelines', { pipelines: 'confident', collecting: 'practised' }),
  ],
}

export const skillsLead: Statement = {
  says: 'Languages, libraries and mathematics, and around them data, models, software and people. Say where you stand in each topic, in about five minutes, and see what your plan adds and what the role asks.',
  sources: ['A10', 'A11', 'A12', 'B1', 'B2', 'C3', EDITORIAL],
}

function answer(choice: string, option: string, needs: Readonly<Record<SkillId, SkillLevel>>): SkillAnswer {
  return { choice, option, needs: new Map(Object.entries(needs)) }
}
