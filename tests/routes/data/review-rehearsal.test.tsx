import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, expect, test, vi } from 'vitest'
import { EMPTY_DOCUMENT } from '../../../src/domain/document/document'
import * as layOut from '../../../src/lib/lay-out-unseen'
import { ReviewRehearsal } from '../../../src/routes/data/review-rehearsal'
import { useDocumentStore } from '../../../src/store/document-store'
import { FIRST_MONDAY } from '../../helpers/make-plan'
import { resetStores } from '../../helpers/reset-stores'
import { openDataPage } from './open-data-page'

afterEach(() => vi.restoreAllMocks())

test('what shows a file is drawn while one is chosen, with a file of its own that nobody sees, and dropped', async () => {
  const laidOut = vi.spyOn(layOut, 'layOutUnseen')
  resetStores(EMPTY_DOCUMENT, FIRST_MONDAY)
  const before = useDocumentStore.getState()
  render(
    <MemoryRouter>
      <main>
        <h1>Your data</h1>
        <ReviewRehearsal />
      </main>
    </MemoryRouter>,
  )
  await waitFor(() => expect(laidOut).toHaveBeenCalled(), { timeout: 5000 })
  const [drawn] = laidOut.mock.calls[0] ?? []
  expect(drawn).toHaveTextContent(/What is in “plan\.json”.*1 plan.*A plan.*Add 1 plan/)
  expect(document.body).toHaveTextContent(/^Your data$/)
  expect(screen.queryByRole('dialog', { hidden: true })).not.toBeInTheDocument()
  await waitFor(() => expect(drawn?.parentElement?.parentElement ?? null).toBeNull(), { timeout: 5000 })
  expect(useDocumentStore.getState()).toBe(before)
})

test('that begins when the chooser is opened, and not before', async () => {
  const laidOut = vi.spyOn(layOut, 'layOutUnseen')
  await openDataPage(EMPTY_DOCUMENT)
  expect(laidOut).not.toHaveBeenCalled()
  fireEvent.click(screen.getByLabelText('Choose a file'))
  await waitFor(() => expect(laidOut).toHaveBeenCalled(), { timeout: 5000 })
})
