import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { StepDetails } from '../../src/components/step-details'
import type { PlannedStep } from '../../src/domain/plan/phase-summary'
import type { Plan } from '../../src/domain/plan/plan'
import { EDITORIAL, type Step } from '../../src/domain/roadmap/roadmap'
import { FIRST_MONDAY, makePlan, makeProgress } from '../helpers/make-plan'
import { makePlannedStep } from '../helpers/make-planned-step'
import { makeEstimate, makePhase, makeRoadmap, makeStep, makeWait } from '../helpers/make-roadmap'

const LEARN = makeStep({
  id: 'learn',
  title: 'Probability',
  reason: 'Models guess.',
  topics: [
    { id: 'bayes', title: 'Bayes' },
    { id: 'mean', title: 'Means' },
  ],
  resources: [
    { title: 'A course', kind: 'course', url: 'https://example.org/', sources: [] },
    { title: 'A book', kind: 'book', sources: [] },
  ],
  estimate: { ...makeEstimate(600, 300, 1500), sources: [EDITORIAL] },
  sources: ['fact'],
})

function makePlanOf(step: Step, parts: Partial<Plan> = {}): Plan {
  return makePlan({ roadmap: makeRoadmap({ steps: [step] }), ...parts })
}

function renderDetails(
  step: PlannedStep,
  around: { before?: readonly PlannedStep[]; unlocks?: readonly PlannedStep[] } = {},
) {
  const onToggleTopic = vi.fn<(topic: string) => void>()
  render(
    <StepDetails
      step={step}
      phase={makePhase({ title: 'Mathematics', durations: [] })}
      headingId="heading"
      facts={[
        { id: 'fact', work: 'A work', note: 'web article, 2025', says: 'It takes a while.' },
        { id: 'other', work: 'Another', note: '', says: 'Not about this.' },
      ]}
      before={around.before ?? []}
      unlocks={around.unlocks ?? []}
      hideDates={false}
      titleOf={(id) => id}
      hrefOf={(id) => `#/steps/${id}`}
      onToggleTopic={onToggleTopic}
    >
      <button type="button">Mark as done</button>
    </StepDetails>,
  )
  return { onToggleTopic }
}

const part = (heading: string | RegExp): HTMLElement =>
  screen.getByRole('heading', { level: 3, name: heading }).closest('section')!

describe('StepDetails', () => {
  test('begins with what it is, when it is, why, and what can be done', () => {
    renderDetails(makePlannedStep('learn', makePlanOf(LEARN)))
    const article = screen.getByRole('article')
    expect(within(article).getByRole('heading', { level: 2, name: 'Probability' })).toHaveAttribute('id', 'heading')
    expect(article).toHaveTextContent(/^MathematicsProbability4 Jan – 11 Jan 2027 · 11.5 hModels guess.Mark as done/)
  })

  test.each<[string, PlannedStep, string]>([
    [
      'known',
      makePlannedStep(
        'learn',
        makePlanOf(LEARN, { progress: new Map([['learn', makeProgress({ status: { kind: 'known' } })]]) }),
      ),
      'known already',
    ],
    [
      'under way',
      makePlannedStep(
        'learn',
        makePlanOf(LEARN, { progress: new Map([['learn', makeProgress({ log: new Map([[FIRST_MONDAY, 60]]) })]]) }),
      ),
      '4 Jan – 11 Jan 2027 · 10.5 h of 11.5 h left · under way',
    ],
    [
      'optional',
      makePlannedStep('learn', makePlanOf({ ...LEARN, optional: true }), { start: null, finish: null }),
      'no dates · 11.5 h · optional',
    ],
  ])('%s', (_, step, words) => {
    renderDetails(step)
    expect(screen.getByText(words)).toBeInTheDocument()
  })

  test('topics are a checklist with a count', async () => {
    const progress = new Map([['learn', makeProgress({ topicsDone: new Set(['mean']) })]])
    const { onToggleTopic } = renderDetails(makePlannedStep('learn', makePlanOf(LEARN, { progress })))
    const topics = part('Topics 1 of 2')
    expect(within(topics).getByRole('progressbar', { name: '1 of 2 topics' })).toHaveAttribute('aria-valuenow', '50')
    expect(within(topics).getByRole('checkbox', { name: 'Bayes' })).not.toBeChecked()
    expect(within(topics).getByRole('checkbox', { name: 'Means' })).toBeChecked()
    await userEvent.click(within(topics).getByText('Bayes'))
    expect(onToggleTopic.mock.calls).toEqual([['bayes']])
  })

  test('says why these dates, and names both slacks with what they mean', () => {
    renderDetails(makePlannedStep('learn', makePlanOf(LEARN)))
    const dates = within(part('Why these dates'))
    expect(dates.getByText('It starts with your plan.')).toBeInTheDocument()
    expect(dates.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['Date slack', 'Dependency slack'])
    expect(dates.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      'Drives your finish date',
      'Each day later here is a day later there.',
      '0 h',
      'Even with time for everything at once, it would set the pace.',
    ])
  })

  test.each<[number, number, readonly string[]]>([
    [
      21,
      150,
      [
        '21 days',
        'It can finish 3 weeks later without moving your finish date.',
        '2.5 h',
        'With time for everything at once, it would have 2.5 h of work to spare.',
      ],
    ],
    [
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
      [
        'free',
        'Nothing required waits for it: it can slip without moving your finish date.',
        'free',
        'No required step depends on it.',
      ],
    ],
  ])('a date slack of %s days and a dependency slack of %s minutes', (dateSlack, dependencySlack, words) => {
    renderDetails(makePlannedStep('learn', makePlanOf(LEARN), { dateSlack, dependencySlack }))
    const said = within(part('Why these dates')).getAllByRole('definition')
    expect(said.map(({ textContent }) => textContent)).toEqual(words)
  })

  test('what is finished has no slack', () => {
    const dates = { state: 'done', reason: { kind: 'done' }, dateSlack: null, dependencySlack: null } as const
    renderDetails(makePlannedStep('learn', makePlanOf(LEARN), dates))
    expect(part('Why these dates')).toHaveTextContent(/It is done.$/)
  })

  test('leads to the steps before and after it, each with its state', () => {
    const plan = makePlan({
      roadmap: makeRoadmap({
        steps: [makeStep({ id: 'sets', title: 'Sets' }), makeStep({ id: 'statistics', title: 'Statistics' })],
      }),
      progress: new Map([['sets', makeProgress({ status: { kind: 'started', on: FIRST_MONDAY } })]]),
    })
    renderDetails(makePlannedStep('learn', makePlanOf(LEARN)), {
      before: [makePlannedStep('sets', plan)],
      unlocks: [makePlannedStep('statistics', plan)],
    })
    expect(within(part('Builds on')).getByRole('link', { name: 'Sets' })).toHaveAttribute('href', '#/steps/sets')
    expect(part('Builds on')).toHaveTextContent('under way')
    expect(within(part('Unlocks')).getByRole('link', { name: 'Statistics' })).toHaveAttribute(
      'href',
      '#/steps/statistics',
    )
    expect(part('Unlocks')).toHaveTextContent('open')
  })

  test('says so where there are none', () => {
    renderDetails(makePlannedStep('learn', makePlanOf(LEARN)))
    expect(part('Builds on')).toHaveTextContent('Nothing: it can be a first step.')
    expect(part('Unlocks')).toHaveTextContent('Nothing waits for it.')
  })

  test('links to what has an address, and names what has none', () => {
    renderDetails(makePlannedStep('learn', makePlanOf(LEARN)))
    const links = within(part('To learn from')).getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual(['A course'])
    expect(links[0]).toHaveAttribute('href', 'https://example.org/')
    expect(links[0]!.getAttribute('rel')).toMatch(/noopener/)
    expect(part('To learn from')).toHaveTextContent('A book book')
  })

  test('a step without topics or resources has no empty headings for them', () => {
    renderDetails(makePlannedStep('learn', makePlanOf({ ...LEARN, topics: [], resources: [] })))
    expect(screen.queryByRole('heading', { name: /Topics/ })).not.toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'To learn from' })).not.toBeInTheDocument()
  })
})

describe('where it comes from', () => {
  async function sources(): Promise<readonly (string | null)[]> {
    const heading = screen.getByRole('heading', { level: 3, name: 'Where this comes from' })
    await userEvent.click(heading)
    const details = heading.closest('details')!
    return (await within(details).findAllByRole('listitem')).map(({ textContent }) => textContent)
  }

  test('the hours, whose judgement they are, and the facts it cites', async () => {
    renderDetails(makePlannedStep('learn', makePlanOf(LEARN)))
    expect(await sources()).toEqual([
      '11.5 h: 5 h at best, 10 h most likely, 25 h at worst, with the most likely counted four times. The hours are our own judgement.',
      'It takes a while. A work (web article, 2025), fact',
    ])
  })

  test('one’s own estimate', async () => {
    const settings = new Map([['learn', { estimate: makeEstimate(1200, 1140, 1260) }]])
    renderDetails(makePlannedStep('learn', makePlanOf(LEARN, { settings })))
    expect((await sources())[0]).toBe(
      '20 h: 19 h at best, 20 h most likely, 21 h at worst, with the most likely counted four times.',
    )
  })

  test('a wait', async () => {
    const wait = makeWait({ id: 'wait', days: { ...makeEstimate(7), sources: [EDITORIAL] } })
    renderDetails(makePlannedStep('wait', makePlanOf(wait)))
    expect(await sources()).toEqual(['The length of the wait is our own judgement.'])
  })
})
