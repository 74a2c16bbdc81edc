import { expect, test } from 'vitest'
import { CURRENT_VERSION, type Migration, MIGRATIONS, migrateState } from '../../../src/domain/document/migrations'

const RENAME: Migration = { from: 1, name: 'a becomes b', migrate: (state) => ({ b: state }) }
const WRAP: Migration = { from: 2, name: 'b becomes a list', migrate: (state) => [state] }
const THROW: Migration = {
  from: 2,
  name: 'b becomes a mistake',
  migrate: () => {
    throw new Error('boom')
  },
}

test('A5: there is one named step from every version to the next', () => {
  expect(MIGRATIONS.map(({ from }) => from)).toEqual(Array.from({ length: CURRENT_VERSION - 1 }, (_, i) => i + 1))
  expect(MIGRATIONS.filter(({ name }) => name === '')).toEqual([])
})

test.each([
  ['the current version stays as it is', 3, 'x', { kind: 'migrated', state: 'x' }],
  ['one step', 2, 'x', { kind: 'migrated', state: ['x'] }],
  ['one after the other', 1, 'x', { kind: 'migrated', state: [{ b: 'x' }] }],
])('%s', (_, version, state, expected) => {
  expect(migrateState(state, version, [RENAME, WRAP], 3)).toEqual(expected)
})

test('A8 a step that throws is named', () => {
  expect(migrateState('x', 1, [RENAME, THROW], 3)).toEqual({ kind: 'failed', name: 'b becomes a mistake' })
})

test('a step that is missing is named', () => {
  expect(migrateState('x', 1, [WRAP], 3)).toEqual({ kind: 'failed', name: 'version 1 to 2' })
})
