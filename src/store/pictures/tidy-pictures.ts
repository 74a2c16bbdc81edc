import type { PictureId } from '../../domain/career/project'
import { picturesOf } from '../../domain/career/project-pictures'
import { writePatch } from '../../domain/document/patch-text'
import { currentTime } from '../clock-store'
import { useDocumentStore } from '../document-store'
import { useHistoryStore } from '../history-store'
import { appMirror, useMirrorStore } from '../mirror/app-mirror'
import { useSaveStatusStore } from '../save-status-store'
import { type PictureDatabase, withPictures } from './picture-database'

/** For so long a picture is kept that nothing names any more, in milliseconds: 30 days. */
export const KEPT_UNNAMED = 30 * 86_400_000

/** Where a picture may be named: the texts of everything from which a project can come back. */
export interface Namings {
  /** Pictures of the projects there are. */
  readonly shown: ReadonlySet<PictureId>
  /** Everything else; null if some of it cannot be read. Asked only if there is a picture that is not shown. */
  readonly texts: () => Promise<readonly string[] | null>
}

/**
 * Removes the pictures that nothing has named for 30 days: no project, no undo or redo, no restore point, no copy that
 * was set aside. Where one of these cannot be read, nothing is removed. Never rejects.
 */
export async function tidyPictures(now = currentTime(), namings: Namings = namingsNow()): Promise<void> {
  try {
    await withPictures((database) => tidy(database, now, namings))
  } catch {
    // It is tried again with the next start.
  }
}

async function tidy(database: PictureDatabase, now: number, { shown, texts }: Namings): Promise<void> {
  const ids = await database.getAllKeys('pictures')
  const suspects = ids.filter((id) => !shown.has(id))
  const others = suspects.length === 0 ? [] : await texts()
  if (others === null) return
  // An id is random and long, so that wherever it stands, it is meant.
  const unnamed = new Set(suspects.filter((id) => !others.some((text) => text.includes(id))))
  const transaction = database.transaction(['pictures', 'unnamed'], 'readwrite')
  const marks = transaction.objectStore('unnamed')
  for (const id of ids) {
    if (!unnamed.has(id)) {
      // oxlint-disable-next-line no-await-in-loop -- one transaction
      await marks.delete(id)
      continue
    }
    // oxlint-disable-next-line no-await-in-loop -- one transaction
    const since = await marks.get(id)
    // oxlint-disable-next-line no-await-in-loop -- one transaction
    if (since === undefined || since > now) await marks.put(now, id)
    else if (now - since >= KEPT_UNNAMED) {
      // oxlint-disable-next-line no-await-in-loop -- one transaction
      await Promise.all([transaction.objectStore('pictures').delete(id), marks.delete(id)])
    }
  }
  await transaction.done
}

function namingsNow(): Namings {
  const { career } = useDocumentStore.getState()
  return { shown: picturesOf(career.projects.values()), texts: textsNow }
}

async function textsNow(): Promise<readonly string[] | null> {
  const { kind } = useSaveStatusStore.getState().status
  // What is on the device is then not what is shown.
  if (kind === 'readOnly' || kind === 'memoryOnly') return null
  const points = useMirrorStore.getState().state.kind === 'working' ? await appMirror.listPoints() : null
  if (points === null) return null
  const kept = await Promise.all(points.map(({ id }) => appMirror.readPoint(id)))
  const device = textsOnDevice()
  if (device === null || kept.includes(null)) return null
  return [...device, ...kept.filter((text) => text !== null), ...textsInMemory()]
}

function textsOnDevice(): readonly string[] | null {
  try {
    const { localStorage: device } = window
    return Array.from({ length: device.length }, (_, at) => device.getItem(device.key(at) ?? '') ?? '')
  } catch {
    return null
  }
}

/** What can be undone reaches further in memory than on the device. */
function textsInMemory(): readonly string[] {
  const { past, future } = useHistoryStore.getState()
  return [...past, ...future].flatMap(({ what }) => {
    if ('patch' in what) return [JSON.stringify(writePatch(what.patch))]
    return [what.before, what.after].flatMap(({ career }) => [...picturesOf(career.projects.values())])
  })
}
