import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SaveStatusLine, SaveWarning } from '../../src/routes/shell/save-status'
import { reportOpening, reportSaveStatus, reportSetAside, useSaveStatusStore } from '../../src/store/save-status-store'
import { resetStores } from '../helpers/reset-stores'

const NAME = 'Download what was set aside'

beforeEach(() => {
  resetStores()
  reportSaveStatus({ kind: 'saved' })
})

afterEach(() => {
  cleanup()
  useSaveStatusStore.setState(useSaveStatusStore.getInitialState())
  vi.restoreAllMocks()
})

function renderBoth() {
  render(
    <>
      <SaveWarning />
      <SaveStatusLine />
    </>,
  )
}

test('without anything set aside there is no button for it', () => {
  reportOpening({ says: 'Something was found.', problems: [] })
  renderBoth()
  expect(screen.queryByRole('button', { name: NAME })).not.toBeInTheDocument()
})

test('what was set aside can be taken away exactly as it was, also after the warning was closed', async () => {
  const files: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob)
    return 'blob:none'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
  reportOpening({ says: 'Something was found.', problems: [] })
  for (const text of ['garbage\u0000', 'rubbish', 'rubbish']) reportSetAside(text)
  renderBoth()
  expect(screen.getByRole('alert')).toContainElement(screen.getByRole('button', { name: NAME }))
  await userEvent.click(screen.getByRole('button', { name: NAME }))
  expect(await Promise.all(files.map((file) => file.text()))).toEqual(['garbage\u0000', 'rubbish'])
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: NAME }))
  expect(files).toHaveLength(4)
})
