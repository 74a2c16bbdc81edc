import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect } from 'vitest'
import { afterPaint } from '../../src/lib/after-paint'

const NAME = 'Last change'

/** The message about the last change, which follows some frames after the change itself. */
export const findLastChange = (): Promise<HTMLElement> => screen.findByRole('region', { name: NAME })

/** The same, where an older message is there for that moment: waits for what it says. */
export async function expectLastChange(words: string | RegExp): Promise<void> {
  await waitFor(() => expect(screen.getByRole('region', { name: NAME })).toHaveTextContent(words))
}

export async function undoLastChange(): Promise<void> {
  await userEvent.click(await within(await findLastChange()).findByRole('button', { name: 'Undo' }))
}

/** There is no message, and none on its way: it would have been put off before this, for as long. */
export async function expectNoLastChange(): Promise<void> {
  let isPast = false
  afterPaint(() => (isPast = true))
  await waitFor(() => expect(isPast).toBe(true))
  expect(screen.queryByRole('region', { name: NAME })).not.toBeInTheDocument()
}
