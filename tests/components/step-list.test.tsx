import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { StepList } from '../../src/components/step-list'
import { addDays } from '../../src/domain/day'
import type { PhaseSummary, PlannedStep } from '../../src/domain/plan/phase-summary'
import type { Plan } from '../../src/domain/plan/plan'
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

function renderList(shown: Plan | readonly PhaseSummary[] = plan) {
  const onTick = vi.fn<(step: PlannedStep, isDone: boolean) => void>()
  const phases = 'id' in shown ? makePhases(shown, addDays(FIRST_MONDAY, 1)) : shown
  render(<StepList phases={phases} hrefOf={(id) => `#/steps/${id}`} onTick={onTick} />)
  return { onTick }
}

/** The cells of a step's row in words, the checkbox aside. */
function cellsOf(title: string): readonly (string | null)[] {
  const row = screen.getByRole('rowheader', { name: new RegExp(`^${title}`) }).closest('tr')!
  return within(row)
    .getAllByRole('cell')
    .slice(1)
    .map(({ textContent }) => textContent)
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
    const compact = within(screen.getByRole('rowheader', { name: 'Build' })).getByText('10 h · 0 days')
    expect(compact).toHaveAttribute('aria-hidden', 'true')
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
    expect(cellsOf('Learn')).toEqual(['4 Jan 2027', '4 Jan 2027', '10 h', 'done'])
    expect(cellsOf('Build')).toEqual(['5 Jan 2027', '11 Jan 2027', '10 h', '0 days'])
    expect(cellsOf('Read')[3]).toBe('freely')
    expect(cellsOf('Old hat')).toEqual(['–', '–', 'known', '–'])
    expect(cellsOf('Wait')).toEqual(['5 Jan 2027', '11 Jan 2027', 'wait, 7 days', '0 days'])
  })

  test('a wait that is over and a milestone that is reached are not said to have taken no time', () => {
    const done = makeProgress({ status: { kind: 'done', on: FIRST_MONDAY, startedOn: null } })
    renderList(
      makePlan({
        progress: new Map([
          ['learn', done],
          ['wait', done],
        ]),
      }),
    )
    expect(cellsOf('Wait')).toEqual(['4 Jan 2027', '4 Jan 2027', 'wait, 7 days', 'done'])
    expect(cellsOf('Arrive')).toEqual(['4 Jan 2027', '4 Jan 2027', 'milestone', 'done'])
  })

  test('without hours has no dates, and no claim about slack', () => {
    renderList(makePlan({ roadmap, learner: makeLearner({ week: [0, 0, 0, 0, 0, 0, 0] }) }))
    expect(cellsOf('Build')).toEqual(['–', '–', '10 h', '–'])
  })

  test('each step has a checkbox of its own and a link', async () => {
    const { onTick } = renderList()
    expect(screen.getByRole('checkbox', { name: 'Learn' })).toBeChecked()
    expect(screen.getByRole('checkbox', { name: 'Old hat, known already' })).toBeChecked()
    expect(screen.getByRole('checkbox', { name: 'Build' })).not.toBeChecked()
    expect(screen.getByRole('link', { name: 'Build' })).toHaveAttribute('href', '#/steps/build')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Build' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Learn' }))
    expect(onTick.mock.calls.map(([{ id }, isDone]) => [id, isDone])).toEqual([
      ['build', true],
      ['learn', false],
    ])
  })
})
