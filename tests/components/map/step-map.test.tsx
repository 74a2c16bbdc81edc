import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { StepMap } from '../../../src/components/map/step-map'
import { addDays } from '../../../src/domain/day'
import type { StepId } from '../../../src/domain/roadmap/roadmap'
import { FIRST_MONDAY, makePlan, makeProgress } from '../../helpers/make-plan'
import { makePhases } from '../../helpers/make-planned-step'
import { makeMilestone, makePhase, makeRoadmap, makeStep } from '../../helpers/make-roadmap'

const phases = makePhases(
  makePlan({
    roadmap: makeRoadmap({
      phases: [makePhase({ id: 'first', title: 'First' }), makePhase({ id: 'second', title: 'Second' })],
      steps: [
        makeStep({ id: 'calculus', title: 'Calculus', phase: 'first' }),
        makeStep({ id: 'algebra', title: 'Linear algebra', phase: 'first', prerequisites: ['calculus'] }),
        makeStep({ id: 'extra', title: 'Extra', phase: 'first', prerequisites: ['calculus'], optional: true }),
        makeMilestone({ id: 'goal', title: 'Goal', phase: 'second', prerequisites: ['algebra'] }),
      ],
    }),
    progress: new Map([['calculus', makeProgress({ status: { kind: 'done', on: FIRST_MONDAY, startedOn: null } })]]),
  }),
  addDays(FIRST_MONDAY, 1),
)

async function renderMap(parts: Partial<Parameters<typeof StepMap>[0]> = {}) {
  const onTick = vi.fn<(step: StepId, isDone: boolean) => void>()
  const hrefOf = (id: string): string => `#/steps/${id}`
  const props = {
    phases,
    phase: null,
    hideDone: false,
    hideDates: false,
    showsCritical: false,
    hrefOf,
    onTick,
    ...parts,
  }
  const { rerender } = render(<StepMap {...props} />)
  // The layout is loaded when it is first asked for.
  await screen.findByRole('region', { name: 'Map' }, { timeout: 10_000 })
  return { onTick, user: userEvent.setup(), change: (more: typeof parts) => rerender(<StepMap {...props} {...more} />) }
}

const map = () => within(screen.getByRole('region', { name: 'Map' }))
const link = (name: RegExp): HTMLElement => map().getByRole('link', { name })

describe('the map', () => {
  test('is a list of links in the order of the plan, each with its state and its links in its name', async () => {
    await renderMap()
    expect(
      map()
        .getAllByRole('link')
        .map((each) => each.getAttribute('aria-label')),
    ).toEqual([
      'Calculus, done 4 Jan 2027; leads to: Linear algebra, Extra',
      'Linear algebra, open, 5 Jan – 11 Jan 2027; after: Calculus; leads to: Goal',
      'Extra, optional, open, 12 Jan – 18 Jan 2027; after: Calculus',
      'Goal, milestone, open, 11 Jan 2027; after: Linear algebra',
    ])
    expect(link(/^Goal/)).toHaveAttribute('href', '#/steps/goal')
    expect(map().getAllByRole('listitem')).toHaveLength(4)
  })

  test('says in words on the map itself where each step stands, and its phase', async () => {
    await renderMap({ hideDates: true })
    expect(link(/^Calculus/)).toHaveTextContent('FirstCalculusdone')
    expect(link(/^Extra/)).toHaveTextContent('FirstExtraoptional, open')
    expect(link(/^Goal/)).toHaveTextContent('SecondGoalopen')
    expect(screen.getByRole('region', { name: 'Map' })).not.toHaveTextContent('2027')
  })

  test('is one tab stop, at what can be done next, and the arrow keys follow the links', async () => {
    const { user } = await renderMap()
    expect(
      map()
        .getAllByRole('link')
        .filter((each) => each.tabIndex === 0),
    ).toEqual([link(/^Linear algebra/)])
    act(() => link(/^Linear algebra/).focus())
    await user.keyboard('{ArrowRight}')
    expect(link(/^Goal/)).toHaveFocus()
    expect(
      map()
        .getAllByRole('link')
        .filter((each) => each.tabIndex === 0),
    ).toEqual([link(/^Goal/)])
    await user.keyboard('{ArrowRight}')
    expect(link(/^Goal/)).toHaveFocus()
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(link(/^Calculus/)).toHaveFocus()
    await user.keyboard('{ArrowRight}{ArrowDown}{ArrowUp}')
    expect([link(/^Linear algebra/), link(/^Extra/)]).toContain(document.activeElement)
  })

  test('the mark of a step ticks it, and takes the tick back', async () => {
    const { user, onTick } = await renderMap()
    await user.click(map().getByRole('checkbox', { name: 'Calculus' }))
    await user.click(map().getByRole('checkbox', { name: 'Goal' }))
    expect(onTick.mock.calls).toEqual([
      ['calculus', false],
      ['goal', true],
    ])
    expect(map().getByRole('checkbox', { name: 'Calculus' })).toBeChecked()
  })

  test('is drawn larger and smaller by buttons and by keys', async () => {
    const { user } = await renderMap()
    const size = screen.getByLabelText('Size of the map')
    await user.click(screen.getByRole('button', { name: 'Zoom in' }))
    expect(size).toHaveTextContent('125%')
    act(() => link(/^Linear algebra/).focus())
    await user.keyboard('--')
    expect(size).toHaveTextContent('80%')
    await user.keyboard('+')
    expect(size).toHaveTextContent('100%')
  })

  test('on demand says what drives the finish date, on the map and as a list', async () => {
    const { change } = await renderMap()
    expect(screen.queryByRole('heading', { name: 'What drives the finish date' })).not.toBeInTheDocument()
    change({ showsCritical: true })
    const section = within(screen.getByRole('region', { name: 'What drives the finish date' }))
    expect(section.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Linear algebraopen, 5 Jan – 11 Jan 2027',
      'Goalopen, 11 Jan 2027',
    ])
    expect(link(/^Linear algebra, open, .*, drives the finish date;/)).toHaveTextContent('Linear algebra')
    expect(link(/^Extra/)).not.toHaveAccessibleName(/drives/)
    expect(map().getAllByText('drives the date')).toHaveLength(2)
  })

  test('shows one phase when asked to; the names still tell of the others', async () => {
    await renderMap({ phase: 'second' })
    expect(map().getAllByRole('link')).toHaveLength(1)
    expect(link(/^Goal/)).toHaveAccessibleName(/after: Linear algebra$/)
  })

  test('leaves out what is done when asked to, and says so when nothing is left', async () => {
    const { change } = await renderMap({ hideDone: true })
    expect(map().queryByRole('link', { name: /^Calculus/ })).not.toBeInTheDocument()
    const done = makePhases(
      makePlan({
        roadmap: makeRoadmap({ steps: [makeStep({ id: 'only', title: 'Only' })] }),
        progress: new Map([['only', makeProgress({ status: { kind: 'known' } })]]),
      }),
    )
    change({ phases: done })
    expect(screen.getByText('Everything here is done, and what is done is hidden.')).toBeInTheDocument()
  })
})
