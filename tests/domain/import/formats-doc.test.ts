import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { PUBLISHED_SCHEMAS } from '../../../src/domain/import/published-schemas'
import { readFile } from '../../../src/domain/import/read-file'
import { asRoadmap, countsOf, stepsInShort } from './fixture-files'

const DOC = readFileSync(fileURLToPath(new URL('../../../docs/formats.md', import.meta.url)), 'utf8')

function block(language: string): string {
  const found = new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(DOC)?.[1]
  if (found === undefined) throw new Error(`docs/formats.md has no block of ${language}.`)
  return found
}

/** Without comments and the commas before a closing bracket. */
function asJson(text: string): string {
  return text.replaceAll(/ \/\/.*$/gm, '').replaceAll(/,(\s*[\]}])/g, '$1')
}

test('the example works as it stands', () => {
  const file = asRoadmap(readFile(block('json'), 'sail.json'))
  expect(stepsInShort(file)).toEqual([
    { title: 'Tie knots', phase: 'Ashore', time: '2/4/6 h', after: '', topics: 'Bowline + Reef knot' },
    { title: 'Rules of the road', phase: 'Ashore', time: '6/8/12 h', after: 'Tie knots', topics: '' },
    { title: 'Weekend course', phase: 'Afloat', time: '2 days', after: 'Rules of the road', topics: '' },
  ])
  expect(block('json').trim().split('\n')).toHaveLength(10)
})

test('the example with comments works without them, and nothing in it has to be put right', () => {
  const file = asRoadmap(readFile(asJson(block('jsonc')), 'sail.json'))
  expect(file.report.items.filter(({ kind }) => kind !== 'taken').map(({ code }) => code)).toEqual(['one-number'])
  expect(countsOf(file)['unknown-fields']).toBeUndefined()
  expect(stepsInShort(file).map(({ title, phase, time }) => [title, phase, time])).toEqual([
    ['Tie knots', 'Ashore', '2/4/6 h'],
    ['Rules of the road', 'Ashore', '6/9/12 h'],
    ['Radio licence', 'Ashore', '10/15/30 h'],
    ['Weekend course', 'Afloat', '2 days'],
    ['Sail by night', 'Afloat', '10/20/30 h'],
    ['Able to sail', 'Afloat', 'milestone'],
  ])
})

test('the schemas it names are those that are published', () => {
  for (const name of PUBLISHED_SCHEMAS.keys()) expect(DOC).toContain(`../public/schema/${name}`)
})
