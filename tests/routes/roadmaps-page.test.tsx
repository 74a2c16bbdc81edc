import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { useDocumentStore } from '../../src/store/document-store'
import { useHistoryStore } from '../../src/store/history-store'
import { createOwnRoadmap } from '../../src/store/roadmap-actions'
import { undoLastChange } from '../helpers/last-change'
import { makeDocument, makePlan } from '../helpers/make-plan'
import { openApp } from '../helpers/open-app'

const titles = (): readonly string[] => [...useDocumentStore.getState().plans.values()].map(({ title }) => title)
const openTitle = (): string | undefined => {
  const { plans, currentPlan } = useDocumentStore.getState()
  return plans.get(currentPlan ?? '')?.title
}
const inPlan = (title: string) => within(screen.getByRole('group', { name: `What to do with ${title}` }))
const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }))

async function openPage(document = makeDocument(makePlan({ title: 'Mine' }), makePlan({ id: 'b', title: 'Other' }))) {
  await openApp('#/roadmaps', document)
}

describe('plans', () => {
  test('stand side by side with their dates', async () => {
    await openPage()
    const table = within(screen.getByRole('table', { name: 'Your plans' }))
    expect(table.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['Minecurrent', 'Other'])
    expect(table.getAllByRole('cell', { name: /^\d+ \w+ 20\d\d$/ })).toHaveLength(2)
  })

  test('get another name, but not none', async () => {
    await openPage()
    await userEvent.click(inPlan('Mine').getByRole('button', { name: 'Rename' }))
    const field = screen.getByRole('textbox', { name: 'Name of the plan' })
    expect(field).toHaveFocus()
    await userEvent.clear(field)
    expect(field).toHaveAccessibleDescription(/A plan needs a name/)
    await userEvent.keyboard('{Enter}')
    expect(titles()).toEqual(['Mine', 'Other'])
    await userEvent.type(field, '  My road  {Enter}')
    expect(titles()).toEqual(['My road', 'Other'])
    await undoLastChange()
    expect(titles()).toEqual(['Mine', 'Other'])
  })

  test('say when a name is as long as it can be', async () => {
    await openPage(makeDocument(makePlan({ title: 'x'.repeat(199) })))
    await press('Rename')
    const field = screen.getByRole('textbox', { name: 'Name of the plan' })
    expect(field).not.toHaveAccessibleDescription()
    await userEvent.type(field, 'y', { initialSelectionStart: 199, initialSelectionEnd: 199 })
    expect(field).toHaveAccessibleDescription('A name has at most 200 characters.')
  })

  test('keep their name when it is cancelled', async () => {
    await openPage()
    await userEvent.click(inPlan('Other').getByRole('button', { name: 'Rename' }))
    await userEvent.type(screen.getByRole('textbox', { name: 'Name of the plan' }), 'x{Escape}')
    expect(titles()).toEqual(['Mine', 'Other'])
    expect(screen.queryByRole('textbox', { name: 'Name of the plan' })).toBeNull()
  })

  test('are duplicated, each time under a name of its own', async () => {
    await openPage()
    await userEvent.click(inPlan('Mine').getByRole('button', { name: 'Duplicate' }))
    await userEvent.click(inPlan('Mine').getByRole('button', { name: 'Duplicate' }))
    expect(titles()).toEqual(['Mine', 'Other', 'Mine (copy)', 'Mine (copy) 2'])
    expect(openTitle()).toBe('Mine')
    await undoLastChange()
    expect(titles()).toEqual(['Mine', 'Other', 'Mine (copy)'])
  })

  test('are put away and taken out again', async () => {
    await openPage()
    await userEvent.click(inPlan('Mine').getByRole('button', { name: 'Put away' }))
    expect(openTitle()).toBe('Other')
    expect(screen.getByText('Put away (1)')).toBeVisible()
    expect(within(screen.getByRole('table', { name: 'Your plans' })).queryByText('Mine')).toBeNull()
    // One plan in use is nothing to switch between.
    expect(screen.queryByRole('button', { name: /^Plan (?!time off)/ })).toBeNull()
    await userEvent.click(inPlan('Mine').getByRole('button', { name: 'Take it out' }))
    expect(within(screen.getByRole('table', { name: 'Your plans' })).getByText('Mine')).toBeVisible()
  })

  test('are deleted with undo, the open one too', async () => {
    await openPage()
    const before = useDocumentStore.getState()
    await userEvent.click(inPlan('Mine').getByRole('button', { name: 'Delete' }))
    expect([titles(), openTitle()]).toEqual([['Other'], 'Other'])
    await undoLastChange()
    expect(useDocumentStore.getState()).toEqual(before)
  })

  test('are deleted to the last, and come back', async () => {
    await openPage(makeDocument(makePlan({ title: 'Mine' })))
    await userEvent.click(inPlan('Mine').getByRole('button', { name: 'Delete' }))
    expect(screen.getByText(/^No plan yet/)).toBeVisible()
    await undoLastChange()
    expect(openTitle()).toBe('Mine')
  })

  test('open with a press on the name', async () => {
    await openPage()
    await press('Other')
    expect(openTitle()).toBe('Other')
    expect(window.location.hash).toBe('#/plan')
    // Looking at another plan is nothing to undo.
    expect(useHistoryStore.getState().past).toEqual([])
  })
})

describe('roadmaps', () => {
  const own = () => [...useDocumentStore.getState().roadmaps.values()].map(({ roadmap }) => roadmap.title)
  const cardOf = (name: string) => within(screen.getByRole('listitem', { name }))

  beforeEach(() => openPage())

  test('each offers a plan', () => {
    expect(cardOf('Foundations').getByRole('link', { name: /^Start a plan/ })).toHaveAttribute(
      'href',
      '#/new?roadmap=foundations',
    )
    expect(cardOf('Machine learning engineer').getByText('2 to 4 years')).toBeVisible()
  })

  test('a built-in one is made one’s own, beside the one it was copied from', async () => {
    await userEvent.click(cardOf('Foundations').getByRole('button', { name: 'Make it my own' }))
    expect(own()).toEqual(['Foundations (my own)'])
    const [made] = useDocumentStore.getState().roadmaps.values()
    expect([made?.roadmap.steps, made?.origin?.id]).toEqual([made?.origin?.steps, 'foundations'])
    expect(window.location.hash).toBe(`#/roadmaps/${made?.roadmap.id}/edit`)
  })

  test('an empty one is begun', async () => {
    await press('Begin an empty roadmap')
    const [made] = useDocumentStore.getState().roadmaps.values()
    expect([own(), window.location.hash]).toEqual([['My roadmap'], `#/roadmaps/${made?.roadmap.id}/edit`])
    await undoLastChange()
    expect(own()).toEqual([])
  })

  test('one’s own are deleted with undo', async () => {
    act(() => void createOwnRoadmap())
    expect(own()).toEqual(['My roadmap'])
    await userEvent.click(cardOf('My roadmap').getByRole('button', { name: 'Delete' }))
    expect(own()).toEqual([])
    await undoLastChange()
    expect(own()).toEqual(['My roadmap'])
  })
})
