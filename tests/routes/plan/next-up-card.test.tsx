import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Plan } from '../../../src/domain/plan/plan'
import { undoChange } from '../../../src/store/plan-actions'
import { makeLearner } from '../../helpers/make-learner'
import { day, makePlan, makeProgress } from '../../helpers/make-plan'
import { makeEstimate, makeRoadmap, makeStep, makeWait } from '../../helpers/make-roadmap'
import { noticeNow, planNow } from '../../helpers/stores-now'
import { renderCards } from './render-cards'

const roadmap = makeRoadmap({
  steps: [
    makeStep({ id: 'learn', title: 'Learn', reason: 'It comes first.' }),
    makeStep({ id: 'build', title: 'Build', prerequisites: ['learn'] }),
  ],
})
const PLAN = makePlan({ roadmap })
const withLearner = (parts: Parameters<typeof makeLearner>[0]): Plan =>
  makePlan({ roadmap, learner: makeLearner(parts) })
const card = (name: string | RegExp): HTMLElement => screen.getByRole('region', { name })

describe('next up', () => {
  test('says what to work on, how much of it, and logs it', async () => {
    const user = renderCards(PLAN)
    const next = card('Next up today')
    expect(next).toHaveTextContent('Learn')
    expect(next).toHaveTextContent('It comes first.')
    await user.click(within(next).getByRole('button', { name: 'Log 2 hours: Learn' }))
    expect(planNow().progress.get('learn')?.log).toEqual(new Map([[day(0), 120]]))
    expect(card('Next up, on Tue 5 January')).toHaveTextContent('Today’s hours are done.')
  })

  test('logs any other amount, on another day', async () => {
    const user = renderCards(PLAN, day(3))
    const next = card('Next up today')
    await user.click(within(next).getByText('Another amount'))
    await user.clear(within(next).getByRole('textbox', { name: 'Hours worked' }))
    await user.type(within(next).getByRole('textbox', { name: 'Hours worked' }), '1:20')
    const on = within(next).getByLabelText('On')
    await user.clear(on)
    await user.type(on, '2027-01-05')
    await user.click(within(next).getByRole('button', { name: 'Log: Learn' }))
    expect(planNow().progress.get('learn')?.log).toEqual(new Map([[day(1), 80]]))
    expect(within(next).getByRole('button', { name: 'Another amount: Learn', expanded: false })).toHaveFocus()
  })

  test('another amount unfolds below the buttons, and a second click folds it away', async () => {
    const user = renderCards(PLAN)
    const next = card('Next up today')
    const trigger = within(next).getByRole('button', { name: 'Another amount: Learn' })
    const actions = [...trigger.parentElement!.children]
    await user.click(trigger)
    const field = within(next).getByRole('textbox', { name: 'Hours worked' })
    expect([...trigger.parentElement!.children]).toEqual(actions)
    expect(trigger.compareDocumentPosition(field)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(trigger).toHaveAttribute('aria-expanded', 'true')
    await user.click(trigger)
    expect(field).not.toBeInTheDocument()
  })

  test('an amount that cannot be read is not logged', async () => {
    const user = renderCards(PLAN)
    const next = card('Next up today')
    await user.click(within(next).getByText('Another amount'))
    const field = within(next).getByRole('textbox', { name: 'Hours worked' })
    await user.clear(field)
    await user.type(field, 'some')
    await user.click(within(next).getByRole('button', { name: 'Log: Learn' }))
    expect(planNow()).toBe(PLAN)
    expect(field).toHaveFocus()
  })

  test('with several steps at once each has its minutes of today, to the minute', async () => {
    const steps = ['One', 'Two', 'Three'].map((title) => makeStep({ id: title, title }))
    const learner = makeLearner({ stepsAtOnce: 2, week: [161, 0, 0, 0, 0, 0, 0] })
    const user = renderCards(makePlan({ roadmap: makeRoadmap({ steps }), learner }))
    const two = screen.getByRole('group', { name: 'Two' })
    expect(screen.getByRole('group', { name: 'One' })).toHaveTextContent('1 h 21 min')
    expect(screen.queryByRole('group', { name: 'Three' })).not.toBeInTheDocument()
    expect(two).toHaveTextContent('then Three')
    await user.click(within(two).getByRole('button', { name: 'Log 1 h 20 min: Two' }))
    expect(planNow().progress.get('Two')?.log.get(day(0))).toBe(80)
    await user.click(within(screen.getByRole('group', { name: 'One' })).getByRole('button', { name: 'Done: One' }))
    expect(planNow().progress.get('One')?.status.kind).toBe('done')
  })

  const waiting = makeRoadmap({
    steps: [
      makeWait({ id: 'wait', title: 'The reply', days: makeEstimate(10) }),
      makeStep({ id: 'learn', title: 'Learn', prerequisites: ['wait'] }),
    ],
  })
  test.each([
    ['a weekday without hours', PLAN, 5, 'Next up, on Mon 11 January', 'Your week has no hours on Saturdays.'],
    [
      'days off',
      withLearner({ daysOff: [{ from: day(0), to: day(3) }] }),
      1,
      'Next up, on Thu 7 January',
      'You have days off; the next day with hours is Thu 7 January.',
    ],
    [
      'a date of its own',
      withLearner({ overrides: new Map([[day(0), 0]]) }),
      0,
      'Next up, on Tue 5 January',
      'Today has no hours.',
    ],
    ['the start', withLearner({ start: day(2) }), 0, 'Next up, on Wed 6 January', 'Your plan starts then.'],
    [
      'a wait',
      makePlan({ roadmap: waiting }),
      0,
      'Next up, on Thu 14 January',
      'It waits for “The reply” until 14 January 2027.',
    ],
  ] as const)('not today: %s', (_, plan, today, name, why) => {
    renderCards(plan, day(today))
    expect(card(name)).toHaveTextContent(why)
    expect(within(card(name)).queryByRole('button', { name: /^Log [0-9]/ })).not.toBeInTheDocument()
  })

  test('where dates are hidden it counts days instead', () => {
    renderCards(PLAN, day(5), { hideDates: true })
    expect(card('Next up, in 2 days')).toHaveTextContent('10 h left · 7 days to go · then Build')
  })

  test('work that was done on a day off can be logged', async () => {
    const user = renderCards(PLAN, day(5))
    const next = card(/^Next up/)
    await user.click(within(next).getByText('Log hours'))
    await user.click(within(next).getByRole('button', { name: 'Log: Learn' }))
    expect(planNow().progress.get('learn')?.log).toEqual(new Map([[day(5), 60]]))
    expect(noticeNow()).toBe('1 hour logged on “Learn”.')
  })
})

describe('a step whose hours are used', () => {
  const used = makePlan({ roadmap, progress: new Map([['learn', makeProgress({ log: new Map([[day(0), 480]]) })]]) })
  const ASKS = 'Its planned hours are used: is it done, or does it need more?'

  test('stays first when its last hours are logged, so that “Done” ticks it and not the next one', async () => {
    const user = renderCards(used, day(1))
    await user.click(screen.getByRole('button', { name: 'Log 2 hours: Learn' }))
    const next = card('Next up today')
    const [first, then] = within(next).getAllByRole('group')
    expect(first).toHaveAccessibleName('Learn')
    expect(first).toHaveTextContent(ASKS)
    expect(then).toHaveAccessibleName('Build')
    expect(within(next).getByRole('heading', { name: 'Then, on Wed 6 January' })).toBeInTheDocument()
    const [done] = within(next).getAllByRole('button', { name: /^Done/ })
    await user.click(done!)
    expect(planNow().progress.get('learn')?.status.kind).toBe('done')
    expect(planNow().progress.has('build')).toBe(false)
    expect(card(/^Next up/)).not.toHaveTextContent(ASKS)
  })

  test('needs more: the hours left are set, undone in one, and the step goes on', async () => {
    const user = renderCards(used, day(1))
    await user.click(screen.getByRole('button', { name: 'Log 2 hours: Learn' }))
    const before = planNow()
    const more = screen.getByRole('button', { name: 'Needs more…: Learn' })
    await user.click(more)
    await user.click(more)
    expect(screen.queryByRole('textbox', { name: 'Hours left' })).not.toBeInTheDocument()
    await user.click(more)
    const field = screen.getByRole('textbox', { name: 'Hours left' })
    await user.clear(field)
    await user.type(field, '3')
    await user.click(screen.getByRole('button', { name: 'Set hours left: Learn' }))
    expect(planNow().progress.get('learn')?.remaining).toBe(180)
    expect(card('Next up, on Wed 6 January')).not.toHaveTextContent(ASKS)
    expect(card('Next up, on Wed 6 January')).toHaveFocus()
    act(undoChange)
    expect(planNow()).toEqual(before)
  })

  test('is asked about when nothing else is left too, and two at a time', () => {
    const titles = ['One', 'Two', 'Three']
    const steps = titles.map((title) => makeStep({ id: title, title }))
    const progress = new Map(titles.map((id, at) => [id, makeProgress({ log: new Map([[day(at), 600]]) })]))
    renderCards(makePlan({ roadmap: makeRoadmap({ steps }), progress }), day(4))
    const next = card('Next up today')
    expect(
      within(next)
        .getAllByRole('group')
        .map((each) => each.getAttribute('aria-label')),
    ).toEqual(['Three', 'Two'])
    expect(next).toHaveTextContent('1 more step with no hours left.')
  })

  test('every button names its step, the visible words first', () => {
    renderCards(
      makePlan({ roadmap, progress: new Map([['learn', makeProgress({ log: new Map([[day(0), 600]]) })]]) }),
      day(1),
    )
    const buttons = within(card('Next up today')).getAllByRole('button')
    expect(buttons.map((each) => each.getAttribute('aria-label'))).toEqual([
      'Done: Learn',
      'Needs more…: Learn',
      'Log 2 hours: Build',
      'Done: Build',
      'Another amount: Build',
    ])
    for (const each of buttons) {
      const visible = each.textContent.replaceAll('\u00A0', ' ')
      expect(each.getAttribute('aria-label')!.startsWith(visible)).toBe(true)
    }
  })
})

describe('this week', () => {
  const log = makeProgress({
    log: new Map([
      [day(0), 120],
      [day(1), 90],
    ]),
  })

  test('has each day’s hours, planned and done, in a table too; today is named', () => {
    const learner = makeLearner({ daysOff: [{ from: day(3), to: day(4) }] })
    renderCards(makePlan({ roadmap, learner, progress: new Map([['learn', log]]) }), day(1))
    const week = card('This week')
    expect(week).toHaveTextContent('3.5 of 8 hours')
    const table = within(week).getByRole('table', { name: 'Hours by day, Monday to Sunday' })
    const rows = within(table).getAllByRole('row')
    expect(rows.slice(1).map((row) => row.textContent)).toEqual([
      'Monday22',
      'Tuesday, today21.5',
      'Wednesday20',
      'Thursday, off00',
      'Friday20',
      'Saturday00',
      'Sunday00',
    ])
    expect(week).toHaveTextContent('Still to come: Tue 30 min, Wed 2 h and Fri 2 h.')
  })

  test('the weeks before are there when asked for: hours, and when one was away', async () => {
    const learner = makeLearner({ daysOff: [{ from: day(7), to: day(14) }] })
    const user = renderCards(makePlan({ roadmap, learner, progress: new Map([['learn', log]]) }), day(21))
    const week = card('This week')
    expect(within(week).getAllByRole('table')).toHaveLength(1)
    await user.click(within(week).getByText('The weeks before'))
    await user.click(within(week).getByText('The same figures as a table'))
    const table = within(week).getByRole('table', { name: 'Hours of the weeks before this one' })
    expect(
      within(table)
        .getAllByRole('row')
        .slice(1)
        .map((row) => row.textContent),
    ).toEqual(['4 Jan103.5', '11 Jan, away00', '18 Jan100'])
  })

  test('what was planned up to today is logged at once, as one change', async () => {
    const user = renderCards(makePlan({ roadmap, progress: new Map([['learn', log]]) }), day(3))
    await user.click(within(card('This week')).getByRole('button', { name: 'Log the week as planned, up to today' }))
    expect(card('This week')).toHaveTextContent('8 of 10 hours')
    expect(noticeNow()).toBe('4.5 hours logged as planned, up to today.')
    expect(within(card('This week')).queryByRole('button', { name: /as planned/ })).not.toBeInTheDocument()
    act(undoChange)
    expect(planNow().progress.get('learn')?.log).toEqual(log.log)
  })

  test('on the first day of the week there is nothing to catch up on', () => {
    renderCards(PLAN, day(7))
    expect(within(card('This week')).queryByRole('button', { name: /as planned/ })).not.toBeInTheDocument()
  })

  test('numbers keep their units on the same line', () => {
    renderCards(makePlan({ roadmap, progress: new Map([['learn', log]]) }), day(1))
    expect(card('This week').textContent).toContain('Wed\u00A02\u00A0h')
    expect(card('Next up today').textContent).toContain('10\u00A0h left')
  })

  test('in the first week there are none before it, and without logs nothing is made of it', async () => {
    renderCards(PLAN, day(6))
    expect(screen.queryByText('The weeks before')).not.toBeInTheDocument()
  })

  test('weeks without logs are no reproach', async () => {
    const user = renderCards(PLAN, day(14), { hideDates: true })
    await user.click(screen.getByText('The weeks before'))
    expect(card('This week')).toHaveTextContent(
      'No hours were logged in these weeks. What was ticked counts all the same.',
    )
    expect(screen.getByRole('rowheader', { name: 'Last week', hidden: true })).toBeInTheDocument()
    expect(card('This week')).not.toHaveTextContent('Jan')
  })
})
