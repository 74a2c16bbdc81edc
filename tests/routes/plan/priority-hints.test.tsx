import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { App } from '../../../src/routes/app'
import { useDocumentStore } from '../../../src/store/document-store'
import { findLastChange } from '../../helpers/last-change'
import { makeDocument, makePlan } from '../../helpers/make-plan'
import { makeEstimate, makeRoadmap, makeStep, makeWait } from '../../helpers/make-roadmap'
import { resetStores } from '../../helpers/reset-stores'

const STEPS = [
  makeStep({ id: 'apply', title: 'Apply', estimate: makeEstimate(60, 60, 60) }),
  makeWait({ id: 'reply', title: 'Reply', prerequisites: ['apply'], days: makeEstimate(30) }),
  makeStep({ id: 'read', title: 'Read', estimate: makeEstimate(1200, 1200, 1200) }),
]

test('a priority that delays a wait is said with what it costs, and taken back with one press', async () => {
  const plan = makePlan({
    roadmap: makeRoadmap({ steps: STEPS }),
    settings: new Map([['read', { priority: 1 }]]),
  })
  resetStores(makeDocument(plan))
  window.location.hash = '#/plan'
  render(<App />)
  expect(
    screen.getByText(/^Your priority for “Read” makes “Reply” begin later\. .* you would finish .* earlier/),
  ).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Plan it without' }))
  await waitFor(() => expect(screen.queryByText(/^Your priority for/)).toBeNull())
  expect(useDocumentStore.getState().plans.get('plan')?.settings.size).toBe(0)
  expect(await findLastChange()).toHaveTextContent(/earlier/)
})
