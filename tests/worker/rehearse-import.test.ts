import { expect, test, vi } from 'vitest'
import { readFile } from '../../src/domain/import/read-file'
import { handleImport } from '../../src/worker/handle-import'
import { rehearseImport } from '../../src/worker/rehearse-import'
import { specimenFile } from '../../src/worker/specimen-file'

vi.mock(import('../../src/worker/handle-import'), async (original) => {
  const real = await original()
  return { ...real, handleImport: vi.fn(real.handleImport) }
})

test('what is read for nobody is a plan like any other, with nothing to put right', () => {
  const read = readFile(specimenFile(12), '')
  if (read.kind !== 'plans') throw new Error(read.kind)
  expect(read.problems).toEqual([])
  expect(Array.from(read.document.plans.values(), ({ roadmap }) => roadmap.steps.length)).toEqual([12])
})

test('the rest is left once a file has come', async () => {
  await rehearseImport(() => vi.mocked(handleImport).mock.calls.length > 0)
  expect(handleImport).toHaveBeenCalledTimes(1)
})
