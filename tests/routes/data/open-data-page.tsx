import { fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { vi } from 'vitest'
import type { CairnDocument } from '../../../src/domain/document/document'
import { exportDocument } from '../../../src/domain/document/export-document'
import { App } from '../../../src/routes/app'
import { FIRST_MONDAY } from '../../helpers/make-plan'
import { resetStores } from '../../helpers/reset-stores'

/** Opens "Your data" on a device that holds a document. Gives what was handed to the person as files since. */
export async function openDataPage(document: CairnDocument) {
  resetStores(document, FIRST_MONDAY)
  return showDataPage()
}

/** The same on the device as it is. */
export async function showDataPage() {
  const downloads: { readonly name: string; readonly blob: Blob }[] = []
  const blobs: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${blobs.push(blob as Blob) - 1}`)
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    const blob = blobs[Number(this.href.replace('blob:', ''))]
    if (blob !== undefined) downloads.push({ name: this.download, blob })
  })
  // Loaded ahead: how long that takes is up to the machine.
  await Promise.all([
    import('../../../src/routes/data/data-page'),
    import('../../../src/routes/data/plan-file-review'),
    import('../../../src/routes/data/roadmap-file-review'),
    import('../../../src/worker/handle-import'),
  ])
  window.location.hash = '#/data'
  render(<App />)
  await screen.findByRole('heading', { level: 1, name: 'Your data' })
  return { downloads, user: userEvent.setup() }
}

/** Chooses a file, as it is on the disk. */
export async function chooseFile(
  content: CairnDocument | string | Uint8Array<ArrayBuffer>,
  name = 'my-plans.json',
): Promise<void> {
  const bytes = typeof content === 'string' || content instanceof Uint8Array ? content : exportDocument(content)
  await userEvent.upload(screen.getByLabelText('Choose a file'), new File([bytes], name, { type: 'application/json' }))
}

export const dropFiles = (files: readonly File[]): void => {
  const heading = screen.getByRole('heading', { level: 1 })
  const dataTransfer = { types: ['Files'], files, dropEffect: 'none' }
  fireEvent.dragEnter(heading, { dataTransfer })
  fireEvent.dragOver(heading, { dataTransfer })
  fireEvent.drop(heading, { dataTransfer })
}

export const part = (name: string) => within(screen.getByRole('region', { name }))
export const review = async () => within(await screen.findByRole('dialog', { name: /^What is in/ }))
