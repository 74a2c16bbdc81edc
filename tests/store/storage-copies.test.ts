import { describe, expect, test } from 'vitest'
import { EMPTY_DOCUMENT } from '../../src/domain/document/document'
import { writeDocument } from '../../src/domain/document/write-document'
import { DOCUMENT_KEY, PREVIOUS_KEY, SAVE_DELAY, UNREADABLE_PREFIX } from '../../src/store/document-storage-keys'
import type { SaveCopy } from '../../src/store/document-storage-saves'
import { editJson } from '../helpers/edit-json'
import { matching } from '../helpers/matching'
import { makeDocument, makePlan } from '../helpers/make-plan'
import { FakeStorage } from './document-fake-storage'
import { openTab } from './document-fake-tab'

const TWO = makeDocument(makePlan({ id: 'mine', title: 'Mine' }), makePlan({ id: 'other', title: 'Other' }))

type Tab = ReturnType<typeof openTab>

/** A device on which the plan was renamed a few times, as it was after the first of them, and every second copy. */
function livedDevice(titles: readonly string[]) {
  const device = deviceWith({ [DOCUMENT_KEY]: writeDocument(TWO, 7) })
  const tab = openTab(device)
  const copies = keepCopies(tab)
  const snapshots = titles.map((title) => {
    tab.rename(title)
    return device.snapshot()
  })
  const last = (): SaveCopy => copies.at(-1)!
  return { copies, last, early: () => deviceWith(snapshots[0]!), late: () => deviceWith(snapshots.at(-1)!) }
}

function keepCopies(tab: Tab): SaveCopy[] {
  const copies: SaveCopy[] = []
  tab.second.keep = (copy) => {
    copies.push(copy)
    return null
  }
  return copies
}

function deviceWith(items: Readonly<Record<string, string>>): FakeStorage {
  const device = new FakeStorage()
  for (const [key, text] of Object.entries(items)) device.items.set(key, text)
  return device
}

const titles = (tab: Tab): readonly string[] => [...tab.document().plans.values()].map(({ title }) => title)

describe('what the device lacks at the start comes from the second copy', () => {
  test('A14 the device has an earlier save: the later one is there again, is saved, and this is said once', () => {
    const lived = livedDevice(['One', 'Two', 'Three'])
    const tab = openTab(lived.early())
    expect(tab.title()).toBe('One')
    tab.storage.takeCopies([lived.last()])
    expect(titles(tab)).toEqual(['Three', 'Other'])
    expect(tab.opening).toEqual([{ says: matching(/lost your latest changes.*second copy/), problems: [] }])
    expect(openTab(tab.device).title()).toBe('Three')
  })

  test('what was edited in this tab before the second copy was read stays', () => {
    const lived = livedDevice(['One', 'Two'])
    const tab = openTab(lived.early())
    tab.store.setState(({ plans }) => ({
      plans: new Map(plans).set('new', makePlan({ id: 'new', title: 'New' })),
    }))
    tab.pass(SAVE_DELAY)
    tab.storage.takeCopies([lived.last()])
    expect(titles(tab)).toEqual(['Two', 'Other', 'New'])
  })

  test('what was deleted by then stays deleted', () => {
    const device = deviceWith({ [DOCUMENT_KEY]: writeDocument(TWO, 7) })
    const before = device.snapshot()
    const tab = openTab(device)
    const copies = keepCopies(tab)
    tab.store.setState(({ plans }) => ({ plans: new Map([...plans].filter(([id]) => id !== 'other')) }))
    tab.pass(SAVE_DELAY)
    const reopened = openTab(deviceWith(before))
    reopened.storage.takeCopies(copies)
    expect(titles(reopened)).toEqual(['Mine'])
  })

  test('A9 the device is empty', () => {
    const lived = livedDevice(['One'])
    const tab = openTab(new FakeStorage())
    tab.storage.takeCopies([lived.last()])
    expect(titles(tab)).toEqual(['One', 'Other'])
    expect(tab.document().currentPlan).toBe('mine')
    expect(tab.opening.at(-1)?.says).toMatch(/lost what Cairn had saved.*put it back/)
  })

  test('A1 the save is garbage, and so is the one before it', () => {
    const lived = livedDevice(['One', 'Two'])
    const device = lived.late()
    device.items.set(DOCUMENT_KEY, 'garbage')
    device.items.set(PREVIOUS_KEY, 'rubbish')
    const tab = openTab(device)
    tab.storage.takeCopies([lived.last()])
    expect(titles(tab)).toEqual(['Two', 'Other'])
    expect(tab.opening.at(-1)?.says).toMatch(/could not be read.*second copy/)
    expect(device.getItem(`${UNREADABLE_PREFIX}1`)).toBe('garbage')
    expect(titles(openTab(device))).toEqual(['Two', 'Other'])
  })

  test('A1 the save is garbage, the one before it is opened and the last change comes back', () => {
    const lived = livedDevice(['One', 'Two', 'Three'])
    const device = lived.late()
    device.items.set(DOCUMENT_KEY, 'garbage')
    const tab = openTab(device)
    expect(tab.title()).toBe('Two')
    tab.storage.takeCopies([lived.last()])
    expect(tab.title()).toBe('Three')
  })

  test('A3 what was left out of a save that was read in part comes back, beside what was edited since', () => {
    const lived = livedDevice(['One', 'Two'])
    const device = lived.late()
    const json: unknown = JSON.parse(device.getItem(DOCUMENT_KEY) ?? '')
    editJson(json).set('state.plans.1', 5)
    device.items.set(DOCUMENT_KEY, JSON.stringify(json))
    const tab = openTab(device)
    expect(titles(tab)).toEqual(['Two'])
    tab.rename('Edited')
    tab.storage.takeCopies([lived.last()])
    expect(titles(tab).toSorted()).toEqual(['Edited', 'Other'])
  })

  test('of two that have crossed, both are taken in', () => {
    const device = deviceWith({ [DOCUMENT_KEY]: writeDocument(TWO, 7) })
    const before = device.snapshot()
    const [one, two] = [openTab(device), openTab(deviceWith(before))]
    const copies = [keepCopies(one), keepCopies(two)]
    one.rename('From one')
    two.store.setState(({ plans }) => ({
      plans: new Map(plans).set('other', makePlan({ id: 'other', title: 'From two' })),
    }))
    two.pass(SAVE_DELAY)
    const tab = openTab(deviceWith(before))
    tab.storage.takeCopies(copies.flat())
    expect(titles(tab)).toEqual(['From one', 'From two'])
  })
})

describe('nothing is said or written', () => {
  test('when the device has it all', () => {
    const lived = livedDevice(['One', 'Two'])
    const tab = openTab(lived.late())
    const { length } = tab.device.writes
    tab.storage.takeCopies(lived.copies)
    expect(tab.title()).toBe('Two')
    expect(tab.opening).toEqual([])
    expect(tab.device.writes).toHaveLength(length)
  })

  test('when the second copy is garbage', () => {
    const lived = livedDevice(['One', 'Two'])
    const tab = openTab(lived.early())
    tab.storage.takeCopies([{ ...lived.last(), text: 'garbage' }])
    expect(tab.title()).toBe('One')
    expect(tab.opening).toEqual([])
  })
})

test('A3 a second copy of which not all can be read takes nothing away, and is offered as it is', () => {
  const lived = livedDevice(['One', 'Two'])
  const json: unknown = JSON.parse(lived.last().text)
  editJson(json).set('state.plans.1', 5)
  const copy = { ...lived.last(), text: JSON.stringify(json) }
  const tab = openTab(lived.early())
  tab.storage.takeCopies([copy])
  expect(titles(tab)).toEqual(['One', 'Other'])
  expect(tab.setAside).toEqual([copy.text])
  const empty = openTab(new FakeStorage())
  empty.storage.takeCopies([copy])
  expect(titles(empty)).toEqual(['Two'])
})

test('A6 a newer Cairn’s second copy is said and left alone', () => {
  const lived = livedDevice(['One', 'Two'])
  const tab = openTab(lived.early())
  tab.storage.takeCopies([{ ...lived.last(), text: lived.last().text.replace('"version":3', '"version":4') }])
  expect(tab.title()).toBe('One')
  expect(tab.opening).toEqual([{ says: matching(/newer Cairn/), problems: [] }])
})

test('A6 a newer Cairn’s save on the device stays as it is, whatever the second copy holds', () => {
  const lived = livedDevice(['One', 'Two'])
  const newer = lived.last().text.replace('"version":3', '"version":4')
  const tab = openTab(deviceWith({ [DOCUMENT_KEY]: newer }))
  tab.storage.takeCopies([lived.last()])
  expect(tab.document()).toEqual(EMPTY_DOCUMENT)
  expect(tab.device.snapshot()).toEqual({ [DOCUMENT_KEY]: newer })
})

describe('A11 blocked storage', () => {
  test('the plans come from the second copy, and changes are kept there', async () => {
    const lived = livedDevice(['One', 'Two'])
    const device = new FakeStorage()
    device.isBlocked = true
    const tab = openTab(device)
    const kept: SaveCopy[] = []
    tab.second.keep = (copy) => {
      kept.push(copy)
      return Promise.resolve(true)
    }
    tab.storage.takeCopies([lived.last()])
    expect(titles(tab)).toEqual(['Two', 'Other'])
    expect(tab.opening).toEqual([{ says: matching(/second copy.*kept there/), problems: [] }])
    expect(tab.statuses.at(-1)).toEqual({ kind: 'saved' })
    tab.rename('Three')
    await Promise.resolve()
    const next = openTab(new FakeStorage())
    next.storage.takeCopies(kept.slice(-1))
    expect(titles(next)).toEqual(['Three', 'Other'])
  })

  test('a change is not called saved before it is kept there', async () => {
    const device = new FakeStorage()
    device.isBlocked = true
    const tab = openTab(device)
    tab.storage.takeCopies([])
    const answers: ((isKept: boolean) => void)[] = []
    tab.second.keep = () => new Promise((resolve) => answers.push(resolve))
    tab.store.setState(TWO)
    expect(tab.statuses.at(-1)).toEqual({ kind: 'saving' })
    tab.pass(SAVE_DELAY)
    tab.rename('Again')
    answers[0]?.(true)
    await Promise.resolve()
    expect(tab.statuses.at(-1)).toEqual({ kind: 'saving' })
    tab.pass(SAVE_DELAY)
    answers.at(-1)?.(true)
    await Promise.resolve()
    expect(tab.statuses.at(-1)).toEqual({ kind: 'saved' })
  })

  test('and the second copy fails, too: said', async () => {
    const device = new FakeStorage()
    device.isBlocked = true
    const tab = openTab(device)
    tab.storage.takeCopies([])
    tab.second.keep = () => Promise.resolve(false)
    tab.store.setState(TWO)
    tab.pass(SAVE_DELAY)
    await Promise.resolve()
    expect(tab.statuses.map(({ kind }) => kind)).toEqual(['memoryOnly', 'saved', 'saving', 'memoryOnly'])
    expect(tab.document()).toEqual(TWO)
  })
})

describe('saving', () => {
  test('A14 is called done when the second copy is there', async () => {
    const tab = openTab(deviceWith({ [DOCUMENT_KEY]: writeDocument(TWO, 7) }))
    const answers: ((isKept: boolean) => void)[] = []
    tab.second.keep = () => new Promise((resolve) => answers.push(resolve))
    tab.rename('One')
    tab.rename('Two')
    expect(tab.statuses.at(-1)).toEqual({ kind: 'saving' })
    answers[0]?.(true)
    await Promise.resolve()
    expect(tab.statuses.at(-1)).toEqual({ kind: 'saving' })
    answers[1]?.(true)
    await Promise.resolve()
    expect(tab.statuses.at(-1)).toEqual({ kind: 'saved' })
  })

  test('is done all the same when there can be none', async () => {
    const tab = openTab(deviceWith({ [DOCUMENT_KEY]: writeDocument(TWO, 7) }))
    tab.second.keep = () => Promise.resolve(false)
    tab.rename('One')
    await Promise.resolve()
    expect(tab.statuses.at(-1)).toEqual({ kind: 'saved' })
  })

  test('A10 without room on the device, the second copy gets it, and a later start brings it back', () => {
    const device = deviceWith({ [DOCUMENT_KEY]: writeDocument(TWO, 7) })
    const tab = openTab(device)
    const copies = keepCopies(tab)
    device.quota = 10
    tab.rename('Not on the device')
    expect(tab.statuses.at(-1)?.kind).toBe('notSaved')
    device.quota = Number.POSITIVE_INFINITY
    const reopened = openTab(device)
    expect(reopened.title()).toBe('Mine')
    reopened.storage.takeCopies(copies.slice(-1))
    expect(reopened.title()).toBe('Not on the device')
    // The tab that could not save goes on, and what it could not save is not taken for something else.
    tab.rename('Further on')
    expect(openTab(device).title()).toBe('Further on')
  })

  test('A10 A11 without room on the device, or a way to write, it is said that the second copy has it', async () => {
    const device = deviceWith({ [DOCUMENT_KEY]: writeDocument(TWO, 7) })
    const tab = openTab(device)
    tab.second.keep = () => Promise.resolve(true)
    device.quota = 10
    tab.rename('Aside')
    expect(tab.statuses.at(-1)).toEqual({ kind: 'saving' })
    await Promise.resolve()
    expect(tab.statuses.at(-1)).toEqual({
      kind: 'savedAside',
      says: matching(/no more room.*saved in its second copy/),
    })
    device.isBlocked = true
    tab.rename('Still aside')
    await Promise.resolve()
    expect(tab.statuses.at(-1)).toEqual({ kind: 'savedAside', says: matching(/refused to write.*second copy/) })
    device.isBlocked = false
    device.quota = Number.POSITIVE_INFINITY
    tab.storage.flush()
    await Promise.resolve()
    expect(tab.statuses.at(-1)).toEqual({ kind: 'saved' })
    expect(openTab(device).title()).toBe('Still aside')
  })

  test('A10 without room in either place, it is said that nothing is saved', async () => {
    const device = deviceWith({ [DOCUMENT_KEY]: writeDocument(TWO, 7) })
    const tab = openTab(device)
    tab.second.keep = () => Promise.resolve(false)
    device.quota = 10
    tab.rename('Nowhere')
    await Promise.resolve()
    expect(tab.statuses.at(-1)).toEqual({
      kind: 'notSaved',
      says: matching(/not saved: this browser has no more room/),
    })
  })

  test('A10 the second copy answers when the save has found room: that is the last word', async () => {
    const device = deviceWith({ [DOCUMENT_KEY]: writeDocument(TWO, 7) })
    const tab = openTab(device)
    const answers: ((isKept: boolean) => void)[] = []
    tab.second.keep = () => new Promise((resolve) => answers.push(resolve))
    device.quota = 10
    tab.rename('Aside')
    device.quota = Number.POSITIVE_INFINITY
    tab.storage.flush()
    for (const answer of answers.toReversed()) answer(true)
    await Promise.resolve()
    expect(tab.statuses.at(-1)).toEqual({ kind: 'saved' })
  })

  test('says what was there before, for the restore point of the day', () => {
    const text = writeDocument(TWO, 7)
    const tab = openTab(deviceWith({ [DOCUMENT_KEY]: text }))
    const before: (string | undefined)[] = []
    tab.second.keep = (_, previous) => {
      before.push(previous?.text)
      return null
    }
    tab.rename('One')
    tab.rename('Two')
    expect(before[0]).toBe(text)
    expect(before[1]).toContain('"title":"One"')
  })
})

describe('A9 site data is cleared while the tab is open', () => {
  test('the plans stay, it is said, and they can be saved again', () => {
    const tab = openTab(deviceWith({ [DOCUMENT_KEY]: writeDocument(TWO, 7) }))
    tab.device.clear()
    tab.storage.lookElsewhere()
    expect(tab.document()).toEqual(TWO)
    expect(tab.statuses).toEqual([{ kind: 'notSaved', says: matching(/has been cleared.*still in this tab/) }])
    expect(tab.device.snapshot()).toEqual({})
    tab.storage.flush()
    expect(tab.statuses.at(-1)).toEqual({ kind: 'saved' })
    expect(openTab(tab.device).document()).toEqual(TWO)
  })

  test('the next change saves all of it', () => {
    const tab = openTab(deviceWith({ [DOCUMENT_KEY]: writeDocument(TWO, 7) }))
    tab.device.clear()
    tab.storage.lookElsewhere()
    tab.rename('Edited')
    expect(titles(openTab(tab.device))).toEqual(['Edited', 'Other'])
    expect(tab.statuses.at(-1)).toEqual({ kind: 'saved' })
  })

  test('nothing is said where there was nothing', () => {
    const tab = openTab(deviceWith({ [DOCUMENT_KEY]: writeDocument(EMPTY_DOCUMENT, 7) }))
    tab.device.clear()
    tab.storage.lookElsewhere()
    expect(tab.statuses).toEqual([])
  })
})
