import { describe, expect, test } from 'vitest'
import { facts, factsByIds } from '../../src/catalogue/facts'

const numbered = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`)

describe('facts', () => {
  test('are the 36 of the three articles, in their order', () => {
    expect(facts.map((fact) => fact.id)).toEqual([...numbered('A', 19), ...numbered('B', 10), ...numbered('C', 7)])
  })

  test('each name their work and say something', () => {
    const empty = facts.filter(({ work, note, says }) => [work, note, says].some((text) => text.trim() === ''))
    expect(empty.map((fact) => fact.id)).toEqual([])
  })

  test.each([
    ['A1', ['1 to 12 months', '6 to 12', '1 to 3']],
    ['A2', ['3 to 12 months', '6 to 12', 'a few weeks']],
    ['A3', ['6 months to 2 years', 'about 6 months', '4 years', '1 to 2 years', 'a few months']],
    ['A4', ['3 months', 'several years']],
    ['A5', ['3 months', 'longer']],
    ['A6', ['2 to 4 years', 'about 1 year', 'around 6 months', '6 months', 'several years']],
    ['A13', ['2 years each']],
    ['A19', ['100,000', '200,000']],
    ['B10', ['160,663', '66,535', '40%', '2023', '2027']],
    ['C4', ['22%', '2020 to 2030', '128,000', '165,000']],
  ])('%s keeps its figures', (id, figures) => {
    const says = factsByIds(id)[0]?.says ?? ''
    expect(figures.filter((figure) => !says.includes(figure))).toEqual([])
  })

  test('are picked in the order asked for', () => {
    expect(factsByIds('C1', 'A2').map((fact) => fact.id)).toEqual(['C1', 'A2'])
  })

  test('an unknown id throws and is named', () => {
    expect(() => factsByIds('A1', 'D9')).toThrow('"D9"')
  })
})
