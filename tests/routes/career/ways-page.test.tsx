import { act, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { builtinRoadmapById } from '../../../src/catalogue/builtin-roadmaps'
import { machineLearningEngineer } from '../../../src/catalogue/machine-learning-engineer/roadmap'
import { forecast } from '../../../src/domain/forecast/simulate'
import { createPlan } from '../../../src/domain/plan/create-plan'
import { answerChoice } from '../../../src/domain/plan/edit-plan'
import { schedulePlan } from '../../../src/domain/plan/schedule-plan'
import { NOTEBOOK_LIMITS } from '../../../src/domain/plan/step-notebook'
import { formatDay } from '../../../src/lib/format-day'
import { useCourseDraftsStore } from '../../../src/store/course-drafts-store'
import { useDocumentStore } from '../../../src/store/document-store'
import { connectForecasts } from '../../../src/store/forecast-store'
import type { ForecastClient } from '../../../src/worker/forecast-client'
import { undoLastChange } from '../../helpers/last-change'
import { FIRST_MONDAY, makeDocument } from '../../helpers/make-plan'
import { openApp, withPreferences } from '../../helpers/open-app'
import { noticeNow, planNow } from '../../helpers/stores-now'

const ADDRESS = '#/career/ways'
const ROAD = createPlan('plan', machineLearningEngineer, machineLearningEngineer.backgrounds[0]!, FIRST_MONDAY)

/** Answers at once, from few trials. */
const FEW_TRIALS: ForecastClient = {
  askForecast: (input) => Promise.resolve({ kind: 'answered', answer: forecast({ ...input, trials: 20 }) }),
  askHours: () => Promise.resolve({ kind: 'unavailable', says: 'Nobody asks.' }),
}

beforeEach(() => useCourseDraftsStore.setState({ courses: new Map() }))

const ways = () => screen.getByRole('list', { name: 'How do you want to learn?' })
const way = (name: string) => within(within(ways()).getByRole('listitem', { name }))
const courses = () => within(screen.getByRole('list', { name: 'Courses to compare' }))

describe('ways of learning', () => {
  test('each is a plan of its own, dated by the schedule, on one axis and on its card', async () => {
    await openApp(ADDRESS, ROAD)
    const chart = within(screen.getByRole('figure', { name: 'Finish by way of learning' }))
    for (const { id, label } of machineLearningEngineer.choices.find((choice) => choice.id === 'way-of-learning')!
      .options) {
      const { finish } = schedulePlan(answerChoice(ROAD, 'way-of-learning', id), FIRST_MONDAY)
      if (finish.kind !== 'date') throw new Error('no date')
      const date = formatDay(finish.day, 'medium')
      expect(chart.getByText(label).closest('li'), id).toHaveTextContent(date)
      expect(way(label).getByText('Finish').parentElement, id).toHaveTextContent(date)
    }
  })

  test('the chart marks the way that a plan has now; an example has none', async () => {
    await openApp(ADDRESS, ROAD)
    expect(screen.getByRole('figure', { name: 'Finish by way of learning' })).toHaveTextContent(/own pace now/)
    act(() => {
      useDocumentStore.setState({ plans: new Map(), currentPlan: null })
    })
    expect(screen.getByRole('figure', { name: 'Finish by way of learning' })).not.toHaveTextContent(/ now/)
  })

  test('the days of 80% chance come when the worker has them', async () => {
    const disconnect = connectForecasts(FEW_TRIALS)
    await openApp(ADDRESS, ROAD)
    const chart = within(screen.getByRole('figure', { name: 'Finish by way of learning' }))
    expect(await chart.findAllByText(/^80% sure by/)).toHaveLength(4)
    disconnect()
  })

  test('each has what the sources say for and against it, with what the plans assume, and the degrees disagreed on', async () => {
    await openApp(ADDRESS, ROAD)
    expect(within(way('With a bootcamp').getByRole('list', { name: 'For' })).getByText(/career coaching/)).toBeVisible()
    expect(
      within(way('With a bachelor’s degree').getByRole('list', { name: 'Against' })).getByText(/Four years/),
    ).toBeVisible()
    expect(screen.getByRole('region', { name: 'What the plans assume of classes' })).toHaveTextContent(
      /Lectures|lectures|Takes over/,
    )
    expect(screen.getByRole('region', { name: /Which degree it takes/ })).toHaveTextContent(/essential/)
  })

  test('one is picked, the plan follows, and undo takes it back', async () => {
    const user = await openApp(ADDRESS, ROAD)
    const before = planNow()
    await user.click(way('With a bootcamp').getByRole('button', { name: 'Choose With a bootcamp' }))
    expect(planNow().answers.get('way-of-learning')).toBe('bootcamp')
    await undoLastChange()
    expect({ ...planNow(), history: before.history }).toEqual(before)
  })

  test('degree first compares its degrees', async () => {
    const roadmap = builtinRoadmapById('degree-first')!
    await openApp(ADDRESS, createPlan('plan', roadmap, roadmap.backgrounds[0]!, FIRST_MONDAY))
    const list = screen.getByRole('list', { name: 'Which degree is ahead of you?' })
    expect(within(list).getAllByRole('button', { name: /^Choose/ })).toHaveLength(3)
  })

  test('without dates there is no chart of them', async () => {
    await openApp(ADDRESS, withPreferences(makeDocument(ROAD), { hideDates: true }))
    expect(screen.queryByRole('figure', { name: 'Finish by way of learning' })).toBeNull()
    expect(screen.getByText(/because dates are hidden/)).toBeVisible()
  })
})

describe('choosing a course', () => {
  test('courses stand side by side, and the one that is kept is a task list in the notes of the step', async () => {
    const user = await openApp(ADDRESS, ROAD)
    await user.click(screen.getByRole('button', { name: 'Weigh a course' }))
    await user.click(screen.getByRole('button', { name: 'Compare another course' }))
    const [first] = courses().getAllByLabelText('Name of the course')
    await user.type(first!, 'Crash Course')
    const card = within(courses().getByRole('listitem', { name: 'Crash Course' }))
    await user.type(card.getByLabelText('Address, if you like'), 'example.org/course')
    await user.click(card.getByRole('checkbox', { name: 'It begins where I am' }))
    await user.type(card.getByLabelText('What speaks for it, or against it'), 'Free.')
    expect(card.getByText('1 of 5')).toBeVisible()
    expect(screen.getByLabelText('Step to keep it with')).toHaveDisplayValue('A course to follow, chosen with care')
    await user.click(card.getByRole('button', { name: 'Keep Crash Course with the step' }))
    expect(planNow().notebooks.get('guided-course')?.notes).toMatch(
      /^### Course: \[Crash Course\]\(<https:\/\/example\.org\/course>\)\n\n- \[x\] It begins where I am\n- \[ \] .+\n\nFree\.$/s,
    )
    expect(noticeNow()).toBe('The checklist is in the notes of “A course to follow, chosen with care”.')
    expect(card.getByRole('link', { name: 'Open the step' })).toHaveAttribute('href', '#/plan/steps/guided-course')

    await undoLastChange()
    expect(planNow().notebooks.size).toBe(0)
    expect(card.getByRole('button', { name: 'Keep Crash Course with the step' })).toBeVisible()
  })

  test('notes that are there stay, above it, and any step can be picked', async () => {
    const notebook = { notes: 'My notes.', links: new Map(), evidence: new Map(), projects: new Set<string>() }
    const user = await openApp(ADDRESS, { ...ROAD, notebooks: new Map([['statistics', notebook]]) })
    await user.click(screen.getByRole('button', { name: 'Weigh a course' }))
    await user.type(courses().getByLabelText('Name of the course'), 'Numbers')
    await user.selectOptions(screen.getByLabelText('Step to keep it with'), 'Statistics')
    await user.click(courses().getByRole('button', { name: 'Keep Numbers with the step' }))
    expect(planNow().notebooks.get('statistics')?.notes).toMatch(/^My notes\.\n\n### Course: Numbers\n/)
  })

  test('notes that are full are left whole, which is said', async () => {
    const notes = 'x'.repeat(NOTEBOOK_LIMITS.notes - 10)
    const notebook = { notes, links: new Map(), evidence: new Map(), projects: new Set<string>() }
    const user = await openApp(ADDRESS, { ...ROAD, notebooks: new Map([['guided-course', notebook]]) })
    await user.click(screen.getByRole('button', { name: 'Weigh a course' }))
    await user.type(courses().getByLabelText('Name of the course'), 'Long')
    await user.click(courses().getByRole('button', { name: 'Keep Long with the step' }))
    expect(planNow().notebooks.get('guided-course')?.notes).toBe(notes)
    expect(noticeNow()).toMatch(/are full/)
  })

  test('there are four at the most; one that is removed makes room, and the focus stays near', async () => {
    const user = await openApp(ADDRESS, ROAD)
    await user.click(screen.getByRole('button', { name: 'Weigh a course' }))
    const add = screen.getByRole('button', { name: 'Compare another course' })
    for (let more = 0; more < 3; more += 1) await user.click(add)
    expect(add).toBeDisabled()
    expect(screen.getByText('4 at a time are the most.')).toBeVisible()
    await user.click(courses().getByRole('button', { name: 'Remove Course 2' }))
    expect(courses().getAllByRole('listitem')).toHaveLength(3)
    expect(screen.getByRole('region', { name: 'Choosing a course' })).toHaveFocus()
    expect(add).toBeEnabled()
  })

  test('without a plan they can be compared, and it is said what keeping one takes', async () => {
    const user = await openApp(ADDRESS)
    await user.click(screen.getByRole('button', { name: 'Weigh a course' }))
    expect(courses().getByText('Start a plan to keep it with a step.')).toBeVisible()
    expect(screen.queryByLabelText('Step to keep it with')).toBeNull()
  })
})
