import { MINUTES_PER_HOUR, type Minutes } from '../day'
import type { TableColumns } from './table-columns'

/** What a file does not say, and the person can. */
export interface ReadOptions {
  /** Hours that a step counts when the file gives it none; in a graph, each of its topics. 0.25 to 1,000; 4 if not said. */
  readonly defaultHours?: number
  /** Hours of work in a week of an estimate given in days (a fifth of it), weeks or months. 1 to 168; 10 if not said. */
  readonly hoursPerWeek?: number
  /** For a table: what its columns hold, instead of what their headings suggest. */
  readonly columns?: TableColumns
  /** For a table: whether its first row is headings, instead of what it looks like. */
  readonly hasHeadings?: boolean
  /** Told now and then how far the reading is. */
  readonly onProgress?: (progress: ReadProgress) => void
}

export interface ReadProgress {
  /** `opening`: bytes to text, text to data. `reading`: going through the entries. `checking`: making sure of the whole. */
  readonly stage: 'opening' | 'reading' | 'checking'
  /** Of this stage, from 0 to 1. */
  readonly share: number
}

export const DEFAULT_HOURS = 4
export const DEFAULT_HOURS_PER_WEEK = 10

/** The options with every gap filled, in the units of the readers. */
export interface Reading {
  readonly name: string
  readonly defaultMinutes: Minutes
  readonly minutesPerWeek: Minutes
  readonly columns: TableColumns | null
  readonly hasHeadings: boolean | null
  /** Says how far the entries have been gone through, not more often than is worth it. */
  readonly at: (done: number, total: number) => void
  /** The same, each time. */
  readonly tell: (done: number, total: number) => void
  readonly enter: (stage: ReadProgress['stage']) => void
}

const ENTRIES_PER_WORD = 500

export function createReading(name: string, options: ReadOptions): Reading {
  const {
    defaultHours = DEFAULT_HOURS,
    hoursPerWeek = DEFAULT_HOURS_PER_WEEK,
    columns = null,
    hasHeadings = null,
    onProgress,
  } = options
  let stage: ReadProgress['stage'] = 'opening'
  const tell: Reading['tell'] = (done, total) =>
    onProgress?.({ stage, share: total === 0 ? 1 : Math.min(done / total, 1) })
  return {
    name,
    defaultMinutes: toMinutes(defaultHours, 0.25, 1000, DEFAULT_HOURS),
    minutesPerWeek: toMinutes(hoursPerWeek, 1, 168, DEFAULT_HOURS_PER_WEEK),
    columns,
    hasHeadings,
    at: (done, total) => {
      if (done % ENTRIES_PER_WORD === 0) tell(done, total)
    },
    tell,
    enter: (next) => {
      stage = next
      onProgress?.({ stage, share: 0 })
    },
  }
}

function toMinutes(hours: number, min: number, max: number, instead: number): Minutes {
  const sound = Number.isFinite(hours) ? Math.min(Math.max(hours, min), max) : instead
  return Math.round(sound * MINUTES_PER_HOUR)
}
