import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readFile } from '../../../src/domain/import/read-file'
import type { ReadFileResult, RoadmapFromFile } from '../../../src/domain/import/read-file-result'
import type { ReadOptions } from '../../../src/domain/import/read-options'
import type { Step } from '../../../src/domain/roadmap/roadmap'

const FOLDER = fileURLToPath(new URL('../../fixtures/import/', import.meta.url))

export function fixtureNames(): readonly string[] {
  return readdirSync(FOLDER).toSorted()
}

export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(FOLDER + name))
}

export function readFixture(name: string, options?: ReadOptions): ReadFileResult {
  return readFile(fixtureBytes(name), name, options)
}

/** A file that has to be a roadmap. */
export function asRoadmap(result: ReadFileResult): RoadmapFromFile {
  if (result.kind !== 'roadmap') throw new Error(result.kind === 'refused' ? result.says : result.kind)
  return result
}

export interface StepInShort {
  readonly title: string
  readonly phase: string
  /** `2/4/6 h`, `3 days`, `3/4/5 days` or `milestone`. */
  readonly time: string
  /** Titles. */
  readonly after: string
  readonly topics: string
}

/** The steps as a person would list them. */
export function stepsInShort({ roadmap }: RoadmapFromFile): readonly StepInShort[] {
  const titleOf = new Map(roadmap.steps.map(({ id, title }) => [id, title]))
  const phaseOf = new Map(roadmap.phases.map(({ id, title }) => [id, title]))
  return roadmap.steps.map((step) => ({
    title: step.title,
    phase: phaseOf.get(step.phase) ?? '?',
    time: timeInShort(step),
    after: step.prerequisites.map((id) => titleOf.get(id) ?? '?').join(' + '),
    topics: step.topics.map(({ title }) => title).join(' + '),
  }))
}

function timeInShort(step: Step): string {
  if (step.kind === 'milestone') return 'milestone'
  const { optimistic, mostLikely, pessimistic } = step.kind === 'wait' ? step.days : step.estimate
  const points = [...new Set([optimistic, mostLikely, pessimistic])]
  return step.kind === 'wait'
    ? `${points.join('/')} days`
    : `${points.map((minutes) => Number((minutes / 60).toFixed(2))).join('/')} h`
}

/** The report by code: how many, and the examples. */
export function countsOf({ report }: Exclude<ReadFileResult, { kind: 'refused' }>): Readonly<Record<string, number>> {
  return Object.fromEntries(report.items.map(({ code, count }) => [code, count]))
}

export function examplesOf({ report }: Exclude<ReadFileResult, { kind: 'refused' }>, code: string): readonly string[] {
  return report.items.find((item) => item.code === code)?.examples ?? []
}
