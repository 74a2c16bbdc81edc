import { describe, expect, test } from 'vitest'
import { EMPTY_DOCUMENT } from '../../src/domain/document/document'
import { CURRENT_VERSION } from '../../src/domain/document/migrations'
import { readDocument } from '../../src/domain/document/read-document'
import { writeDocument } from '../../src/domain/document/write-document'
import { tickStep, untickStep } from '../../src/domain/plan/edit-plan'
import type { Plan } from '../../src/domain/plan/plan'
import {
  DOCUMENT_KEY,
  MAX_SET_ASIDE,
  OTHER_TAB_PREFIX,
  PREVIOUS_KEY,
  SAVE_DELAY,
  UNREADABLE_PREFIX,
} from '../../src/store/document-storage-keys'
import { editJson, type JsonEditor } from '../helpers/edit-json'
import { matching } from '../helpers/matching'
import { FIRST_MONDAY, makeDocument, makePlan, makeProgress } from '../helpers/make-plan'
import { FakeStorage } from './document-fake-storage'
import { openStorage, openTab, withTitle } from './document-fake-tab'

const MINE = makeDocument(makePlan({ id: 'mine', title: 'Mine' }))
const EARLIER = makeDocument(makePlan({ id: 'earlier', title: 'Earlier' }))
const WRITTEN_VERSION = `"version":${CURRENT_VERSION}`
const MINE_TEXT = writeDocument(MINE, 7)
const EARLIER_TEXT = writeDocument(EARLIER, 6)

describe('opening', () => {
  test('nothing is saved yet', () => {
    const tab = openTab(new FakeStorage())
    expect(tab.document()).toEqual(EMPTY_DOCUMENT)
    expect(tab.opening).toEqual([])
    expect(tab.device.writes).toEqual([])
  })

  test('what was saved comes back, and nothing is written', () => {
    const tab = openTab(deviceWith({ [DOCUMENT_KEY]: MINE_TEXT, [PREVIOUS_KEY]: EARLIER_TEXT }))
    expect(tab.document()).toEqual(MINE)
    expect(tab.opening).toEqual([])
    expect(tab.device.writes).toEqual([])
  })

  test('the save before is opened when the save is gone', () => {
    const tab = openTab(deviceWith({ [PREVIOUS_KEY]: EARLIER_TEXT }))
    expect(tab.document()).toEqual(EARLIER)
    expect(tab.opening[0]?.says).toMatch(/the one before it was opened/)
  })

  describe.each<[fault: string, text: string]>([
    ['A1 truncated', MINE_TEXT.slice(0, -5)],
    ['A1 garbage', '\u0000\u0001garbage'],
    ['A1 empty', ''],
    ['A2 null', 'null'],
    ['A2 a number', '5'],
    ['A2 a text', '"x"'],
    ['A2 a list', '[]'],
    ['A2 actions for plans', '{"version":1,"rev":9,"state":{"setState":"x","plans":"tickStep"}}'],
    ['A2 as zustand would write it', '{"version":1,"state":{"plans":{}}}'],
    ['A7 no version', MINE_TEXT.replace(`${WRITTEN_VERSION},`, '')],
    ['A7 version "1"', MINE_TEXT.replace(WRITTEN_VERSION, '"version":"2"')],
    ['A7 version -1', MINE_TEXT.replace(WRITTEN_VERSION, '"version":-1')],
    ['A7 version 1.5', MINE_TEXT.replace(WRITTEN_VERSION, '"version":1.5')],
  ])('%s', (_, text) => {
    test('is set aside, and the save before is opened and edited', () => {
      const tab = openTab(deviceWith({ [DOCUMENT_KEY]: text, [PREVIOUS_KEY]: EARLIER_TEXT }))
      expect(tab.document()).toEqual(EARLIER)
      expect(tab.opening).toEqual([{ says: matching(/could not be read.*the one before/i), problems: [] }])
      tab.rename('Edited')
      expect(tab.device.getItem(`${UNREADABLE_PREFIX}1`)).toBe(text)
      // The good copy is not pushed out by the unreadable text.
      expect(tab.device.getItem(PREVIOUS_KEY)).toBe(EARLIER_TEXT)
      expect(openTab(tab.device).title()).toBe('Edited')
    })

    test('is set aside, and without an earlier save an empty document is opened', () => {
      const tab = openTab(deviceWith({ [DOCUMENT_KEY]: text }))
      expect(tab.document()).toEqual(EMPTY_DOCUMENT)
      expect(tab.opening[0]?.says).toMatch(/starts empty.*A copy|A copy.*starts empty/)
      tab.store.setState(MINE)
      tab.pass(SAVE_DELAY)
      expect(tab.device.getItem(`${UNREADABLE_PREFIX}1`)).toBe(text)
      expect(openTab(tab.device).document()).toEqual(MINE)
    })

    test('is set aside once, however often it is opened', () => {
      const device = deviceWith({ [DOCUMENT_KEY]: text })
      for (let i = 0; i < 3; i += 1) openTab(device)
      expect([...device.items.keys()]).toEqual([DOCUMENT_KEY, `${UNREADABLE_PREFIX}1`])
      expect(device.getItem(DOCUMENT_KEY)).toBe(text)
    })
  })

  describe.each<[fault: string, spoil: (json: JsonEditor) => void, says: RegExp]>([
    ['A3 one bad item among 500', (json) => json.set('progress.250', 5), /progress.*entry 251|“entry 251” in plans/],
    [
      'A4 a step that waits for itself',
      (json) => json.push('roadmap.steps.0.prerequisites', 'learn'),
      /waits for itself/,
    ],
    ['A4 a cycle', (json) => json.push('roadmap.steps.0.prerequisites', 'arrive'), /wait for each other/],
    ['A4 an unknown prerequisite', (json) => json.push('roadmap.steps.0.prerequisites', 'moon'), /"moon"/],
    ['A4 the same step twice', (json) => json.push('roadmap.steps', json.get('roadmap.steps.0')), /more than once/],
    [
      'A4 end before start',
      (json) => json.push('learner.daysOff', { from: '2027-02-02', to: '2027-02-01' }),
      /ends before/,
    ],
    ['A4 1e999', (json) => json.set('learner.week.0', '1e999'), /a number without end/],
    ['A4 NaN', (json) => json.set('learner.week.0', Number.NaN), /null, not a whole number/],
    ['A4 a million characters', (json) => json.set('title', 'x'.repeat(1_000_000)), /1,000,000 characters/],
    ['A4 half a character and NUL', (json) => json.set('title', '\uD800\u0000'), /cannot be shown/],
  ])('%s', (_, spoil, says) => {
    const json: unknown = JSON.parse(
      writeDocument(
        makeDocument(
          makePlan({
            id: 'mine',
            progress: new Map(Array.from({ length: 500 }, (__, i) => [`s${i}`, makeProgress()])),
          }),
        ),
        7,
      ),
    )
    spoil(editJson(editJson(json).get('state.plans.0')))
    const text = JSON.stringify(json).replaceAll('"1e999"', '1e999')

    test('is named, the original is set aside, and the rest is kept', () => {
      const tab = openTab(deviceWith({ [DOCUMENT_KEY]: text, [PREVIOUS_KEY]: EARLIER_TEXT }))
      expect(tab.opening[0]?.says).toMatch(says)
      expect(tab.opening[0]?.says).toMatch(/A copy of the save, exactly as it was, is kept/)
      expect(tab.opening[0]?.problems).toHaveLength(1)
      expect(tab.document().plans.get('mine')?.progress.size).toBeGreaterThanOrEqual(499)
      expect(tab.device.getItem(DOCUMENT_KEY)).toBe(text)
      tab.rename('Edited')
      expect(tab.device.getItem(`${UNREADABLE_PREFIX}1`)).toBe(text)
      const again = openTab(tab.device)
      expect(again.title()).toBe('Edited')
      expect(again.opening).toEqual([])
    })
  })

  test('A6 a newer version is left as it is, whatever is done', () => {
    const newer = MINE_TEXT.replace('"version":3', '"version":4')
    const device = deviceWith({ [DOCUMENT_KEY]: newer, [PREVIOUS_KEY]: EARLIER_TEXT })
    const before = device.snapshot()
    for (let i = 0; i < 2; i += 1) {
      const tab = openTab(device)
      expect(tab.statuses).toEqual([{ kind: 'readOnly', says: matching(/newer Cairn.*Reload/) }])
      tab.store.setState(MINE)
      tab.pass(SAVE_DELAY)
      tab.storage.flush()
      tab.storage.removeItem(DOCUMENT_KEY)
      expect(tab.document()).toEqual(MINE)
      expect(tab.statuses).toHaveLength(1)
    }
    expect(device.snapshot()).toEqual(before)
    expect(device.writes).toEqual([])
  })

  test('when the save before cannot be read either, both are set aside', () => {
    const tab = openTab(deviceWith({ [DOCUMENT_KEY]: 'garbage', [PREVIOUS_KEY]: 'rubbish' }))
    expect(tab.opening[0]?.says).toMatch(/starts empty/)
    for (const title of ['One', 'Two']) {
      tab.store.setState(makeDocument(makePlan({ title })))
      tab.pass(SAVE_DELAY)
    }
    expect(Object.values(tab.device.snapshot())).toEqual(expect.arrayContaining(['garbage', 'rubbish']))
  })

  test('should reading fail in a way nobody thought of, nothing is written over', () => {
    const device = deviceWith({ [DOCUMENT_KEY]: 'garbage' })
    device.getItem = (key) => {
      if (key === PREVIOUS_KEY) throw new Error('unheard of')
      return device.items.get(key) ?? null
    }
    const tab = openTab(device)
    tab.store.setState(MINE)
    tab.pass(SAVE_DELAY)
    expect(tab.statuses.at(-1)?.kind).toBe('readOnly')
    expect(device.getItem(DOCUMENT_KEY)).toBe('garbage')
  })

  test('A6 a newer version as the save before is left as it is, too', () => {
    const newer = MINE_TEXT.replace('"version":3', '"version":4')
    const tab = openTab(deviceWith({ [DOCUMENT_KEY]: 'garbage', [PREVIOUS_KEY]: newer }))
    tab.store.setState(MINE)
    tab.pass(SAVE_DELAY)
    expect(tab.device.getItem(PREVIOUS_KEY)).toBe(newer)
    expect(tab.statuses.at(-1)?.kind).toBe('readOnly')
  })

  test('A11 blocked from the start: in memory, said once', () => {
    const device = deviceWith({ [DOCUMENT_KEY]: MINE_TEXT })
    device.isBlocked = true
    const tab = openTab(device)
    expect(tab.store.persist).toBeDefined()
    for (const title of ['One', 'Two']) {
      tab.store.setState({ ...EMPTY_DOCUMENT, plans: new Map([['a', makePlan({ id: 'a', title })]]) })
      tab.pass(SAVE_DELAY)
    }
    expect(tab.document().plans.get('a')?.title).toBe('Two')
    expect(tab.statuses).toEqual([{ kind: 'memoryOnly', says: matching(/export them/) }])
    device.isBlocked = false
    tab.storage.flush()
    expect(device.snapshot()).toEqual({ [DOCUMENT_KEY]: MINE_TEXT })
  })
})

describe('saving', () => {
  test('nothing is written before reading', () => {
    const { storage, device, pass } = openStorage(deviceWith({ [DOCUMENT_KEY]: MINE_TEXT }))
    storage.setItem(DOCUMENT_KEY, { state: EMPTY_DOCUMENT, version: CURRENT_VERSION })
    pass(SAVE_DELAY)
    storage.flush()
    expect(device.snapshot()).toEqual({ [DOCUMENT_KEY]: MINE_TEXT })
  })

  test('many changes are one write, at most SAVE_DELAY after the first', () => {
    expect(SAVE_DELAY).toBeLessThanOrEqual(300)
    const tab = openTab(deviceWith({ [DOCUMENT_KEY]: MINE_TEXT }))
    const edit = (title: string) => tab.store.setState(({ plans }) => ({ plans: withTitle(plans, title) }))
    for (let i = 0; i < 100; i += 1) edit(`Title ${i}`)
    tab.pass(SAVE_DELAY - 1)
    edit('Last')
    expect(tab.device.writes).toEqual([])
    expect(tab.statuses.at(-1)).toEqual({ kind: 'saving' })
    tab.pass(1)
    expect(tab.device.writes).toEqual([PREVIOUS_KEY, DOCUMENT_KEY])
    expect(tab.statuses.at(-1)).toEqual({ kind: 'saved' })
    expect(readDocument(tab.device.getItem(DOCUMENT_KEY)!)).toMatchObject({ kind: 'ok', rev: 8 })
    expect(openTab(tab.device).title()).toBe('Last')
    expect(tab.device.getItem(PREVIOUS_KEY)).toBe(MINE_TEXT)
  })

  test('flush saves at once, and only once', () => {
    const tab = openTab(deviceWith({ [DOCUMENT_KEY]: MINE_TEXT }))
    tab.store.setState(({ plans }) => ({ plans: withTitle(plans, 'Now') }))
    tab.storage.flush()
    expect(openTab(tab.device).title()).toBe('Now')
    tab.storage.flush()
    tab.pass(SAVE_DELAY)
    expect(tab.device.writes).toEqual([PREVIOUS_KEY, DOCUMENT_KEY])
  })

  test('A9 site data that was cleared is written again', () => {
    const tab = openTab(deviceWith({ [DOCUMENT_KEY]: MINE_TEXT }))
    tab.device.clear()
    tab.rename('Still here')
    expect(openTab(tab.device).title()).toBe('Still here')
  })

  test('A10 quota full at the save: said, kept in memory, and saved at the next change', () => {
    const device = deviceWith({ [DOCUMENT_KEY]: MINE_TEXT, [PREVIOUS_KEY]: MINE_TEXT })
    device.quota = 2 * (MINE_TEXT.length + 20)
    const tab = openTab(device)
    const before = device.snapshot()
    const long = 'x'.repeat(MINE_TEXT.length * 2)
    tab.rename(long)
    expect(tab.statuses.at(-1)).toEqual({ kind: 'notSaved', says: matching(/no more room/) })
    // Not even the copy of the save before was given up for nothing.
    expect(device.snapshot()).toEqual(before)
    expect(tab.title()).toBe(long)
    device.quota = Number.POSITIVE_INFINITY
    tab.rename('Shorter')
    expect(tab.statuses.at(-1)).toEqual({ kind: 'saved' })
    expect(openTab(device).title()).toBe('Shorter')
    expect(tab.freed).toEqual([])
  })

  test('A10 quota full at the save: the copy of the save before makes room, and this is told once', () => {
    const device = deviceWith({ [DOCUMENT_KEY]: MINE_TEXT, [PREVIOUS_KEY]: MINE_TEXT })
    device.quota = 2 * (MINE_TEXT.length + 20)
    const tab = openTab(device)
    for (const letter of ['x', 'y']) {
      tab.rename(letter.repeat(200))
      expect(tab.statuses.at(-1)).toEqual({ kind: 'saved' })
      expect(openTab(device).title()).toBe(letter.repeat(200))
      expect(device.getItem(PREVIOUS_KEY)).toBeNull()
    }
    expect(tab.freed).toEqual([matching(/copy of the save before/)])
  })

  test('A10 quota full at the save: older copies make room first, the latest of each kind stays', () => {
    const copies = [1, 2, 10].flatMap((number): [string, string][] => [
      [`${UNREADABLE_PREFIX}${number}`, `garbage ${number} `.repeat(20)],
      [`${OTHER_TAB_PREFIX}${number}`, `other ${number} `.repeat(20)],
    ])
    const device = deviceWith({
      ...Object.fromEntries<string>(copies),
      [DOCUMENT_KEY]: MINE_TEXT,
      [PREVIOUS_KEY]: MINE_TEXT,
    })
    device.quota = Object.entries(device.snapshot()).flat().join('').length + 50
    const tab = openTab(device)
    tab.rename('x'.repeat(200))
    expect(tab.statuses.at(-1)).toEqual({ kind: 'saved' })
    expect(tab.freed).toEqual([matching(/4 older copies/)])
    expect([...device.items.keys()].toSorted()).toEqual(
      [DOCUMENT_KEY, PREVIOUS_KEY, `${OTHER_TAB_PREFIX}10`, `${UNREADABLE_PREFIX}10`].toSorted(),
    )
  })

  test('A10 quota full at setting aside: older copies make room', () => {
    const device = deviceWith({
      [`${UNREADABLE_PREFIX}1`]: 'a'.repeat(500),
      [`${UNREADABLE_PREFIX}2`]: 'b',
      [DOCUMENT_KEY]: 'garbage'.repeat(50),
      [PREVIOUS_KEY]: EARLIER_TEXT,
    })
    device.quota = Object.entries(device.snapshot()).flat().join('').length + 50
    const tab = openTab(device)
    expect(device.getItem(`${UNREADABLE_PREFIX}3`)).toBe('garbage'.repeat(50))
    expect(tab.freed).toEqual([matching(/1 older copy/)])
    expect(tab.setAside).toEqual(['garbage'.repeat(50)])
  })

  test('A10 quota full at the save: leaving tries once more', () => {
    const device = deviceWith({ [DOCUMENT_KEY]: MINE_TEXT })
    const tab = openTab(device)
    device.quota = 10
    tab.rename('Kept')
    device.quota = Number.POSITIVE_INFINITY
    tab.storage.flush()
    expect(openTab(device).title()).toBe('Kept')
  })

  test('A10 quota full at the copy of the save before: the save itself comes first', () => {
    const device = deviceWith({ [DOCUMENT_KEY]: MINE_TEXT })
    device.quota = MINE_TEXT.length + 600
    const tab = openTab(device)
    tab.rename('Saved')
    expect(tab.statuses.at(-1)).toEqual({ kind: 'saved' })
    expect(device.getItem(PREVIOUS_KEY)).toBeNull()
    expect(openTab(device).title()).toBe('Saved')
  })

  test('A10 quota full at setting aside: nothing is written over until there is room', () => {
    const device = deviceWith({ [DOCUMENT_KEY]: 'garbage'.repeat(100), [PREVIOUS_KEY]: EARLIER_TEXT })
    const before = device.snapshot()
    device.quota = EARLIER_TEXT.length + 1000
    const tab = openTab(device)
    expect(tab.document()).toEqual(EARLIER)
    const notSaved = { kind: 'notSaved', says: matching(/no room to keep a copy/) }
    expect(tab.statuses).toEqual([notSaved])
    tab.rename('Edited')
    expect(tab.statuses.at(-1)).toEqual(notSaved)
    expect(device.snapshot()).toEqual(before)
    device.quota = Number.POSITIVE_INFINITY
    tab.rename('Edited again')
    expect(tab.statuses.at(-1)).toEqual({ kind: 'saved' })
    expect(device.getItem(`${UNREADABLE_PREFIX}1`)).toBe('garbage'.repeat(100))
    expect(openTab(device).title()).toBe('Edited again')
  })

  test('A11 blocked later: said, kept in memory, and saved when it can be', () => {
    const tab = openTab(deviceWith({ [DOCUMENT_KEY]: MINE_TEXT }))
    tab.device.isBlocked = true
    tab.rename('Unsaved')
    expect(tab.statuses.at(-1)).toEqual({ kind: 'notSaved', says: matching(/refused to write.*Export/) })
    expect(tab.title()).toBe('Unsaved')
    tab.device.isBlocked = false
    tab.rename('Saved')
    expect(openTab(tab.device).title()).toBe('Saved')
  })

  test.each<[name: string, onWrite: FakeStorage['onWrite']]>([
    ['lost', () => null],
    ['truncated', (_, text) => text.slice(0, 100)],
    ['mangled', () => '???'],
  ])('A12 a write that is %s is noticed, and made good', (name, onWrite) => {
    const tab = openTab(deviceWith({ [DOCUMENT_KEY]: MINE_TEXT }))
    tab.device.onWrite = (key, text) => (key === DOCUMENT_KEY ? onWrite(key, text) : text)
    tab.rename('Edited')
    expect(tab.statuses.at(-1)).toEqual({ kind: 'notSaved', says: matching(/did not keep/) })
    // Whoever opens it now gets the save before.
    expect(openTab(tab.device).title(), name).toBe('Mine')
    tab.device.onWrite = (_, text) => text
    tab.rename('Edited again')
    expect(tab.statuses.at(-1)).toEqual({ kind: 'saved' })
    expect(openTab(tab.device).title()).toBe('Edited again')
  })

  test('A12 a truncated write of our own is not taken for another tab’s', () => {
    const { rename, device } = openTab(deviceWith({ [DOCUMENT_KEY]: MINE_TEXT }))
    device.onWrite = (key, text) => (key === DOCUMENT_KEY ? text.slice(0, 100) : text)
    for (const title of ['One', 'Two', 'Three']) rename(title)
    device.onWrite = (_, text) => text
    rename('Four')
    expect([...device.items.keys()].toSorted()).toEqual([DOCUMENT_KEY, PREVIOUS_KEY])
  })

  test('A12 a copy that was not kept is no copy: nothing is written over', () => {
    const device = deviceWith({ [DOCUMENT_KEY]: 'garbage' })
    device.onWrite = (key, text) => (key.startsWith(UNREADABLE_PREFIX) ? text.slice(0, 3) : text)
    const tab = openTab(device)
    tab.store.setState(MINE)
    tab.pass(SAVE_DELAY)
    expect(tab.statuses.at(-1)?.kind).toBe('notSaved')
    expect(device.snapshot()).toEqual({ [DOCUMENT_KEY]: 'garbage' })
  })

  test('a document that cannot be written is said, and leaves the save as it is', () => {
    const tab = openTab(deviceWith({ [DOCUMENT_KEY]: MINE_TEXT }))
    tab.store.setState(makeDocument(makePlan({ createdOn: Number.NaN as never })))
    tab.pass(SAVE_DELAY)
    expect(tab.statuses.at(-1)?.kind).toBe('notSaved')
    expect(tab.device.getItem(DOCUMENT_KEY)).toBe(MINE_TEXT)
  })
})

describe('another tab', () => {
  const TWO_STEPS = makeDocument(makePlan({ id: 'mine', title: 'Mine' }))
  const TWO_TEXT = writeDocument(TWO_STEPS, 7)
  type Tab = ReturnType<typeof openTab>
  const edit = (tab: Tab, change: (plan: Plan) => Plan): void => {
    tab.store.setState(({ plans }) => ({ plans: new Map(plans).set('mine', change(plans.get('mine')!)) }))
  }
  const tick = (tab: Tab, step: string): void => edit(tab, (plan) => tickStep(plan, step, FIRST_MONDAY))
  const ticked = (tab: Tab): readonly string[] => [...(tab.document().plans.get('mine')?.progress.keys() ?? [])]

  test('B1 a tick here and a tick there are both kept, shown and saved, and the count of saves goes on', () => {
    const device = deviceWith({ [DOCUMENT_KEY]: TWO_TEXT })
    const [one, two] = [openTab(device), openTab(device)]
    tick(two, 'learn')
    two.pass(SAVE_DELAY)
    tick(one, 'build')
    one.pass(SAVE_DELAY)
    expect(ticked(one).toSorted()).toEqual(['build', 'learn'])
    expect(openTab(device).document()).toEqual(one.document())
    expect(readDocument(device.getItem(DOCUMENT_KEY)!)).toMatchObject({ kind: 'ok', rev: 9 })
    two.storage.lookElsewhere()
    expect(two.document()).toEqual(one.document())
    expect([...device.items.keys()].toSorted()).toEqual([DOCUMENT_KEY, PREVIOUS_KEY])
  })

  test('with nothing to save, what it saved is shown at once and nothing is written', () => {
    const device = deviceWith({ [DOCUMENT_KEY]: TWO_TEXT })
    const [one, two] = [openTab(device), openTab(device)]
    two.rename('From two')
    const { roadmap } = one.document().plans.get('mine')!
    const writes = device.writes.length
    one.storage.lookElsewhere()
    one.pass(SAVE_DELAY)
    expect(one.title()).toBe('From two')
    expect(one.document().plans.get('mine')?.roadmap).toBe(roadmap)
    expect(device.writes).toHaveLength(writes)
    expect(one.statuses).toEqual([])
  })

  test('with something to save, both are saved at once', () => {
    const device = deviceWith({ [DOCUMENT_KEY]: TWO_TEXT })
    const [one, two] = [openTab(device), openTab(device)]
    tick(one, 'build')
    two.rename('From two')
    one.storage.lookElsewhere()
    expect(openTab(device).document()).toEqual(one.document())
    expect([one.title(), ticked(one), one.statuses.at(-1)]).toEqual(['From two', ['build'], { kind: 'saved' }])
  })

  test('B4 what it deleted stays deleted, unless it was edited here', () => {
    const other = makePlan({ id: 'other' })
    const device = deviceWith({ [DOCUMENT_KEY]: writeDocument(makeDocument(makePlan({ id: 'mine' }), other), 7) })
    const [one, two] = [openTab(device), openTab(device)]
    two.store.setState(({ plans }) => ({ plans: new Map([...plans].filter(([id]) => id !== 'other')) }))
    two.pass(SAVE_DELAY)
    tick(one, 'build')
    one.pass(SAVE_DELAY)
    expect([...one.document().plans.keys()]).toEqual(['mine'])
  })

  // Each process of the browser has its own view of the device for a moment.
  test('two saves that crossed: both are kept, both tabs come to show the same, and then it is quiet', () => {
    const [here, there] = [deviceWith({ [DOCUMENT_KEY]: TWO_TEXT }), deviceWith({ [DOCUMENT_KEY]: TWO_TEXT })]
    const [one, two] = [openTab(here), openTab(there)]
    tick(one, 'build')
    one.store.setState(({ preferences }) => ({ preferences: { ...preferences, view: 'list' } }))
    tick(two, 'learn')
    two.store.setState(({ preferences }) => ({ preferences: { ...preferences, theme: 'dark' } }))
    one.pass(SAVE_DELAY)
    two.pass(SAVE_DELAY)
    // The worst order: each is given what the other wrote, again and again.
    for (let round = 0; round < 4; round += 1) {
      const [first, second] = [here.getItem(DOCUMENT_KEY)!, there.getItem(DOCUMENT_KEY)!]
      here.items.set(DOCUMENT_KEY, second)
      there.items.set(DOCUMENT_KEY, first)
      one.storage.lookElsewhere()
      two.storage.lookElsewhere()
    }
    expect(ticked(one).toSorted()).toEqual(['build', 'learn'])
    expect(one.document()).toEqual(two.document())
    expect(one.document().preferences).toMatchObject({ view: 'list', theme: 'dark' })
    expect([here.writes.length, there.writes.length]).toEqual([4, 4])
  })

  test('a save that crossed two of another tab’s is not taken for one that they have seen', () => {
    const [here, there] = [deviceWith({ [DOCUMENT_KEY]: TWO_TEXT }), deviceWith({ [DOCUMENT_KEY]: TWO_TEXT })]
    const [one, two] = [openTab(here), openTab(there)]
    for (const step of ['learn', 'build']) {
      tick(one, step)
      one.pass(SAVE_DELAY)
    }
    tick(two, 'arrive')
    two.pass(SAVE_DELAY)
    // The device settles on what the first tab wrote, whose count of saves has gone further.
    there.items.set(DOCUMENT_KEY, here.getItem(DOCUMENT_KEY)!)
    two.storage.lookElsewhere()
    expect(ticked(two).toSorted()).toEqual(['arrive', 'build', 'learn'])
    here.items.set(DOCUMENT_KEY, there.getItem(DOCUMENT_KEY)!)
    one.storage.lookElsewhere()
    expect(one.document()).toEqual(two.document())
  })

  test('a save that was written over before anybody saw it comes in all the same, and is written again', () => {
    const [here, there] = [deviceWith({ [DOCUMENT_KEY]: TWO_TEXT }), deviceWith({ [DOCUMENT_KEY]: TWO_TEXT })]
    const [one, two] = [openTab(here), openTab(there)]
    tick(one, 'learn')
    one.pass(SAVE_DELAY)
    const written = here.getItem(DOCUMENT_KEY)!
    tick(two, 'build')
    two.pass(SAVE_DELAY)
    // The first tab is closed, and the device keeps what the second wrote.
    two.storage.lookElsewhere(written)
    expect(ticked(two).toSorted()).toEqual(['build', 'learn'])
    expect(openTab(there).document()).toEqual(two.document())
    const writes = there.writes.length
    two.storage.lookElsewhere(written)
    two.storage.lookElsewhere('garbage')
    expect([ticked(two).length, there.writes.length]).toEqual([2, writes])
  })

  test('a tick that was taken back before a reload stays so, though another tab saved without having seen that', () => {
    const both = makeDocument(tickStep(makePlan({ id: 'mine' }), 'learn', FIRST_MONDAY))
    const text = writeDocument(both, 7)
    const [here, there] = [deviceWith({ [DOCUMENT_KEY]: text }), deviceWith({ [DOCUMENT_KEY]: text })]
    const [before, other] = [openTab(here), openTab(there)]
    edit(before, (plan) => untickStep(plan, 'learn'))
    before.pass(SAVE_DELAY)
    const reloaded = openTab(here)
    other.rename('Renamed')
    here.items.set(DOCUMENT_KEY, there.getItem(DOCUMENT_KEY)!)
    reloaded.storage.lookElsewhere()
    expect([reloaded.title(), reloaded.document().plans.get('mine')?.progress.get('learn')?.status]).toEqual([
      'Renamed',
      { kind: 'open' },
    ])
  })

  test('B6 of an older Cairn’s save, which does not say what it contains, its count of saves has to tell', () => {
    const device = deviceWith({ [DOCUMENT_KEY]: TWO_TEXT })
    const one = openTab(device)
    tick(one, 'learn')
    one.pass(SAVE_DELAY)
    const crossed = tickStep(makePlan({ id: 'mine', title: 'Mine' }), 'build', FIRST_MONDAY)
    device.items.set(DOCUMENT_KEY, writeDocument(makeDocument(crossed), 8))
    one.storage.lookElsewhere()
    expect(ticked(one).toSorted()).toEqual(['build', 'learn'])
    // One that counts further has seen them, and took one of them back.
    device.items.set(DOCUMENT_KEY, writeDocument(makeDocument(crossed), 12))
    one.storage.lookElsewhere()
    expect(ticked(one)).toEqual(['build'])
  })

  test('B7 a hundred rapid edits in turn all survive', () => {
    const device = deviceWith({ [DOCUMENT_KEY]: TWO_TEXT })
    const tabs = [openTab(device), openTab(device), openTab(device)]
    for (let count = 0; count < 100; count += 1) {
      const tab = tabs[count % 3]!
      tick(tab, `step ${count}`)
      tab.pass(count % 7 === 0 ? SAVE_DELAY : SAVE_DELAY / 5)
      if (count % 2 === 0) tabs[(count + 1) % 3]!.storage.lookElsewhere()
    }
    for (const tab of [...tabs, ...tabs]) {
      tab.pass(SAVE_DELAY)
      tab.storage.lookElsewhere()
    }
    expect(ticked(openTab(device))).toHaveLength(100)
    expect(tabs.map((tab) => ticked(tab).length)).toEqual([100, 100, 100])
  })

  test('what of it cannot be read in full is set aside and not taken for deleted', () => {
    const json: unknown = JSON.parse(writeDocument(makeDocument(makePlan({ id: 'mine' }), makePlan({ id: 'b' })), 9))
    editJson(json).set('state.plans.1', 5)
    const device = deviceWith({
      [DOCUMENT_KEY]: writeDocument(makeDocument(makePlan({ id: 'mine' }), makePlan({ id: 'b' })), 7),
    })
    const tab = openTab(device)
    const text = JSON.stringify(json)
    device.items.set(DOCUMENT_KEY, text)
    tab.storage.lookElsewhere()
    expect(device.getItem(DOCUMENT_KEY)).toBe(text)
    tab.rename('Edited')
    expect([...openTab(device).document().plans.keys()]).toEqual(['mine', 'b'])
    expect(device.getItem(`${UNREADABLE_PREFIX}1`)).toBe(text)
    expect(tab.setAside).toEqual([text])
  })

  test('when it cannot be read and not be set aside, it is not written over', () => {
    const device = deviceWith({ [DOCUMENT_KEY]: TWO_TEXT })
    const tab = openTab(device)
    device.items.set(DOCUMENT_KEY, 'garbage'.repeat(100))
    const before = device.snapshot()
    device.quota = 1000
    tab.rename('From one')
    expect(device.snapshot()).toEqual(before)
    expect(tab.statuses.at(-1)?.kind).toBe('notSaved')
  })

  test('B6 a newer Cairn in it makes this one read-only as soon as it is seen', () => {
    const tab = openTab(deviceWith({ [DOCUMENT_KEY]: MINE_TEXT }))
    tab.device.items.set(DOCUMENT_KEY, MINE_TEXT.replace('"version":3', '"version":4'))
    tab.storage.lookElsewhere()
    expect(tab.statuses).toEqual([{ kind: 'readOnly', says: matching(/newer Cairn in another tab/) }])
    expect(tab.title()).toBe('Mine')
  })

  test('B6 a newer Cairn in it makes this one read-only', () => {
    const tab = openTab(deviceWith({ [DOCUMENT_KEY]: MINE_TEXT }))
    const newer = MINE_TEXT.replace('"version":3', '"version":4')
    tab.device.items.set(DOCUMENT_KEY, newer)
    tab.rename('Edited')
    tab.rename('Edited again')
    expect(tab.device.snapshot()).toEqual({ [DOCUMENT_KEY]: newer })
    expect(tab.statuses.at(-1)).toEqual({ kind: 'readOnly', says: matching(/newer Cairn in another tab/) })
  })

  test('garbage from elsewhere is set aside as such', () => {
    const tab = openTab(deviceWith({ [DOCUMENT_KEY]: MINE_TEXT }))
    tab.device.items.set(DOCUMENT_KEY, 'garbage')
    tab.rename('Edited')
    expect(tab.device.getItem(`${UNREADABLE_PREFIX}1`)).toBe('garbage')
    expect(tab.device.getItem(PREVIOUS_KEY)).toBe(MINE_TEXT)
  })
})

test('the copies set aside are limited: the oldest makes room, and this is said', () => {
  const device = new FakeStorage()
  const opened = Array.from({ length: MAX_SET_ASIDE + 2 }, (_, i) => {
    device.items.set(DOCUMENT_KEY, `garbage ${i}`)
    return openTab(device)
  })
  const copies = [...device.items].filter(([key]) => key.startsWith(UNREADABLE_PREFIX)).map(([, text]) => text)
  expect(copies).toEqual(Array.from({ length: MAX_SET_ASIDE }, (_, i) => `garbage ${i + 2}`))
  expect(opened.map(({ opening }) => /oldest was removed/.test(opening[0]!.says))).toEqual(
    Array.from({ length: MAX_SET_ASIDE + 2 }, (_, i) => i >= MAX_SET_ASIDE),
  )
})

function deviceWith(items: Readonly<Record<string, string>>): FakeStorage {
  const device = new FakeStorage()
  for (const [key, text] of Object.entries(items)) device.items.set(key, text)
  return device
}
