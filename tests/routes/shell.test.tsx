import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readDocument } from '../../src/domain/document/read-document'
import { App } from '../../src/routes/app'
import { useDocumentStore } from '../../src/store/document-store'
import { reportOpening, reportSaveStatus, type SaveStatus, useSaveStatusStore } from '../../src/store/save-status-store'
import { makeDocument, makePlan } from '../helpers/make-plan'
import { resetStores } from '../helpers/reset-stores'

/** It is loaded when it is first asked for. */
const LOADED = { timeout: 10_000 }

beforeEach(() => {
  resetStores(makeDocument(makePlan()))
  window.location.hash = '#/plan'
  render(<App />)
})

afterEach(() => {
  act(() => useSaveStatusStore.setState(useSaveStatusStore.getInitialState()))
})

describe('the way around', () => {
  test('the ways to go, with the one that is open marked', () => {
    const links = within(screen.getByRole('navigation', { name: 'Main' })).getAllByRole('link')
    expect(
      links.map((link) => [link.textContent, link.getAttribute('href'), link.getAttribute('aria-current')]),
    ).toEqual([
      ['Plan', '#/plan', 'page'],
      ['Forecast', '#/forecast', null],
      ['Career', '#/career', null],
      ['Portfolio', '#/portfolio', null],
      ['Hours and answers', '#/plan/setup', null],
      ['Roadmaps', '#/roadmaps', null],
      ['Your data', '#/data', null],
    ])
    expect(screen.getByRole('link', { name: 'Cairn' })).toHaveAttribute('href', '#/plan')
  })

  test.each(['#/roadmaps/new/edit', '#/roadmaps/new/compare'])('%s is among the roadmaps', async (address) => {
    cleanup()
    window.location.hash = address
    render(<App />)
    // The page is loaded first.
    const link = await screen.findByRole('link', { name: 'Roadmaps', current: 'page' }, LOADED)
    expect(link).toBeInTheDocument()
    expect(window.location.hash).toBe(address)
    expect(screen.getByRole('link', { name: 'Plan' })).not.toHaveAttribute('aria-current')
  })

  test('the first Tab leads past all that to the content', async () => {
    const user = userEvent.setup()
    await user.tab()
    expect(screen.getByRole('button', { name: 'Skip to the content' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('main')).toHaveFocus()
  })

  test('a letter without “g” before it goes nowhere, also in the first moments of a page', () => {
    const press = new KeyboardEvent('keydown', { key: 'h', bubbles: true, cancelable: true })
    Object.defineProperty(press, 'timeStamp', { value: 200 })
    act(() => void document.body.dispatchEvent(press))
    expect(press.defaultPrevented).toBe(false)
    expect(window.location.hash).toBe('#/plan')
  })

  test('a box over the page goes with the page', async () => {
    const user = userEvent.setup()
    await user.keyboard('?')
    expect(await screen.findByRole('dialog', { name: 'Keys' }, LOADED)).toBeVisible()
    await user.keyboard('gh')
    expect(await screen.findByRole('heading', { level: 1, name: 'Hours and answers' }, LOADED)).toBeVisible()
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument(), LOADED)
    expect(screen.getByRole('main')).toHaveFocus()
    // By the browser’s own “back”, too.
    await user.keyboard('?')
    expect(await screen.findByRole('dialog', { name: 'Keys' }, LOADED)).toBeVisible()
    act(() => {
      window.location.hash = '#/plan'
      window.dispatchEvent(new PopStateEvent('popstate'))
    })
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument(), LOADED)
  })

  test('colours are chosen, kept, and in force', async () => {
    const field = screen.getByRole('combobox', { name: 'Colours' })
    expect(field).toHaveDisplayValue('As the system')
    await userEvent.selectOptions(field, 'Night')
    expect(document.documentElement.dataset.theme).toBe('dark')
    expect(useDocumentStore.getState().preferences.theme).toBe('dark')
  })
})

describe('the state of the save', () => {
  const report = (status: SaveStatus): void => act(() => reportSaveStatus(status))

  test.each<[SaveStatus, string]>([
    [{ kind: 'saved' }, 'Saved on this device'],
    [{ kind: 'saving' }, 'Saving…'],
  ])('%j is a quiet line', (status, words) => {
    report(status)
    expect(screen.getByText(words)).toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  test.each<SaveStatus>([
    { kind: 'notSaved', says: 'The device is full. Export your plans.' },
    { kind: 'readOnly', says: 'A newer Cairn has saved here.' },
    { kind: 'memoryOnly', says: 'This browser keeps nothing.' },
  ])('%j is said aloud, with a copy to take away', (status) => {
    report(status)
    const alert = screen.getByRole('alert')
    expect(alert).toHaveTextContent((status as { says: string }).says)
    expect(within(alert).getByRole('button', { name: 'Export my plans' })).toBeInTheDocument()
    expect(screen.getByText('Not saved')).toBeInTheDocument()
  })

  test('what was found wrong at the start is said too', () => {
    act(() => reportOpening({ says: 'Some details could not be read.', problems: [] }))
    expect(screen.getByRole('alert')).toHaveTextContent('Some details could not be read.')
  })

  test('the copy holds every plan, under a name with its day', async () => {
    const taken: { name: string; blob: Blob }[] = []
    let made: Blob | null = null
    const create = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made = blob as Blob
      return 'blob:copy'
    })
    const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {})
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      if (made !== null) taken.push({ name: this.download, blob: made })
    })
    await userEvent.click(screen.getByRole('button', { name: 'Export my plans' }))
    expect(taken).toHaveLength(1)
    expect(taken[0]!.name).toMatch(/2027-01-04.*\.json$/)
    const outcome = readDocument(await taken[0]!.blob.text())
    expect(outcome).toMatchObject({ kind: 'ok', document: { plans: useDocumentStore.getState().plans } })
    // Not yet: some browsers read the file later.
    expect(revoke).not.toHaveBeenCalled()
    for (const spy of [create, revoke, click]) spy.mockRestore()
  })
})
