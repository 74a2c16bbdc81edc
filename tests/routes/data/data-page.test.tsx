import 'fake-indexeddb/auto'
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { addDays } from '../../../src/domain/day'
import { type CairnDocument, EMPTY_DOCUMENT } from '../../../src/domain/document/document'
import { readFile } from '../../../src/domain/import/read-file'
import { readDocument } from '../../../src/domain/document/read-document'
import { useClockStore } from '../../../src/store/clock-store'
import { UNREADABLE_PREFIX } from '../../../src/store/document-storage-keys'
import { flushDocument, useDocumentStore } from '../../../src/store/document-store'
import { startMirror } from '../../../src/store/mirror/start-mirror'
import { closeDialog } from '../../../src/store/open-dialog-store'
import { tickStep } from '../../../src/store/plan-actions'
import { renamePlan } from '../../../src/store/plans-actions'
import { keepRestorePoint, listRestorePoints } from '../../../src/store/restore-points'
import { expectLastChange, undoLastChange } from '../../helpers/last-change'
import { FIRST_MONDAY, makeDocument, makeFullDocument, makePlan } from '../../helpers/make-plan'
import { resetStores } from '../../helpers/reset-stores'
import { openDataPage, part, showDataPage } from './open-data-page'

const COOKING = makePlan({ id: 'a', title: 'Cooking' })
const BAKING = makePlan({ id: 'b', title: 'Baking' })

beforeAll(startMirror)

afterEach(() => {
  // The page first: what follows is none of its business.
  cleanup()
  closeDialog()
  vi.restoreAllMocks()
  flushDocument()
})

const now = (): CairnDocument => useDocumentStore.getState()
const titles = (): readonly string[] => Array.from(now().plans.values(), ({ title }) => title)
const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }))
const dialog = () => within(screen.getByRole('dialog'))

test('has a place of its own, in the ways to go, by keys and in the palette', async () => {
  const { user } = await openDataPage(makeDocument(COOKING))
  const nav = within(screen.getByRole('navigation', { name: 'Main' }))
  expect(nav.getByRole('link', { current: 'page' })).toHaveTextContent('Your data')
  expect(document.title).toBe('Your data · Cairn')
  await user.keyboard('gp')
  await waitFor(() => expect(window.location.hash).toBe('#/plan'))
  await user.keyboard('gd')
  await waitFor(() => expect(window.location.hash).toBe('#/data'))
  // Loaded ahead: how long that takes is up to the machine.
  await import('../../../src/routes/shell/palette')
  await user.keyboard('{Control>}k{/Control}')
  await user.type(await screen.findByRole('combobox', { name: /^Find/ }), 'your data')
  expect(await screen.findByRole('option', { name: /Your data/ })).toBeVisible()
})

test('is within reach without a plan, too', async () => {
  await openDataPage(EMPTY_DOCUMENT)
  expect(screen.getByRole('link', { name: 'Your data' })).toHaveAttribute('href', '#/data')
  expect(part('Export').getByText(/There is nothing to export yet/)).toBeVisible()
  expect(part('Start afresh').queryByRole('button')).toBeNull()
})

describe('export', () => {
  test('everything is one file that reads back as what it was', async () => {
    const { downloads } = await openDataPage(makeFullDocument())
    await press('Export everything')
    // Pictures are looked for first.
    await waitFor(() => expect(downloads).toHaveLength(1))
    const [file] = downloads
    const text = await file!.blob.text()
    expect(file!.name).toBe('cairn-plans-2027-01-04.json')
    expect(JSON.parse(text)).toMatchObject({ app: 'Cairn', version: 3 })
    expect(readDocument(text)).toMatchObject({ kind: 'ok', document: makeFullDocument() })
  })

  test('one plan is a file of its own', async () => {
    const { downloads, user } = await openDataPage(makeDocument(COOKING, BAKING))
    await user.selectOptions(screen.getByRole('combobox', { name: 'One plan alone' }), 'Baking')
    await press('Export this plan')
    expect(downloads.map(({ name }) => name)).toEqual(['cairn-plan-baking-2027-01-04.json'])
    const text = await downloads[0]!.blob.text()
    expect(readFile(text, 'plan.json')).toMatchObject({ format: 'cairn-plan', document: makeDocument(BAKING) })
    // It is no copy of everything.
    expect(part('Export').getByText(/Nothing has been exported from this browser yet/)).toBeVisible()
  })

  test('A16 says how old the last one is, and reminds when it is old and something has changed since', async () => {
    await openDataPage(makeDocument(COOKING))
    const reminder = () => part('Export').queryByText(/have changed since/)
    await press('Export everything')
    expect(await part('Export').findByText(/Last exported today\./)).toBeVisible()
    const goTo = (days: number): void => act(() => useClockStore.setState({ today: addDays(FIRST_MONDAY, days) }))
    goTo(42)
    expect(part('Export').getByText(/Last exported 6 weeks ago, on 4 January 2027\./)).toBeVisible()
    expect(reminder()).toBeNull()
    act(() => renamePlan('a', 'Cooking well'))
    expect(reminder()).toBeVisible()
    goTo(29)
    expect(reminder()).toBeNull()
    goTo(30)
    expect(reminder()).toBeVisible()
    await press('Export everything')
    await waitFor(() => expect(reminder()).toBeNull())
  })
})

describe('what is stored', () => {
  test('is told in plain units, with how safe it is', async () => {
    resetStores(makeDocument(COOKING, { ...BAKING, isArchived: true }), FIRST_MONDAY)
    // Something to save, and so to measure.
    act(() => renamePlan('a', 'Cooking well'))
    flushDocument()
    await showDataPage()
    const table = within(screen.getByRole('table', { name: 'What is stored in this browser' }))
    const row = within(table.getByRole('row', { name: /^Your plans/ }))
    expect(row.getByRole('cell', { name: '2 plans, 1 put away' })).toBeVisible()
    expect(row.getByRole('cell', { name: /^\d+ KB$/ })).toBeVisible()
    expect(table.getByRole('row', { name: /^History 1 change to undo/ })).toBeVisible()
    expect(await part('What is stored').findByText(/^Every save is kept twice/)).toBeVisible()
  })

  test('the browser is asked to keep it, and its answer is told', async () => {
    const persist = vi.fn(() => Promise.resolve(true))
    let isKept = false
    vi.stubGlobal('navigator', {
      userAgent: window.navigator.userAgent,
      storage: {
        persist: () => persist().then((answer) => (isKept = answer)),
        persisted: () => Promise.resolve(isKept),
        estimate: () => Promise.resolve({ usage: 1_200_000, quota: 11_000_000_000 }),
      },
    })
    try {
      await openDataPage(makeDocument(COOKING))
      const region = screen.getByRole('region', { name: 'What is stored' })
      await waitFor(() => expect(region).toHaveTextContent(/about 1\.2 MB for Cairn and its program, of the 11 GB/))
      await press('Ask the browser to keep it')
      expect(await part('What is stored').findByText(/^The browser has promised to keep it/)).toBeVisible()
      expect(persist).toHaveBeenCalledOnce()
      expect(screen.queryByRole('button', { name: /Ask the browser/ })).toBeNull()
    } finally {
      cleanup()
      vi.unstubAllGlobals()
    }
  })
})

describe('a restore point', () => {
  const openWithPoint = async (): Promise<void> => {
    resetStores(makeDocument(COOKING, BAKING), FIRST_MONDAY)
    await keepRestorePoint('import')
    tickStep('learn', FIRST_MONDAY)
    renamePlan('b', 'Bread')
    await showDataPage()
  }
  const preview = async (): Promise<void> => {
    const table = within(await screen.findByRole('table', { name: 'Restore points' }))
    await userEvent.click(table.getAllByRole('button', { name: /^Preview / })[0]!)
    await dialog().findByRole('table', { name: 'What would change' })
  }

  test('stands in a table with its date, cause and size', async () => {
    await openWithPoint()
    const table = within(await screen.findByRole('table', { name: 'Restore points' }))
    const [newest] = table.getAllByRole('row').slice(1)
    expect(within(newest!).getByRole('rowheader', { name: /^\w{3} \d+ \w+ \d{4}, \d\d:\d\d$/ })).toBeVisible()
    expect(within(newest!).getByRole('cell', { name: 'a file was taken in' })).toBeVisible()
    expect(within(newest!).getByRole('cell', { name: /^\d+ KB$/ })).toBeVisible()
    expect(within(newest!).getByRole('cell', { name: '2' })).toBeVisible()
  })

  test('shows what would change, plan by plan, and nothing changes before it is confirmed', async () => {
    await openWithPoint()
    const before = now()
    await preview()
    const row = within(dialog().getByRole('row', { name: /^Cooking/ }))
    const [then, later] = row.getAllByRole('cell')
    expect(then).toHaveTextContent(/1 tick/)
    expect(later).toHaveTextContent(/nothing ticked or logged/)
    expect(row.getAllByText(/^\d+ January 2027$/)).toHaveLength(2)
    expect(dialog().getByText('changes', { selector: 'tr:last-child span' })).toBeVisible()
    await userEvent.click(dialog().getByRole('button', { name: 'Cancel' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(now()).toBe(before)
  })

  test('A15 is gone back to, and undo comes back from there', async () => {
    await openWithPoint()
    const before = now()
    await preview()
    await userEvent.click(dialog().getByRole('button', { name: 'Go back to this' }))
    await waitFor(() => expect(titles()).toEqual(['Cooking', 'Baking']))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(now().plans.get('a')?.progress).toEqual(COOKING.progress)
    await expectLastChange('Your plans are as they were')
    await undoLastChange()
    expect(titles()).toEqual(['Cooking', 'Bread'])
    expect(now().plans).toEqual(before.plans)
  })

  test('that is what there is now says so', async () => {
    resetStores(makeDocument(COOKING), FIRST_MONDAY)
    await keepRestorePoint('import')
    await showDataPage()
    await userEvent.click((await screen.findAllByRole('button', { name: /^Preview / }))[0]!)
    expect(await dialog().findByText(/It is exactly what you have now/)).toBeVisible()
    expect(dialog().queryByRole('button', { name: 'Go back to this' })).toBeNull()
  })
})

describe('deleting all restore points', () => {
  const open = async (): Promise<void> => {
    resetStores(makeDocument(COOKING, BAKING), FIRST_MONDAY)
    await keepRestorePoint('import')
    await showDataPage()
    await screen.findByRole('table', { name: 'Restore points' })
    await userEvent.click(screen.getByRole('button', { name: 'Delete all restore points…' }))
  }
  const question = () => screen.getByRole('group', { name: /^Delete .*restore point.*This cannot be undone/ })

  test('is asked for in place, and says so first', async () => {
    await open()
    expect(question()).toContainElement(document.activeElement as HTMLElement)
    await userEvent.click(within(question()).getByRole('button', { name: 'Keep them' }))
    expect(screen.queryByRole('group', { name: /^Delete/ })).toBeNull()
    expect(screen.getByRole('button', { name: 'Delete all restore points…' })).toHaveFocus()
    expect(screen.getByRole('table', { name: 'Restore points' })).toBeVisible()
  })

  test('leaves none, by keyboard alone, and the plans as they are', async () => {
    await open()
    const before = now()
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    const said = await screen.findByText(/^All restore points are deleted/)
    expect(said).toHaveFocus()
    expect(screen.queryByRole('table', { name: 'Restore points' })).toBeNull()
    await waitFor(async () => expect(await listRestorePoints()).toEqual([]))
    expect(now()).toBe(before)
  })

  test('that the browser refuses says so, and they are still there', async () => {
    await open()
    vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
      throw new DOMException('It is broken.', 'UnknownError')
    })
    await userEvent.click(within(question()).getByRole('button', { name: 'Delete for good' }))
    expect(await screen.findByText(/did not delete the restore points/)).toHaveFocus()
    vi.restoreAllMocks()
    await waitFor(async () => expect(await listRestorePoints()).not.toEqual([]))
  })
})

describe('saves that were set aside', () => {
  const KEY = `${UNREADABLE_PREFIX}1`

  test('are not spoken of where there are none', async () => {
    await openDataPage(makeDocument(COOKING))
    expect(screen.queryByRole('region', { name: 'Saves set aside' })).toBeNull()
  })

  test('are downloaded as they are, deleted, and put back', async () => {
    resetStores(makeDocument(COOKING), FIRST_MONDAY)
    window.localStorage.setItem(KEY, '{"version":2,"st')
    const { downloads } = await showDataPage()
    await press('Download Save 1')
    expect(downloads[0]!.name).toBe('cairn-set-aside-1.json')
    expect(await downloads[0]!.blob.text()).toBe('{"version":2,"st')
    await press('Delete Save 1')
    expect(window.localStorage.getItem(KEY)).toBeNull()
    await press('Put back Save 1')
    expect(window.localStorage.getItem(KEY)).toBe('{"version":2,"st')
    expect(screen.getByRole('button', { name: 'Delete Save 1' })).toBeVisible()
  })
})

describe('starting afresh', () => {
  test('asks first and offers the export; cancelled, nothing changes', async () => {
    const { downloads } = await openDataPage(makeDocument(COOKING, BAKING))
    const before = now()
    await press('Remove everything…')
    expect(dialog().getByText(/^2 plans go, with all ticks, hours and notes\./)).toBeVisible()
    await userEvent.click(dialog().getByRole('button', { name: 'Export everything first' }))
    expect(downloads).toHaveLength(1)
    expect(dialog().getByRole('status')).toHaveTextContent(/on its way to your downloads/)
    await userEvent.click(dialog().getByRole('button', { name: 'Cancel' }))
    expect(now()).toBe(before)
  })

  test('A15 removes plans, roadmaps and the draft, and undo brings all of it back', async () => {
    const { preferences, ...before } = makeFullDocument()
    await openDataPage({ ...before, preferences })
    await press('Remove everything…')
    await userEvent.click(dialog().getByRole('button', { name: 'Remove everything' }))
    await waitFor(() => expect(now()).toEqual({ ...EMPTY_DOCUMENT, preferences }))
    await undoLastChange()
    expect(now()).toEqual({ ...before, preferences })
  })

  test('is undone for a draft alone, too', async () => {
    const draft = makePlan({ id: 'draft' })
    await openDataPage({ ...EMPTY_DOCUMENT, draft })
    await press('Remove everything…')
    expect(dialog().getByText(/^The plan you are putting together goes,/)).toBeVisible()
    await userEvent.click(dialog().getByRole('button', { name: 'Remove everything' }))
    await waitFor(() => expect(now().draft).toBeNull())
    await undoLastChange()
    expect(now().draft).toEqual(draft)
  })
})
