import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planFileName } from '../../../src/domain/document/document-file-name'
import { FIRST_MONDAY } from '../../helpers/make-plan'

test.each([
  ['Machine learning engineer', 'cairn-plan-machine-learning-engineer-2027-01-04.json'],
  ['../../etc/passwd', 'cairn-plan-etc-passwd-2027-01-04.json'],
  ['Über 日本 👩‍🚀', 'cairn-plan-über-日本-2027-01-04.json'],
  ['   ', 'cairn-plan-2027-01-04.json'],
  ['CON', 'cairn-plan-con-2027-01-04.json'],
  ['a\r\nb\u202Ec', 'cairn-plan-a-b-c-2027-01-04.json'],
])('H3 a plan called %j', (title, name) => {
  expect(planFileName(title, FIRST_MONDAY)).toBe(name)
})

test('H3 no title gives a name that a file system would not take', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (title) => {
      const name = planFileName(title, FIRST_MONDAY)
      expect(name).toMatch(/^cairn-plan-([\p{L}\p{N}\p{M}-]+-)?2027-01-04\.json$/u)
      expect(name).toMatch(/^.{22,90}$/u)
    }),
  )
})
