import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Plan } from '../../src/domain/plan/plan'
import { App } from '../../src/routes/app'
import { useDocumentStore } from '../../src/store/document-store'
import { makeDocument, makePlan } from '../helpers/make-plan'
import { makeRoadmap } from '../helpers/make-roadmap'
import { resetStores } from '../helpers/reset-stores'

const COOKING = makePlan({ id: 'cooking', title: 'Cooking', roadmap: makeRoadmap({ goal: 'a cook' }) })
const BAKING = makePlan({ id: 'baking', title: 'Baking', roadmap: makeRoadmap({ goal: 'a baker' }) })

const heading = (): HTMLElement => screen.getByRole('heading', { level: 1 })
const switchOf = (): HTMLElement => screen.getByRole('combobox', { name: 'Plan' })
const history = (): HTMLElement => screen.getByRole('group', { name: 'History' })

async function open(address: string, ...plans: readonly Plan[]) {
  resetStores(makeDocument(...plans))
  window.location.hash = address
  render(<App />)
  await screen.findByRole('heading', { level: 1 })
  return userEvent.setup()
}

beforeEach(() => {
  window.localStorage.clear()
})

describe('several plans', () => {
  test('with one plan there is nothing to switch', async () => {
    await open('#/plan', COOKING)
    expect(screen.queryByRole('combobox', { name: 'Plan' })).not.toBeInTheDocument()
  })

  test('a second plan is begun beside the first; the switch lists both, and leads back', async () => {
    const user = await open('#/new', COOKING)
    await user.click(screen.getByRole('radio', { name: /^New to it/ }))
    // A draft is no plan yet.
    expect(screen.queryByRole('combobox', { name: 'Plan' })).not.toBeInTheDocument()
    await user.click(screen.getAllByRole('button', { name: 'Start this plan' })[0]!)
    await waitFor(() => expect(window.location.hash).toBe('#/plan'))
    expect(heading()).toHaveTextContent('a machine learning engineer')

    const titles = within(switchOf())
      .getAllByRole('option')
      .map(({ textContent }) => textContent)
    expect(titles).toEqual(['Cooking', [...useDocumentStore.getState().plans.values()][1]!.title])
    expect(switchOf()).toHaveDisplayValue(titles[1]!)
    expect(screen.getByRole('region', { name: 'Last change' })).toHaveTextContent(
      `“${titles[1]}” has started. The switch “Plan” leads back to the others.`,
    )

    await user.selectOptions(switchOf(), 'Cooking')
    expect(heading()).toHaveTextContent('You will likely be a cook')
    expect(switchOf()).toHaveDisplayValue('Cooking')
    // What was said was about the other.
    expect(screen.queryByRole('region', { name: 'Last change' })).not.toBeInTheDocument()
  })

  test('starting a second plan is undone in one step: the first is open, the other a draft again', async () => {
    const user = await open('#/new', COOKING)
    await user.click(screen.getByRole('radio', { name: /^New to it/ }))
    await user.click(screen.getAllByRole('button', { name: 'Start this plan' })[0]!)
    await screen.findByRole('combobox', { name: 'Plan' })
    await user.click(within(screen.getByRole('region', { name: 'Last change' })).getByRole('button', { name: 'Undo' }))
    expect(heading()).toHaveTextContent('You will likely be a cook')
    expect(screen.queryByRole('combobox', { name: 'Plan' })).not.toBeInTheDocument()
    const { plans, draft } = useDocumentStore.getState()
    expect([...plans.keys()]).toEqual(['cooking'])
    expect(draft).not.toBeNull()
  })

  test('the first plan starts without a word about others', async () => {
    const user = await open('#/')
    await user.click(screen.getByRole('radio', { name: /^New to it/ }))
    await user.click(screen.getAllByRole('button', { name: 'Start this plan' })[0]!)
    await waitFor(() => expect(window.location.hash).toBe('#/plan'))
    expect(screen.queryByRole('region', { name: 'Last change' })).not.toBeInTheDocument()
  })

  test('from any page the switch leads to the plan, and each plan has its own undo', async () => {
    const user = await open('#/plan/setup', COOKING, BAKING)
    await user.selectOptions(switchOf(), 'Baking')
    await waitFor(() => expect(window.location.hash).toBe('#/plan'))
    expect(heading()).toHaveTextContent('You will likely be a baker')
    await user.click(screen.getByRole('checkbox', { name: 'Learn' }))
    await user.selectOptions(switchOf(), 'Cooking')
    // Looking at another plan is no change, and what was done there is not undone from here.
    expect(screen.queryByRole('group', { name: 'History' })).not.toBeInTheDocument()
    await user.selectOptions(switchOf(), 'Baking')
    await user.click(within(history()).getByRole('button', { name: 'Undo' }))
    expect(screen.getByRole('checkbox', { name: 'Learn' })).not.toBeChecked()
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
