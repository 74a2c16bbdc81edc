import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { paceMedian } from '../../src/domain/forecast/pace'
import { App } from '../../src/routes/app'
import { useDocumentStore } from '../../src/store/document-store'
import { viewPlan } from '../../src/store/plan-selectors'
import { expectLastChange, undoLastChange } from '../helpers/last-change'
import { FIRST_MONDAY, makeDocument, makePlan, makeProgress } from '../helpers/make-plan'
import { makeRoadmap, makeStep } from '../helpers/make-roadmap'
import { openApp } from '../helpers/open-app'
import { resetStores } from '../helpers/reset-stores'
import { finishNow, planNow } from '../helpers/stores-now'

const STEPS = [makeStep({ id: 'a', title: 'A' }), makeStep({ id: 'b', title: 'B' })]

const part = (name: string) => within(screen.getByRole('region', { name }))

async function openSetup(): Promise<void> {
  await openApp('#/plan/setup', makePlan({ roadmap: makeRoadmap({ steps: STEPS }) }))
}

describe('hours on single days', () => {
  test('are set, move the date, and are taken back', async () => {
    await openSetup()
    const before = finishNow()
    const section = part('Hours on single days')
    await userEvent.clear(section.getByLabelText('Hours on it'))
    await userEvent.type(section.getByLabelText('Hours on it'), '0')
    await userEvent.click(section.getByRole('button', { name: 'Set them' }))
    expect(section.getByText(/^4 January 2027: 0 hours/)).toBeVisible()
    expect(finishNow()).not.toEqual(before)
    await userEvent.click(section.getByRole('button', { name: 'Remove 4 January 2027' }))
    expect(finishNow()).toEqual(before)
    expect(section.getByText(/^None yet/)).toBeVisible()
  })

  test('cannot be more than a day has', async () => {
    await openSetup()
    const section = part('Hours on single days')
    const field = section.getByLabelText('Hours on it')
    await userEvent.clear(field)
    await userEvent.type(field, '25')
    expect(field).toHaveAccessibleDescription('At most 24 hours.')
    await userEvent.click(section.getByRole('button', { name: 'Set them' }))
    expect(planNow().learner.overrides.size).toBe(0)
    expect(field).toHaveFocus()
  })
})

describe('how one works', () => {
  test('several steps share a day', async () => {
    await openSetup()
    fireEvent.change(part('How you work').getByRole('slider', { name: 'Steps at once' }), { target: { value: '2' } })
    expect(part('How you work').getByText('2 share each day')).toBeVisible()
    const days = viewPlan(planNow(), FIRST_MONDAY).schedule.work.filter(({ day }) => day === FIRST_MONDAY)
    expect(days.map(({ step }) => step)).toEqual(['a', 'b'])
  })

  test('estimates of one’s own take longer, and the pace can be said', async () => {
    await openSetup()
    const section = part('How you work')
    expect(section.getByRole('radio', { name: /^Other people’s experience/ })).toBeChecked()
    await userEvent.click(section.getByRole('radio', { name: /^My own estimates/ }))
    expect(paceMedian(planNow().pacePrior)).toBeCloseTo(1.25)
    expect(section.getByText('25% longer than estimated')).toBeVisible()
    const { remaining } = viewPlan(planNow(), FIRST_MONDAY).steps[0]!
    expect(remaining).toBe(
      Math.round(1.25 * viewPlan(makePlan({ roadmap: planNow().roadmap }), FIRST_MONDAY).steps[0]!.remaining),
    )
    fireEvent.change(section.getByRole('slider', { name: 'My pace to begin with' }), { target: { value: '80' } })
    expect(section.getByText('20% shorter than estimated')).toBeVisible()
    expect(paceMedian(planNow().pacePrior)).toBeCloseTo(0.8)
    // Neither of the two any more, and as unsure as before.
    expect(section.getByRole('radio', { name: /^My own estimates/ })).not.toBeChecked()
    expect(planNow().pacePrior.deviation).toBe(0.4)
  })
})

describe('how it is shown', () => {
  const preferences = () => useDocumentStore.getState().preferences

  test('dates and finished steps are hidden, and shown again', async () => {
    await openSetup()
    const section = part('How it is shown')
    const dates = section.getByRole('checkbox', { name: /^Hide dates/ })
    const finished = section.getByRole('checkbox', { name: /^Hide finished steps/ })
    expect(screen.getByRole('heading', { name: /2027/ })).toBeVisible()
    await userEvent.click(dates)
    await userEvent.click(finished)
    expect(preferences()).toMatchObject({ hideDates: true, hideDone: true })
    expect(screen.queryByRole('heading', { name: /2027/ })).not.toBeInTheDocument()
    await userEvent.click(dates)
    await userEvent.click(finished)
    expect(preferences()).toMatchObject({ hideDates: false, hideDone: false })
  })
})

test('a step known by one’s own word is on the receipt, and counts again when that is taken back', async () => {
  const progress = new Map([['a', makeProgress({ status: { kind: 'known' } })]])
  resetStores(makeDocument(makePlan({ roadmap: makeRoadmap({ steps: STEPS }), progress })))
  window.location.hash = '#/plan/setup'
  render(<App />)
  await screen.findByRole('heading', { name: 'Hours and answers' })
  const hours = () => screen.getAllByRole('definition').map(({ textContent }) => textContent)
  expect(hours()).toEqual(['20 h', 'saves 10 h', '10 h', '10 h'])
  await userEvent.click(screen.getByRole('button', { name: 'Don’t count A as known' }))
  expect(planNow().progress.get('a')?.status.kind ?? 'open').toBe('open')
  expect(hours()).toEqual(['20 h', '20 h'])
})

describe('each change is confirmed', () => {
  test('a slider by one message, however far it is dragged, with one undo and the focus where it was', async () => {
    await openSetup()
    const slider = part('How you work').getByRole('slider', { name: 'Steps at once' })
    slider.focus()
    for (const value of ['2', '3', '4']) {
      fireEvent.input(slider, { target: { value } })
      await expectLastChange(`Steps at once from 1 to ${value}.`)
    }
    expect(slider).toHaveFocus()
    await undoLastChange()
    expect(planNow().learner.stepsAtOnce).toBe(1)
    await expectLastChange('Undone: Steps at once from 1 to 4.')
  })

  test('hours, pace and the first day, in the words of the plan’s history', async () => {
    await openSetup()
    fireEvent.change(screen.getByRole('slider', { name: /Hours a week/ }), { target: { value: '12' } })
    await expectLastChange(/^Hours from \d+ to 12 a week\. The finish date moves to/)
    await userEvent.click(part('How you work').getByRole('radio', { name: /^My own estimates/ }))
    await expectLastChange(/^Pace to begin with from 1 to 1\.25\./)
    fireEvent.change(screen.getByLabelText('First day of the plan'), { target: { value: '2027-01-11' } })
    await expectLastChange(/^First day from 4 Jan 2027 to 11 Jan 2027\./)
  })
})
