import { expect } from 'vitest'
import type { CairnDocument } from '../../src/domain/document/document'
import { writeDocument } from '../../src/domain/document/write-document'
import * as edit from '../../src/domain/plan/edit-plan'
import type { Plan } from '../../src/domain/plan/plan'
import { DOCUMENT_KEY, SAVE_DELAY } from '../../src/store/document-storage-keys'
import { FIRST_MONDAY, makeDocument, makePlan } from '../helpers/make-plan'
import { FakeBrowser, type FakeProcess } from './document-fake-browser'
import { openTab } from './document-fake-tab'

/** One event of a schedule. `tab` counts round those that are open. */
export type Happening =
  | { readonly kind: 'edit'; readonly tab: number; readonly field: FieldName; readonly isSet: boolean }
  | { readonly kind: 'pass'; readonly tab: number; readonly time: number }
  | { readonly kind: Simple; readonly tab: number }

/**
 * `send`, `receive`: a message on its way to the browser, or from it, arrives. `tell`, `skip`: the page gets its next
 * storage event, or never gets it. `look`: the tab is shown.
 */
export type Simple = 'send' | 'receive' | 'tell' | 'skip' | 'look' | 'open' | 'reload' | 'close'

export type FieldName = keyof typeof FIELDS

interface Field {
  /** Another value than any before; or with `isSet` false, the one that stands for nothing, if there is one. */
  readonly put: (plan: Plan, count: number, isSet: boolean) => Plan
  readonly get: (plan: Plan) => unknown
}

const FIELDS = {
  tickLearn: tickField('learn'),
  tickArrive: tickField('arrive'),
  title: { put: (plan, count) => ({ ...plan, title: `Title ${count}` }), get: ({ title }) => title },
  mondays: {
    put: (plan, count) => edit.setWeek(plan, [count, 0, 0, 0, 0, 0, 60]),
    get: ({ learner }) => learner.week[0],
  },
  minutesOfDay: {
    put: (plan, count, isSet) => edit.setDayMinutes(plan, FIRST_MONDAY, isSet ? count : null),
    get: ({ learner }) => learner.overrides.get(FIRST_MONDAY) ?? null,
  },
  remaining: {
    put: (plan, count, isSet) => edit.setRemaining(plan, 'learn', isSet ? count : null),
    get: (plan) => edit.progressOf(plan, 'learn').remaining,
  },
} as const satisfies Readonly<Record<string, Field>>

export const FIELD_NAMES = Object.keys(FIELDS) as readonly FieldName[]

function tickField(step: string): Field {
  return {
    put: (plan, _, isSet) => (isSet ? edit.tickStep(plan, step, FIRST_MONDAY) : edit.untickStep(plan, step)),
    get: (plan) => edit.progressOf(plan, step).status.kind,
  }
}

interface Edit {
  readonly field: FieldName
  readonly value: unknown
  /** The edits that whoever made it had in front of them, by their numbers. */
  readonly seen: ReadonlySet<number>
}

interface ModelTab {
  readonly process: FakeProcess
  readonly page: ReturnType<typeof openTab>
  /** The edits it has in it, by their numbers. */
  knows: ReadonlySet<number>
}

const START = makeDocument(makePlan({ id: 'mine' }))
/** Tabs answer each other a few times; should they never be done, they would answer each other for ever. */
const MAX_ROUNDS = 20

/** Tabs of one browser, and beside them the plain account of who has seen which edits. */
export class TabModel {
  readonly #browser = new FakeBrowser({ [DOCUMENT_KEY]: writeDocument(START, 1) })
  readonly #tabs: ModelTab[] = []
  readonly #edits: Edit[] = []
  /** How many tabs may be open. */
  readonly #most: number
  readonly #editsIn = new Map<string, ReadonlySet<number>>()

  constructor(tabs: number) {
    this.#most = Math.max(tabs, 3)
    for (let count = 0; count < tabs; count += 1) this.#open()
  }

  run(schedule: readonly Happening[]): void {
    for (const happening of schedule) this.#happen(happening)
  }

  /** Everybody saves, hears and looks until nobody has anything more to say. */
  becomeQuiet(): void {
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      const writes = this.#countWrites()
      for (const tab of this.#tabs) tab.page.pass(SAVE_DELAY)
      this.#browser.settle()
      for (const tab of this.#tabs) while (tab.process.events.length > 0) this.#tell(tab)
      for (const tab of this.#tabs) tab.page.storage.lookElsewhere()
      if (this.#countWrites() === writes) return
    }
    throw new Error('The tabs answer each other for ever.')
  }

  expectSameEverywhere(): void {
    const [first, ...others] = [...this.#tabs, this.#open()].map(({ page }) => page.document())
    for (const document of others) expect(document).toEqual(first)
  }

  /**
   * A field has the value of its last edit. Where several were the last, made without seeing each other, it has the
   * value of one that not all of them had seen: each is one's own word against another's.
   */
  expectNothingLost(): void {
    for (const { name, value, values } of this.#outcomes()) expect(values, name).toContainEqual(value)
  }

  #outcomes(): readonly { readonly name: FieldName; readonly value: unknown; readonly values: readonly unknown[] }[] {
    const plan = planOf(this.#tabs[0]!.page.document())
    return FIELD_NAMES.map((name) => {
      const edits = [...this.#edits.entries()].filter(([, { field }]) => field === name)
      const last = edits.filter(([number]) => !edits.some(([, { seen }]) => seen.has(number)))
      const possible = edits.filter(([number]) => !last.every(([, { seen }]) => seen.has(number)))
      const values = edits.length === 0 ? [FIELDS[name].get(planOf(START))] : possible.map(([, { value }]) => value)
      return { name, value: FIELDS[name].get(plan), values }
    })
  }

  #happen(happening: Happening): void {
    const at = happening.tab % this.#tabs.length
    const tab = this.#tabs[at]!
    // The first tab stays: what has been written over can only come back from one that is open.
    const isFirst = at === 0
    switch (happening.kind) {
      case 'edit':
        return this.#edit(tab, happening.field, happening.isSet)
      case 'pass':
        return tab.page.pass(happening.time)
      case 'send':
        return this.#browser.send(tab.process)
      case 'receive':
        return tab.process.receive()
      case 'tell':
        return this.#tell(tab)
      case 'skip':
        tab.process.events.shift()
        return undefined
      case 'look':
        return tab.page.storage.lookElsewhere()
      case 'open':
        if (this.#tabs.length < this.#most) this.#open()
        return undefined
      case 'reload':
        if (!isFirst) this.#reload(tab)
        return undefined
      case 'close':
        if (!isFirst) this.#close(tab)
    }
  }

  #edit(tab: ModelTab, field: FieldName, isSet: boolean): void {
    const plan = planOf(tab.page.document())
    const changed = FIELDS[field].put(plan, this.#edits.length + 1, isSet)
    const value: unknown = FIELDS[field].get(changed)
    if (value === FIELDS[field].get(plan)) return
    this.#edits.push({ field, value, seen: tab.knows })
    tab.knows = new Set(tab.knows).add(this.#edits.length - 1)
    tab.page.store.setState(({ plans }) => ({ plans: new Map(plans).set(changed.id, changed) }))
  }

  #tell(tab: ModelTab): void {
    const text = tab.process.events.shift()
    if (text === undefined) return
    this.#learn(tab, text)
    tab.page.storage.lookElsewhere(text)
  }

  #open(): ModelTab {
    // To load a page takes far longer than for a message to arrive.
    this.#browser.settle()
    const tab = this.#load(this.#browser.open())
    this.#tabs.push(tab)
    return tab
  }

  /** What a page reads it has seen from then on, and what it writes has in it what it has seen. */
  #load(process: FakeProcess): ModelTab {
    const known: { knows: ReadonlySet<number> } = { knows: new Set() }
    process.onRead = (text) => this.#learn(known, text)
    process.onWrite = (text) => this.#editsIn.set(text, known.knows)
    return Object.assign(known, { process, page: openTab(process.device) })
  }

  #reload(tab: ModelTab): void {
    tab.page.storage.flush()
    this.#browser.settle()
    tab.process.events.length = 0
    this.#tabs[this.#tabs.indexOf(tab)] = this.#load(tab.process)
  }

  #close(tab: ModelTab): void {
    tab.page.storage.flush()
    this.#tabs.splice(this.#tabs.indexOf(tab), 1)
  }

  #learn(tab: { knows: ReadonlySet<number> }, text: string): void {
    tab.knows = new Set([...tab.knows, ...(this.#editsIn.get(text) ?? [])])
  }

  #countWrites(): number {
    return this.#tabs.reduce((sum, { process }) => sum + process.device.writes.length, 0)
  }
}

function planOf({ plans }: CairnDocument): Plan {
  return plans.get('mine')!
}
