import { DOCUMENT_KEY } from '../../src/store/document-storage-keys'
import { FakeStorage } from './document-fake-storage'

interface Mutation {
  readonly key: string
  readonly text: string
  readonly from: FakeProcess
}

/**
 * A browser in which every tab has a process of its own, as Chromium has them: each keeps a copy of the storage, writes
 * to it at once and tells the browser later. The browser takes the writes in the order in which they arrive, and tells
 * every process of each of them, later still. A write of another process is passed over, though still announced, while
 * one's own to the same key is under way: the browser will have put that in its place.
 */
export class FakeBrowser {
  readonly #items = new Map<string, string>()
  readonly #processes: FakeProcess[] = []

  constructor(items: Readonly<Record<string, string>>) {
    for (const [key, text] of Object.entries(items)) this.#items.set(key, text)
  }

  open(): FakeProcess {
    const process = new FakeProcess(this.#items)
    this.#processes.push(process)
    return process
  }

  /** The oldest write that a process has not told yet arrives. */
  send(process: FakeProcess): void {
    const mutation = process.outbox.shift()
    if (mutation === undefined) return
    this.#items.set(mutation.key, mutation.text)
    for (const each of this.#processes) each.inbox.push(mutation)
  }

  /** Everything arrives everywhere. */
  settle(): void {
    for (const process of this.#processes) while (process.outbox.length > 0) this.send(process)
    for (const process of this.#processes) while (process.inbox.length > 0) process.receive()
  }
}

export class FakeProcess {
  readonly device = new FakeStorage()
  readonly outbox: Mutation[] = []
  readonly inbox: Mutation[] = []
  /** What the page has still to be told that another tab wrote. */
  readonly events: string[] = []
  /** Told each time the page reads or writes the document. */
  onRead: (text: string) => void = () => {}
  onWrite: (text: string) => void = () => {}
  readonly #underWay = new Map<string, number>()

  constructor(items: ReadonlyMap<string, string>) {
    for (const [key, text] of items) this.device.items.set(key, text)
    this.device.onWrite = (key, text) => {
      this.outbox.push({ key, text, from: this })
      this.#count(key, 1)
      if (key === DOCUMENT_KEY) this.onWrite(text)
      return text
    }
    this.device.getItem = (key) => {
      const text = this.device.items.get(key) ?? null
      if (key === DOCUMENT_KEY && text !== null) this.onRead(text)
      return text
    }
  }

  /** The browser's next message comes in. */
  receive(): void {
    const mutation = this.inbox.shift()
    if (mutation === undefined) return
    const { key, text, from } = mutation
    if (from === this) {
      this.#count(key, -1)
      return
    }
    if ((this.#underWay.get(key) ?? 0) === 0) this.device.items.set(key, text)
    if (key === DOCUMENT_KEY) this.events.push(text)
  }

  #count(key: string, by: number): void {
    this.#underWay.set(key, (this.#underWay.get(key) ?? 0) + by)
  }
}
