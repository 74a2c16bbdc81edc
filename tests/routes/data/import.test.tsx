import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type CairnDocument, EMPTY_DOCUMENT } from '../../../src/domain/document/document'
import { exportDocument } from '../../../src/domain/document/export-document'
import { useDocumentStore } from '../../../src/store/document-store'
import { findLastChange, undoLastChange } from '../../helpers/last-change'
import { makeDocument, makeFullDocument, makePlan, makeProgress } from '../../helpers/make-plan'
import { makeRoadmap } from '../../helpers/make-roadmap'
import { chooseFile, dropFiles, openDataPage, part, review } from './open-data-page'

const MINE = makePlan({ id: 'a', title: 'Cooking' })
const THEIRS = makePlan({
  id: 'a',
  title: 'Cooking',
  progress: new Map([['learn', makeProgress({ status: { kind: 'known' } })]]),
})
const OTHER = makePlan({ id: 'b', title: 'Baking' })

afterEach(() => vi.restoreAllMocks())

const now = (): CairnDocument => useDocumentStore.getState()
const titles = (): readonly string[] => Array.from(now().plans.values(), ({ title }) => title)
const press = async (name: string | RegExp): Promise<void> =>
  userEvent.click((await review()).getByRole('button', { name }))

describe('a file', () => {
  test('is shown with its finish dates before anything changes, and comes beside what is here', async () => {
    await openDataPage(makeDocument(MINE))
    await chooseFile(makeDocument(OTHER))
    const shown = await review()
    expect(shown.getByRole('heading', { name: 'What is in “my-plans.json”' })).toBeVisible()
    expect(shown.getByText(/^Likely finish 14 January 2027, nothing ticked or logged\. New here\./)).toBeVisible()
    expect(titles()).toEqual(['Cooking'])
    await press('Add 1 plan')
    expect(titles()).toEqual(['Cooking', 'Baking'])
    expect(await within(await findLastChange()).findByText('“Baking” is here now, from “my-plans.json”.')).toBeVisible()
    expect(screen.queryByRole('dialog')).toBeNull()
    await undoLastChange()
    expect(titles()).toEqual(['Cooking'])
    expect(now().currentPlan).toBe('a')
  })

  test('C8 that is cancelled changes nothing', async () => {
    await openDataPage(makeDocument(MINE))
    const before = now()
    await chooseFile(makeFullDocument())
    await press('Cancel')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(now()).toBe(before)
  })

  test('C7 that is here already says so, and offers nothing to add', async () => {
    const document = makeFullDocument()
    await openDataPage(document)
    await chooseFile(document)
    const shown = await review()
    expect(shown.getByText(/^Everything in this file is here already, exactly as it is/)).toBeVisible()
    expect(shown.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Close'])
  })

  test('C7 taken in twice says so the second time', async () => {
    await openDataPage(EMPTY_DOCUMENT)
    await chooseFile(makeDocument(OTHER))
    await press('Add 1 plan')
    await chooseFile(makeDocument(OTHER))
    expect((await review()).getByText(/^Everything in this file is here already/)).toBeVisible()
  })

  test('can be dropped anywhere on the page', async () => {
    await openDataPage(makeDocument(MINE))
    dropFiles([new File([exportDocument(makeDocument(OTHER))], 'dropped.json')])
    expect((await review()).getByRole('heading', { name: 'What is in “dropped.json”' })).toBeVisible()
  })

  test('C1 in UTF-16 is read like any other', async () => {
    await openDataPage(EMPTY_DOCUMENT)
    await chooseFile(new Uint8Array(Buffer.from(`\uFEFF${exportDocument(makeDocument(OTHER))}`, 'utf16le')))
    await press('Add 1 plan')
    expect(titles()).toEqual(['Baking'])
  })

  test('C1 in an encoding of old is read, and that is said', async () => {
    await openDataPage(EMPTY_DOCUMENT)
    const text = exportDocument(makeDocument({ ...OTHER, title: 'Café' }))
    await chooseFile(new Uint8Array(Buffer.from(text, 'latin1')))
    expect((await review()).getByText(/was read as Western European \(Windows-1252\)/)).toBeVisible()
    await press('Add 1 plan')
    expect(titles()).toEqual(['Café'])
  })

  test('with details that cannot be read names them', async () => {
    await openDataPage(EMPTY_DOCUMENT)
    await chooseFile(exportDocument(makeDocument(OTHER)).replace('"title":"Baking"', '"title":7'))
    const shown = await review()
    expect(shown.getByText(/^1 detail could not be read as it is/)).toBeVisible()
    expect(shown.getByText(/“title”/)).toBeInTheDocument()
  })
})

describe('a plan that is here in another form', () => {
  const choose = async (name: string): Promise<void> => {
    const shown = await review()
    const choices = within(shown.getByRole('group', { name: 'What to do with Cooking' }))
    await userEvent.click(choices.getByRole('radio', { name }))
  }

  const openBoth = async (): Promise<void> => {
    await openDataPage({ ...makeDocument(MINE, OTHER), currentPlan: 'b' })
    await chooseFile(makeDocument(THEIRS))
    const shown = await review()
    expect(shown.getByText('You have this plan already, and yours is different.')).toBeVisible()
    expect(shown.getByText(/^In the file: likely finish \d+ January 2027/)).toBeVisible()
    expect(shown.getByText(/^Yours: likely finish \d+ January 2027/)).toBeVisible()
  }

  test('both are kept unless told otherwise', async () => {
    await openBoth()
    await press('Add 1 plan')
    expect(titles()).toEqual(['Cooking', 'Baking', 'Cooking 2'])
    expect(now().plans.get('a')).toBe(MINE)
  })

  test('mine is replaced when told so, and undo brings it back whichever was open', async () => {
    await openBoth()
    await choose('Replace mine')
    await press('Replace 1 plan')
    expect(now().plans.get('a')).toEqual(THEIRS)
    expect(titles()).toEqual(['Cooking', 'Baking'])
    await undoLastChange()
    expect(now().plans.get('a')).toEqual(MINE)
    expect(now().currentPlan).toBe('b')
  })

  test('it is left out when told so: then there is nothing to take in', async () => {
    await openBoth()
    await choose('Leave it out')
    expect((await review()).queryByRole('button', { name: /^(Add|Replace|Take in)/ })).toBeNull()
  })
})

describe('everything replaced', () => {
  const replace = async (): Promise<void> => {
    await userEvent.click((await review()).getByRole('radio', { name: 'Replace everything here' }))
  }

  test('says what becomes of each plan first, and one undo takes all of it back', async () => {
    await openDataPage(makeDocument(MINE, OTHER))
    const before = now()
    await chooseFile(makeDocument(THEIRS, makePlan({ id: 'c', title: 'Camping' })))
    await replace()
    const table = within((await review()).getByRole('table', { name: 'What replacing everything would change' }))
    expect(table.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
      'Cooking changes',
      'Baking goes away',
      'Camping is added',
    ])
    await press('Replace everything')
    expect(titles()).toEqual(['Cooking', 'Camping'])
    expect(await within(await findLastChange()).findByText('Everything is as in “my-plans.json” now.')).toBeVisible()
    await undoLastChange()
    expect(now()).toEqual(before)
  })

  test('is not offered where there is nothing to replace', async () => {
    await openDataPage(EMPTY_DOCUMENT)
    await chooseFile(makeDocument(OTHER))
    expect((await review()).queryByRole('radio', { name: 'Replace everything here' })).toBeNull()
  })

  test('brings the roadmaps and the draft with it, and leaves colours alone', async () => {
    await openDataPage(makeDocument(MINE))
    const file = makeFullDocument()
    await chooseFile(file)
    await replace()
    await press('Replace everything')
    const { plans, roadmaps, draft, currentPlan, career } = file
    expect(now()).toEqual({ plans, roadmaps, draft, currentPlan, career, preferences: EMPTY_DOCUMENT.preferences })
  })
})

test('a roadmap of one’s own comes beside one of the same id', async () => {
  const own = (goal: string) => ({
    ...EMPTY_DOCUMENT,
    roadmaps: new Map([['r', { roadmap: makeRoadmap({ id: 'r', goal }), origin: null, extras: new Map() }]]),
  })
  await openDataPage(own('here'))
  await chooseFile(own('there'))
  await press('Add 1 roadmap')
  expect(Array.from(now().roadmaps.values(), ({ roadmap }) => [roadmap.title, roadmap.goal])).toEqual([
    ['A roadmap', 'here'],
    ['A roadmap 2', 'there'],
  ])
})

describe('C1 a file is refused, in words that say what to do', () => {
  test.each<[string, string | Uint8Array<ArrayBuffer>, RegExp]>([
    ['no JSON', 'Dear diary', /without a list or a table in it\. Put “- ” before each step/],
    ['cut short', '{"version":2,"state"', /breaks off at line 1, character 21: its end is missing\. Save or download/],
    ['empty', '', /is empty\. Choose another/],
    ['HTML', '<!doctype html><title>x</title>', /is a web page\. Download the file itself/],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), /is a picture \(PNG\)\. Choose/],
    ['newer', '{"version":77,"state":{}}', /newer Cairn \(version 77 of its files\)\. Reload the page/],
    ['another shape', '{"version":2,"state":[]}', /holds no list of plans\. Choose another copy/],
    ['nothing in it', exportDocument(EMPTY_DOCUMENT), /without a plan or roadmap in it\. Choose another\./],
    ['C2 too deep', '['.repeat(100_000), /nested more than 100 levels deep.*Choose another file/],
  ])('%s', async (_, content, why) => {
    await openDataPage(makeDocument(MINE))
    const before = now()
    await chooseFile(content, 'holiday.json')
    const says = await part('Import').findByText(why)
    expect(says).toHaveTextContent('“holiday.json”')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(now()).toBe(before)
  })

  test('too large, before it is read', async () => {
    await openDataPage(makeDocument(MINE))
    const file = new File(['{}'], 'film.json')
    Object.defineProperty(file, 'size', { value: 200_000_000 })
    const read = vi.spyOn(file, 'arrayBuffer')
    dropFiles([file])
    expect(await part('Import').findByText(/“film.json”: The file has 200 MB, and at most 20 MB/)).toBeVisible()
    expect(read).not.toHaveBeenCalled()
  })

  test('more than one at once', async () => {
    await openDataPage(makeDocument(MINE))
    dropFiles([new File(['{}'], 'a.json'), new File(['{}'], 'b.json')])
    expect(await part('Import').findByText(/^2 files at once/)).toBeVisible()
  })
})

test('C8 reading is cancelled: nothing comes of it', async () => {
  await openDataPage(makeDocument(MINE))
  const file = new File(['{}'], 'slow.json')
  let resolve: (content: ArrayBuffer) => void = () => {}
  const promise = new Promise<ArrayBuffer>((done) => {
    resolve = done
  })
  vi.spyOn(file, 'arrayBuffer').mockReturnValue(promise)
  dropFiles([file])
  expect(await part('Import').findByText('Reading “slow.json”…')).toBeVisible()
  await userEvent.click(part('Import').getByRole('button', { name: 'Cancel' }))
  resolve(new TextEncoder().encode(exportDocument(makeDocument(OTHER))).buffer)
  await waitFor(() => expect(part('Import').queryByText(/^Reading/)).toBeNull())
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(titles()).toEqual(['Cooking'])
})
