import { describe, expect, test } from 'vitest'
import type { CairnDocument } from '../../src/domain/document/document'
import { CURRENT_VERSION } from '../../src/domain/document/migrations'
import { readDocument } from '../../src/domain/document/read-document'
import { writeDocument } from '../../src/domain/document/write-document'
import * as edit from '../../src/domain/plan/edit-plan'
import type { Plan } from '../../src/domain/plan/plan'
import { EMPTY_NOTEBOOK } from '../../src/domain/plan/step-notebook'
import { DOCUMENT_KEY, SAVE_DELAY } from '../../src/store/document-storage-keys'
import fixture from '../fixtures/documents/version-1-full.json?raw'
import { editJson } from '../helpers/edit-json'
import { FIRST_MONDAY, makeDocument, makePlan } from '../helpers/make-plan'
import { FakeStorage } from './document-fake-storage'
import { openTab } from './document-fake-tab'

type Tab = ReturnType<typeof openTab>

const TEXT = writeDocument(makeDocument(makePlan({ id: 'mine', title: 'Mine' })), 7)

function deviceWith(text: string): FakeStorage {
  const device = new FakeStorage()
  device.items.set(DOCUMENT_KEY, text)
  return device
}

function twoTabs(): { readonly device: FakeStorage; readonly one: Tab; readonly two: Tab } {
  const device = deviceWith(TEXT)
  return { device, one: openTab(device), two: openTab(device) }
}

function change(tab: Tab, how: (plan: Plan) => Plan, id = 'mine'): void {
  tab.store.setState(({ plans }) => ({ plans: new Map(plans).set(id, how(plans.get(id)!)) }))
}

const tick =
  (step: string) =>
  (plan: Plan): Plan =>
    edit.tickStep(plan, step, FIRST_MONDAY)

const writeNotes =
  (notes: string) =>
  (plan: Plan): Plan => ({ ...plan, notebooks: new Map(plan.notebooks).set('learn', { ...EMPTY_NOTEBOOK, notes }) })

const planOf = (document: CairnDocument): Plan => document.plans.get('mine')!
const ticked = (document: CairnDocument): readonly string[] =>
  [...planOf(document).progress].flatMap(([step, { status }]) => (status.kind === 'done' ? step : [])).toSorted()

/** Both save, and look at what the other has saved, until nothing more happens. */
function settle(device: FakeStorage, ...tabs: readonly Tab[]): CairnDocument {
  for (let round = 0; round < 4; round += 1) {
    for (const tab of tabs) {
      tab.pass(SAVE_DELAY)
      tab.storage.lookElsewhere()
    }
  }
  const document = openTab(device).document()
  for (const tab of tabs) expect(tab.document()).toEqual(document)
  return document
}

test('B2: a topic here and hours there, of the same step, are both kept', () => {
  const { device, one, two } = twoTabs()
  change(one, (plan) => edit.toggleTopic(plan, 'learn', 'one'))
  change(two, (plan) => edit.setRemaining(plan, 'learn', 45))
  const { topicsDone, remaining } = edit.progressOf(planOf(settle(device, one, two)), 'learn')
  expect([[...topicsDone], remaining]).toEqual([['one'], 45])
})

describe('B3: the same field', () => {
  test('of two titles both tabs come to show the same one', () => {
    const { device, one, two } = twoTabs()
    change(one, (plan) => ({ ...plan, title: 'From one' }))
    change(two, (plan) => ({ ...plan, title: 'From two' }))
    expect(planOf(settle(device, one, two)).title).toBe('From two')
  })

  test('of two notes both stay, once', () => {
    const { device, one, two } = twoTabs()
    change(one, writeNotes('What I learned today.'))
    change(two, writeNotes('What I asked myself.'))
    const notes = planOf(settle(device, one, two)).notebooks.get('learn')?.notes ?? ''
    expect(notes.match(/What I learned today\.|What I asked myself\.|Written at the same time/g)).toEqual([
      'What I asked myself.',
      'Written at the same time',
      'What I learned today.',
    ])
  })
})

describe('B4: a plan that is deleted in one tab', () => {
  const remove = (tab: Tab): void => {
    tab.store.setState(({ plans }) => ({ plans: new Map([...plans].filter(([id]) => id !== 'mine')) }))
  }

  test('stays, if the other has changed it without having seen that', () => {
    const { device, one, two } = twoTabs()
    remove(one)
    change(two, tick('learn'))
    expect(ticked(settle(device, one, two))).toEqual(['learn'])
  })

  test('stays deleted, whatever else the other changes', () => {
    const { device, one, two } = twoTabs()
    remove(one)
    two.store.setState(({ preferences }) => ({ preferences: { ...preferences, theme: 'dark' } }))
    const document = settle(device, one, two)
    expect([document.plans.size, document.preferences.theme]).toEqual([0, 'dark'])
  })
})

test('B5: plans imported in one tab while the other types: both are there', () => {
  const { device, one, two } = twoTabs()
  change(two, writeNotes('Half a sen'))
  const imported = [makePlan({ id: 'a' }), makePlan({ id: 'b' })]
  one.store.setState(({ plans }) => ({
    plans: new Map([...plans, ...imported.map((plan) => [plan.id, plan] as const)]),
  }))
  one.pass(SAVE_DELAY)
  two.storage.lookElsewhere()
  change(two, writeNotes('Half a sentence.'))
  const document = settle(device, one, two)
  expect([...document.plans.keys()]).toEqual(['mine', 'a', 'b'])
  expect(planOf(document).notebooks.get('learn')?.notes).toBe('Half a sentence.')
})

describe('B6: a tab with the code of version 1', () => {
  const asSavedThere = (rev: number, title: string): string => {
    const json = editJson(JSON.parse(fixture))
    json.set('rev', rev)
    json.set('state.plans.0.title', title)
    return JSON.stringify(json.json)
  }
  const changeFull = (tab: Tab, how: (plan: Plan) => Plan): void => change(tab, how, 'full')

  test.each([8, 9, 20])(
    'that has saved up to number %i without seeing this one’s: what only version 2 knows stays',
    (rev) => {
      const device = deviceWith(fixture)
      const tab = openTab(device)
      changeFull(tab, writeNotes('Version 1 has no notes.'))
      changeFull(tab, tick('build'))
      tab.pass(SAVE_DELAY)
      device.items.set(DOCUMENT_KEY, asSavedThere(rev, 'Renamed there'))
      tab.storage.lookElsewhere()
      tab.pass(SAVE_DELAY)
      const plan = openTab(device).document().plans.get('full')!
      expect(plan).toEqual(tab.document().plans.get('full'))
      expect([plan.title, plan.notebooks.get('learn')?.notes, edit.progressOf(plan, 'build').status.kind]).toEqual([
        'Renamed there',
        'Version 1 has no notes.',
        'done',
      ])
    },
  )

  test('finds a save that is newer than it, and so leaves it alone', () => {
    const device = deviceWith(fixture)
    const tab = openTab(device)
    changeFull(tab, tick('build'))
    tab.pass(SAVE_DELAY)
    expect(JSON.parse(device.getItem(DOCUMENT_KEY)!)).toMatchObject({ version: CURRENT_VERSION, rev: 8 })
  })
})

test('B8: a tab that has been hidden through fifty saves of another edits at once when it wakes: both are kept', () => {
  const { device, one, two } = twoTabs()
  for (let count = 0; count < 50; count += 1) {
    change(two, (plan) => edit.setRemaining(plan, 'build', count))
    change(two, tick(`step ${count}`))
    two.pass(SAVE_DELAY)
  }
  // It hears nothing while it sleeps, and the first thing it does is the person's click.
  change(one, tick('learn'))
  const document = settle(device, one, two)
  expect(ticked(document)).toHaveLength(51)
  expect(edit.progressOf(planOf(document), 'build').remaining).toBe(49)
})

describe('B9: a reload', () => {
  test('while the other tab saves: what both have changed is there', () => {
    const { device, one, two } = twoTabs()
    change(one, tick('learn'))
    change(two, tick('build'))
    // On its way out, a page saves what is waiting.
    one.storage.flush()
    two.pass(SAVE_DELAY)
    const reloaded = openTab(device)
    expect(ticked(reloaded.document())).toEqual(['build', 'learn'])
    change(reloaded, tick('arrive'))
    expect(ticked(settle(device, reloaded, two))).toEqual(['arrive', 'build', 'learn'])
  })

  test('that finds what the other tab has saved, while its own last save was written over unseen', () => {
    const [here, there] = [deviceWith(TEXT), deviceWith(TEXT)]
    const [one, two] = [openTab(here), openTab(there)]
    change(one, tick('learn'))
    one.storage.flush()
    const own = here.getItem(DOCUMENT_KEY)!
    change(two, tick('build'))
    two.pass(SAVE_DELAY)
    // The browser takes the other's save last; it has told the other of ours by then.
    const reloaded = openTab(there)
    two.storage.lookElsewhere(own)
    expect(ticked(settle(there, reloaded, two))).toEqual(['build', 'learn'])
  })
})

test('B10: a page that comes back from sleep shows what was saved meanwhile, and writes nothing', () => {
  const { device, one, two } = twoTabs()
  change(two, tick('learn'))
  two.pass(SAVE_DELAY)
  const writes = device.writes.length
  one.storage.lookElsewhere()
  one.pass(SAVE_DELAY)
  expect([ticked(one.document()), device.writes.length]).toEqual([['learn'], writes])
  expect(readDocument(device.getItem(DOCUMENT_KEY)!).kind).toBe('ok')
})
