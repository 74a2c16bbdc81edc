import type { PlanFile } from '../domain/document/review-file'
import { readTextFile } from '../lib/read-text-file'
import { type PlanTextOptions, readPlanTextAside } from '../worker/plan-text-client'
import { useClockStore } from './clock-store'
import { importSays } from './data-import-words'

/** Ten thousand steps take less than 3 MB; far above that it is some other file. */
const MOST_MEGABYTES = 25
const BYTES_PER_MEGABYTE = 1_000_000

export type PlanFileReading =
  | { readonly kind: 'read'; readonly file: PlanFile }
  /** `says`: what is wrong, where, and what to do. */
  | { readonly kind: 'refused'; readonly says: string }
  | { readonly kind: 'cancelled' }

/** Reads a file that a person has chosen, without changing anything. Never throws. */
export async function readPlanFile(file: File, options: PlanTextOptions): Promise<PlanFileReading> {
  const { name } = file
  const read = await readTextFile(file, MOST_MEGABYTES * BYTES_PER_MEGABYTE)
  if (read.kind === 'refused') return { kind: 'refused', says: importSays.file(name, read.why, MOST_MEGABYTES) }
  const answer = await readPlanTextAside({ text: read.text, today: useClockStore.getState().today }, options)
  switch (answer.kind) {
    case 'cancelled':
      return answer
    case 'tookTooLong':
    case 'notLoaded':
      return { kind: 'refused', says: importSays[answer.kind](name) }
    case 'refused':
      return { kind: 'refused', says: importSays.text(name, answer.fault) }
    case 'read': {
      const { document, problems, more, finishes } = answer
      return { kind: 'read', file: { name, document, problems, more, finishes } }
    }
  }
}
