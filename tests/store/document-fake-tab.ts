import type { CairnDocument } from '../../src/domain/document/document'
import { createDocumentStorage } from '../../src/store/document-storage'
import { SAVE_DELAY } from '../../src/store/document-storage-keys'
import { createDocumentStore } from '../../src/store/document-store'
import type { SaveCopy } from '../../src/store/document-storage-saves'
import type { OpeningReport, SaveStatus } from '../../src/store/save-status-store'
import type { FakeStorage } from './document-fake-storage'

/** The storage alone, with a clock that goes when it is told to. */
export function openStorage(device: FakeStorage) {
  const statuses: SaveStatus[] = []
  const opening: OpeningReport[] = []
  const setAside: string[] = []
  const freed: string[] = []
  /** What the store shows when another tab's save has come in. */
  const show: { merged: (document: CairnDocument) => void } = { merged: () => {} }
  /** Where saves are kept a second time: nowhere, unless a test says otherwise. */
  const second: { keep: (copy: SaveCopy, before: SaveCopy | null) => Promise<boolean> | null } = { keep: () => null }
  const timers = new Map<() => void, number>()
  let now = 0
  const storage = createDocumentStorage({
    storage: device.open,
    onStatus: (status) => statuses.push(status),
    onOpening: (report) => opening.push(report),
    onSetAside: (text) => setAside.push(text),
    onFreed: (says) => freed.push(says),
    onMerged: (document) => show.merged(document),
    keepCopy: (copy, before) => second.keep(copy, before),
    scheduleSave: (save, delay) => {
      timers.set(save, now + delay)
      return () => timers.delete(save)
    },
  })
  const pass = (time: number): void => {
    now += time
    for (const [save, at] of timers) {
      if (at > now) continue
      timers.delete(save)
      save()
    }
  }
  return { storage, device, statuses, opening, setAside, freed, show, second, pass }
}

/** A tab: the storage with zustand's store on top, as the app has it. */
export function openTab(device: FakeStorage) {
  const tab = openStorage(device)
  const store = createDocumentStore(tab.storage)
  tab.show.merged = (document) => store.setState(document)
  return {
    ...tab,
    store,
    document: (): CairnDocument => store.getState(),
    title: (): string | undefined => [...store.getState().plans.values()][0]?.title,
    /** Edits the first plan and waits for the save. */
    rename: (title: string): void => {
      store.setState(({ plans }) => ({ plans: withTitle(plans, title) }))
      tab.pass(SAVE_DELAY)
    },
  }
}

/** The plans with another title for the first of them. */
export function withTitle(plans: CairnDocument['plans'], title: string): CairnDocument['plans'] {
  const [first] = plans.values()
  return first === undefined ? plans : new Map(plans).set(first.id, { ...first, title })
}
