import { describe, expect, test } from 'vitest'
import {
  FRESH_FOR_DAYS,
  portfolioReadiness,
  READINESS_PARTS,
  type ReadinessPart,
  readinessOf,
} from '../../../src/domain/career/portfolio-readiness'
import type { PortfolioProject } from '../../../src/domain/career/project'
import { day, FIRST_MONDAY, makeProject } from '../../helpers/make-plan'

const FULL: Partial<PortfolioProject> = {
  description: 'What',
  outcome: 'Came of it',
  code: 'https://example.org/',
  pictures: new Map([['p', { alt: 'A chart', width: 1, height: 1, bytes: 1 }]]),
  results: '0.8',
  lessons: 'One',
  improvements: 'Two',
  targetJob: 'Audio',
  skills: new Set(['python']),
}

describe('one project', () => {
  test('everything is there', () => {
    const { has, lacks } = readinessOf(makeProject(FULL), FIRST_MONDAY, null)
    expect(has).toEqual(READINESS_PARTS)
    expect(lacks).toEqual([])
  })

  test('a new one is up to date and lacks the rest', () => {
    expect(readinessOf(makeProject(), FIRST_MONDAY, null).has).toEqual(['upToDate'])
  })

  test.each<[ReadinessPart, Partial<PortfolioProject>]>([
    ['description', { description: '' }],
    ['outcome', { outcome: ' \n' }],
    ['code', { code: '' }],
    ['pictures', { pictures: new Map() }],
    ['results', { results: '' }],
    ['lessons', { lessons: '' }],
    ['improvements', { improvements: '' }],
    ['upToDate', { changedOn: day(-FRESH_FOR_DAYS - 1) }],
    ['targetJob', { targetJob: '' }],
    ['skills', { skills: new Set() }],
  ])('without %s, that alone lacks', (part, parts) => {
    expect(readinessOf(makeProject({ ...FULL, ...parts }), FIRST_MONDAY, null).lacks).toEqual([part])
  })

  test('half a year ago is still up to date, and tomorrow is no age', () => {
    const at = (changedOn: number) =>
      readinessOf(makeProject({ ...FULL, changedOn: day(changedOn) }), FIRST_MONDAY, null)
    expect(at(-FRESH_FOR_DAYS)).toMatchObject({ lacks: [], age: FRESH_FOR_DAYS })
    expect(at(5)).toMatchObject({ lacks: [], age: 0 })
  })

  test('skills count that the job asks for, where that is known', () => {
    const project = makeProject({ ...FULL, skills: new Set(['python', 'own words']) })
    expect(readinessOf(project, FIRST_MONDAY, new Set(['python', 'git']))).toMatchObject({ askedSkills: 1, lacks: [] })
    expect(readinessOf(project, FIRST_MONDAY, new Set(['git']))).toMatchObject({ askedSkills: 0, lacks: ['skills'] })
    expect(readinessOf(project, FIRST_MONDAY, null).askedSkills).toBeNull()
  })

  test('pictures without words are told', () => {
    const pictures = new Map([...(FULL.pictures ?? []), ['q', { alt: '', width: 1, height: 1, bytes: 1 }] as const])
    expect(readinessOf(makeProject({ ...FULL, pictures }), FIRST_MONDAY, null).unsaidPictures).toBe(1)
  })
})

test('the whole counts what is shown, and names first what most lack', () => {
  const projects = [
    makeProject({ ...FULL, id: 'full' }),
    makeProject({ ...FULL, id: 'bare', results: '', code: '' }),
    makeProject({ ...FULL, id: 'nearly', results: '' }),
    makeProject({ id: 'private', isPrivate: true }),
  ]
  expect(portfolioReadiness(projects, FIRST_MONDAY, null)).toEqual({
    shown: 3,
    complete: 1,
    lacks: [
      { part: 'results', projects: ['bare', 'nearly'] },
      { part: 'code', projects: ['bare'] },
    ],
  })
})
