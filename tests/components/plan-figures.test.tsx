import { render, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { CairnFigure, type Stone } from '../../src/components/cairn-figure'
import { FinishDate } from '../../src/components/finish-date'
import { PhaseStrip } from '../../src/components/phase-strip'
import { ProgressBar } from '../../src/components/progress-bar'
import { dayFromParts } from '../../src/domain/day'
import type { Finish } from '../../src/domain/schedule/schedule'
import { makeLearner } from '../helpers/make-learner'
import { FIRST_MONDAY, makePlan } from '../helpers/make-plan'
import { makePhases } from '../helpers/make-planned-step'
import { makePhase, makeRoadmap, makeStep } from '../helpers/make-roadmap'

describe('CairnFigure', () => {
  const stone = (title: string, state: Stone['state']): Stone => ({ title, index: 0, state })
  test.each([
    [['finished', 'underWay', 'ahead'], 'Your cairn: 1 of 3 phases finished, 1 under way'],
    [['finished'], 'Your cairn: 1 of 1 phase finished'],
    [[], 'Your cairn: 0 of 0 phases finished'],
  ] as const)('%j', (states, sentence) => {
    render(<CairnFigure stones={states.map((state, at) => stone(`Phase ${at}`, state))} />)
    expect(screen.getByRole('img', { name: sentence })).toBeInTheDocument()
  })

  test('no stone floats: finished ones lie at the bottom, those under way on them, the rest above', () => {
    const stones = [stone('First', 'ahead'), stone('Second', 'underWay'), stone('Third', 'finished')]
    render(<CairnFigure stones={stones} />)
    const heights = [...screen.getByRole('img').querySelectorAll('ellipse')].map((each) => [
      each.querySelector('title')?.textContent,
      Number(each.getAttribute('cy')),
    ])
    expect(heights.toSorted(([, a], [, b]) => Number(b) - Number(a)).map(([title]) => title)).toEqual([
      'Third: finished',
      'Second: under way',
      'First: ahead',
    ])
  })

  test('each stone says which phase it is, and where that stands', () => {
    render(<CairnFigure stones={[stone('First', 'finished'), stone('Second', 'underWay'), stone('Third', 'ahead')]} />)
    const titles = [...screen.getByRole('img').querySelectorAll('title')].map(({ textContent }) => textContent)
    expect(titles).toEqual(['First: finished', 'Second: under way', 'Third: ahead'])
  })
})

describe('CairnFigure of very many phases', () => {
  const states = ['finished', 'underWay', 'ahead'] as const
  const stonesOf = (count: number): readonly Stone[] =>
    Array.from({ length: count }, (_, at) => {
      return { title: `Phase ${at + 1}`, index: at, state: states[Math.min(2, Math.floor((at * 4) / count))]! }
    })
  const titles = (): readonly string[] =>
    [...screen.getByRole('img').querySelectorAll('title')].map(({ textContent }) => textContent)

  test('each phase has its own stone as long as these can be told apart', () => {
    render(<CairnFigure stones={stonesOf(24)} />)
    expect(titles()).toHaveLength(24)
  })

  test.each([25, 200, 1000])('%i: a stone stands for phases of the same state, and says which', (count) => {
    render(<CairnFigure stones={stonesOf(count)} />)
    expect(titles().length).toBeGreaterThan(10)
    expect(titles().length).toBeLessThanOrEqual(24)
    const sum = titles().reduce((all, title) => all + Number(/, (\d+) phases: /.exec(title)?.[1] ?? 1), 0)
    expect(sum).toBe(count)
    expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(`of ${count.toLocaleString('en-GB')} phases`)
  })

  test('the words name the first and the last of them', () => {
    render(<CairnFigure stones={stonesOf(200)} />)
    expect(titles()[0]).toBe('Phase 1 to Phase 10, 10 phases: finished')
  })
})

describe('PhaseStrip', () => {
  const roadmap = makeRoadmap({
    phases: [makePhase({ id: 'first', title: 'Foundations' }), makePhase({ id: 'second', title: 'Practice' })],
    steps: [
      makeStep({ id: 'learn', phase: 'first' }),
      makeStep({ id: 'build', phase: 'second', prerequisites: ['learn'] }),
    ],
  })

  test('says the dates and the hours of each phase', () => {
    render(<PhaseStrip phases={makePhases(makePlan({ roadmap }))} today={FIRST_MONDAY} />)
    expect(screen.getByRole('figure', { name: 'Your phases over time' })).toBeInTheDocument()
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Foundations4 Jan 2027 – 8 Jan 2027 · 10 h',
      'Practice11 Jan 2027 – 15 Jan 2027 · 10 h',
    ])
  })

  test('without dates there is nothing to show', () => {
    const plan = makePlan({ roadmap, learner: makeLearner({ week: [0, 0, 0, 0, 0, 0, 0] }) })
    const { container } = render(<PhaseStrip phases={makePhases(plan)} today={FIRST_MONDAY} />)
    expect(container).toBeEmptyDOMElement()
  })
})

describe('FinishDate', () => {
  const day = dayFromParts(2029, 3, 14)
  test.each<[Finish, string]>([
    [{ kind: 'date', day }, 'You will likely be a cook by 14 March 2029'],
    [{ kind: 'reached', day }, 'You are a cook since 14 March 2029'],
    [{ kind: 'reached', day: null }, 'You are a cook already'],
    [{ kind: 'none', why: 'noHours' }, 'No date yet'],
  ])('%j', (finish, words) => {
    render(<FinishDate finish={finish} goal="a cook" opening="You will likely be" level="h1" />)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words)
  })

  test('no date has a reason, and keeps what stands beside the date', () => {
    const finish: Finish = { kind: 'none', why: 'hoursEnd' }
    render(
      <FinishDate finish={finish} goal="a cook" opening="You will likely be" level="h2">
        <a href="#/setup">Change hours</a>
      </FinishDate>,
    )
    expect(screen.getByText(/a break has no last day/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Change hours' })).toBeInTheDocument()
  })
})

test.each([
  [0, '0'],
  [1 / 3, '33'],
  [1, '100'],
  [1.4, '100'],
  [-1, '0'],
])('ProgressBar: a share of %d is %s percent', (share, percent) => {
  render(<ProgressBar share={share} label="Hours done" />)
  expect(screen.getByRole('progressbar', { name: 'Hours done' })).toHaveAttribute('aria-valuenow', percent)
})
