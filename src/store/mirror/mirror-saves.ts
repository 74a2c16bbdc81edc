import { CURRENT_VERSION } from '../../domain/document/migrations'
import { containsSeen, type Seen } from '../../domain/document/seen'
import type { SaveCopy } from '../document-storage-saves'
import { beginWrite, type MirrorDatabase, type MirrorWrite, type SaveRecord } from './mirror-database'
import { addPoint, hasDailyPoint, type NewPoint } from './mirror-points'

/** A save that was found in the mirror. */
export interface MirroredSave {
  readonly text: string
  readonly rev: number
  readonly seen: Seen
  readonly savedAt: number
}

/** Of saves that do not contain each other there are as many as tabs saved at the same moment. */
const MAX_SAVES = 6

/**
 * Keeps a save, in place of those that it contains. All tabs do so, each in one transaction, so that no save ever takes
 * the place of a later one: one that is contained in what is there already is passed over, and two that have crossed
 * are both kept, for whoever merges them.
 *
 * @param daily what was there before it: kept as a restore point unless there is one of that day.
 */
export async function keepSave(
  database: MirrorDatabase,
  copy: SaveCopy,
  daily: NewPoint | null,
  now: number,
): Promise<void> {
  const transaction = beginWrite(database)
  const saves = transaction.objectStore('saves')
  const found = await readRecords(saves)
  if (!found.some(({ record }) => record.rev >= copy.rev && containsSeen(record.seen, copy.seen))) {
    const { rev, seen, text } = copy
    const id = await saves.add({ version: CURRENT_VERSION, rev, seen, savedAt: now })
    await transaction.objectStore('texts').put(text, ['save', id])
    await removeSaves(transaction, surplusOf(found, copy))
  }
  if (daily !== null && !(await hasDailyPoint(transaction, now))) await addPoint(transaction, daily, now)
  await transaction.done
}

/** Every save that is in the mirror, the one that counts least first. */
export async function readSaves(database: MirrorDatabase): Promise<readonly MirroredSave[]> {
  const transaction = database.transaction(['saves', 'texts'])
  transaction.done.catch(() => {
    // As above.
  })
  const found = await readRecords(transaction.objectStore('saves'))
  const texts = transaction.objectStore('texts')
  const read = await Promise.all(found.map(({ id }) => texts.get(['save', id])))
  return found
    .flatMap(({ record: { rev, seen, savedAt } }, at) => {
      const text = read[at]
      return text === undefined ? [] : [{ text, rev, seen, savedAt }]
    })
    .toSorted((a, b) => a.rev - b.rev)
}

interface FoundSave {
  readonly id: number
  readonly record: SaveRecord
}

/** What a new save makes superfluous: what is in it; and, should there be too many that are not, the earliest. */
function surplusOf(found: readonly FoundSave[], { rev, seen }: SaveCopy): readonly FoundSave[] {
  const own = found.filter(({ record }) => record.version <= CURRENT_VERSION)
  const isContained = ({ record }: FoundSave): boolean => record.rev <= rev && containsSeen(seen, record.seen)
  const crossed = own.filter((each) => !isContained(each)).toSorted((a, b) => b.record.rev - a.record.rev)
  return [...own.filter(isContained), ...crossed.slice(MAX_SAVES - 1)]
}

async function removeSaves(transaction: MirrorWrite, surplus: readonly FoundSave[]): Promise<void> {
  const [saves, texts] = [transaction.objectStore('saves'), transaction.objectStore('texts')]
  await Promise.all(surplus.flatMap(({ id }) => [saves.delete(id), texts.delete(['save', id])]))
}

async function readRecords(saves: {
  readonly getAll: () => Promise<SaveRecord[]>
  readonly getAllKeys: () => Promise<number[]>
}): Promise<readonly FoundSave[]> {
  const [records, ids] = await Promise.all([saves.getAll(), saves.getAllKeys()])
  return records.flatMap((record, at) => {
    const id = ids[at]
    return id === undefined ? [] : [{ id, record }]
  })
}
