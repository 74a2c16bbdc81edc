import { describe, expect, test } from 'vitest'
import * as applications from '../../src/catalogue/career/applications'
import * as asks from '../../src/catalogue/career/asks'
import * as courses from '../../src/catalogue/career/courses'
import * as education from '../../src/catalogue/career/education'
import * as hard from '../../src/catalogue/career/hard'
import * as pay from '../../src/catalogue/career/pay'
import * as portfolio from '../../src/catalogue/career/portfolio'
import * as role from '../../src/catalogue/career/role'
import * as roles from '../../src/catalogue/career/roles'
import * as skills from '../../src/catalogue/career/skills'
import * as uses from '../../src/catalogue/career/uses'
import * as ways from '../../src/catalogue/career/ways'
import { facts, factsByIds } from '../../src/catalogue/facts'
import type { Statement } from '../../src/domain/career/statement'
import { EDITORIAL } from '../../src/domain/roadmap/roadmap'

const STATEMENTS: readonly (readonly [says: string, statement: Statement])[] = statementsIn([
  role,
  asks,
  education,
  pay,
  uses,
  hard,
  roles,
  skills,
  ways,
  courses,
  applications,
  portfolio,
]).map((statement) => [statement.says, statement])

/** How many words in a row may be the same as in a fact: names of things, no more. */
const WORDS_ALIKE = 8

test('there are statements to look at', () => {
  expect(STATEMENTS.length).toBeGreaterThan(50)
})

describe.each(STATEMENTS)('“%s”', (says, { sources }) => {
  test('stands on facts that there are, or on our own judgement', () => {
    expect(sources).not.toEqual([])
    expect(factsByIds(...sources.filter((id) => id !== EDITORIAL))).toHaveLength(
      sources.filter((id) => id !== EDITORIAL).length,
    )
  })

  test('is a plain sentence', () => {
    expect(says).toMatch(/^[A-Z].*\.$/)
    expect(says).not.toMatch(/!|\.\.\.|'| - /)
  })

  test('repeats no fact word for word', () => {
    const wordRuns = runsIn(says)
    expect(facts.filter((fact) => runsIn(fact.says).some((run) => wordRuns.includes(run)))).toEqual([])
  })
})

/** In digits, or a time in words. */
const FIGURE = /\d|\b(?:one|two|three|four|five|six)(?: to \w+)? (?:years?|months?|weeks?|more)\b/i

test('every figure in a sentence says of which year it is, or that none is given, or that it is ours', () => {
  const ofSources = STATEMENTS.filter(([, { sources }]) => sources.some((id) => id !== EDITORIAL))
  const withFigures = ofSources.map(([says]) => says).filter((says) => FIGURE.test(says))
  expect(withFigures.length).toBeGreaterThan(10)
  expect(withFigures.filter((says) => !/\b20\d\d\b|no year given|our own estimate/.test(says))).toEqual([])
})

test('figures are those of the facts', () => {
  const figures = [
    ...pay.payByCountry.flatMap((country) => country.figures).map(({ amount, sources }) => ({ ...amount, sources })),
    ...pay.growth,
  ]
  for (const figure of figures) {
    const says = factsByIds(...figure.sources)
      .map((fact) => fact.says)
      .join(' ')
    const numbers = Object.values(figure).filter((value) => typeof value === 'number')
    for (const number of numbers) {
      expect(says).toContain(number > 10_000 ? number.toLocaleString('en-GB') : String(number))
    }
  }
  expect(figures).toHaveLength(7)
})

test('views that differ name who holds them, each another', () => {
  for (const { views, note } of [asks.mathematicsDisagreement, education.degreeDisagreement]) {
    expect(new Set(views.map(({ by }) => by)).size).toBe(views.length)
    expect(note.sources).toContain(EDITORIAL)
  }
})

function runsIn(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’+-]+/gu) ?? []
  return words.slice(WORDS_ALIKE - 1).map((_, index) => words.slice(index, index + WORDS_ALIKE).join(' '))
}

function statementsIn(data: unknown): readonly Statement[] {
  if (typeof data !== 'object' || data === null) return []
  const own = 'says' in data && 'sources' in data ? [data as Statement] : []
  const parts: readonly unknown[] = data instanceof Map ? [...data.values()] : Object.values(data)
  return [...own, ...parts.flatMap(statementsIn)]
}
