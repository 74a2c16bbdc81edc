/** What is read at most. Far above any real file, and within what a phone reads in a few seconds. */
export const IMPORT_LIMITS = {
  /** Of the file as it lies on the disk. */
  bytes: 20_000_000,
  /** Objects in lists in objects, and elements in elements. */
  depth: 100,
  /** Rows of a table, lines of a list, edges of a graph, elements of a project: before any of them is a step. */
  entries: 200_000,
  columns: 200,
  /** Of a project, with the groups. */
  tasks: 40_000,
  /** Each may be compared with each of the others, to find the nearest. */
  graphNodes: 15_000,
} as const

/** Why a file is not read at all; `message` is what, where and what to do, in whole sentences. */
export class ImportRefusal extends Error {
  override readonly name = 'ImportRefusal'
}

/** 20,000 as "20,000". */
export function inWords(count: number): string {
  return count.toLocaleString('en-GB')
}

/** @throws ImportRefusal when there are more than may be read. */
export function refuseAbove(count: number, limit: number, what: string): void {
  if (count <= limit) return
  throw new ImportRefusal(
    `The file holds ${inWords(count)} ${what}, and at most ${inWords(limit)} can be read. Split it into several files.`,
  )
}
