import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffValues } from '../../../src/domain/document/document-patch'
import { isPatchLongerThan } from '../../../src/domain/document/patch-length'
import { writePatch } from '../../../src/domain/document/patch-text'
import { makeFullDocument } from '../../helpers/make-plan'

const EMPTY = { plans: new Map() }
const lengthOf = (patch: Parameters<typeof writePatch>[0]): number => JSON.stringify(writePatch(patch)).length

test('no patch is called longer than its text', () => {
  const values = fc.anything({
    withMap: true,
    withSet: true,
    maxDepth: 4,
    values: [fc.string(), fc.integer(), fc.boolean()],
  })
  fc.assert(
    fc.property(values, fc.nat({ max: 60 }), (after, length) => {
      const patch = [{ path: ['a'], after }]
      expect(isPatchLongerThan(patch, length) && lengthOf(patch) <= length).toBe(false)
    }),
  )
})

test('a whole plan is known to be too long for less than half of it', () => {
  const { plans } = makeFullDocument()
  const patch = diffValues(EMPTY, { plans })
  const length = lengthOf(patch)
  expect(isPatchLongerThan(patch, length)).toBe(false)
  expect(isPatchLongerThan(patch, length / 2)).toBe(true)
})
