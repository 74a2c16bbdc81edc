import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { expectLastChange, findLastChange } from '../helpers/last-change'
import { makePlan } from '../helpers/make-plan'
import { makeRoadmap, makeStep } from '../helpers/make-roadmap'
import { openApp } from '../helpers/open-app'

const PLAN = makePlan({
  roadmap: makeRoadmap({ steps: [makeStep({ id: 'a', title: 'Learn' }), makeStep({ id: 'b', title: 'Build' })] }),
})

const lastChange = (): HTMLElement | null => screen.queryByRole('region', { name: 'Last change' })
/** What is read out. */
const news = (): string =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('')

// What is checked right after a press is what the page is like in the frame after it: no timer has run by then.

test('what a tick does to the plan is there first, and the message about it follows', async () => {
  await openApp('#/plan', PLAN)
  expect(screen.getByText(/a week · 0 of 2 steps done/)).toBeInTheDocument()
  fireEvent.click(screen.getByRole('checkbox', { name: 'Learn' }))
  expect(screen.getByText(/a week · 1 of 2 steps done/)).toBeInTheDocument()
  expect(lastChange()).not.toBeInTheDocument()
  expect(news()).not.toContain('“Learn” done today.')
  expect(await findLastChange()).toHaveTextContent('“Learn” done today. The finish date moves to')
  expect(news()).toContain('“Learn” done today.')
})

test('the message is gone at once when it is closed', async () => {
  await openApp('#/plan', PLAN)
  fireEvent.click(screen.getByRole('checkbox', { name: 'Learn' }))
  fireEvent.click(within(await findLastChange()).getByRole('button', { name: 'Close' }))
  expect(lastChange()).not.toBeInTheDocument()
  expect(news()).not.toContain('“Learn” done today.')
})

test('one that was closed does not come back while the next is on its way', async () => {
  await openApp('#/plan', PLAN)
  fireEvent.click(screen.getByRole('checkbox', { name: 'Learn' }))
  fireEvent.click(within(await findLastChange()).getByRole('button', { name: 'Close' }))
  fireEvent.click(screen.getByRole('checkbox', { name: 'Build' }))
  expect(lastChange()).not.toBeInTheDocument()
  expect(await findLastChange()).toHaveTextContent('“Build” done today.')
})

test('two quick presses of its undo take one change back, not two', async () => {
  await openApp('#/plan', PLAN)
  fireEvent.click(screen.getByRole('checkbox', { name: 'Learn' }))
  fireEvent.click(screen.getByRole('checkbox', { name: 'Build' }))
  await expectLastChange('“Build” done today.')
  const undo = within(await findLastChange()).getByRole('button', { name: 'Undo' })
  fireEvent.click(undo)
  fireEvent.click(undo)
  await expectLastChange('Undone: “Build” done.')
  expect(screen.getByText(/a week · 1 of 2 steps done/)).toBeInTheDocument()
})
