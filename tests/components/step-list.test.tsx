import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { filterPhases, NO_FILTER } from '../../src/components/step-filter'
import { StepList } from '../../src/components/step-list'
import { listLines } from '../../src/components/step-list-rows'
import { PLAN_ORDER, type SortColumn, type StepSort } from '../../src/components/step-list-sort'
import { addDays } from '../../src/domain/day'
import type { PhaseSummary } from '../../src/domain/plan/phase-summary'
import type { Plan } from '../../src/domain/plan/plan'
import type { StepId } from '../../src/domain/roadmap/roadmap'
import { makeLearner } from '../helpers/make-learner'
import { FIRST_MONDAY, makePlan, makeProgress } from '../helpers/make-plan'
import { makePhases } from '../helpers/make-planned-step'
import { makePhase, makeRoadmap, makeStep, makeWait } from '../helpers/make-roadmap'

const roadmap = makeRoadmap({
  phases: [makePhase({ id: 'first', title: 'Foundations' }), makePhase({ id: 'second', title: 'Practice' })],
  steps: [
    makeStep({ id: 'learn', title: 'Learn', phase: 'first' }),
    makeStep({ id: 'old', title: 'Old hat', phase: 'first' }),
    makeStep({ id: 'build', title: 'Build', phase: 'second', prerequisites: ['learn'] }),
    makeWait({ id: 'wait', title: 'Wait', phase: 'second', prerequisites: ['learn'] }),
    // Last, so that nothing waits for it.
    makeStep({ id: 'read', title: 'Read', phase: 'first', optional: true }),
  ],
})
const plan = makePlan({
  roadmap,
  progress: new Map([
    ['learn', makeProgress({ status: { kind: 'done', on: FIRST_MONDAY, startedOn: null } })],
    ['old', makeProgress({ status: { kind: 'known' } })],
  ]),
})

interface Shown {
  readonly plan?: Plan
  readonly phases?: readonly PhaseSummary[]
  readonly sort?: StepSort
  readonly hideDates?: boolean
  readonly selected?: ReadonlySet<string> | null
  readonly rendersAll?: boolean
}

function renderList({
  plan: shown = plan,
  phases = makePhases(shown, addDays(FIRST_MONDAY, 1)),
  sort = PLAN_ORDER,
  hideDates = false,
  selected = null,
  rendersAll = false,
}: Shown = {}) {
  const onTick = vi.fn<(step: StepId, isDone: boolean) => void>()
  const onSort = vi.fn<(column: SortColumn) => void>()
  const onSelect = vi.fn<(step: string, isSelected: boolean, isRange: boolean) => void>()
  const onSelectAll = vi.fn<(isSelected: boolean) => void>()
  const { container } = render(
    <StepList
      lines={listLines(filterPhases(phases, NO_FILTER), sort)}
      sort={sort}
      onSort={onSort}
      hideDates={hideDates}
      rendersAll={rendersAll}
      selected={selected}
      onSelect={onSelect}
      onSelectAll={onSelectAll}
      hrefOf={(id) => `#/steps/${id}`}
      onTick={onTick}
    />,
  )
  return { onTick, onSort, onSelect, onSelectAll, container }
}

/**
 * The cells of a step's row in words after its title: start, finish, takes, can slip, state. Whether a line may end at
 * a space is nothing to read.
 */
function cellsOf(title: string): readonly string[] {
  const row = screen.getByRole('rowheader', { name: new RegExp(`^${title}`) }).closest('tr')!
  return within(row)
    .getAllByRole('cell')
    .slice(2)
    .map(({ textContent }) => textContent.replaceAll('\u00A0', ' '))
}

describe('StepList', () => {
  test('is a table with a name, column headers and a row header for each step', () => {
    renderList()
    expect(screen.getByRole('table', { name: 'The steps of your plan, by phase' })).toBeInTheDocument()
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Done', 'Step', 'Start', 'Finish', 'Takes', 'Can slip']),
    )
    for (const name of ['Learn', 'Read optional', 'Old hat', 'Build', 'Wait']) {
      expect(screen.getByRole('rowheader', { name })).toBeInTheDocument()
    }
  })

  test('on a phone length and slack stand under the title, and are read once', () => {
    renderList()
    const short = (name: string, words: string): HTMLElement =>
      within(screen.getByRole('rowheader', { name: new RegExp(`^${name}`) })).getByText(words)
    expect(short('Read', '10 h · can slip freely')).toHaveAttribute('aria-hidden', 'true')
    expect(short('Learn', '10 h · done')).toBeInTheDocument()
    expect(short('Old hat', 'known')).toBeInTheDocument()
    // It cannot slip, as most cannot.
    expect(short('Build', '10 h')).toBeInTheDocument()
  })

  test('heads each phase with how much of it is done', () => {
    renderList()
    const headings = screen.getAllByRole('heading', { level: 3 })
    expect(headings.map(({ textContent }) => textContent)).toEqual(['Foundations', 'Practice'])
    expect(headings[0]!.parentElement).toHaveTextContent('2 of 3 steps done · 30 h')
    expect(headings[1]!.parentElement).toHaveTextContent('0 of 2 steps done · 10 h')
  })

  test('says dates, length and slack of every step in words', () => {
    renderList()
    expect(cellsOf('Learn')).toEqual(['4 Jan 2027', '4 Jan 2027', '10 h', '–', 'done'])
    expect(cellsOf('Build')).toEqual(['5 Jan 2027', '11 Jan 2027', '10 h', '0 days', 'open'])
    expect(cellsOf('Read')[3]).toBe('freely')
    expect(cellsOf('Old hat')).toEqual(['–', '–', 'known', '–', 'known'])
    expect(cellsOf('Wait')).toEqual(['5 Jan 2027', '11 Jan 2027', 'wait, 7 days', '0 days', 'open'])
  })

  test('a wait that is over and a milestone that is reached are not said to have taken no time', () => {
    const done = makeProgress({ status: { kind: 'done', on: FIRST_MONDAY, startedOn: null } })
    renderList({
      plan: makePlan({
        progress: new Map([
          ['learn', done],
          ['wait', done],
        ]),
      }),
    })
    expect(cellsOf('Wait')).toEqual(['4 Jan 2027', '4 Jan 2027', 'wait, 7 days', '–', 'done'])
    expect(cellsOf('Arrive')).toEqual(['4 Jan 2027', '4 Jan 2027', 'milestone', '–', 'done'])
  })

  test('without hours has no dates, and no claim about slack', () => {
    renderList({ plan: makePlan({ roadmap, learner: makeLearner({ week: [0, 0, 0, 0, 0, 0, 0] }) }) })
    expect(cellsOf('Build')).toEqual(['–', '–', '10 h', '–', 'open'])
  })

  test('each step has a checkbox of its own and a link', async () => {
    const { onTick } = renderList()
    expect(screen.getByRole('checkbox', { name: 'Learn' })).toBeChecked()
    expect(screen.getByRole('checkbox', { name: 'Old hat, known already' })).toBeChecked()
    expect(screen.getByRole('checkbox', { name: 'Build' })).not.toBeChecked()
    expect(screen.getByRole('link', { name: 'Build' })).toHaveAttribute('href', '#/steps/build')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Build' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Learn' }))
    expect(onTick.mock.calls).toEqual([
      ['build', true],
      ['learn', false],
    ])
  })

  test('each header sorts by its column, and says which way the table is sorted', async () => {
    const { onSort } = renderList({ sort: { column: 'finish', isDescending: true } })
    expect(screen.getByRole('columnheader', { name: 'Finish' })).toHaveAttribute('aria-sort', 'descending')
    expect(screen.getByRole('columnheader', { name: 'Step' })).toHaveAttribute('aria-sort', 'none')
    for (const name of ['Order of the plan', 'Step', 'Start', 'Finish', 'Takes', 'Can slip', 'State']) {
      await userEvent.click(screen.getByRole('button', { name }))
    }
    expect(onSort.mock.calls.flat()).toEqual(['order', 'title', 'start', 'finish', 'length', 'slack', 'state'])
  })

  test('in another order than the plan’s, phases are a column instead of headings', () => {
    renderList({ sort: { column: 'title', isDescending: false } })
    expect(screen.queryByRole('heading')).not.toBeInTheDocument()
    expect(screen.getByRole('columnheader', { name: 'Phase' })).toBeInTheDocument()
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Build/),
      expect.stringMatching(/^Learn/),
      expect.stringMatching(/^Old hat/),
      expect.stringMatching(/^Read/),
      expect.stringMatching(/^Wait/),
    ])
    expect(cellsOf('Build')[0]).toBe('Practice')
  })

  test('shows no dates to those who want none', () => {
    renderList({ hideDates: true })
    expect(screen.queryByRole('columnheader', { name: 'Finish' })).not.toBeInTheDocument()
    expect(cellsOf('Build')).toEqual(['10 h', '0 days', 'open'])
    expect(screen.getByRole('table')).not.toHaveTextContent('2027')
  })

  test('while steps are selected, a done step keeps a tick beside its box', () => {
    renderList({ selected: new Set() })
    expect(screen.getByRole('link', { name: 'Learn' }).querySelector('svg')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Build' }).querySelector('svg')).toBeNull()
  })

  test('while selecting, boxes select instead of ticking, with Shift as a range', async () => {
    const { onSelect, onSelectAll, onTick } = renderList({ selected: new Set(['build']) })
    const user = userEvent.setup()
    expect(screen.getByRole('checkbox', { name: 'Select Build' })).toBeChecked()
    expect(screen.getByRole('checkbox', { name: 'Select all shown' })).toBePartiallyChecked()
    await user.click(screen.getByRole('checkbox', { name: 'Select Learn' }))
    await user.keyboard('{Shift>}')
    await user.click(screen.getByRole('checkbox', { name: 'Select Wait' }))
    await user.keyboard('{/Shift}')
    await user.click(screen.getByRole('checkbox', { name: 'Select all shown' }))
    expect(onSelect.mock.calls).toEqual([
      ['learn', true, false],
      ['wait', true, true],
    ])
    expect(onSelectAll).toHaveBeenCalledWith(true)
    expect(onTick).not.toHaveBeenCalled()
  })

  test('arrow keys go from row to row', async () => {
    renderList()
    const user = userEvent.setup()
    act(() => screen.getByRole('link', { name: 'Learn' }).focus())
    await user.keyboard('{ArrowDown}')
    expect(screen.getByRole('link', { name: 'Old hat' })).toHaveFocus()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(screen.getByRole('link', { name: 'Build' })).toHaveFocus()
    await user.keyboard('{ArrowUp}')
    expect(screen.getByRole('link', { name: 'Read' })).toHaveFocus()
  })

  describe('of a very long plan', () => {
    const long = makePlan({
      roadmap: makeRoadmap({
        phases: [makePhase({ id: 'phase', title: 'Everything' })],
        steps: Array.from({ length: 260 }, (_, at) => makeStep({ id: `s${at}`, title: `Step ${at}` })),
      }),
    })

    // By selector: to work out a thousand roles takes seconds.
    const rowsIn = (container: HTMLElement): number => container.querySelectorAll('tr[data-step]').length

    test('not all rows are in the page, and each says where it stands', () => {
      const { container } = renderList({ plan: long })
      expect(rowsIn(container)).toBeGreaterThan(0)
      expect(rowsIn(container)).toBeLessThan(100)
      expect(container.querySelector('table')).toHaveAttribute('aria-rowcount', '262')
      // Below the headers and the phase's heading.
      expect(container.querySelector('tr[data-step="s3"]')).toHaveAttribute('aria-rowindex', '6')
    })

    test('for paper all of them are', () => {
      const { container } = renderList({ plan: long, rendersAll: true })
      expect(rowsIn(container)).toBe(260)
      expect(container.querySelector('table')).not.toHaveAttribute('aria-rowcount')
    })
  })
})
