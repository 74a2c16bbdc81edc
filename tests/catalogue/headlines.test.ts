import { expect, test } from 'vitest'
import { builtinRoadmaps } from '../../src/catalogue/builtin-roadmaps'
import { EDITORIAL } from '../../src/domain/roadmap/roadmap'

/** The backgrounds whose headline an article gives, by the fact that has it; every other range is our own. */
const GIVEN_BY_AN_ARTICLE: Readonly<Record<string, string>> = {
  'machine-learning-engineer, beginner': 'A6',
  'machine-learning-engineer, some-background': 'A6',
  'machine-learning-engineer, professional': 'A6',
  'three-month-sprint, full-time-beginner': 'A7',
  'three-month-sprint, some-programming': 'A7',
  'three-month-sprint, programmer': 'A7',
  'machine-learning-project, first-project': 'A4',
}

const CASES = builtinRoadmaps.flatMap((roadmap) =>
  roadmap.backgrounds.map(({ id, sources }) => [`${roadmap.id}, ${id}`, sources] as const),
)

test.each(CASES)('%s cites an article only for a range the article gives', (name, sources) => {
  const given = GIVEN_BY_AN_ARTICLE[name]
  const cited = given === undefined ? sources : sources.filter((id) => id !== EDITORIAL)
  expect(cited).toEqual([given ?? EDITORIAL])
})

test('every headline given by an article is there', () => {
  const names: readonly string[] = CASES.map(([name]) => name)
  expect(Object.keys(GIVEN_BY_AN_ARTICLE).filter((name) => !names.includes(name))).toEqual([])
})
