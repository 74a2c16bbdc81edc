import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Timeline } from '../../../src/components/timeline/timeline'
import { addDays } from '../../../src/domain/day'
import type { PlannedStep } from '../../../src/domain/plan/phase-summary'
import type { Plan } from '../../../src/domain/plan/plan'
import { FIRST_MONDAY, makePlan, makeProgress } from '../../helpers/make-plan'
import { makePhases } from '../../helpers/make-planned-step'
import { makePhase, makeRoadmap, makeStep, makeWait } from '../../helpers/make-roadmap'

const roadmap = makeRoadmap({
  phases: [makePhase({ id: 'first', title: 'Foundations' }), makePhase({ id: 'second', title: 'Practice' })],
  steps: [
    makeStep({ id: 'learn', title: 'Learn', phase: 'first' }),
    makeStep({ id: 'old', title: 'Old hat', phase: 'first' }),
    makeStep({ id: 'build', title: 'Build', phase: 'second', prerequisites: ['learn'], optional: true }),
    makeWait({ id: 'wait', title: 'Wait', phase: 'second' }),
  ],
})
const plan = makePlan({
  roadmap,
  progress: new Map([
    ['learn', makeProgress({ status: { kind: 'done', on: FIRST_MONDAY, startedOn: null } })],
    ['old', makeProgress({ status: { kind: 'known' } })],
  ]),
})

function renderTimeline(shown: Plan = plan) {
  const onTick = vi.fn<(step: PlannedStep, isDone: boolean) => void>()
  const today = addDays(FIRST_MONDAY, 1)
  const props = {
    phases: makePhases(shown, today),
    today,
    hrefOf: (id: string) => `#/steps/${id}`,
    onTick,
    goToToday: 0,
    sureDays: new Map(),
  }
  const view = render(<Timeline {...props} zoom="fit" />)
  return {
    onTick,
    rerender: (zoom: 'fit' | 'week', goToToday: number) => {
      view.rerender(<Timeline {...props} zoom={zoom} goToToday={goToToday} />)
    },
  }
}

/** What is read of a step, in order; bars and ticks are hidden from readers. */
function wordsOf(title: string): string {
  const item = screen.getByRole('link', { name: title }).closest('li')!.cloneNode(true) as HTMLElement
  for (const hidden of item.querySelectorAll('[aria-hidden=true]')) hidden.remove()
  return [...item.querySelectorAll('a, span')]
    .filter((element) => element.children.length === 0 && element.textContent !== '')
    .map(({ textContent }) => textContent)
    .join(' | ')
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('Timeline', () => {
  test('is a region with a section for each phase, and how much of it is done', () => {
    renderTimeline()
    const timeline = screen.getByRole('region', { name: 'Timeline' })
    const first = within(timeline).getByRole('region', { name: 'Foundations' })
    expect(first).toHaveTextContent('2 of 2 steps done · 20 h')
    expect(within(first).getAllByRole('listitem')).toHaveLength(2)
    expect(within(timeline).getByRole('region', { name: 'Practice' })).toHaveTextContent('0 of 2 steps done · 10 h')
  })

  test('says in words what the bar of each step shows', () => {
    renderTimeline()
    expect(wordsOf('Learn')).toBe('Learn | done 4 Jan 2027 | 4 Jan 2027')
    expect(wordsOf('Old hat')).toBe('Old hat | known')
    expect(wordsOf('Build')).toBe('Build | optional · 10 h | 5 Jan – 11 Jan 2027')
    expect(wordsOf('Wait')).toBe('Wait | wait, 7 days | 5 Jan – 11 Jan 2027')
  })

  test('each step has a checkbox of its own and a link', async () => {
    const { onTick } = renderTimeline()
    expect(screen.getByRole('checkbox', { name: 'Learn' })).toBeChecked()
    expect(screen.getByRole('checkbox', { name: 'Old hat, known already' })).toBeChecked()
    expect(screen.getByRole('link', { name: 'Build' })).toHaveAttribute('href', '#/steps/build')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Build' }))
    expect(onTick.mock.calls.map(([{ id }, isDone]) => [id, isDone])).toEqual([['build', true]])
  })

  test('brings today to the middle when asked, each time anew, and when the zoom changes', () => {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      return new DOMRect(this.matches('[title="Today, 5 January 2027"]') ? 700 : 100)
    })
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(300)
    const scrollPage = vi.spyOn(Element.prototype, 'scrollIntoView')
    const { rerender } = renderTimeline()
    const scroller = screen.getByRole('region', { name: 'Timeline' })
    const scrolledBy = (): number => {
      const { scrollLeft } = scroller
      scroller.scrollLeft = 0
      return scrollLeft
    }
    // All of it is in view.
    expect(scrolledBy()).toBe(0)
    rerender('week', 0)
    expect(scrolledBy()).toBe(700 - 100 - 150)
    rerender('week', 0)
    expect(scrolledBy()).toBe(0)
    rerender('week', 1)
    expect(scrolledBy()).toBe(450)
    rerender('week', 2)
    expect(scrolledBy()).toBe(450)
    rerender('fit', 3)
    expect(scrolledBy()).toBe(0)
    // Only its own scroller, never the page.
    expect(scrollPage).not.toHaveBeenCalled()
  })

  test('a plan without steps draws its axis and nothing else', () => {
    renderTimeline(makePlan({ roadmap: makeRoadmap({ steps: [] }) }))
    expect(screen.getByRole('region', { name: 'Timeline' })).toBeInTheDocument()
    expect(screen.queryByRole('listitem')).not.toBeInTheDocument()
  })
})
