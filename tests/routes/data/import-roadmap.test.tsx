import { readFileSync } from 'node:fs'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type CairnDocument, EMPTY_DOCUMENT } from '../../../src/domain/document/document'
import { writeRoadmapFile } from '../../../src/domain/import/write-roadmap-file'
import type { Roadmap } from '../../../src/domain/roadmap/roadmap'
import { useDocumentStore } from '../../../src/store/document-store'
import { findLastChange, undoLastChange } from '../../helpers/last-change'
import { FIRST_MONDAY, makeDocument, makePlan } from '../../helpers/make-plan'
import { chooseFile, dropFiles, openDataPage, review } from './open-data-page'

const MINE = makePlan({ id: 'a', title: 'Cooking' })

afterEach(() => vi.restoreAllMocks())

const fixture = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/import/${name}`))
const now = (): CairnDocument => useDocumentStore.getState()
const planTitles = (): readonly string[] => Array.from(now().plans.values(), ({ title }) => title)
const ownRoadmaps = (): readonly Roadmap[] => Array.from(now().roadmaps.values(), ({ roadmap }) => roadmap)
const currentPlan = () => now().plans.get(now().currentPlan ?? '')
const press = async (name: string): Promise<void> => userEvent.click((await review()).getByRole('button', { name }))
const field = async (name: string): Promise<HTMLElement> => (await review()).getByRole('textbox', { name })
/** Types a number in the place of what is there. */
const fill = async (name: string, text: string): Promise<void> => {
  const input = await field(name)
  await userEvent.clear(input)
  await userEvent.type(input, text)
}
const holds = async (column: string): Promise<HTMLSelectElement> =>
  (await review()).getByRole<HTMLSelectElement>('combobox', { name: `${column}: what it holds` })
const chosenIn = (select: HTMLSelectElement) => select.selectedOptions[0]?.textContent

async function openFixture(name: string, document: CairnDocument = EMPTY_DOCUMENT) {
  await openDataPage(document)
  await chooseFile(fixture(name), name)
  return review()
}

describe('the review of each format', () => {
  test.each<[name: string, format: RegExp, comes: RegExp, first: readonly string[]]>([
    ['csv-prerequisites.csv', /^Read as a table/, /1 phase, 8 steps, .* of work/, ['Buy seeds', 'Dig, rake']],
    ['markdown-checklist.md', /^Read as a list in Markdown/, /2 phases, 5 steps/, ['Tie knots', 'Rules of the road']],
    ['graph-sections.json', /^Read as a drawing/, /2 phases, 3 steps/, ['Dig', 'Sow', 'Water']],
    ['mockup-groups.json', /^Read as a drawing/, /2 steps/, ['The hive', 'Swarms']],
    ['microsoft-project.xml', /^Read as a Microsoft Project file/, /4 steps/, ['Lay the keel', 'Plank']],
    ['gantt-project.gan', /^Read as a GanttProject file/, /5 steps/, ['Clear', 'Dig holes']],
    ['roadmap-minimal.json', /^Read as a Cairn roadmap/, /1 phase, 2 steps, 19 h of work/, ['Tie knots', 'Sail']],
  ])('%s: what comes, when it would be finished and how it was read', async (name, format, comes, first) => {
    const shown = await openFixture(name)
    expect(shown.getByRole('heading', { name: `What is in “${name}”` })).toBeVisible()
    const says = shown.getByText(format)
    expect(says).toHaveTextContent(comes)
    const steps = within(shown.getByRole('list', { name: 'The first steps' })).getAllByRole('listitem')
    expect(steps.map(({ textContent }) => textContent).join()).toMatch(new RegExp(first.join('.*')))
    expect(
      shown.getByText(/^From 4 January 2027 on, with \d+ hours a week, it would likely be finished on/),
    ).toBeVisible()
    const report = within(shown.getByRole('region', { name: 'How the file was read' }))
    expect(report.getByRole('heading', { name: 'Taken' })).toBeVisible()
    expect(report.getByText(/^\d+ steps can be read\.$/)).toBeVisible()
    expect(now()).toEqual(EMPTY_DOCUMENT)
  })

  test('what was assumed and left out is named, with examples', async () => {
    const shown = await openFixture('csv-prerequisites.csv')
    const report = within(shown.getByRole('region', { name: 'How the file was read' }))
    expect(report.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      'Taken',
      'Assumed',
      'Put right',
      'Left out',
    ])
    const circle = report.getByText(/^1 circle of steps that wait for each other/)
    await userEvent.click(circle)
    expect(within(circle.parentElement!).getAllByRole('listitem').length).toBeGreaterThan(0)
  })

  test('with more than five steps says how many more there are', async () => {
    const shown = await openFixture('csv-prerequisites.csv')
    expect(shown.getByText('And 3 more.')).toBeVisible()
  })
})

describe('what the file does not say', () => {
  test('hours of a step without a time are asked for, and it is read again at once', async () => {
    await openDataPage(EMPTY_DOCUMENT)
    await chooseFile('- A\n- B (2 h)\n', 'list.md')
    expect((await review()).getByText(/, 6 h of work/)).toBeVisible()
    await fill('Hours for a step without a time', '10')
    expect(await screen.findByText(/, 12 h of work/)).toBeVisible()
    expect(screen.getByText(/1 step without a time: it counts 10 hours/)).toBeVisible()
    await press('Add the plan')
    expect(currentPlan()?.roadmap.steps[0]).toMatchObject({ estimate: { mostLikely: 525 } })
  })

  test('hours of each topic of a drawing are asked for', async () => {
    await openFixture('graph-sections.json')
    await fill('Hours for each topic', '10')
    expect(await screen.findByText(/each of its 5 topics counts 10 hours/)).toBeVisible()
  })

  test('hours of a week are asked for where times are given in days, weeks or months', async () => {
    await openDataPage(EMPTY_DOCUMENT)
    await chooseFile('- A (2 weeks)\n', 'list.md')
    expect((await review()).getByText(/20 h of work/)).toBeVisible()
    await fill('Hours of work in one of its weeks', '40')
    expect(await screen.findByText(/80 h of work/)).toBeVisible()
  })

  test('nothing is asked where the file says all of it', async () => {
    await openDataPage(EMPTY_DOCUMENT)
    await chooseFile('- A (2 h)\n', 'list.md')
    expect((await review()).queryByRole('region', { name: 'What the file does not say' })).toBeNull()
  })

  test('a time that is none is said, and nothing is read with it', async () => {
    await openDataPage(EMPTY_DOCUMENT)
    await chooseFile('- A\n', 'list.md')
    await fill('Hours for a step without a time', 'many')
    expect((await review()).getByText(/^Give a number of hours/)).toBeVisible()
    expect((await review()).getByText(/, 4 h of work/)).toBeVisible()
  })
})

describe('the columns of a table', () => {
  const TABLE = 'Thing,Days left,Size,Name\nx,9,3,Learn to row\ny,9,5,Learn to sail\n'

  test('are shown with what they were taken for and the first rows, and can be matched anew', async () => {
    await openDataPage(EMPTY_DOCUMENT)
    await chooseFile(TABLE, 'table.csv')
    const shown = await review()
    const table = within(shown.getByRole('table', { name: /^The first rows/ }))
    expect(table.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      'x',
      '9',
      '3',
      'Learn to row',
      'y',
      '9',
      '5',
      'Learn to sail',
    ])
    expect(chosenIn(await holds('Name'))).toBe('Title of the step')
    await userEvent.selectOptions(await holds('Days left'), 'Leave it out')
    await userEvent.selectOptions(await holds('Size'), 'Time in hours')
    await waitFor(() => expect(shown.getByText(/8 h of work/)).toBeVisible())
    await press('Add the plan')
    expect(currentPlan()?.roadmap.steps.map(({ title }) => title)).toEqual(['Learn to row', 'Learn to sail'])
  })

  test('what another column held goes over to the one that is said to hold it', async () => {
    await openDataPage(EMPTY_DOCUMENT)
    await chooseFile(TABLE, 'table.csv')
    await userEvent.selectOptions(await holds('Thing'), 'Title of the step')
    await waitFor(async () =>
      expect((await review()).getByRole('list', { name: 'The first steps' })).toHaveTextContent(/^x/),
    )
    expect(chosenIn(await holds('Name'))).toBe('Leave it out')
  })

  test('without titles nothing is read, and that is said', async () => {
    await openDataPage(EMPTY_DOCUMENT)
    await chooseFile(TABLE, 'table.csv')
    await userEvent.selectOptions(await holds('Name'), 'Notes')
    const shown = await review()
    expect(shown.getByText('One column has to hold the titles of the steps: choose which.')).toBeVisible()
    expect(await holds('Name')).toHaveAccessibleDescription(/One column has to hold/)
    await userEvent.selectOptions(await holds('Thing'), 'Title of the step')
    expect(shown.queryByText(/One column has to hold/)).toBeNull()
    await waitFor(() => expect(shown.getByRole('list', { name: 'The first steps' })).toHaveTextContent(/^x/))
  })

  test('the first row is headings, or a step', async () => {
    const shown = await openFixture('csv-no-headings.csv')
    const isHeadings = shown.getByRole('checkbox', { name: 'The first row holds the headings' })
    expect(isHeadings).not.toBeChecked()
    expect(shown.getByText(/^Read as a table\. 1 phase, 2 steps,/)).toBeVisible()
    await userEvent.click(isHeadings)
    await waitFor(() => expect(shown.getByText(/^Read as a table\. 1 phase, 1 step,/)).toBeVisible())
    expect(chosenIn(await holds('Tie knots'))).toBeDefined()
  })

  test('are not asked about in a list', async () => {
    const shown = await openFixture('markdown-checklist.md')
    expect(shown.queryByRole('region', { name: 'Columns' })).toBeNull()
  })
})

describe('the dates', () => {
  test('follow the first day and the hours a week, and the plan gets both', async () => {
    await openDataPage(EMPTY_DOCUMENT)
    await chooseFile('- A (10 h)\n', 'list.md')
    const shown = await review()
    expect(shown.getByText(/with 10 hours a week, it would likely be finished on 8 January 2027\.$/)).toBeVisible()
    await fill('Hours a week', '20')
    fireEvent.change(shown.getByLabelText('First day of the plan'), { target: { value: '2027-02-01' } })
    expect(
      shown.getByText('From 1 February 2027 on, with 20 hours a week, it would likely be finished on 3 February 2027.'),
    ).toBeVisible()
    await press('Add the plan')
    expect(currentPlan()?.learner.start).toBe(FIRST_MONDAY + 28)
    expect(currentPlan()?.learner.week.reduce((sum, minutes) => sum + minutes, 0)).toBe(1200)
  })

  test('are kept from sight when that was chosen', async () => {
    const { preferences } = EMPTY_DOCUMENT
    await openDataPage({ ...EMPTY_DOCUMENT, preferences: { ...preferences, hideDates: true } })
    await chooseFile('- A (10 h)\n', 'list.md')
    expect((await review()).queryByText(/January 2027/)).toBeNull()
  })
})

describe('it is taken in', () => {
  test('as a plan with the ticks of the file, beside the others; one undo takes it back', async () => {
    await openFixture('markdown-checklist.md', makeDocument(MINE))
    const before = now()
    await press('Add the plan')
    expect(planTitles()).toEqual(['Cooking', 'Learn to sail'])
    expect(currentPlan()?.progress.get('tie-knots')?.status.kind).toBe('done')
    expect(currentPlan()?.baseline).not.toBeNull()
    expect(
      await within(await findLastChange()).findByText('“Learn to sail” is a plan now, from “markdown-checklist.md”.'),
    ).toBeVisible()
    expect(screen.queryByRole('dialog')).toBeNull()
    await undoLastChange()
    expect(now()).toEqual(before)
  })

  test('as a roadmap of one’s own, without a plan', async () => {
    const shown = await openFixture('markdown-checklist.md')
    await userEvent.click(shown.getByRole('checkbox', { name: /^Make it a plan/ }))
    await userEvent.click(shown.getByRole('checkbox', { name: 'Keep it as a roadmap of mine' }))
    await press('Add the roadmap')
    expect(planTitles()).toEqual([])
    expect(ownRoadmaps().map(({ title }) => title)).toEqual(['Learn to sail'])
  })

  test('as both, of which the plan follows the roadmap; one undo takes both back', async () => {
    const shown = await openFixture('markdown-checklist.md')
    await userEvent.click(shown.getByRole('checkbox', { name: 'Keep it as a roadmap of mine' }))
    await press('Add the plan and the roadmap')
    expect(currentPlan()?.roadmap).toEqual(ownRoadmaps()[0])
    await undoLastChange()
    expect(now()).toEqual(EMPTY_DOCUMENT)
  })

  test('is offered no more when neither is wanted', async () => {
    const shown = await openFixture('markdown-checklist.md')
    await userEvent.click(shown.getByRole('checkbox', { name: /^Make it a plan/ }))
    expect(shown.queryByRole('button', { name: /^Add/ })).toBeNull()
  })

  test('C7 twice: that is said, nothing is doubled unless asked for, and then it comes beside the first', async () => {
    await openFixture('markdown-checklist.md')
    await userEvent.click((await review()).getByRole('checkbox', { name: 'Keep it as a roadmap of mine' }))
    await press('Add the plan and the roadmap')
    await chooseFile(fixture('markdown-checklist.md'), 'markdown-checklist.md')
    expect(
      (await review()).getByText(
        /^You have the same steps already: the plan “Learn to sail” and your own roadmap “Learn to sail”\./,
      ),
    ).toBeVisible()
    expect((await review()).queryByRole('button', { name: /^Add/ })).toBeNull()
    await userEvent.click((await review()).getByRole('checkbox', { name: /^Make it a plan/ }))
    await press('Add the plan')
    expect(planTitles()).toEqual(['Learn to sail', 'Learn to sail 2'])
    expect(new Set(Array.from(now().plans.values(), ({ roadmap }) => roadmap.id)).size).toBe(2)
  })

  test('a file of a roadmap that is here writes nothing over', async () => {
    const own = { ...MINE.roadmap, id: 'r', title: 'Mine' }
    const roadmaps = new Map([['r', { roadmap: own, origin: null, extras: new Map() }]])
    await openDataPage({ ...EMPTY_DOCUMENT, roadmaps })
    await chooseFile(writeRoadmapFile({ ...own, goal: 'elsewhere' }), 'mine.json')
    await userEvent.click((await review()).getByRole('checkbox', { name: 'Keep it as a roadmap of mine' }))
    await press('Add the plan and the roadmap')
    expect(ownRoadmaps().map(({ title, goal }) => [title, goal])).toEqual([
      ['Mine', own.goal],
      ['Mine 2', 'elsewhere'],
    ])
  })

  test('C8 cancelled, nothing has changed', async () => {
    await openFixture('csv-times.csv', makeDocument(MINE))
    const before = now()
    await press('Cancel')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(now()).toBe(before)
  })
})

describe('other ways in', () => {
  const pasteOn = (target: Element, text: string, files: readonly File[] = []): void => {
    fireEvent.paste(target, { clipboardData: { files, getData: () => text } })
  }
  const pasted = async () => within(await screen.findByRole('dialog', { name: 'What is in “Pasted text”' }))

  test('a text is pasted into a field for it', async () => {
    await openDataPage(EMPTY_DOCUMENT)
    await userEvent.click(screen.getByRole('button', { name: 'Paste text' }))
    const box = within(screen.getByRole('dialog', { name: 'Paste text' }))
    expect(box.getByRole('button', { name: 'See what is in it' })).toBeDisabled()
    await userEvent.click(box.getByRole('textbox'))
    await userEvent.paste('# Sail\n- A (1 h)\n')
    await userEvent.click(box.getByRole('button', { name: 'See what is in it' }))
    expect((await pasted()).getByText('Sail')).toBeVisible()
  })

  test('a text is pasted anywhere on the page', async () => {
    await openDataPage(EMPTY_DOCUMENT)
    pasteOn(document.body, 'Title,Hours\nA,1\n')
    expect((await pasted()).getByText(/^Read as a table/)).toBeVisible()
  })

  test('a plan is pasted, and looked at like its file', async () => {
    await openDataPage(EMPTY_DOCUMENT)
    pasteOn(document.body, '{"version":77,"state":{}}')
    expect(await screen.findByText(/^“Pasted text”: It was saved by a newer Cairn/)).toBeVisible()
  })

  test('a file is pasted', async () => {
    await openDataPage(EMPTY_DOCUMENT)
    pasteOn(document.body, '', [new File(['- A (1 h)\n'], 'list.md')])
    expect(await screen.findByRole('dialog', { name: 'What is in “list.md”' })).toBeVisible()
  })

  test('nothing in the clipboard: that is said', async () => {
    await openDataPage(EMPTY_DOCUMENT)
    pasteOn(document.body, ' ')
    expect(await screen.findByText(/^There is no text to read/)).toBeVisible()
  })

  test('what is pasted into a field, or while something is looked at, stays there', async () => {
    await openFixture('csv-times.csv')
    pasteOn(await field('Hours a week'), '- A (1 h)\n')
    pasteOn(document.body, '- A (1 h)\n')
    expect(screen.getAllByRole('dialog')).toHaveLength(1)
    expect(screen.getByRole('dialog', { name: 'What is in “csv-times.csv”' })).toBeVisible()
  })

  test('a file is dropped', async () => {
    await openDataPage(EMPTY_DOCUMENT)
    dropFiles([new File([fixture('gantt-project.gan')], 'orchard.gan')])
    expect((await review()).getByRole('heading', { name: 'What is in “orchard.gan”' })).toBeVisible()
  })

  test('a file is opened with the installed app', async () => {
    let open: (launch: object) => void = () => {}
    vi.stubGlobal('launchQueue', { setConsumer: (consume: typeof open) => (open = consume) })
    await openDataPage(EMPTY_DOCUMENT)
    open({ files: [{ getFile: () => Promise.resolve(new File(['- A (1 h)\n'], 'opened.md')) }] })
    expect(await screen.findByRole('dialog', { name: 'What is in “opened.md”' })).toBeVisible()
    open({ files: [{ getFile: () => Promise.reject(new DOMException('', 'NotFoundError')) }] })
    expect(await screen.findByText(/^The file could not be opened/)).toBeVisible()
    vi.unstubAllGlobals()
  })
})
