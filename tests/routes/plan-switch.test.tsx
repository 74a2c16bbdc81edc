import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Plan } from '../../src/domain/plan/plan'
import { useDocumentStore } from '../../src/store/document-store'
import { expectNoLastChange, findLastChange, undoLastChange } from '../helpers/last-change'
import { makeDocument, makePlan } from '../helpers/make-plan'
import { makeRoadmap } from '../helpers/make-roadmap'
import { openApp } from '../helpers/open-app'

const COOKING = makePlan({ id: 'cooking', title: 'Cooking', roadmap: makeRoadmap({ goal: 'a cook' }) })
const BAKING = makePlan({ id: 'baking', title: 'Baking', roadmap: makeRoadmap({ goal: 'a baker' }) })

const heading = (): HTMLElement => screen.getByRole('heading', { level: 1 })
const switchOf = (): HTMLElement => screen.getByRole('button', { name: /^Plan (?!time off)/ })
const items = (): readonly HTMLElement[] => screen.getAllByRole('menuitemradio')
const history = (): HTMLElement => screen.getByRole('group', { name: 'History' })

async function open(address: string, ...plans: readonly Plan[]) {
  return openApp(address, makeDocument(...plans))
}

async function choose(user: UserEvent, name: string): Promise<void> {
  await user.click(switchOf())
  await user.click(screen.getByRole('menuitemradio', { name }))
}

beforeEach(() => {
  window.localStorage.clear()
})

describe('several plans', () => {
  test('with one plan there is nothing to switch', async () => {
    await open('#/plan', COOKING)
    expect(screen.queryByRole('button', { name: /^Plan (?!time off)/ })).not.toBeInTheDocument()
  })

  test('a second plan is begun beside the first; the switch lists both, and leads back', async () => {
    const user = await open('#/new', COOKING)
    await user.click(screen.getByRole('radio', { name: /^New to it/ }))
    // A draft is no plan yet.
    expect(screen.queryByRole('button', { name: /^Plan (?!time off)/ })).not.toBeInTheDocument()
    await user.click(screen.getAllByRole('button', { name: 'Start this plan' })[0]!)
    await waitFor(() => expect(window.location.hash).toBe('#/plan'))
    expect(heading()).toHaveTextContent('a machine learning engineer')

    await user.click(switchOf())
    const titles = items().map(({ textContent }) => textContent)
    expect(titles).toEqual(['Cooking', [...useDocumentStore.getState().plans.values()][1]!.title])
    expect(screen.getByRole('menuitemradio', { checked: true })).toHaveTextContent(titles[1]!)
    expect(await findLastChange()).toHaveTextContent(
      `“${titles[1]}” has started. The switch “Plan” leads back to the others.`,
    )

    await user.click(screen.getByRole('menuitemradio', { name: 'Cooking' }))
    expect(heading()).toHaveTextContent('You will likely be a cook')
    expect(switchOf()).toHaveAccessibleName('Plan Cooking')
    // What was said was about the other.
    expect(screen.queryByRole('region', { name: 'Last change' })).not.toBeInTheDocument()
  })

  test('starting a second plan is undone in one step: the first is open, the other a draft again', async () => {
    const user = await open('#/new', COOKING)
    await user.click(screen.getByRole('radio', { name: /^New to it/ }))
    await user.click(screen.getAllByRole('button', { name: 'Start this plan' })[0]!)
    await screen.findByRole('button', { name: /^Plan (?!time off)/ })
    await undoLastChange()
    expect(heading()).toHaveTextContent('You will likely be a cook')
    expect(screen.queryByRole('button', { name: /^Plan (?!time off)/ })).not.toBeInTheDocument()
    const { plans, draft } = useDocumentStore.getState()
    expect([...plans.keys()]).toEqual(['cooking'])
    expect(draft).not.toBeNull()
  })

  test('the first plan starts without a word about others', async () => {
    const user = await open('#/')
    await user.click(screen.getByRole('radio', { name: /^New to it/ }))
    await user.click(screen.getAllByRole('button', { name: 'Start this plan' })[0]!)
    await waitFor(() => expect(window.location.hash).toBe('#/plan'))
    await expectNoLastChange()
  })

  test('from any page the switch leads to the plan, and each plan has its own undo', async () => {
    const user = await open('#/plan/setup', COOKING, BAKING)
    await choose(user, 'Baking')
    await waitFor(() => expect(window.location.hash).toBe('#/plan'))
    expect(heading()).toHaveTextContent('You will likely be a baker')
    await user.click(screen.getByRole('checkbox', { name: 'Learn' }))
    await choose(user, 'Cooking')
    // Looking at another plan is no change, and what was done there is not undone from here.
    expect(screen.queryByRole('group', { name: 'History' })).not.toBeInTheDocument()
    await choose(user, 'Baking')
    await user.click(within(history()).getByRole('button', { name: 'Undo' }))
    expect(screen.getByRole('checkbox', { name: 'Learn' })).not.toBeChecked()
  })
})

describe('the switch by keys', () => {
  test('arrows and letters only move; Escape leaves all as it was, and Enter goes over', async () => {
    const user = await open('#/plan', COOKING, BAKING, makePlan({ id: 'brewing', title: 'Brewing' }))
    switchOf().focus()
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('menuitemradio', { name: 'Cooking' })).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('menuitemradio', { name: 'Baking' })).toHaveFocus()
    expect(switchOf()).toHaveAccessibleName('Plan Cooking')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('menu')).not.toBeInTheDocument()
    expect(switchOf()).toHaveFocus()
    expect(heading()).toHaveTextContent('You will likely be a cook')

    // As words, and not as the keys of the page: "x" or "b" would be those of a step.
    await user.keyboard('{Enter}br')
    expect(screen.getByRole('menuitemradio', { name: 'Brewing' })).toHaveFocus()
    await user.keyboard('{End}{ArrowDown}{ArrowUp}{ArrowUp}')
    expect(screen.getByRole('menuitemradio', { name: 'Baking' })).toHaveFocus()
    expect(switchOf()).toHaveAccessibleName('Plan Cooking')
    await user.keyboard('{Enter}')
    expect(heading()).toHaveTextContent('You will likely be a baker')
    expect(screen.queryByRole('menu')).not.toBeInTheDocument()
  })

  test('a press beside it, or Tab, closes it', async () => {
    const user = await open('#/plan', COOKING, BAKING)
    await user.click(switchOf())
    await user.click(heading())
    expect(screen.queryByRole('menu')).not.toBeInTheDocument()
    await user.click(switchOf())
    await user.tab()
    expect(screen.queryByRole('menu')).not.toBeInTheDocument()
    expect(heading()).toHaveTextContent('You will likely be a cook')
  })
})

describe('undo and redo at the foot', () => {
  test('are there once there is something to undo, and say by being off which way there is', async () => {
    const user = await open('#/plan', COOKING)
    expect(screen.queryByRole('group', { name: 'History' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: 'Learn' }))
    const undo = within(history()).getByRole('button', { name: 'Undo' })
    const redo = within(history()).getByRole('button', { name: 'Redo' })
    expect(undo).toBeEnabled()
    expect(redo).toBeDisabled()
    await user.click(undo)
    expect(screen.getByRole('checkbox', { name: 'Learn' })).not.toBeChecked()
    expect(undo).toBeDisabled()
    await user.click(redo)
    expect(screen.getByRole('checkbox', { name: 'Learn' })).toBeChecked()
    expect(undo).toBeEnabled()
    expect(redo).toBeDisabled()
  })
})
