import { act, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { readFile } from '../../../src/domain/import/read-file'
import { closeDialog } from '../../../src/store/open-dialog-store'
// Loaded ahead, so that no test waits for it.
import '../../../src/routes/plan/export-box'
import { makeDocument, makePlan } from '../../helpers/make-plan'
import { makeRoadmap } from '../../helpers/make-roadmap'
import { openDataPage } from './open-data-page'

afterEach(() => {
  act(closeDialog)
  vi.restoreAllMocks()
})

test('one roadmap of one’s own is a file in the format for authors, with what a later version knows of it', async () => {
  const own = (id: string, title: string) => ({
    roadmap: makeRoadmap({ id, title }),
    origin: null,
    extras: new Map([['["mood"]', '"sunny"']]),
  })
  const roadmaps = new Map([
    ['a', own('a', 'Sailing')],
    ['b', own('b', 'Rowing')],
  ])
  const { downloads, user } = await openDataPage({ ...makeDocument(), roadmaps })
  await user.selectOptions(screen.getByRole('combobox', { name: 'One roadmap of mine' }), 'Rowing')
  await user.click(screen.getByRole('button', { name: 'Export this roadmap' }))
  expect(downloads.map(({ name }) => name)).toEqual(['cairn-plan-rowing-2027-01-04.roadmap.json'])
  const text = await downloads[0]!.blob.text()
  expect(readFile(text, 'x.json')).toMatchObject({ kind: 'roadmap', roadmap: { title: 'Rowing' } })
  expect(JSON.parse(text)).toMatchObject({ mood: 'sunny' })
})

test('a link is made in the dialog of the open plan', async () => {
  const { user } = await openDataPage(makeDocument(makePlan()))
  await user.click(screen.getByRole('button', { name: 'Make a link' }))
  expect(await screen.findByRole('dialog', { name: 'Export the plan' })).toBeVisible()
})

test('without a plan there is no link to make', async () => {
  const roadmaps = new Map([['a', { roadmap: makeRoadmap(), origin: null, extras: new Map() }]])
  await openDataPage({ ...makeDocument(), roadmaps })
  expect(screen.queryByRole('button', { name: 'Make a link' })).toBeNull()
})
