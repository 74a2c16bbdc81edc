import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { acceptPlan } from '../../../src/domain/plan/create-plan'
import { setWeek, tickStep } from '../../../src/domain/plan/edit-plan'
import type { Plan } from '../../../src/domain/plan/plan'
import { setStepDone, undoChange } from '../../../src/store/plan-actions'
import { MOST_STEPS_AT_ONCE } from '../../../src/store/standing-selectors'
import { makeLearner } from '../../helpers/make-learner'
import { day, FIRST_MONDAY, makePlan } from '../../helpers/make-plan'
import { makeEstimate, makeRoadmap, makeStep, makeWait } from '../../helpers/make-roadmap'
import { noticeNow, planNow } from '../../helpers/stores-now'
import { finishDayNow, renderCards } from './render-cards'

/** Ten hours each, two a day on weekdays: five weeks, of which one is optional. */
const roadmap = makeRoadmap({
  steps: [
    makeStep({ id: 'a', title: 'First' }),
    makeStep({ id: 'b', title: 'Second', prerequisites: ['a'] }),
    makeStep({ id: 'side', title: 'Aside', optional: true, prerequisites: ['b'] }),
    makeStep({ id: 'c', title: 'Third', prerequisites: ['b', 'side'] }),
    makeStep({ id: 'd', title: 'Fourth', prerequisites: ['c'] }),
  ],
})
const PLAN = acceptPlan(makePlan({ roadmap }), FIRST_MONDAY)
const standing = (): HTMLElement => screen.getByRole('region', { name: 'Where you stand' })
const button = (name: string | RegExp): HTMLElement => within(standing()).getByRole('button', { name })
const item = (title: string): HTMLElement => screen.getByRole('heading', { level: 3, name: title }).closest('li')!
const undo = (): void => act(undoChange)

describe('where you stand', () => {
  test('day 0: there is nothing to compare, and what can be done about the date is there for the asking', async () => {
    const user = renderCards(PLAN)
    expect(standing()).toHaveTextContent('You have just startedThere is nothing to compare yet.')
    expect(screen.queryByRole('heading', { level: 3 })).not.toBeInTheDocument()
    await user.click(screen.getByText('What you can do'))
    expect(item('Accept today’s dates')).toHaveTextContent('Finish: 5 February 2027')
    expect(item('Fewer hours')).toHaveTextContent('Fewer than 10 hours a week would make it later.')
    expect(within(item('Leave out optional steps')).getByRole('checkbox')).toBeVisible()
  })

  test('before the first day it says how long it is until then, and the day stands on the page once', () => {
    renderCards(acceptPlan(makePlan({ roadmap, learner: makeLearner({ start: day(28) }) }), FIRST_MONDAY))
    expect(standing()).toHaveTextContent('Starts in 4 weeks')
    expect(document.body.textContent.match(/1\sFebruary/g)).toHaveLength(1)
  })

  test.each([
    ['one step due, and done', tickStep(PLAN, 'a', day(4)), 7, 'On schedule: 1 of 1 steps planned by now is done.'],
    ['on plan', tickStep(PLAN, 'a', day(4)), 7, 'On plan'],
    [
      'nearly',
      PLAN,
      1,
      'On plan3 days later than first planned, within what a plan of this length moves by itself. First planned for 5 February 2027, now 8 February 2027.',
    ],
    ['later', PLAN, 8, '10 days later than first planned0 of 1 steps planned by now are done.'],
    ['ahead', tickStep(tickStep(PLAN, 'a', day(1)), 'b', day(2)), 3, '9 days earlier than first planned'],
    [
      'all that were due are done',
      tickStep(tickStep(PLAN, 'a', day(4)), 'b', day(11)),
      15,
      'On schedule: 2 of 2 steps planned by now are done.',
    ],
    ['some are', tickStep(PLAN, 'a', day(4)), 15, '1 of 2 steps planned by now is done.'],
  ])('%s', (_, plan, today, words) => {
    renderCards(plan, day(today))
    const text = standing().textContent.replaceAll('\u00A0', ' ')
    expect(text).toContain(words)
    expect(text).not.toMatch(/overdue|behind|late\b/i)
  })

  test('where dates are hidden there are only durations', () => {
    renderCards(PLAN, day(9), { hideDates: true })
    expect(standing()).toHaveTextContent(/\d days later than first planned/)
    expect(standing().textContent).not.toMatch(/20\d\d|January|February|Jan|Feb/)
  })

  test('no baseline: today’s dates can be kept to compare with', async () => {
    const user = renderCards(makePlan({ roadmap }))
    await user.click(button('Keep today’s dates'))
    expect(planNow().baseline?.savedOn).toBe(FIRST_MONDAY)
    expect(standing()).toHaveTextContent('There is nothing to compare yet.')
  })

  test('without hours there is nothing to compare, and nothing to be away from', () => {
    renderCards(setWeek(PLAN, [0, 0, 0, 0, 0, 0, 0]), day(3))
    expect(standing()).toHaveTextContent('No finish date at presentIt was first planned for 5 February 2027.')
    expect(within(standing()).queryByRole('button', { name: 'Plan time off…' })).not.toBeInTheDocument()
  })

  test('there at last: how the day compares, and no breaks to take', () => {
    renderCards(
      ['a', 'b', 'c', 'd'].reduce((plan, id) => tickStep(plan, id, day(22)), PLAN),
      day(40),
    )
    expect(standing()).toHaveTextContent('You are there, 10 days earlier than first planned')
    expect(within(standing()).queryByRole('button', { name: 'Plan time off…' })).not.toBeInTheDocument()
  })
})

describe('when it is later, three choices', () => {
  test('move the date: the new dates are accepted, and undone', async () => {
    const user = renderCards(PLAN, day(8))
    expect(item('Move the date')).toHaveTextContent('Finish: 15 February 2027, as now')
    await user.click(button('Accept the new dates'))
    expect(noticeNow()).toBe('From here on, dates are compared with those of today.')
    expect(standing()).toHaveTextContent('On plan')
    undo()
    expect(planNow()).toEqual(PLAN)
    expect(standing()).toHaveTextContent('10 days later')
  })

  test('more hours: how many, with the date that they then give', async () => {
    const user = renderCards(PLAN, day(8))
    const choice = item('More hours')
    const preview = /Finish: (\d+) (\w+) 2027/.exec(choice.textContent)!
    await user.click(within(choice).getByRole('button', { name: /^Plan [\d.]+ hours a week$/ }))
    expect(finishDayNow()).toBe(Date.parse(`${preview[1]} ${preview[2]} 2027 UTC`) / 86_400_000 - FIRST_MONDAY)
    expect(finishDayNow()).toBeLessThanOrEqual(32)
    expect(noticeNow()).toMatch(/^Your week has [\d.]+ hours now\.$/)
    undo()
    expect(finishDayNow()).toBe(42)
  })

  test('optional steps: what each saves, the date without those chosen, and then without them', async () => {
    const user = renderCards(PLAN, day(8))
    const choice = item('Leave out optional steps')
    expect(within(choice).queryByRole('button')).not.toBeInTheDocument()
    await user.click(within(choice).getByRole('checkbox', { name: 'Aside 10 h, 7 days earlier' }))
    expect(within(choice).getByRole('status')).toHaveTextContent('Finish: 8 February 2027, 7 days earlier')
    await user.click(within(choice).getByRole('button', { name: 'Leave out 1 step' }))
    expect(finishDayNow()).toBe(35)
    expect(noticeNow()).toBe('1 optional step left out, 10 hours in all.')
    undo()
    expect(finishDayNow()).toBe(42)
  })

  test('a day that no hours reach: why, and the earliest there is', () => {
    const waits = makeRoadmap({
      steps: [
        makeWait({ id: 'wait', title: 'Wait', days: makeEstimate(30) }),
        makeStep({ id: 'a', prerequisites: ['wait'] }),
      ],
    })
    renderCards(acceptPlan(makePlan({ roadmap: waits }), FIRST_MONDAY), day(20))
    expect(item('More hours')).toHaveTextContent(
      'Waits alone take longer than until 9 February 2027, whatever the hours.',
    )
    expect(item('More hours')).toHaveTextContent(
      'The earliest, with 48.5 hours a week, is 23 February 2027, 6 days earlier.',
    )
  })

  test('a day that has passed', () => {
    renderCards(PLAN, day(60))
    expect(item('More hours')).toHaveTextContent('5 February 2027 has passed.')
    expect(within(item('More hours')).queryByRole('button')).not.toBeInTheDocument()
  })
})

test('when it is ahead, fewer hours are a choice as well', async () => {
  const user = renderCards(tickStep(tickStep(PLAN, 'a', day(1)), 'b', day(2)), day(3))
  await user.click(screen.getByText('What you can do'))
  const choice = item('Fewer hours')
  await user.click(within(choice).getByRole('button', { name: /^Plan [\d.]+ hours a week$/ }))
  expect(finishDayNow()).toBeLessThanOrEqual(32)
  expect(planNow().learner.week.reduce((sum, minutes) => sum + minutes, 0)).toBeLessThan(600)
})

describe('breaks', () => {
  test('away in two clicks, back in one, and each undone', async () => {
    const user = renderCards(PLAN, day(1))
    await user.click(button('Plan time off…'))
    await user.click(button(/^2 weeks/))
    expect(noticeNow()).toBe('You are away until Tue 19 January.')
    expect(standing()).toHaveTextContent('You are away until Tue 19 January')
    expect(planNow().learner.daysOff).toEqual([{ from: day(1), to: day(15) }])
    await user.click(button('I am back'))
    expect(planNow().learner.daysOff).toEqual([])
    undo()
    expect(standing()).toHaveTextContent('You are away until')
    undo()
    expect(planNow()).toEqual(PLAN)
  })

  test('until Monday, unless that is a week away anyway', async () => {
    const user = renderCards(PLAN, day(2))
    await user.click(button('Plan time off…'))
    await user.click(button(/^Until Monday/))
    expect(planNow().learner.daysOff).toEqual([{ from: day(2), to: day(7) }])
  })

  test('on a Monday the next one is a week away: one choice', async () => {
    const user = renderCards(PLAN, day(7))
    await user.click(button('Plan time off…'))
    expect(button(/^1 week/)).toHaveTextContent('back 18 Jan')
    expect(within(standing()).queryByRole('button', { name: /^Until Monday/ })).not.toBeInTheDocument()
  })

  test('until any day, which can be changed while away', async () => {
    const user = renderCards(PLAN, day(1))
    await user.click(button('Plan time off…'))
    const back = screen.getByLabelText('Or back on')
    await user.clear(back)
    await user.type(back, '2027-01-09{Enter}')
    expect(planNow().learner.daysOff).toEqual([{ from: day(1), to: day(5) }])
    await user.click(button('Back on another day…'))
    await user.click(button(/^1 week/))
    expect(planNow().learner.daysOff).toEqual([{ from: day(1), to: day(8) }])
  })

  test('the button that plans time off stays where it is, and closes what it opened', async () => {
    const user = renderCards(PLAN, day(2))
    const trigger = button('Plan time off…')
    const place = trigger.parentElement!
    await user.click(trigger)
    const panel = screen.getByRole('group', { name: 'Time off from today' })
    expect(trigger).toHaveAttribute('aria-expanded', 'true')
    expect(trigger.parentElement).toBe(place)
    expect(place).not.toContainElement(panel)
    expect(trigger.compareDocumentPosition(panel)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    await user.click(trigger)
    expect(panel).not.toBeInTheDocument()
  })

  test('while away the choices wait, folded', () => {
    renderCards(makePlan({ ...PLAN, learner: makeLearner({ daysOff: [{ from: day(1), to: day(30) }] }) }), day(9))
    expect(screen.getByText('What you can do').closest('details')).not.toHaveAttribute('open')
  })

  test('after three quiet weeks it says so first; the absence can be noted', async () => {
    const user = renderCards(PLAN, day(22))
    expect(standing()).toHaveTextContent(
      'Where you standNothing was logged for 3 weeks. The plan has moved by itself and goes on from today.',
    )
    expect(within(standing()).getByRole('link', { name: 'I worked: log it' })).toHaveAttribute('href', '#/plan/steps/a')
    const finish = finishDayNow()
    await user.click(button('Those weeks were off'))
    expect(planNow().learner.daysOff).toEqual([{ from: day(1), to: day(22) }])
    expect(noticeNow()).toBe('The last 3 weeks count as days off.')
    expect(standing()).not.toHaveTextContent('Nothing was logged')
    expect(finishDayNow()).toBe(finish)
    expect(item('Move the date')).toBeInTheDocument()
  })
})

describe('a plan of two years', () => {
  /** 1,040 hours at ten a week. */
  const long = acceptPlan(
    makePlan({ roadmap: makeRoadmap({ steps: [makeStep({ id: 'a', estimate: makeEstimate(62_400) })] }) }),
    FIRST_MONDAY,
  )

  test('a week later is on plan, is said all the same, and asks for nothing', () => {
    renderCards(long, day(7))
    expect(standing()).toHaveTextContent(
      'On plan7 days later than first planned, within what a plan of this length moves by itself.',
    )
    expect(screen.getByText('What you can do').closest('details')).not.toHaveAttribute('open')
  })

  test('more than that is later, and the choices are there', () => {
    renderCards(long, day(21))
    expect(standing()).toHaveTextContent('3 weeks later than first planned')
    expect(screen.getByText('What you can do').closest('details')).toHaveAttribute('open')
  })
})

test('in a large plan the other hours and steps are worked out when asked for', async () => {
  const steps = Array.from({ length: MOST_STEPS_AT_ONCE + 1 }, (_, i) =>
    makeStep({ id: `s${i}`, title: `Step ${i}`, optional: i % 100 === 0, estimate: makeEstimate(30) }),
  )
  const large: Plan = acceptPlan(makePlan({ roadmap: makeRoadmap({ steps }) }), FIRST_MONDAY)
  const user = renderCards(large, day(8))
  expect(item('Move the date')).toBeInTheDocument()
  // Their places are there from the start, so that nothing moves when they are filled.
  const places = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
  expect(places).toEqual(['Move the date', 'More hours', 'Leave out optional steps'])
  expect(screen.queryByRole('button', { name: /hours a week$/ })).not.toBeInTheDocument()
  await user.click(button('Work it out'))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Work it out' })).not.toBeInTheDocument())
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(places)
  expect(item('More hours')).toHaveTextContent(/hours a week|No hours are enough/)
  expect(within(item('Leave out optional steps')).getAllByRole('checkbox')).toHaveLength(4)
})

test('work that was called off by a change can be asked for again when that is undone', async () => {
  const steps = Array.from({ length: MOST_STEPS_AT_ONCE + 1 }, (_, i) =>
    makeStep({ id: `s${i}`, title: `Step ${i}`, estimate: makeEstimate(30) }),
  )
  const large: Plan = acceptPlan(makePlan({ roadmap: makeRoadmap({ steps }) }), FIRST_MONDAY)
  const user = renderCards(large, day(22))
  // A clock on which each trial fills its slice.
  let now = performance.now()
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 6))
  fireEvent.click(button('Work it out'))
  act(() => setStepDone('s0', true, day(22)))
  undo()
  await act(() => new Promise((resolve) => setTimeout(resolve)))
  clock.mockRestore()
  expect(button('Work it out')).toBeEnabled()
  await user.click(button('Work it out'))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Work it out' })).not.toBeInTheDocument())
})
