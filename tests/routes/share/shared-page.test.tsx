import { act, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { deflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { EMPTY_DOCUMENT } from '../../../src/domain/document/document'
import type { Plan } from '../../../src/domain/plan/plan'
import { writeLinkPayload } from '../../../src/domain/share/link-payload'
import { planToShare, type SharedParts } from '../../../src/domain/share/shared-parts'
import { writeShared } from '../../../src/domain/share/write-shared'
import { App } from '../../../src/routes/app'
import { latePages } from '../../../src/routes/late-pages'
import { useClockStore } from '../../../src/store/clock-store'
import { useDocumentStore } from '../../../src/store/document-store'
import { closeDialog, openDialog } from '../../../src/store/open-dialog-store'
import { setHideDates } from '../../../src/store/preference-actions'
import { closeSharedLink } from '../../../src/store/share-store'
// Loaded ahead, so that no test waits for it.
import '../../../src/routes/plan/export-box'
import '../../../src/worker/handle-import'
import { findLastChange, undoLastChange } from '../../helpers/last-change'
import { day, FIRST_MONDAY, makeDocument, makeFullPlan, makePlan, makeProgress } from '../../helpers/make-plan'
import { makeRoadmap, makeStep } from '../../helpers/make-roadmap'
import { resetStores } from '../../helpers/reset-stores'

const MINE = makePlan({ id: 'mine', title: 'Sailing' })
const THEIRS = makePlan({
  title: 'Cooking',
  roadmap: makeRoadmap({ steps: [makeStep({ id: 'a', title: 'Knives' }), makeStep({ id: 'b', title: 'Sauces' })] }),
  progress: new Map([['a', makeProgress({ status: { kind: 'done', on: day(-3), startedOn: null } })]]),
})
const ALL: SharedParts = { progress: true, daysOff: true, logs: true, notes: true }

function linkOf(plan: Plan, isAlone = false): string {
  const shared = isAlone ? null : planToShare(plan, ALL, FIRST_MONDAY)
  const text = writeShared({ roadmap: plan.roadmap, plan: shared, on: FIRST_MONDAY, detail: 'whole' })
  return writeLinkPayload(Uint8Array.from(deflateRawSync(text)))
}

async function open(link: string, document = makeDocument(MINE), today = FIRST_MONDAY) {
  resetStores(document)
  useClockStore.setState({ today })
  await Promise.all(Object.values(latePages).map(({ load }) => load()))
  window.location.hash = `#/shared/${link}`
  render(<App />)
  const heading = await screen.findByRole('heading', { level: 1 })
  return { heading, user: userEvent.setup() }
}

const titles = (): readonly string[] => Array.from(useDocumentStore.getState().plans.values(), ({ title }) => title)

beforeEach(() => {
  act(closeSharedLink)
  window.sessionStorage.clear()
})

afterEach(() => {
  act(closeDialog)
  vi.restoreAllMocks()
})

describe('a link that is opened', () => {
  test('D4 shows the plan as it was sent, and changes nothing of one’s own', async () => {
    const { heading } = await open(linkOf(THEIRS), makeDocument(MINE), day(30))
    expect(heading).toHaveTextContent('Cooking')
    expect(screen.getByText(/1 of 2 steps done · as of 4 January 2027/)).toBeVisible()
    expect(screen.getByText(/nothing of yours has changed/)).toBeVisible()
    expect(screen.getByText(/^Gone on with from today, at the same hours: /)).toBeVisible()
    const steps = within(screen.getByRole('region', { name: 'The steps' })).getAllByRole('listitem')
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/Knives.*done 1 Jan 2027/),
      expect.stringMatching(/Sauces.*Jan 2027/),
    ])
    expect(titles()).toEqual(['Sailing'])
  })

  test('D5 takes what it holds out of the address', async () => {
    await open(linkOf(THEIRS))
    expect(window.location.hash).toBe('#/shared')
  })

  test('says what comes with it', async () => {
    await open(linkOf(makeFullPlan()))
    const comes = within(screen.getByRole('region', { name: 'What comes with it' }))
    expect(comes.getByText(/^What is done or ticked in \d+ steps?$/)).toBeVisible()
    expect(comes.getByText(/days off, or days with other hours$/)).toBeVisible()
    expect(comes.getByText(/^Hours logged: /)).toBeVisible()
    expect(comes.getByText(/^Notes, links or evidence with /)).toBeVisible()
  })

  test('is made one’s own beside the others, and is open then; one undo takes it back', async () => {
    const { user } = await open(linkOf(THEIRS))
    await user.click(screen.getByRole('button', { name: 'Make it mine' }))
    await waitFor(() => expect(window.location.hash).toBe('#/plan'))
    expect(titles()).toEqual(['Sailing', 'Cooking'])
    expect(
      await within(await findLastChange()).findByText('“Cooking” is a plan of yours now, from a link.'),
    ).toBeVisible()
    await undoLastChange()
    expect(titles()).toEqual(['Sailing'])
  })

  test('is made one’s own without what is done in it', async () => {
    const { user } = await open(linkOf(THEIRS))
    await user.click(screen.getByRole('checkbox', { name: 'Keep what is done in it, in 1 step' }))
    await user.click(screen.getByRole('button', { name: 'Make it mine' }))
    const { plans, currentPlan } = useDocumentStore.getState()
    expect(plans.get(currentPlan ?? '')?.progress.size).toBe(0)
  })

  test('is left: nothing has changed, and it is gone', async () => {
    const { user } = await open(linkOf(THEIRS))
    await user.click(screen.getByRole('button', { name: 'Not now' }))
    await waitFor(() => expect(window.location.hash).toBe('#/plan'))
    expect([titles(), window.sessionStorage.length]).toEqual([['Sailing'], 0])
  })

  test('a roadmap alone is called one', async () => {
    await open(linkOf(THEIRS, true), EMPTY_DOCUMENT)
    expect(screen.getByText('A roadmap that was sent to you')).toBeVisible()
    expect(screen.queryByRole('checkbox')).toBeNull()
  })

  test('keeps dates from sight for who does not want to see them', async () => {
    resetStores(makeDocument(MINE))
    setHideDates(true)
    const hidden = useDocumentStore.getState()
    await open(linkOf(THEIRS), hidden)
    expect(screen.getByText(/You keep dates from sight/)).toBeVisible()
    expect(within(screen.getByRole('region', { name: 'The steps' })).queryByText(/2027/)).toBeNull()
  })

  test('D1 that is cut off: a sentence, and nothing has changed', async () => {
    const { heading } = await open(linkOf(THEIRS).slice(0, -20))
    expect(heading).toHaveTextContent('This link cannot be opened')
    expect(screen.getByRole('alert')).toHaveTextContent(/cut off or changed on the way\. Copy all of it/)
    expect([titles(), window.location.hash]).toEqual([['Sailing'], '#/shared'])
  })

  test('the page without a link says where to find one', async () => {
    resetStores(makeDocument(MINE))
    window.location.hash = '#/shared'
    render(<App />)
    expect(await screen.findByRole('heading', { name: 'There is no plan from a link here' })).toBeVisible()
  })
})

describe('the dialog', () => {
  async function openBox(plan: Plan) {
    resetStores(makeDocument(plan))
    window.location.hash = '#/plan'
    render(<App />)
    await screen.findByRole('heading', { level: 1 })
    act(() => openDialog('export'))
    const box = await screen.findByRole('dialog', { name: 'Export the plan' })
    return { link: within(within(box).getByRole('region', { name: 'Link' })), user: userEvent.setup() }
  }

  test('says exactly what the link holds, and asks only about what there is', async () => {
    const { link, user } = await openBox(makeFullPlan())
    expect(
      await link.findByText(
        /its pace, its answers, its steps, what you have set for them, what is done and days off\. Nothing else of yours/,
      ),
    ).toBeVisible()
    await user.click(link.getByRole('checkbox', { name: /^Notes, links and evidence/ }))
    await user.click(link.getByRole('checkbox', { name: 'Days off' }))
    expect(
      link.getByText(/what you have set for them, what is done and notes, links and evidence\. Nothing else/),
    ).toBeVisible()
    // Hours go only with what is done.
    await user.click(link.getByRole('checkbox', { name: /^What is done/ }))
    expect(link.queryByRole('checkbox', { name: 'Logged hours' })).toBeNull()
    await user.click(link.getByRole('radio', { name: 'Only the roadmap' }))
    expect(link.getByText(/Nothing of you is in it/)).toBeVisible()
    expect(link.queryByRole('checkbox')).toBeNull()
  })

  test('copies a link that opens', async () => {
    const { link, user } = await openBox(THEIRS)
    await link.findByText(/ characters\.$/)
    await user.click(link.getByRole('button', { name: 'Copy link' }))
    expect(await screen.findAllByText('The link is copied. Paste it into a message.')).not.toHaveLength(0)
    const copied = await navigator.clipboard.readText()
    expect(copied).toMatch(/#\/shared\/1[\w-]+$/)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('D6 offers the file where it is too long', async () => {
    const steps = Array.from({ length: 1000 }, (_, at) =>
      makeStep({ id: `s${at}`, title: `Step ${((at * 2_654_435_761) % 4_294_967_296).toString(36)} ${at * at}` }),
    )
    const { link } = await openBox(makePlan({ roadmap: makeRoadmap({ steps }) }))
    expect(
      await link.findByText(/^As a link this would have [\d,]+ characters, and beyond 8,000 links get lost/),
    ).toBeVisible()
    expect(link.getByRole('button', { name: 'Copy link' })).toBeDisabled()
    expect(link.getByRole('button', { name: 'Save the plan as a file' })).toBeEnabled()
  })
})
