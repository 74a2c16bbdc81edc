import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/domain/day'
import type { Plan } from '../../src/domain/plan/plan'
import { setHideDates } from '../../src/store/preference-actions'
import { undoChange } from '../../src/store/plan-actions'
import { setNotBefore } from '../../src/store/step-actions'
import { expectLastChange, findLastChange } from '../helpers/last-change'
import { makeLearner } from '../helpers/make-learner'
import { FIRST_MONDAY, makeDocument, makePlan, makeProgress } from '../helpers/make-plan'
import { makeMilestone, makeRoadmap, makeStep, makeWait } from '../helpers/make-roadmap'
import { openApp, withPreferences } from '../helpers/open-app'

/** `4 January 2027`, `28 Apr`, `Mon 4 January`, `Mar 2027`: anything that says a day or a month. */
const DATE =
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\b|\b20\d\d\b/g

const PLAN = makePlan({
  roadmap: makeRoadmap({
    goal: 'a cook',
    steps: [
      makeStep({ id: 'learn', title: 'Learn' }),
      makeStep({ id: 'build', title: 'Build', prerequisites: ['learn'] }),
      makeWait({ id: 'wait', title: 'Wait', prerequisites: ['build'] }),
      makeStep({ id: 'after', title: 'After', prerequisites: ['wait'] }),
      makeStep({ id: 'extra', title: 'Extra', optional: true }),
      makeMilestone({ id: 'arrive', title: 'Arrive', prerequisites: ['after'] }),
    ],
  }),
  title: 'Cooking',
  learner: makeLearner({ start: addDays(FIRST_MONDAY, -7) }),
  progress: new Map([['build', makeProgress({ status: { kind: 'known' } })]]),
  settings: new Map([
    ['learn', { notBefore: addDays(FIRST_MONDAY, 9), priority: -1 }],
    ['extra', { leftOut: true }],
  ]),
})

async function open(address: string, plan: Plan = PLAN) {
  return openApp(`#${address}`, withPreferences(makeDocument(plan), { hideDates: true }))
}

/** All that is read on the page or out of it; what a person chose in a field is theirs to see. */
function words(): string {
  const names = [...document.querySelectorAll('[aria-label], [title]')].map(
    (each) => `${each.getAttribute('aria-label') ?? ''} ${each.getAttribute('title') ?? ''}`,
  )
  return [document.title, document.body.textContent, ...names].join('\n')
}

/** Every date that is said, with the words before it. */
function datesSaid(): readonly string[] {
  // What day it is is no secret.
  const text = words().replaceAll('Today, 4 January 2027', 'Today')
  return Array.from(text.matchAll(DATE), (match) => text.slice(Math.max(0, match.index - 60), match.index) + match[0])
}

describe('where dates are hidden, none is said', () => {
  test.each(['timeline', 'list', 'map'])('by the plan as a %s', async (view) => {
    await open(`/plan?view=${view}`)
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(/hours to go/)
    expect(datesSaid()).toEqual([])
  })

  test.each(['learn', 'build', 'wait', 'after', 'extra', 'arrive'])('by the sheet of “%s”, unfolded', async (id) => {
    const user = await open(`/plan/steps/${id}`)
    const sheet = within(await screen.findByRole('dialog'))
    for (const name of [/^Order and limits/, /^Estimate/]) {
      const fold = sheet.queryByRole('heading', { name })
      if (fold !== null) await user.click(fold)
    }
    expect(datesSaid()).toEqual([])
  })

  test('by the preview of another estimate', async () => {
    const user = await open('/plan/steps/learn')
    const sheet = within(await screen.findByRole('dialog'))
    await user.click(sheet.getByRole('heading', { name: 'Estimate' }))
    await user.clear(sheet.getByLabelText('Pessimistic, hours'))
    await user.type(sheet.getByLabelText('Pessimistic, hours'), '90')
    await user.tab()
    expect(sheet.getByText(/^The plan would count on/)).toHaveTextContent(/You would finish .* later\.$/)
    expect(datesSaid()).toEqual([])
  })

  test('by the message after a change, which says how far the date moves', async () => {
    const user = await open('/plan?view=list')
    await user.click(await screen.findByRole('checkbox', { name: /After/ }))
    expect(await findLastChange()).toHaveTextContent(/You finish .* earlier\./)
    expect(datesSaid()).toEqual([])
  })

  test('by the message about a day before which a step does not begin, and by that of its undo', async () => {
    await open('/plan?view=list')
    act(() => setNotBefore('after', addDays(FIRST_MONDAY, 20)))
    await expectLastChange('“After” does not begin before the day you chose.')
    act(undoChange)
    await expectLastChange(/^Undone: “After”/)
    expect(datesSaid()).toEqual([])
  })

  test('by the message about another first day', async () => {
    await open('/plan/setup')
    const field = await screen.findByLabelText('First day of the plan')
    fireEvent.change(field, { target: { value: '2027-02-01' } })
    expect(await findLastChange()).toHaveTextContent('First day 5 weeks later.')
    expect(datesSaid()).toEqual([])
  })

  test('by the plans side by side', async () => {
    await open('/roadmaps')
    expect(await screen.findByRole('columnheader', { name: 'Hours left' })).toBeVisible()
    expect(screen.queryByRole('columnheader', { name: 'Likely finish' })).not.toBeInTheDocument()
    expect(within(screen.getByRole('table', { name: 'Your plans' })).queryByText(/\b20\d\d\b/)).not.toBeInTheDocument()
  })

  test('by the hours and answers, and by the message about each touch', async () => {
    await open('/plan/setup')
    expect(await screen.findByRole('heading', { name: /^Until you are a cook/ })).toBeVisible()
    fireEvent.change(screen.getByRole('slider', { name: 'Hours a week' }), { target: { value: '30' } })
    const message = await findLastChange()
    expect(message).toHaveTextContent(/^Hours from \d+ to 30 a week\. You finish .* earlier\./)
    expect(message).not.toHaveTextContent(/20\d\d/)
    expect(screen.queryByRole('figure', { name: 'Your phases over time' })).not.toBeInTheDocument()
  })

  test('but the forecast says why it has dates, and can show them everywhere', async () => {
    const user = await open('/forecast')
    expect(await screen.findByText(/^Dates are hidden elsewhere; this page is about dates\./)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show dates everywhere' }))
    expect(screen.queryByText(/^Dates are hidden elsewhere/)).not.toBeInTheDocument()
    act(() => {
      window.location.hash = '#/plan?view=list'
      window.dispatchEvent(new PopStateEvent('popstate'))
    })
    expect(await screen.findByRole('columnheader', { name: 'Finish' })).toBeVisible()
  })

  test('but those that were asked for are there', async () => {
    await open('/plan?view=list')
    act(() => setHideDates(false))
    expect(await screen.findByRole('columnheader', { name: 'Finish' })).toBeVisible()
    expect(datesSaid()).not.toEqual([])
  })
})
