import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import type { CairnDocument } from '../../src/domain/document/document'
import { useDocumentStore } from '../../src/store/document-store'
import { findLastChange, undoLastChange } from '../helpers/last-change'
import { makeDocument, makePlan } from '../helpers/make-plan'
import { makeMilestone, makePhase, makeRoadmap, makeStep } from '../helpers/make-roadmap'
import { openApp, withPreferences } from '../helpers/open-app'

const roadmap = makeRoadmap({
  phases: [makePhase({ id: 'first', title: 'First' }), makePhase({ id: 'second', title: 'Second' })],
  steps: [
    makeStep({ id: 'calculus', title: 'Calculus', phase: 'first' }),
    makeStep({ id: 'algebra', title: 'Linear algebra', phase: 'first', prerequisites: ['calculus'] }),
    makeStep({ id: 'extra', title: 'Extra', phase: 'second', optional: true }),
    makeMilestone({ id: 'goal', title: 'Goal', phase: 'second', prerequisites: ['algebra'] }),
  ],
})

async function open(address: string, preferences: Partial<CairnDocument['preferences']> = {}, parts = { roadmap }) {
  return openApp(address, withPreferences(makeDocument(makePlan(parts)), preferences))
}

const rows = (): readonly (string | undefined)[] =>
  screen.getAllByRole('rowheader').flatMap((header) => within(header).queryByRole('link')?.textContent ?? [])
const state = () => within(screen.getByRole('group', { name: 'State' }))

/** The map is loaded when it is first asked for, and its layout after that. */
const findMap = () => screen.findByRole('region', { name: 'Map' }, { timeout: 10_000 })

beforeEach(() => {
  window.localStorage.clear()
})

describe('the list', () => {
  test('filters by words, state and phase, keeps that in the address, and says how many are shown', async () => {
    const user = await open('#/plan?view=list')
    expect(screen.getByText('4 steps')).toHaveAttribute('role', 'status')
    await user.type(screen.getByRole('searchbox', { name: 'Search the steps' }), 'al')
    expect(rows()).toEqual(['Calculus', 'Linear algebra', 'Goal'])
    expect(screen.getByText('3 of 4 steps shown')).toBeInTheDocument()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Phase' }), 'First')
    expect(rows()).toEqual(['Calculus', 'Linear algebra'])
    expect(window.location.hash).toContain('text=al')
    expect(window.location.hash).toContain('phase=first')
    expect(
      within(screen.getByRole('table', { name: /^The steps/ }))
        .getByRole('link', { name: 'Calculus' })
        .getAttribute('href'),
    ).toContain('text=al')

    await user.click(state().getByRole('button', { name: 'Done' }))
    expect(screen.getByText('No steps match.')).toBeInTheDocument()
    expect(screen.getByText('0 of 4 steps shown')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect(rows()).toHaveLength(4)
    expect(window.location.hash).not.toContain('text')
  })

  test('the filters fold into one button, which says how many are in force', async () => {
    const user = await open('#/plan?view=list&state=open&state=done&phase=first&text=al')
    const button = screen.getByRole('button', { name: 'Filter and sort (3)' })
    expect(button).toHaveAttribute('aria-expanded', 'false')
    await user.click(button)
    expect(button).toHaveAttribute('aria-expanded', 'true')
    expect(document.getElementById(button.getAttribute('aria-controls')!)).toContainElement(
      screen.getByRole('combobox', { name: 'Phase' }),
    )
    await user.click(state().getByRole('button', { name: 'Done' }))
    expect(button).toHaveAccessibleName('Filter and sort (2)')
  })

  test('opens as its address says', async () => {
    await open('#/plan?view=list&state=open&optional=only&sort=title&sort-order=descending')
    expect(rows()).toEqual(['Extra'])
    expect(state().getByRole('button', { name: 'Open' })).toHaveAttribute('aria-pressed', 'true')
    expect(state().getByRole('button', { name: 'Done' })).toHaveAttribute('aria-pressed', 'false')
    expect(screen.getByRole('columnheader', { name: 'Step' })).toHaveAttribute('aria-sort', 'descending')
  })

  test('hides what is done, as a preference that stays', async () => {
    const user = await open('#/plan?view=list')
    await user.click(screen.getByRole('checkbox', { name: 'Calculus' }))
    await user.click(screen.getByRole('checkbox', { name: 'Hide done' }))
    expect(rows()).toEqual(['Linear algebra', 'Extra', 'Goal'])
    expect(useDocumentStore.getState().preferences.hideDone).toBe(true)
    expect(screen.getByText('3 of 4 steps shown')).toBeInTheDocument()
  })

  test('sorts by a header, then the other way round, then as the plan is', async () => {
    const user = await open('#/plan?view=list')
    await user.click(screen.getByRole('button', { name: 'Step' }))
    expect(rows()).toEqual(['Calculus', 'Extra', 'Goal', 'Linear algebra'])
    await user.click(screen.getByRole('button', { name: 'Step' }))
    expect(rows()).toEqual(['Linear algebra', 'Goal', 'Extra', 'Calculus'])
    await user.click(screen.getByRole('button', { name: 'Step' }))
    expect(rows()).toEqual(['Calculus', 'Linear algebra', 'Extra', 'Goal'])
  })

  test('ticks several steps at once, shows the date beforehand, and takes them back in one step', async () => {
    const user = await open('#/plan?view=list')
    await user.click(screen.getByRole('button', { name: 'Select' }))
    expect(screen.getByRole('group', { name: 'With the steps selected' })).toHaveFocus()
    expect(screen.queryByRole('button', { name: 'Select' })).toBeNull()
    const bar = within(screen.getByRole('group', { name: 'With the steps selected' }))
    expect(bar.getByRole('button', { name: 'Mark as done' })).toBeDisabled()
    await user.click(screen.getByRole('checkbox', { name: 'Select Calculus' }))
    await user.click(screen.getByRole('checkbox', { name: 'Select Extra' }))
    expect(bar.getByText('2 steps selected')).toBeInTheDocument()
    expect(bar.getByRole('button', { name: 'Mark as done' })).toHaveAccessibleDescription(
      'Finish 8 January 2027, 7 days earlier',
    )
    expect(bar.getByRole('button', { name: 'Leave out' })).toHaveAccessibleDescription(
      '1 of them. Finish 15 January 2027, as before',
    )
    expect(bar.getByRole('button', { name: 'Not done' })).toBeDisabled()
    await user.click(bar.getByRole('button', { name: 'Mark as done' }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('8 January 2027')
    expect(
      await within(await findLastChange()).findByText(/^2 steps done today\. The finish date moves to 8 January 2027/),
    ).toBeInTheDocument()

    await user.click(screen.getByRole('button', { name: 'Stop selecting' }))
    expect(screen.getByRole('checkbox', { name: 'Calculus' })).toBeChecked()
    expect(screen.getByRole('checkbox', { name: 'Extra' })).toBeChecked()
    await undoLastChange()
    expect(screen.getByRole('checkbox', { name: 'Calculus' })).not.toBeChecked()
    expect(screen.getByRole('checkbox', { name: 'Extra' })).not.toBeChecked()
  })

  test('x ticks the row in focus, and selects it while rows are selected; j and k go on and back', async () => {
    const user = await open('#/plan?view=list')
    act(() =>
      within(screen.getByRole('table', { name: /^The steps/ }))
        .getByRole('link', { name: 'Calculus' })
        .focus(),
    )
    await user.keyboard('jk')
    await user.keyboard('x')
    expect(screen.getByRole('checkbox', { name: 'Calculus' })).toBeChecked()
    await user.click(screen.getByRole('button', { name: 'Select' }))
    act(() =>
      within(screen.getByRole('table', { name: /^The steps/ }))
        .getByRole('link', { name: 'Extra' })
        .focus(),
    )
    await user.keyboard('x')
    expect(screen.getByText('1 step selected')).toBeInTheDocument()
  })

  test('a row that is ticked away leaves the focus to the one in its place', async () => {
    const user = await open('#/plan?view=list', { hideDone: true })
    const link = (name: string): HTMLElement =>
      within(screen.getByRole('table', { name: /^The steps/ })).getByRole('link', { name })
    act(() => link('Linear algebra').focus())
    await user.keyboard('x')
    // The goal was only waiting for that.
    expect(rows()).toEqual(['Calculus', 'Extra'])
    expect(link('Extra')).toHaveFocus()
    await user.keyboard('x')
    expect(link('Calculus')).toHaveFocus()
  })

  test.each([
    ['list', 'link', 'Extra'],
    ['timeline', 'button', 'Second'],
  ])('so does one that is ticked away by a quick press: %s', async (view, role, next) => {
    await open(`#/plan?view=${view}`, { hideDone: true })
    const box = await screen.findByRole('checkbox', { name: 'Linear algebra' })
    const table = box.closest<HTMLElement>('table, [role=treegrid]')
    // Where the focus was before does not count any more.
    act(() =>
      within(table ?? document.body)
        .getByRole('checkbox', { name: 'Calculus' })
        .focus(),
    )
    // The press and the click in one, before anything that may wait has been drawn.
    act(() => {
      box.focus()
      box.click()
    })
    expect(screen.queryByRole('checkbox', { name: 'Linear algebra' })).not.toBeInTheDocument()
    expect(within(table ?? document.body).getByRole(role, { name: next })).toHaveFocus()
  })

  test('the focus is not lost with what goes away by being pressed', async () => {
    const user = await open('#/plan?view=list&state=done')
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect(screen.getByRole('region', { name: 'All steps' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Select' }))
    await user.click(screen.getByRole('checkbox', { name: 'Select Calculus' }))
    await user.click(screen.getByRole('button', { name: 'Mark as done' }))
    expect(screen.getByRole('group', { name: 'With the steps selected' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Stop selecting' }))
    expect(screen.getByRole('region', { name: 'All steps' })).toHaveFocus()
  })

  test('what a filter has hidden is not selected', async () => {
    const user = await open('#/plan?view=list')
    await user.click(screen.getByRole('button', { name: 'Select' }))
    await user.click(screen.getByRole('checkbox', { name: 'Select all shown' }))
    expect(screen.getByText('4 steps selected')).toBeInTheDocument()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Phase' }), 'First')
    expect(screen.getByText('2 steps selected')).toBeInTheDocument()
  })
})

describe('the map', () => {
  test('is one of the views, is come back to, and ticks', async () => {
    const user = await open('#/plan')
    await user.click(screen.getByRole('button', { name: 'Map' }))
    const map = within(await findMap())
    expect(useDocumentStore.getState().preferences.view).toBe('map')
    expect(map.getByRole('link', { name: /^Goal/ }).getAttribute('href')).toBe('#/plan/steps/goal?view=map')
    await user.click(map.getByRole('checkbox', { name: 'Calculus' }))
    await waitFor(() => expect(map.getByRole('checkbox', { name: 'Calculus' })).toBeChecked())
    expect(await within(await findLastChange()).findByText(/^“Calculus” done today\./)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'What drives the finish date' }))
    expect(screen.getByRole('region', { name: 'What drives the finish date' })).toHaveTextContent('Linear algebra')
  })

  test('of a large plan shows the phase under way, and says so', async () => {
    const steps = Array.from({ length: 160 }, (_, at) =>
      makeStep({ id: `s${at}`, title: `Step ${at}`, phase: at < 150 ? 'second' : 'first' }),
    )
    const user = await open('#/plan?view=map', {}, { roadmap: { ...roadmap, steps } })
    const map = within(await findMap())
    expect(map.getAllByRole('link')).toHaveLength(10)
    expect(screen.getByText(/With 160 steps, the map shows one phase at a time/)).toBeInTheDocument()
    const phase = screen.getByRole('combobox', { name: 'Phase' })
    expect(within(phase).queryByRole('option', { name: 'All phases' })).not.toBeInTheDocument()
    await user.selectOptions(phase, 'Second (150 steps)')
    expect(window.location.hash).toContain('phase=second')
  })
})
