import { act, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Plan } from '../../../src/domain/plan/plan'
import { App } from '../../../src/routes/app'
// Loaded ahead, so that no test waits for it.
import '../../../src/routes/plan/export-box'
import { closeDialog } from '../../../src/store/open-dialog-store'
import { setHideDates } from '../../../src/store/preference-actions'
import { readXml } from '../../components/export/xml-reader'
import { readCalendar } from '../../domain/export/calendar'
import { makeStoryPlan, TODAY } from '../../domain/export/dated-plans'
import { readGantt } from '../../domain/export/mermaid-parser'
import { makeDocument } from '../../helpers/make-plan'
import { resetStores } from '../../helpers/reset-stores'

interface Taken {
  readonly name: string
  readonly blob: Blob
}

let taken: Taken[] = []

beforeEach(() => {
  taken = []
  let made: Blob | null = null
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made = blob as Blob
    return 'blob:file'
  })
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {})
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (made !== null) taken.push({ name: this.download, blob: made })
  })
})

afterEach(() => {
  act(closeDialog)
  vi.restoreAllMocks()
})

async function open(plan: Plan = makeStoryPlan()) {
  resetStores(makeDocument(plan), TODAY)
  window.location.hash = '#/plan'
  render(<App />)
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Export' }))
  return { user, dialog: await screen.findByRole('dialog', { name: 'Export the plan' }) }
}

/** Presses a button of the box, and gives the file that comes of it. */
async function take(name: string, choices: readonly string[] = []): Promise<Taken & { readonly text: string }> {
  const { user, dialog } = await open()
  const entry = within(dialog).getByRole('button', { name }).closest('section')
  for (const choice of choices) await user.click(within(entry!).getByRole('radio', { name: choice }))
  await user.click(within(dialog).getByRole('button', { name }))
  await waitFor(() => expect(taken).toHaveLength(1))
  const [file] = taken
  if (file === undefined) throw new Error('There is no file.')
  return { ...file, text: await file.blob.text() }
}

describe('what each button gives is named after the plan and its day, and is what it says', () => {
  test('calendar of steps from today', async () => {
    const { name, text, blob } = await take('Save calendar')
    expect(name).toBe('cairn-plan-a-story-2027-01-20.ics')
    expect(blob.type).toBe('text/calendar;charset=utf-8')
    expect(readCalendar(text).map(({ summary }) => summary)).toContain('Soups (1 of 2)')
    expect(text).not.toContain('Basics')
  })

  test('calendar of study days from the start', async () => {
    const { text } = await take('Save calendar', ['Each study day', 'From the start'])
    expect(readCalendar(text)[0]).toMatchObject({ summary: '5 h: Basics', start: '2027-01-04' })
  })

  test('table', async () => {
    const { name, text } = await take('Save table')
    expect(name).toBe('cairn-plan-a-story-2027-01-20.csv')
    const rows: readonly Readonly<Record<string, string>>[] = parse(text, { bom: true, columns: true })
    expect(rows.map(({ Step }) => Step)).toEqual(['Basics', 'Known before', 'Soups', 'Extra', 'Post', 'Arrive'])
  })

  test('checklist', async () => {
    const { name, text } = await take('Save checklist')
    expect(name).toBe('cairn-plan-a-story-2027-01-20.md')
    expect(text).toContain('- [x] Basics (10 h), done 2027-01-11')
  })

  test('diagram', async () => {
    const { name, text } = await take('Save diagram')
    expect(name).toBe('cairn-plan-a-story-2027-01-20.mmd')
    expect((await readGantt(text)).tasks).toHaveLength(5)
  })

  test('page', async () => {
    const { name, text } = await take('Save page')
    expect(name).toBe('cairn-plan-a-story-2027-01-20.html')
    expect(readXml(text).find((element) => element.name === 'h1')?.text).toBe('A story')
  })

  test('picture as SVG, at night, of the phases', async () => {
    const { name, text } = await take('Save picture', ['SVG', 'Night', 'Phases only'])
    expect(name).toBe('cairn-plan-a-story-2027-01-20.svg')
    const texts = readXml(text).filter((element) => element.name === 'text')
    expect(texts.map((element) => element.text)).toContain('Second')
    expect(texts.map((element) => element.text)).not.toContain('Soups')
    expect(text).toContain('#111419')
  })
})

test('the box has closed before the file is made, which takes long for a large plan', async () => {
  const { user, dialog } = await open()
  const makes = vi.spyOn(URL, 'createObjectURL')
  await user.click(within(dialog).getByRole('button', { name: 'Save calendar' }))
  expect(screen.queryByRole('dialog', { name: 'Export the plan' })).not.toBeInTheDocument()
  expect(makes).not.toHaveBeenCalled()
  await waitFor(() => expect(makes).toHaveBeenCalledOnce())
})

test('the box closes, and the file is said by its name', async () => {
  const { user, dialog } = await open()
  await user.click(within(dialog).getByRole('button', { name: 'Save checklist' }))
  expect(screen.queryByRole('dialog', { name: 'Export the plan' })).not.toBeInTheDocument()
  expect((await screen.findAllByText(/cairn-plan-a-story-2027-01-20\.md/))[0]).toBeInTheDocument()
})

test('a picture that cannot be drawn is said, with what to do', async () => {
  vi.stubGlobal(
    'Image',
    class {
      src = ''
      decode = () => Promise.reject(new Error('no'))
    },
  )
  const { user, dialog } = await open()
  await user.click(within(dialog).getByRole('button', { name: 'Save picture' }))
  expect(await within(dialog).findByText(/could not draw the picture. Choose SVG/)).toBeInTheDocument()
  expect(taken).toEqual([])
  vi.unstubAllGlobals()
})

describe('the finish date as text', () => {
  const SENTENCE = 'I plan to be a cook by 1 March 2027.'

  test('is copied', async () => {
    const { user, dialog } = await open()
    expect(within(dialog).getByRole('textbox', { name: 'Text to copy' })).toHaveValue(SENTENCE)
    await user.click(within(dialog).getByRole('button', { name: 'Copy text' }))
    await waitFor(() => expect(screen.getAllByText(/The sentence is copied/)[0]).toBeInTheDocument())
    expect(await navigator.clipboard.readText()).toBe(SENTENCE)
  })

  test('is selected where pages may not copy', async () => {
    const { user, dialog } = await open()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'))
    Object.assign(document, { execCommand: () => false })
    await user.click(within(dialog).getByRole('button', { name: 'Copy text' }))
    expect(await within(dialog).findByText(/copy it with Ctrl\+C/)).toBeInTheDocument()
    const field = within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name: 'Text to copy' })
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(SENTENCE)
    Reflect.deleteProperty(document, 'execCommand')
  })

  test('cannot be had without a date, and says so', async () => {
    const plan = makeStoryPlan()
    const { dialog } = await open({ ...plan, learner: { ...plan.learner, week: [0, 0, 0, 0, 0, 0, 0] } })
    expect(within(dialog).getByRole('button', { name: 'Copy text' })).toBeDisabled()
    expect(within(dialog).getByText('There is no finish date to tell yet.')).toBeInTheDocument()
  })
})

test('where dates are hidden, the box shows none and says that the files have them', async () => {
  const { user, dialog } = await open()
  act(() => setHideDates(true))
  expect(dialog).toHaveTextContent('these files have them all the same')
  expect(within(dialog).queryByRole('textbox')).not.toBeInTheDocument()
  expect(dialog).not.toHaveTextContent(/\b20\d\d\b/)
  await user.click(within(dialog).getByRole('button', { name: 'Copy text' }))
  await waitFor(async () => expect(await navigator.clipboard.readText()).toContain('1 March 2027'))
})

test('the palette opens it from any page', async () => {
  resetStores(makeDocument(makeStoryPlan()), TODAY)
  window.location.hash = '#/forecast'
  render(<App />)
  const user = userEvent.setup()
  await user.keyboard('{Control>}k{/Control}')
  await user.type(await screen.findByRole('combobox'), 'calendar')
  await user.click(await screen.findByRole('option', { name: /Export…/ }))
  expect(await screen.findByRole('dialog', { name: 'Export the plan' })).toBeInTheDocument()
})
