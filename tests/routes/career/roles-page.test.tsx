import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { builtinRoadmapById } from '../../../src/catalogue/builtin-roadmaps'
import { machineLearningEngineer } from '../../../src/catalogue/machine-learning-engineer/roadmap'
import { threeMonthSprint } from '../../../src/catalogue/three-month-sprint/roadmap'
import { createPlan } from '../../../src/domain/plan/create-plan'
import { tickStep } from '../../../src/domain/plan/edit-plan'
import type { Plan } from '../../../src/domain/plan/plan'
import { deleteSteps } from '../../../src/domain/roadmap/edit-roadmap-steps'
import type { Roadmap } from '../../../src/domain/roadmap/roadmap'
import { useDocumentStore } from '../../../src/store/document-store'
import { undoLastChange } from '../../helpers/last-change'
import { day, FIRST_MONDAY, makeDocument, makePlan } from '../../helpers/make-plan'
import { makeChoice, makeEstimate, makeRoadmap, makeStep } from '../../helpers/make-roadmap'
import { openApp, withPreferences } from '../../helpers/open-app'
import { finishNow, noticeNow, planNow } from '../../helpers/stores-now'

const ADDRESS = '#/career/roles'

function planOf(roadmap: Roadmap, parts: Partial<Plan> = {}): Plan {
  return { ...createPlan('plan', roadmap, roadmap.backgrounds[0]!, FIRST_MONDAY), ...parts }
}

const roleList = () => screen.getByRole('list', { name: 'Which role are you heading for?' })
const role = (name: string) => within(within(roleList()).getByRole('listitem', { name }))

describe('with a plan that asks about the role', () => {
  test('five roles stand side by side, each with what one does in it, its finish and its hours', async () => {
    await openApp(ADDRESS, planOf(machineLearningEngineer))
    expect(
      within(roleList())
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Machine learning engineer',
      'Data scientist',
      'NLP scientist',
      'Software developer with machine learning',
      'Human-centred machine learning designer',
    ])
    for (const card of within(roleList()).getAllByRole('listitem', { hidden: false })) {
      if (card.parentElement !== roleList()) continue
      expect(card).toHaveTextContent(/Suits you if/)
      expect(card).toHaveTextContent(/Finish \d+ \w+ 20\d\d/)
    }
    expect(role('NLP scientist').getByText('Speech: from sound to text and back')).toBeVisible()
  })

  test('the card of the present role says in which phases its hours lie, and they add up to its own', async () => {
    await openApp(ADDRESS, planOf(machineLearningEngineer))
    const hours = (element: HTMLElement) => Number(element.textContent.replace(/[^\d.]/g, ''))
    const list = within(role('Machine learning engineer').getByLabelText('To go, by phase'))
    expect(list.getAllByRole('term')).toHaveLength(machineLearningEngineer.phases.length)
    const sum = list.getAllByRole('definition').reduce((total, each) => total + hours(each), 0)
    expect(sum).toBe(
      hours(role('Machine learning engineer').getByText('of your own').previousElementSibling as HTMLElement),
    )
    expect(role('NLP scientist').queryByLabelText('To go, by phase')).not.toBeInTheDocument()
  })

  test('the headline of the plan names the role that was chosen', async () => {
    const answers = new Map([['target-role', 'nlp-scientist']])
    await openApp('#/plan', planOf(machineLearningEngineer, { answers }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^You will likely be an NLP scientist by/)
  })

  test('choosing one is one change, with the date as it was shown; undo takes it back', async () => {
    const user = await openApp(ADDRESS, planOf(machineLearningEngineer))
    const before = planNow()
    const promised = role('NLP scientist').getByText('Finish').parentElement?.textContent
    await user.click(role('NLP scientist').getByRole('button', { name: 'Choose NLP scientist' }))
    expect(planNow().answers.get('target-role')).toBe('nlp-scientist')
    expect(noticeNow()).toBe('Role: “NLP scientist” instead of “Machine learning engineer”.')
    expect(role('NLP scientist').getByText('Finish').parentElement).toHaveTextContent(promised ?? '')
    const chosen = role('NLP scientist').getByRole('button', { name: 'Chosen: NLP scientist' })
    expect(chosen).toHaveFocus()
    await undoLastChange()
    expect({ ...planNow(), history: before.history }).toEqual(before)
  })

  test('what was done on a step that goes is still there when it comes back', async () => {
    const done = tickStep(planOf(machineLearningEngineer), 'operate-a-model', day(0))
    const user = await openApp(ADDRESS, done)
    expect(role('Data scientist').getByText(/is kept, and comes back with it/)).toBeVisible()
    await user.click(role('Data scientist').getByRole('button', { name: 'Choose Data scientist' }))
    const engineer = role('Machine learning engineer')
    expect(engineer.getByText(/^Keep a model well/).closest('dt')).toHaveTextContent('(you have worked on it)')
    await user.click(engineer.getByRole('button', { name: /^Choose/ }))
    expect(planNow().progress).toEqual(done.progress)
  })

  test('the field of voice and images is asked, too', async () => {
    const user = await openApp(ADDRESS, planOf(machineLearningEngineer))
    const field = within(screen.getByRole('region', { name: 'What will your models work on?' }))
    expect(field.getByText('Signal processing for voice and images')).toBeVisible()
    const before = finishNow()
    await user.click(field.getByRole('button', { name: 'Choose Voice and images' }))
    expect(planNow().answers.get('field')).toBe('voice-and-image')
    expect(finishNow()).not.toEqual(before)
  })

  test('an earlier edition is compared as the plan has it, and the newer one is offered', async () => {
    const edition = machineLearningEngineer.edition - 1
    const earlier = { ...deleteSteps(machineLearningEngineer, new Set(['speech'])), edition }
    await openApp(ADDRESS, planOf(earlier))
    expect(role('NLP scientist').queryByText('Speech: from sound to text and back')).toBeNull()
    expect(screen.getByRole('link', { name: /^Compare/ })).toHaveAttribute(
      'href',
      '#/roadmaps/machine-learning-engineer/compare?plan=plan',
    )
  })

  test('no date is shown to whoever hides them', async () => {
    const document = withPreferences(makeDocument(planOf(machineLearningEngineer)), { hideDates: true })
    await openApp(ADDRESS, document)
    expect(roleList()).not.toHaveTextContent(/20\d\d/)
    expect(roleList()).toHaveTextContent(/later than now/)
  })
})

describe('without such a plan', () => {
  test('whoever has none sees the figures of an example, with nothing to choose and a way to begin', async () => {
    await openApp(ADDRESS)
    expect(screen.getByText(/beginning today from “New to it” with 15 hours a week/)).toBeVisible()
    expect(within(roleList()).queryByRole('button')).toBeNull()
    expect(screen.getByRole('link', { name: 'Start a plan of your own' })).toHaveAttribute(
      'href',
      '#/new?roadmap=machine-learning-engineer',
    )
  })

  test('a plan of another roadmap is said not to ask; one’s other plan that does is a press away', async () => {
    const sprint = planOf(threeMonthSprint, { id: 'sprint', title: 'Sprint' })
    const road = planOf(machineLearningEngineer, { id: 'road', title: 'My road' })
    const user = await openApp(ADDRESS, makeDocument(sprint, road))
    expect(screen.getByText(/does not ask about the role/)).toHaveTextContent('Your plan “Sprint”')
    expect(within(roleList()).queryByRole('button')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Open “My road”' }))
    expect(useDocumentStore.getState().currentPlan).toBe('road')
    expect(role('NLP scientist').getByRole('button', { name: 'Choose NLP scientist' })).toBeVisible()
  })

  test('a roadmap of one’s own has its own ways to take compared by the same rules', async () => {
    const direction = makeChoice({
      id: 'direction',
      kind: 'path',
      title: 'Direction',
      question: 'Where to?',
      options: ['Sea', 'Hill'].map((label) => ({ id: label, label, hint: `To the ${label}.`, sources: [] })),
    })
    const steps = [
      makeStep({ id: 'walk', title: 'Walk' }),
      makeStep({
        id: 'climb',
        title: 'Climb',
        estimate: makeEstimate(1200),
        when: [{ choice: 'direction', anyOf: ['Hill'] }],
      }),
    ]
    const user = await openApp(ADDRESS, makePlan({ roadmap: makeRoadmap({ steps, choices: [direction] }) }))
    const list = within(screen.getByRole('list', { name: 'Where to?' }))
    expect(list.getByRole('listitem', { name: 'Hill' })).toHaveTextContent(
      /To the Hill\..*30 h of your own20 h more than now/,
    )
    await user.click(list.getByRole('button', { name: 'Choose Hill' }))
    expect(planNow().answers.get('direction')).toBe('Hill')
  })

  test('degree first asks its own questions', async () => {
    await openApp(ADDRESS, planOf(builtinRoadmapById('degree-first')!))
    expect(screen.getByText(/does not ask about the role/)).toBeVisible()
    expect(screen.getByRole('list', { name: 'Which subject is it in?' })).toBeVisible()
    // The degree is a way of learning, and stands on that page.
    expect(screen.queryByRole('list', { name: 'Which degree is ahead of you?' })).toBeNull()
  })
})
