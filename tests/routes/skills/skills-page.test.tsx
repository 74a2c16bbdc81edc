import { act, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { machineLearningSkills as catalogue } from '../../../src/catalogue/career/skills'
import { machineLearningEngineer as roadmap } from '../../../src/catalogue/machine-learning-engineer/roadmap'
import type { Career, SkillLevel } from '../../../src/domain/career/career'
import { allTopics } from '../../../src/domain/career/skill-catalogue'
import type { CairnDocument } from '../../../src/domain/document/document'
import type { Plan } from '../../../src/domain/plan/plan'
import { useDocumentStore } from '../../../src/store/document-store'
import { makeDocument, makePlan, makeProgress } from '../../helpers/make-plan'
import { openApp, withPreferences } from '../../helpers/open-app'
import { finishNow, planNow } from '../../helpers/stores-now'

const TOTAL = allTopics(catalogue).length
const EVERYTHING = allTopics(catalogue).map(({ id }) => id)

function held(skills: Career['skills'] = new Map(), plan: Partial<Plan> = {}): CairnDocument {
  const document = makeDocument(makePlan({ roadmap, ...plan }))
  return { ...document, career: { ...document.career, skills } }
}

const all = (level: SkillLevel): Career['skills'] => new Map(EVERYTHING.map((id) => [id, level]))

/** The page is another when its heading is. */
const heading = (name: string) => screen.findByText(name, { selector: 'h1' })

/** Follows a link within the page, as a browser does. */
async function follow(user: UserEvent, text: string | RegExp): Promise<void> {
  await user.click(screen.getByText(text, { selector: 'a' }))
  act(() => {
    window.dispatchEvent(new PopStateEvent('popstate'))
  })
}

/** It comes with the message, which follows the change. */
const undoButton = async () =>
  within(await screen.findByLabelText('Last change', { selector: 'section' })).findByText('Undo', {
    selector: 'button',
  })

const skill = (id: string) => useDocumentStore.getState().career.skills.get(id)

describe('the questions', () => {
  test('go area by area, save each answer at once, and can be left and gone on with', async () => {
    const user = await openApp('#/career/skills', held())
    await follow(user, 'Begin')
    expect(await heading('Languages and libraries')).toHaveFocus()
    const python = within(screen.getByRole('group', { name: 'Python' }))
    await user.click(python.getByRole('radio', { name: /^Practised/ }))
    expect(skill('python')).toBe('practised')
    expect(screen.getByText(`1 of ${TOTAL} answered`)).toBeVisible()

    await follow(user, /^Leave for now/)
    await heading('Skills')
    expect(screen.getByText(`1 of ${TOTAL}`)).toBeVisible()
    await follow(user, 'Go on: Languages and libraries')
    await heading('Languages and libraries')
    expect(
      within(screen.getByRole('group', { name: 'Python' })).getByRole('radio', { name: /^Practised/ }),
    ).toBeChecked()
  })

  test('are answered by the numbers alone; the last leads to the next area', async () => {
    const user = await openApp('#/career/skills?area=computer-science', held())
    await user.keyboard('213')
    expect(['structures-and-algorithms', 'complexity', 'computer-architecture'].map(skill)).toEqual([
      'basics',
      'none',
      'practised',
    ])
    const next = screen.getByRole('link', { name: 'Next: Mathematics and statistics' })
    expect(next).toHaveFocus()
    await follow(user, /^Next:/)
    expect(await heading('Mathematics and statistics')).toHaveFocus()
  })

  test('numbers answer what has the focus, or else the first open topic; others mean nothing', async () => {
    const user = await openApp('#/career/skills?area=computer-science', held(new Map([['complexity', 'basics']])))
    await user.click(within(screen.getByRole('group', { name: /^Complexity/ })).getByRole('radio', { name: /^Basics/ }))
    await user.keyboard('4')
    expect(skill('complexity')).toBe('confident')
    await user.click(await heading('Computer science'))
    await user.keyboard('5{Control>}2{/Control}')
    expect(skill('structures-and-algorithms')).toBeUndefined()
    await user.keyboard('3')
    expect(skill('structures-and-algorithms')).toBe('practised')
  })

  test('numbers are left alone by those who turn single keys off, and are not shown to them', async () => {
    const user = await openApp('#/career/skills?area=data', withPreferences(held(), { singleKeys: false }))
    expect(screen.queryByText(/^Keys 1 to 4/)).toBeNull()
    await user.keyboard('4')
    expect(useDocumentStore.getState().career.skills.size).toBe(0)
  })

  test('can be gone through again, and cleared', async () => {
    const user = await openApp('#/career/skills', held(all('basics')))
    await follow(user, 'Go through them again')
    await heading('Languages and libraries')
    await follow(user, /^Leave for now/)
    await heading('Skills')
    await user.click(screen.getByText('Clear all answers'))
    expect(screen.getByText('Begin')).toBeVisible()
    await user.click(await undoButton())
    expect(screen.getByText(`${TOTAL} of ${TOTAL}`)).toBeVisible()
  })
})

describe('beside the role', () => {
  const figures = () => screen.getByText(/topics that this role asks for/).textContent

  test('says where one stands now and at the end of the plan, and which steps close the gap', async () => {
    await openApp('#/career/skills', held())
    expect(figures()).toMatch(
      /^0 of the \d+ topics .* have reached its level; all of them will have by the end of your plan\.$/,
    )
    const gap = within(screen.getByRole('region', { name: 'What closes the gap' }))
    expect(gap.getByRole('link', { name: 'First programs in Python' })).toHaveAttribute(
      'href',
      '#/plan/steps/first-programs',
    )
    expect(gap.getAllByText(/^done by \d+ \w+ 20\d\d$/).length).toBeGreaterThan(0)
    expect(gap.getByText('Python: not yet → practised')).toBeInTheDocument()
  })

  test('what a step shows raises it', async () => {
    await openApp(
      '#/career/skills',
      held(new Map(), { progress: new Map([['linear-algebra', makeProgress({ status: { kind: 'known' } })]]) }),
    )
    expect(figures()).toMatch(/^1 of the \d+ topics that this role asks for has reached its level;/)
  })

  test('another role can be looked at, and the plan stays as it is', async () => {
    const user = await openApp('#/career/skills', held())
    const before = planNow()
    const ofPlan = figures()
    await user.selectOptions(screen.getByLabelText('Role to compare with'), 'NLP scientist')
    expect(screen.getByText(/^For looking only/)).toBeVisible()
    expect(figures()).not.toBe(ofPlan)
    const uncovered = within(screen.getByRole('region', { name: 'What your plan does not lead to' }))
    expect(uncovered.getAllByText(/“Language as a subject of its own” comes with other answers/)[0]).toBeVisible()
    // What the plan would be with it is shown, and chosen, where the roles are.
    expect(uncovered.getByRole('link')).toHaveAttribute('href', '#/career/roles')
    expect(planNow()).toBe(before)
    await user.selectOptions(screen.getByLabelText('Role to compare with'), 'Machine learning engineer')
    expect(figures()).toBe(ofPlan)
  })

  test('with everything reached there is no gap', async () => {
    await openApp('#/career/skills', held(all('confident')))
    expect(screen.getByText('There is none: you are where the role asks, in every topic.')).toBeVisible()
  })

  test('without a plan it is what one says alone', async () => {
    const document = makeDocument()
    await openApp('#/career/skills', { ...document, career: { ...document.career, skills: all('confident') } })
    expect(figures()).toMatch(/^(\d+) of the \1 topics that this role asks for have reached its level\.$/)
    expect(screen.queryByRole('region', { name: 'What closes the gap' })).toBeNull()
  })

  test('shows no day to those who hide dates', async () => {
    await openApp('#/career/skills', withPreferences(held(), { hideDates: true }))
    expect(screen.queryByText(/^done by/)).toBeNull()
  })
})

describe('filling in', () => {
  test('is looked at line by line, changes nothing before it is done, and is undone as one', async () => {
    const user = await openApp('#/career/skills', held(all('confident')))
    const before = planNow()
    const finish = finishNow()
    expect(screen.getByText(/^Your answers would save [\d,]+ hours of your plan\.$/)).toBeVisible()
    await follow(user, 'See what would be filled in')
    const outcome = within(await screen.findByRole('region', { name: 'What it comes to' }))
    const words = outcome.getByRole('status').textContent
    expect(words).toMatch(/^The finish date would move to .* earlier\.$/)

    await user.click(screen.getByRole('checkbox', { name: /^Programming: For a living/ }))
    expect(outcome.getByRole('status').textContent).not.toBe(words)
    expect(planNow()).toBe(before)

    await user.click(outcome.getByRole('button', { name: /^Fill in \d+ of \d+$/ }))
    expect(planNow().answers.get('coding')).toBeUndefined()
    expect(planNow().answers.get('mathematics')).toBe('stem-degree')
    expect(finishNow()).not.toEqual(finish)
    await heading('Skills')
    await user.click(await undoButton())
    expect(finishNow()).toEqual(finish)
    expect(planNow().answers).toEqual(before.answers)
  })

  test('hours in the list add up to what is left', async () => {
    await openApp('#/career/skills?fill-in', held(all('practised')))
    const hours = (text: string | null | undefined) => Number(/([\d,.]+) h/.exec(text ?? '')?.[1]?.replace(',', ''))
    const figure = (name: string) => hours(screen.getByText(name).nextElementSibling?.textContent)
    const saved = screen.getAllByText(/^saves [\d,.]+ h$/).reduce((sum, line) => sum + hours(line.textContent), 0)
    expect(saved).toBeGreaterThan(0)
    expect(figure('Saved by what is ticked here')).toBe(saved)
    expect(figure('Left to do now') - saved).toBe(figure('Left to do then'))
  })

  test('with nothing to fill in says so', async () => {
    await openApp('#/career/skills?fill-in', held(all('none')))
    expect(screen.getByText(/there is nothing more to fill in/)).toBeVisible()
    expect(screen.queryByRole('checkbox')).toBeNull()
  })
})
