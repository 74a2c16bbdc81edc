import { cleanup, act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { day, FIRST_MONDAY, makePlan, makeProgress } from '../../helpers/make-plan'
import { makeLearner } from '../../helpers/make-learner'
import { makePhase, makeRoadmap, makeStep, makeWait } from '../../helpers/make-roadmap'
import { renderTimeline, rowOf } from './render-timeline'

const roadmap = makeRoadmap({
  phases: [makePhase({ id: 'first', title: 'Foundations' }), makePhase({ id: 'second', title: 'Practice' })],
  steps: [
    makeStep({ id: 'learn', title: 'Learn', phase: 'first' }),
    makeStep({ id: 'old', title: 'Old hat', phase: 'first' }),
    makeStep({ id: 'build', title: 'Build', phase: 'second', prerequisites: ['learn'], optional: true }),
    makeWait({ id: 'wait', title: 'Wait', phase: 'second', prerequisites: ['build'] }),
  ],
})
const PLAN = makePlan({
  roadmap,
  progress: new Map([
    ['learn', makeProgress({ status: { kind: 'done', on: FIRST_MONDAY, startedOn: null } })],
    ['old', makeProgress({ status: { kind: 'known' } })],
  ]),
})

const grid = (): HTMLElement => screen.getByRole('treegrid', { name: 'Steps over time' })
const linkNames = (): readonly (string | null)[] =>
  within(grid())
    .queryAllByRole('link')
    .map((link) => link.getAttribute('aria-label'))

const focus = (name: RegExp): void => act(() => screen.getByRole('link', { name }).focus())

afterEach(() => {
  vi.restoreAllMocks()
})

describe('what is read', () => {
  test('phases are rows of the first level with what they add up to, steps of the second', () => {
    renderTimeline(PLAN)
    expect(screen.getByRole('region', { name: 'Timeline' })).toContainElement(grid())
    const rows = within(grid()).getAllByRole('row')
    expect(rows.map((row) => row.getAttribute('aria-level'))).toEqual(['1', '2', '2', '1', '2', '2'])
    expect(rows[0]).toHaveTextContent('2 of 2 steps done · 20 h')
    expect(screen.getByRole('heading', { name: 'Practice' })).toBeInTheDocument()
  })

  test('of those that are not to be laid out yet a few are in the page, and then all', async () => {
    const steps = Array.from({ length: 40 }, (_, at) => makeStep({ id: `s${at}`, title: `Step ${at}`, phase: 'first' }))
    const { layOut } = renderTimeline(makePlan({ roadmap: { ...roadmap, steps } }), { isDue: false })
    await act(async () => {})
    const few = within(grid()).getAllByRole('row').length
    expect(few).toBeGreaterThan(2)
    expect(few).toBeLessThan(12)
    layOut()
    await waitFor(() => expect(within(grid()).getAllByRole('row')).toHaveLength(41))
  })

  test('the link of each step says what its bar shows', () => {
    renderTimeline(PLAN)
    expect(linkNames()).toEqual([
      'Learn, done 4 Jan 2027',
      'Old hat, known already',
      'Build, optional, 5 to 11 Jan 2027, 10 hours, drives your finish date',
      'Wait, 11 to 17 Jan 2027, a wait of 7 days, drives your finish date',
    ])
  })

  test('the day that a step is 90% sure to be done by is told where its bar has a tail', () => {
    const sureDays = new Map([
      ['learn', day(30)],
      ['build', day(20)],
      ['wait', day(13)],
    ])
    renderTimeline(PLAN, { sureDays })
    expect(rowOf('Build')).toHaveTextContent('90% sure by 24 Jan 2027.')
    // Finished, and as sure as its own last day.
    expect(rowOf('Learn')).not.toHaveTextContent('sure')
    expect(rowOf('Wait')).not.toHaveTextContent('sure')
    cleanup()
    renderTimeline(PLAN, { sureDays, hideDates: true })
    expect(rowOf('Build')).not.toHaveTextContent('sure')
  })

  test('what a step comes after and what it unlocks is said in words', () => {
    renderTimeline(PLAN)
    expect(rowOf('Build')).toHaveTextContent('Comes after “Learn”. Unlocks “Wait”.')
    expect(rowOf('Old hat')).not.toHaveTextContent('Unlocks')
  })

  test('the baseline is told of where it differs', () => {
    const baseline = {
      savedOn: FIRST_MONDAY,
      finish: day(14),
      steps: new Map([
        ['build', { start: day(-3), finish: day(3) }],
        ['wait', { start: day(7), finish: day(13) }],
      ]),
    }
    renderTimeline({ ...PLAN, baseline })
    expect(rowOf('Build')).toHaveTextContent('first planned 1 to 7 Jan 2027')
    expect(rowOf('Wait')).not.toHaveTextContent('first planned')
  })

  test('a plan without steps says so', () => {
    renderTimeline(makePlan({ roadmap: makeRoadmap({ steps: [] }) }))
    expect(screen.getByRole('region', { name: 'Timeline' })).toHaveTextContent('There are no steps in this plan.')
    expect(screen.queryByRole('treegrid')).not.toBeInTheDocument()
  })

  test('without dates, lengths remain', () => {
    renderTimeline(PLAN, { hideDates: true, zoom: 'week' })
    expect(linkNames()).toEqual([
      'Learn, done',
      'Old hat, known already',
      'Build, optional, 10 hours, drives your finish date',
      'Wait, a wait of 7 days, drives your finish date',
    ])
    expect(screen.getByRole('region', { name: 'Timeline' })).not.toHaveTextContent(/Jan|2027/)
  })

  test('the hours planned stand under each week', () => {
    renderTimeline(PLAN, { zoom: 'week' })
    const weeks = within(screen.getByRole('list', { name: 'Planned hours by week' })).getAllByRole('listitem')
    expect(weeks.map(({ textContent }) => textContent)).toEqual([
      'Week of 4 January 2027: 8 h',
      'Week of 11 January 2027: 2 h',
    ])
  })

  test('by day, under each day', () => {
    renderTimeline(PLAN, { zoom: 'day' })
    const days = within(screen.getByRole('list', { name: 'Planned hours by day' })).getAllByRole('listitem')
    expect(days.map(({ textContent }) => textContent)).toEqual([
      '5 January 2027: 2 h',
      '6 January 2027: 2 h',
      '7 January 2027: 2 h',
      '8 January 2027: 2 h',
      '11 January 2027: 2 h',
    ])
  })

  test('a step put somewhere by hand says so, and a button takes that back', async () => {
    const settings = new Map([['build', { notBefore: day(8), priority: 1 }]])
    const { user, onReset } = renderTimeline({ ...PLAN, settings })
    expect(linkNames()[2]).toContain('not before 12 Jan 2027, moved forward')
    await user.click(
      screen.getByRole('button', { name: 'Build: not before 12 Jan 2027, moved forward. Take this back.' }),
    )
    expect(onReset).toHaveBeenCalledExactlyOnceWith('build')
  })
})

describe('phases fold', () => {
  test('by their button: the steps go, the sum stays', async () => {
    const { user } = renderTimeline(PLAN)
    const button = screen.getByRole('button', { name: 'Foundations' })
    expect(button).toHaveAttribute('aria-expanded', 'true')
    await user.click(button)
    expect(button).toHaveAttribute('aria-expanded', 'false')
    expect(linkNames()).toHaveLength(2)
    expect(grid()).toHaveTextContent('2 of 2 steps done')
    await user.click(button)
    expect(linkNames()).toHaveLength(4)
  })

  test('by arrows, as in a tree', async () => {
    const { user } = renderTimeline(PLAN)
    focus(/^Wait/)
    await user.keyboard('{ArrowLeft}')
    expect(screen.getByRole('button', { name: 'Practice' })).toHaveFocus()
    await user.keyboard('{ArrowLeft}')
    expect(linkNames()).toHaveLength(2)
    await user.keyboard('{ArrowRight}')
    expect(linkNames()).toHaveLength(4)
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('link', { name: /^Build/ })).toHaveFocus()
  })
})

describe('keys', () => {
  test('Tab comes to the step that is next; arrows, j and k go through the rows and stop at the ends', async () => {
    const { user } = renderTimeline(PLAN)
    await user.tab()
    expect(screen.getByRole('checkbox', { name: 'Build' })).toHaveFocus()
    await user.tab()
    expect(screen.getByRole('link', { name: /^Build/ })).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('link', { name: /^Wait/ })).toHaveFocus()
    await user.keyboard('j')
    expect(screen.getByRole('link', { name: /^Wait/ })).toHaveFocus()
    await user.keyboard('kk')
    expect(screen.getByRole('button', { name: 'Practice' })).toHaveFocus()
    await user.keyboard('{Home}')
    expect(screen.getByRole('button', { name: 'Foundations' })).toHaveFocus()
    await user.keyboard('{End}')
    expect(screen.getByRole('link', { name: /^Wait/ })).toHaveFocus()
    // The other rows are passed by.
    await user.tab()
    expect(document.body).toHaveFocus()
  })

  test('x ticks and unticks', async () => {
    const { user, onTick } = renderTimeline(PLAN)
    focus(/^Build/)
    await user.keyboard('x')
    focus(/^Learn/)
    await user.keyboard('x')
    expect(onTick.mock.calls).toEqual([
      ['build', true],
      ['learn', false],
    ])
  })

  test('letters do nothing where they are turned off; the other keys go on', async () => {
    const { user, onTick } = renderTimeline(PLAN, { singleKeys: false })
    focus(/^Build/)
    await user.keyboard('xjk')
    expect(onTick).not.toHaveBeenCalled()
    expect(screen.getByRole('link', { name: /^Build/ })).toHaveFocus()
    await user.keyboard('{ArrowUp}')
    expect(screen.getByRole('link', { name: /^Build/ })).not.toHaveFocus()
  })

  test('+ and - zoom, 0 shows all', async () => {
    const { user, onZoom } = renderTimeline(PLAN)
    focus(/^Build/)
    await user.keyboard('+++')
    await user.keyboard('-')
    await user.keyboard('0')
    expect(onZoom.mock.calls.map(([zoom]) => zoom)).toEqual(['year', 'quarter', 'month', 'quarter', 'fit'])
  })

  test('with Ctrl or Alt they are the browser’s', async () => {
    const { user, onZoom } = renderTimeline(PLAN)
    focus(/^Build/)
    await user.keyboard('{Control>}+{/Control}{Alt>}{ArrowDown}{/Alt}')
    expect(onZoom).not.toHaveBeenCalled()
    expect(screen.getByRole('link', { name: /^Build/ })).toHaveFocus()
  })
})

describe('moving a step by keys', () => {
  test('Shift and right: a day later each time, shown with the finish, and applied by Enter', async () => {
    const { user, onApply, onMoving } = renderTimeline(PLAN)
    focus(/^Build/)
    await user.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}')
    expect(screen.getByText('Finish 19 January 2027, 2 days later')).toBeInTheDocument()
    expect(screen.getByText('Not before 7 Jan 2027')).toBeInTheDocument()
    expect(onMoving.mock.lastCall?.[0]?.finish).toEqual({ kind: 'date', day: day(15) })
    await user.keyboard('{Enter}')
    expect(onApply).toHaveBeenCalledExactlyOnceWith('build', { kind: 'notBefore', day: day(3) })
    expect(screen.queryByText(/^Finish 19 January/)).not.toBeInTheDocument()
    expect(onMoving).toHaveBeenLastCalledWith(null)
  })

  test('with Ctrl by a week; Escape leaves all as it was', async () => {
    const { user, onApply } = renderTimeline(PLAN)
    focus(/^Build/)
    await user.keyboard('{Control>}{Shift>}{ArrowRight}{/Shift}{/Control}')
    expect(screen.getByText('Not before 12 Jan 2027')).toBeInTheDocument()
    await user.keyboard('{Escape}')
    expect(screen.queryByText(/^Not before/)).not.toBeInTheDocument()
    expect(onApply).not.toHaveBeenCalled()
  })

  test('going elsewhere leaves all as it was', async () => {
    const { user, onApply } = renderTimeline(PLAN)
    focus(/^Build/)
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}{ArrowDown}')
    expect(screen.queryByText(/^Not before/)).not.toBeInTheDocument()
    expect(onApply).not.toHaveBeenCalled()
  })

  test('a finished step stays where it is', async () => {
    const { user, onMoving } = renderTimeline(PLAN)
    focus(/^Learn/)
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}')
    expect(onMoving).not.toHaveBeenCalled()
  })

  test('Delete lets the plan place it again', async () => {
    const { user, onReset } = renderTimeline(PLAN)
    focus(/^Build/)
    await user.keyboard('{Delete}')
    expect(onReset).toHaveBeenCalledExactlyOnceWith('build')
  })
})

describe('what is shown', () => {
  test('finished steps can be left out', () => {
    renderTimeline(PLAN, { hideDone: true })
    expect(linkNames()).toHaveLength(2)
    expect(grid()).toHaveTextContent('2 of 2 steps done')
  })

  test('days off are named where they lie', () => {
    const learner = makeLearner({ daysOff: [{ from: day(2), to: day(9) }] })
    renderTimeline({ ...PLAN, learner }, { zoom: 'week' })
    expect(screen.getByText('Days off')).toBeInTheDocument()
  })

  test('brings today to the middle when asked, and when it comes from all of the plan', async () => {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      // The axis begins on Monday 4 January; a day is as long as it says.
      return this.matches('[data-days]') ? new DOMRect(100, 0, 2_100) : new DOMRect(100, 0, 300)
    })
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(300)
    const { user, askForToday } = renderTimeline(PLAN)
    const scroller = screen.getByRole('region', { name: 'Timeline' })
    const scrolledBy = (): number => {
      const { scrollLeft } = scroller
      scroller.scrollLeft = 0
      return scrollLeft
    }
    expect(scrolledBy()).toBe(0)
    focus(/^Build/)
    await user.keyboard('+')
    const first = scrolledBy()
    expect(first).not.toBe(0)
    askForToday(1)
    expect(scrolledBy()).toBe(first)
    await user.keyboard('t')
    expect(scrolledBy()).toBe(first)
  })
})
