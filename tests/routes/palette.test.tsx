import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { changeSettings } from '../../src/domain/plan/edit-plan'
import type { Plan } from '../../src/domain/plan/plan'
import { useDocumentStore } from '../../src/store/document-store'
import { closeDialog } from '../../src/store/open-dialog-store'
import { findLastChange } from '../helpers/last-change'
import { makeDocument, makePlan } from '../helpers/make-plan'
import { makeRoadmap, makeStep } from '../helpers/make-roadmap'
import { openApp } from '../helpers/open-app'
import { expectConsole } from '../helpers/setup-console'
import { planNow } from '../helpers/stores-now'

const roadmap = makeRoadmap({
  steps: [
    makeStep({ id: 'algebra', title: 'Linear algebra' }),
    makeStep({ id: 'done', title: 'Mark as done in the tracker' }),
    makeStep({ id: 'extra', title: 'Extra reading', optional: true }),
  ],
})
const PLAN = makePlan({ id: 'plan', title: 'Learning', roadmap })

const settingsOf = (id: string) => planNow().settings.get(id)
const statusOf = (id: string) => planNow().progress.get(id)?.status.kind ?? 'open'
/** It is loaded when it is first asked for. */
const LOADED = { timeout: 10_000 }
const palette = () => screen.findByRole('dialog', { name: 'Find a step, a page or a command' }, LOADED)
const options = (): readonly (string | null)[] =>
  within(screen.getByRole('listbox'))
    .getAllByRole('option')
    .map(({ firstChild }) => firstChild!.textContent)

async function open(address = '#/plan?view=list', plan = PLAN, ...others: readonly Plan[]) {
  const user = await openApp(address, makeDocument(plan, ...others))
  const search = async (text: string): Promise<void> => {
    await user.keyboard('{Control>}k{/Control}')
    await palette()
    if (text !== '') await user.keyboard(text)
  }
  const choose = async (text: string): Promise<void> => {
    await search(text)
    await user.keyboard('{Enter}')
    await waitFor(
      () => expect(screen.queryByRole('combobox', { name: /^Find a step/ })).not.toBeInTheDocument(),
      LOADED,
    )
  }
  return { user, search, choose }
}

function focusStep(title: string): void {
  const table = within(screen.getByRole('table', { name: /^The steps of your plan/ }))
  act(() => table.getByRole('link', { name: title }).focus())
}

beforeEach(() => {
  window.localStorage.clear()
  closeDialog()
})

describe('of the step in focus', () => {
  test('a verb comes before steps that have its words in their names', async () => {
    const { choose } = await open()
    focusStep('Linear algebra')
    await choose('mark as done')
    expect([statusOf('algebra'), statusOf('done')]).toEqual(['done', 'open'])
  })

  test('what there is to do stands first, before anything is typed', async () => {
    const { search } = await open()
    focusStep('Extra reading')
    await search('')
    const group = within(screen.getByRole('group', { name: 'This step' }))
    expect(group.getAllByRole('option').map(({ firstChild }) => firstChild!.textContent)).toEqual([
      'Log hours: Extra reading',
      'Mark as done: Extra reading',
      'I know this: Extra reading',
      'Do it earlier: Extra reading',
      'Do it later: Extra reading',
      'Leave out: Extra reading',
    ])
    expect(options()[0]).toBe('Log hours: Extra reading')
  })

  test.each<[string, () => void]>([
    ['tick', () => expect(statusOf('extra')).toBe('done')],
    ['i know', () => expect(statusOf('extra')).toBe('known')],
    ['do earlier', () => expect(settingsOf('extra')?.priority).toBeGreaterThan(0)],
    ['set priority', () => expect(settingsOf('extra')?.priority).toBeGreaterThan(0)],
    ['postpone', () => expect(settingsOf('extra')?.priority).toBeLessThan(0)],
    ['leave out', () => expect(settingsOf('extra')?.leftOut).toBe(true)],
  ])('%s', async (text, expectChange) => {
    const { choose } = await open()
    focusStep('Extra reading')
    await choose(text)
    expectChange()
    expect(await findLastChange()).toHaveTextContent('Extra reading')
  })

  test('the one whose sheet is open', async () => {
    const { choose } = await open('#/plan/steps/algebra')
    await choose('mark as done')
    expect(statusOf('algebra')).toBe('done')
    await choose('mark as')
    expect(statusOf('algebra')).toBe('open')
  })

  test('priority is cleared again', async () => {
    const { choose } = await open('#/plan?view=list', changeSettings(PLAN, 'extra', { priority: 3 }))
    focusStep('Extra reading')
    await choose('clear priority')
    expect(settingsOf('extra')?.priority).toBeUndefined()
  })

  test('its hours are logged in its sheet, with the focus in their field', async () => {
    const { choose } = await open()
    focusStep('Linear algebra')
    await choose('log')
    expect(await screen.findByRole('dialog', { name: 'Linear algebra' })).toBeVisible()
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Hours worked' })).toHaveFocus(), LOADED)
  })
})

describe('an address of a step', () => {
  test('keeps the view that the plan is in', async () => {
    const { choose } = await open('#/plan?view=list&text=alg')
    await choose('linear')
    await waitFor(() => expect(window.location.hash).toBe('#/plan/steps/algebra?view=list&text=alg'), LOADED)
  })

  test('is no second entry of the history when the hours of an open sheet are asked for', async () => {
    const { choose } = await open('#/plan/steps/algebra?view=list')
    const entries = window.history.length
    await choose('log')
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Hours worked' })).toHaveFocus(), LOADED)
    expect([window.history.length, window.location.hash]).toEqual([entries, '#/plan/steps/algebra?view=list'])
  })

  test('that cannot be read is no step', async () => {
    expectConsole('warn', /could not be decoded/)
    const { search } = await open('#/plan/steps/%E0')
    await search('')
    expect(screen.queryByRole('group', { name: 'This step' })).not.toBeInTheDocument()
    expect(options()).not.toEqual([])
  })
})

describe('of any step', () => {
  test.each(['done linear', 'linear done', 'mark as done lin', 'tick algebra'])(
    'a verb and a step: %s',
    async (text) => {
      const { choose } = await open()
      await choose(text)
      expect([statusOf('algebra'), statusOf('done')]).toEqual(['done', 'open'])
    },
  )

  test('a step that is found is opened first, and its verbs follow', async () => {
    const { search } = await open()
    await search('linear')
    expect(options().slice(0, 3)).toEqual([
      'Linear algebra',
      'Log hours: Linear algebra',
      'Mark as done: Linear algebra',
    ])
  })

  test('a verb alone, where no step has the focus, is about what is next', async () => {
    const { search } = await open()
    const next = within(screen.getByRole('region', { name: /^Next up/ })).getAllByRole('link')[0]!.textContent
    await search('log h')
    expect(options()[0]).toBe(`Log hours: ${next}`)
  })

  test('one that was left out is taken in again', async () => {
    const { choose } = await open('#/plan?view=list', changeSettings(PLAN, 'extra', { leftOut: true }))
    await choose('take in')
    expect(settingsOf('extra')?.leftOut).toBeUndefined()
  })
})

describe('of the plan', () => {
  test('time off, and back again', async () => {
    const { choose } = await open()
    await choose('time off 2')
    expect(planNow().learner.daysOff).toHaveLength(1)
    await choose('i am back')
    expect(planNow().learner.daysOff).toHaveLength(0)
  })

  test('the dates as they are now are accepted', async () => {
    const { choose } = await open('#/plan', { ...PLAN, baseline: null })
    await choose('baseline')
    expect(planNow().baseline).not.toBeNull()
  })

  test('is duplicated', async () => {
    const { choose } = await open()
    await choose('duplicate')
    expect(Array.from(useDocumentStore.getState().plans.values(), ({ title }) => title)).toContain('Learning (copy)')
  })

  test('its steps are edited, in a roadmap of one’s own', async () => {
    const { choose } = await open()
    await choose('edit roadmap')
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/roadmaps\/.+\/edit/), LOADED)
  })

  test('gives place to another', async () => {
    const { choose } = await open('#/plan', PLAN, makePlan({ id: 'baking', title: 'Baking' }))
    await choose('switch bak')
    expect(useDocumentStore.getState().currentPlan).toBe('baking')
  })

  test.each([
    ['forecast', '#/forecast'],
    ['hours and', '#/plan/setup'],
    ['roadmaps', '#/roadmaps'],
    ['new plan', '#/new'],
    ['time off other', '#/plan/setup'],
  ])('“%s” goes to %s', async (text, address) => {
    const { choose } = await open()
    await choose(text)
    await waitFor(() => expect(window.location.hash).toBe(address), LOADED)
  })
})
