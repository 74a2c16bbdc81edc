import { countOf, formatDays } from '../../lib/format-duration'
import { formatDay } from '../../lib/format-day'
import { formatNumber } from '../../lib/format-number'
import type { RestorePoints } from '../../store/restore-points'
import type { MirrorState, Persistence, StorageFacts } from '../../store/storage-facts'

/** How a change of everything can be taken back. */
export function wayBackWords(points: RestorePoints): string {
  return points.kind === 'notAvailable'
    ? 'Undo takes all of it back. This browser keeps no restore points, so export first if you may want it back later.'
    : 'A restore point is kept first, and undo takes all of it back.'
}

/** Whether the browser has promised to keep what is stored. */
export function persistenceWords(persistence: Persistence): string {
  switch (persistence) {
    case 'persisted':
      return 'The browser has promised to keep it until you clear it yourself.'
    case 'asked, refused':
      return 'The browser has not promised to keep it: should the device run out of space, or should you stay away for long, it may clear it. An export is safe from that. Some browsers agree once you have used Cairn for a while, or have installed it.'
    case 'not asked yet':
      return 'The browser has not been asked yet to keep it when the device runs out of space.'
    case 'not available':
      return 'This browser cannot promise to keep it when the device runs out of space. An export is safe from that.'
  }
}

/** Whether there is a second copy on the device. */
export function mirrorWords(mirror: MirrorState): string {
  switch (mirror.kind) {
    case 'starting':
      return 'The second copy is being opened.'
    case 'working':
      return 'Every save is kept twice, in two stores of the browser. If one is lost, the other is opened.'
    case 'notAvailable':
      return mirror.says
  }
}

/** So many days after an export, what has changed since deserves another. */
const EXPORT_IS_OLD = 30

/** When everything was last taken away as a file. */
export function lastExportWords(last: StorageFacts['lastExport']): string {
  if (last === null) return 'Nothing has been exported from this browser yet.'
  if (last.age <= 0) return 'Last exported today.'
  if (last.age === 1) return 'Last exported yesterday.'
  return `Last exported ${formatDays(last.age)} ago, on ${formatDay(last.day, 'long')}.`
}

/** Whether it is time to export again, if anything has changed since. */
export function isExportDue(last: StorageFacts['lastExport']): boolean {
  return last !== null && last.age >= EXPORT_IS_OLD
}

/** `2 plans and 1 put away`. */
export function plansWords(inUse: number, putAway: number): string {
  if (putAway === 0) return countOf(inUse, 'plan')
  return `${countOf(inUse + putAway, 'plan')}, ${formatNumber(putAway)} put away`
}
