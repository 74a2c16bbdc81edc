import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { AnswerCards } from '../../../src/components/choices/answer-cards'
import { compareAnswers } from '../../../src/domain/plan/compare-answers'
import { tickStep } from '../../../src/domain/plan/edit-plan'
import type { Plan } from '../../../src/domain/plan/plan'
import { day, FIRST_MONDAY, makePlan } from '../../helpers/make-plan'
import { makeChoice, makeEstimate, makeMilestone, makeRoadmap, makeStep, makeWait } from '../../helpers/make-roadmap'

const DIRECTION = makeChoice({
  id: 'direction',
  kind: 'path',
  options: ['Sea', 'Hill'].map((label) => ({ id: label.toLowerCase(), label, hint: `To the ${label}`, sources: [] })),
})
const only = (option: string) => [{ choice: 'direction', anyOf: [option] }]

/** To the sea: walk 10 h, swim 20 h. Up the hill: walk 15 h, climb 30 h, and a week of weather. */
const PLAN = makePlan({
  roadmap: makeRoadmap({
    choices: [DIRECTION],
    steps: [
      makeStep({ id: 'walk', title: 'Walk', variants: [{ when: only('hill'), estimate: makeEstimate(900) }] }),
      makeStep({ id: 'swim', title: 'Swim', estimate: makeEstimate(1200), when: only('sea') }),
      makeWait({ id: 'weather', title: 'Weather', when: only('hill') }),
      makeStep({ id: 'climb', title: 'Climb', estimate: makeEstimate(1800), when: only('hill') }),
      makeMilestone({ id: 'top', title: 'The top', when: only('hill') }),
    ],
  }),
})

interface Shown {
  readonly plan?: Plan
  readonly hidesDates?: boolean
  readonly isFolded?: boolean
  readonly onChoose?: ((option: string) => void) | null
}

function show({ plan = PLAN, hidesDates = false, isFolded = false, onChoose = null }: Shown = {}) {
  render(
    <AnswerCards
      label="Where to?"
      comparisons={compareAnswers(plan, DIRECTION, FIRST_MONDAY)}
      aboutOf={({ option }) => <p>{option.hint}</p>}
      nowWords="Your plan as it is."
      hidesDates={hidesDates}
      isFolded={isFolded}
      onChoose={onChoose}
    />,
  )
}

const card = (name: string) => within(screen.getByRole('listitem', { name }))

/** What a card says comes, goes or changes: each step with what it comes to. */
function linesIn(name: string, group: string): readonly string[] {
  const list = within(card(name).getByLabelText(group))
  const hours = list.getAllByRole('definition')
  return list.getAllByRole('term').map((term, at) => `${term.textContent}: ${hours[at]?.textContent}`)
}

describe('what each answer would make of a plan', () => {
  test('is shown side by side, each with its finish and its hours', () => {
    show()
    expect(screen.getByRole('list', { name: 'Where to?' })).toBeVisible()
    expect(card('Sea').getByText(/^Finish/).parentElement).toHaveTextContent('Finish 22 Jan 2027')
    expect(card('Sea').getByText('30 h')).toBeVisible()
    expect(card('Sea').getByText('Your plan as it is.')).toBeVisible()
    expect(card('Hill').getByText(/^Finish/).parentElement).toHaveTextContent('Finish 3 Feb 2027')
    expect(card('Hill').getByText('45 h')).toBeVisible()
    expect(card('Hill').getByText('15 h more than now')).toBeVisible()
    expect(card('Hill').getByText('12 days later than now')).toBeVisible()
  })

  test('has a line for each step that comes, goes or changes, and their sum; milestones ask for nothing', () => {
    show()
    expect(linesIn('Hill', 'Comes in')).toEqual(['Weather: +7 days of waiting', 'Climb: +30 h'])
    expect(linesIn('Hill', 'Goes out')).toEqual(['Swim: −20 h'])
    expect(linesIn('Hill', 'Takes more or less')).toEqual(['Walk: +5 h'])
    expect(card('Hill').getByText('Hours to go').parentElement).toHaveTextContent('Hours to gofrom 30 →to 45 h')
    expect(card('Hill').queryByText('The top')).toBeNull()
  })

  test('says of a step that was worked on that nothing is lost', () => {
    show({ plan: tickStep(PLAN, 'swim', day(2)) })
    expect(linesIn('Hill', 'Goes out')).toEqual(['Swim (you have worked on it): 0 h'])
    expect(card('Hill').getByText(/is kept, and comes back with it/)).toBeVisible()
  })

  test('is chosen by its button; the answer there is now has nothing to choose', async () => {
    const onChoose = vi.fn()
    show({ onChoose })
    expect(card('Sea').getByRole('button', { name: 'Chosen: Sea' })).toHaveAttribute('aria-pressed', 'true')
    await userEvent.click(card('Sea').getByRole('button', { name: 'Chosen: Sea' }))
    expect(onChoose).not.toHaveBeenCalled()
    await userEvent.click(card('Hill').getByRole('button', { name: 'Choose Hill' }))
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('hill')
  })

  test('has no buttons where there is no plan to change', () => {
    show()
    expect(screen.queryByRole('button')).toBeNull()
  })

  test('shows no date to whoever hides them, but how far apart they are', () => {
    show({ hidesDates: true })
    expect(document.body).not.toHaveTextContent(/20\d\d/)
    expect(card('Hill').getByText('12 days later than now')).toBeVisible()
  })

  test('folds many lines away under their number', async () => {
    show({ isFolded: true })
    expect(card('Hill').getByText('Climb')).not.toBeVisible()
    await userEvent.click(card('Hill').getByText('2 steps come in, 1 goes out and 1 changes'))
    expect(card('Hill').getByText('Climb')).toBeVisible()
  })

  test('says why an answer with fewer hours ends later: what it waits for takes its time', () => {
    const slow = makeRoadmap({
      choices: [DIRECTION],
      steps: [
        makeStep({ id: 'swim', title: 'Swim', estimate: makeEstimate(1200), when: only('sea') }),
        makeWait({ id: 'course', title: 'A course', days: makeEstimate(84), when: only('hill') }),
        makeStep({ id: 'climb', title: 'Climb', estimate: makeEstimate(600), when: only('hill') }),
      ],
    })
    show({ plan: { ...PLAN, roadmap: slow } })
    expect(card('Hill').getByText(/^Later with fewer hours: “A course” takes about 12 weeks/)).toBeVisible()
    expect(card('Sea').queryByText(/^Later with/)).toBeNull()
  })

  test('gives no such reason where an answer asks for more hours', () => {
    show()
    expect(card('Hill').queryByText(/^Later with/)).toBeNull()
  })

  test('says why there is no date', () => {
    show({ plan: { ...PLAN, learner: { ...PLAN.learner, week: [0, 0, 0, 0, 0, 0, 0] } } })
    expect(card('Hill').getByText(/^There are no hours in your week yet/)).toBeVisible()
  })
})
