import { type RestoreCause, thinRestorePoints } from '../../domain/document/thin-restore-points'
import { localDay } from '../../lib/local-day'
import { beginWrite, type MirrorDatabase, type MirrorWrite, type PointRecord } from './mirror-database'

/** A restore point that is to be kept. */
export interface NewPoint {
  readonly text: string
  readonly cause: RestoreCause
  readonly revision: number
  readonly planCount: number
}

/** A restore point that is in the mirror. */
export interface KeptPoint extends PointRecord {
  readonly id: number
}

/** @param now in milliseconds since 1970-01-01 UTC. */
export async function keepPoint(database: MirrorDatabase, point: NewPoint, now: number): Promise<void> {
  const transaction = beginWrite(database)
  await addPoint(transaction, point, now)
  await transaction.done
}

/** The oldest first. */
export async function listPoints(database: MirrorDatabase): Promise<readonly KeptPoint[]> {
  const transaction = database.transaction('points')
  transaction.done.catch(() => {
    // Its requests are heard of first.
  })
  return readPoints(transaction.store)
}

/** Undefined: it is not there any more. */
export async function readPointText(database: MirrorDatabase, id: number): Promise<string | undefined> {
  return database.get('texts', ['point', id])
}

/** All of them, or if that fails none. */
export async function deletePoints(database: MirrorDatabase): Promise<void> {
  const transaction = beginWrite(database)
  const points = transaction.objectStore('points')
  const texts = transaction.objectStore('texts')
  const ids = await points.getAllKeys()
  await Promise.all([points.clear(), ...ids.map((id) => texts.delete(['point', id]))])
  await transaction.done
}

/** Whether there is a point from before the first change of this day. */
export async function hasDailyPoint(transaction: MirrorWrite, now: number): Promise<boolean> {
  const today = localDay(new Date(now))
  const points = await transaction.objectStore('points').getAll()
  return points.some(({ cause, savedAt }) => cause === 'daily' && localDay(new Date(savedAt)) === today)
}

/** Adds a point, and takes out what there are too many of. The same text is not kept twice in a row for one cause. */
export async function addPoint(transaction: MirrorWrite, point: NewPoint, now: number): Promise<void> {
  const { text, cause, revision, planCount } = point
  const points = transaction.objectStore('points')
  const texts = transaction.objectStore('texts')
  const last = (await readPoints(points)).at(-1)
  if (last?.cause === cause && (await texts.get(['point', last.id])) === text) return
  const bytes = new TextEncoder().encode(text).length
  const id = await points.add({ savedAt: now, cause, revision, bytes, planCount })
  await texts.put(text, ['point', id])
  const all = await readPoints(points)
  const kept = new Set(thinRestorePoints(all, now))
  const surplus = all.filter((each) => !kept.has(each))
  await Promise.all(surplus.flatMap((each) => [points.delete(each.id), texts.delete(['point', each.id])]))
}

async function readPoints(points: {
  readonly getAll: () => Promise<PointRecord[]>
  readonly getAllKeys: () => Promise<number[]>
}): Promise<readonly KeptPoint[]> {
  const [records, ids] = await Promise.all([points.getAll(), points.getAllKeys()])
  return records.flatMap((record, at) => {
    const id = ids[at]
    return id === undefined ? [] : [{ ...record, id }]
  })
}
