import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { builtinRoadmaps } from '../../src/catalogue/builtin-roadmaps'
import { machineLearningEngineer } from '../../src/catalogue/machine-learning-engineer/roadmap'
import { addDays } from '../../src/domain/day'
import { writeDocument } from '../../src/domain/document/write-document'
import { createPlan } from '../../src/domain/plan/create-plan'
import { formatDay } from '../../src/lib/format-day'
import { useClockStore } from '../../src/store/clock-store'
import { useDocumentStore } from '../../src/store/document-store'
import { viewPlan } from '../../src/store/plan-selectors'
import { findLastChange, undoLastChange } from '../helpers/last-change'
import { makeLearner } from '../helpers/make-learner'
import { FIRST_MONDAY, makeDocument, makePlan, makeProgress } from '../helpers/make-plan'
import { makePhase, makeRoadmap, makeStep, makeWait } from '../helpers/make-roadmap'
import { openApp } from '../helpers/open-app'

const roadmap = makeRoadmap({
  phases: [makePhase({ title: 'Foundations' })],
  goal: 'a cook',
  steps: [
    makeStep({ id: 'learn', title: 'Learn', reason: 'It comes first.', topics: [{ id: 'salt', title: 'Salt' }] }),
    makeStep({ id: 'build', title: 'Build', prerequisites: ['learn'] }),
    makeStep({
      id: 'known',
      title: 'Old hat',
      variants: [{ when: [{ choice: 'choice', anyOf: ['some'] }], estimate: 'known' }],
    }),
    makeWait({ id: 'wait', title: 'Wait', prerequisites: ['build'] }),
  ],
})
const PLAN = makePlan({ roadmap, title: 'Cooking', answers: new Map([['choice', 'some']]) })
const IDLE = { ...PLAN, learner: makeLearner({ week: [0, 0, 0, 0, 0, 0, 0] }) }

beforeEach(() => {
  window.localStorage.clear()
  document.title = ''
})

const heading = (): HTMLElement => screen.getByRole('heading', { level: 1 })
/** Of the plan as it is now. */
function finishWords(): string {
  const { plans, currentPlan, draft } = useDocumentStore.getState()
  const { finish } = viewPlan(draft ?? plans.get(currentPlan!)!, useClockStore.getState().today).schedule
  return finish.kind === 'date' ? formatDay(finish.day, 'long') : finish.kind
}
const news = (): string =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('')

describe('where an address leads', () => {
  test('a first visit: the question, a card for each background, and nothing else to decide', async () => {
    await openApp('#/')
    expect(heading()).toHaveTextContent('When could you be a machine learning engineer?')
    const cards = within(screen.getByRole('group', { name: 'Where do you start from?' })).getAllByRole('radio')
    expect(cards).toHaveLength(machineLearningEngineer.backgrounds.length)
    expect(screen.queryByRole('button', { name: 'Start this plan' })).not.toBeInTheDocument()
    expect(screen.queryByRole('navigation', { name: 'Main' })).not.toBeInTheDocument()
    expect(document.title).toBe('When could you be a machine learning engineer? · Cairn')
  })

  test('a returning person lands on their plan', async () => {
    await openApp('#/', PLAN)
    expect(window.location.hash).toBe('#/plan')
    expect(heading()).toHaveTextContent(`You will likely be a cook by ${finishWords()}`)
    expect(document.title).toBe(`${finishWords()} · Cooking · Cairn`)
    expect(
      within(screen.getByRole('navigation', { name: 'Main' })).getByRole('link', { current: 'page' }),
    ).toHaveTextContent('Plan')
  })

  test.each(['#/plan', '#/plan/setup', '#/plan/steps/learn'])('%s without a plan: the question', async (address) => {
    await openApp(address)
    expect(heading()).toHaveTextContent('When could you be a machine learning engineer?')
    expect(window.location.hash).toBe('#/')
  })

  test.each(['#/nowhere', '#/plan/steps', '#/plan/other', '#/new/plan'])('%s is no path', async (address) => {
    await openApp(address, PLAN)
    expect(heading()).toHaveTextContent('No path leads here')
    expect(screen.getByRole('link', { name: 'Back to your plan' })).toHaveAttribute('href', '#/')
    expect(window.location.hash).toBe(address)
  })

  test('another plan can be begun beside the one there is', async () => {
    await openApp('#/new', PLAN)
    expect(heading()).toHaveTextContent('When could you be')
  })

  test.each(builtinRoadmaps.map(({ id, goal }) => [id, goal]))('%s has an address of its own', async (id, goal) => {
    await openApp(`#/new?roadmap=${id}`)
    expect(heading()).toHaveTextContent(`When could you be ${goal}?`)
    const others = within(screen.getByRole('navigation', { name: 'Other roadmaps' })).getAllByRole('link')
    expect(others).toHaveLength(builtinRoadmaps.length - 1)
  })

  const otherRoads = builtinRoadmaps.filter(({ id }) => id !== machineLearningEngineer.id)
  test.each(otherRoads.map(({ id, title }) => [id, title]))(
    '%s says its name above the question',
    async (id, title) => {
      await openApp(`#/new?roadmap=${id}`)
      expect(heading().previousSibling).toHaveTextContent(title)
      expect(screen.queryByText(/There is no roadmap of that name here/)).not.toBeInTheDocument()
    },
  )

  test('the usual roadmap needs no name', async () => {
    await openApp(`#/new?roadmap=${machineLearningEngineer.id}`)
    expect(heading().previousSibling).toBeNull()
  })

  test('a roadmap that is not there leads to the usual one, and says so', async () => {
    await openApp('#/new?roadmap=nowhere')
    expect(heading()).toHaveTextContent('When could you be a machine learning engineer?')
    expect(screen.getByText(/^There is no roadmap of that name here/)).toBeInTheDocument()
  })
})

describe('from a card to a plan', () => {
  test('the date promised is the date of the plan, and moves with every answer', async () => {
    const user = await openApp('#/')
    await user.click(screen.getByRole('radio', { name: /^New to it/ }))
    const workbench = screen.getByRole('region', { name: 'Your plan so far' })
    const promise = (): HTMLElement => within(workbench).getByRole('heading', { name: /You would likely be/ })
    const before = finishWords()
    expect(promise()).toHaveTextContent(before)
    // Readers hear it once.
    const said = (): readonly (string | null)[] =>
      screen.getAllByRole('status').flatMap(({ textContent }) => (/Likely by/.test(textContent) ? textContent : []))
    expect(said()).toEqual([`Likely by ${before}.`])

    fireEvent.change(screen.getByRole('slider', { name: 'Hours a week' }), { target: { value: '30' } })
    expect(finishWords()).not.toBe(before)
    expect(promise()).toHaveTextContent(finishWords())

    await user.selectOptions(screen.getByRole('combobox', { name: 'How much have you programmed?' }), 'Fluently')
    const promised = finishWords()
    expect(promise()).toHaveTextContent(promised)
    await user.click(screen.getByRole('button', { name: /Undo Programming/ }))
    expect(finishWords()).not.toBe(promised)

    await user.click(screen.getAllByRole('button', { name: 'Start this plan' })[0]!)
    await waitFor(() => expect(window.location.hash).toBe('#/plan'))
    expect(heading()).toHaveTextContent(`You will likely be a machine learning engineer by ${finishWords()}`)
  })

  test('a draft is there when the person comes back', async () => {
    const draft = createPlan('draft', machineLearningEngineer, machineLearningEngineer.backgrounds[1]!, FIRST_MONDAY)
    await openApp('#/', { ...makeDocument(), draft })
    expect(screen.getByRole('radio', { name: /^Some programming/ })).toBeChecked()
    expect(screen.getAllByRole('button', { name: 'Start this plan' }).length).toBeGreaterThan(0)
  })
})

describe('a plan file', () => {
  const choose = async (text: string): Promise<void> => {
    // Loaded ahead: how long that takes is up to the machine.
    await Promise.all([import('../../src/routes/data/plan-file-review'), import('../../src/worker/handle-import')])
    const file = new File([text], 'my-plan.json', { type: 'application/json' })
    await userEvent.upload(screen.getByLabelText('I have a plan file'), file)
  }

  const review = async () => within(await screen.findByRole('dialog', { name: 'What is in “my-plan.json”' }))

  test('is shown before it is taken in, and then opened', async () => {
    await openApp('#/')
    await choose(writeDocument(makeDocument(PLAN), 1))
    const shown = await review()
    expect(shown.getByText('Cooking')).toBeVisible()
    expect(useDocumentStore.getState().plans.size).toBe(0)
    await userEvent.click(shown.getByRole('button', { name: 'Add 1 plan' }))
    await waitFor(() => expect(heading()).toHaveTextContent('You will likely be a cook'))
  })

  test('comes beside other plans, and is the one that is open then', async () => {
    await openApp('#/new', PLAN)
    await choose(writeDocument(makeDocument({ ...PLAN, id: 'other', title: 'Baking' }), 1))
    await userEvent.click((await review()).getByRole('button', { name: 'Add 1 plan' }))
    await waitFor(() => expect(window.location.hash).toBe('#/plan'))
    const { plans, currentPlan } = useDocumentStore.getState()
    expect([...plans.values()].map(({ title }) => title)).toEqual(['Cooking', 'Baking'])
    expect(currentPlan).toBe('other')
  })

  test.each([
    ['some other file', 'Dear diary', /“my-plan.json”: It is text without a list or a table/],
    ['no plan in it', writeDocument(makeDocument(), 1), /“my-plan.json”: It is a Cairn file without a plan/],
  ])('%s is refused, and says why', async (_, text, why) => {
    await openApp('#/')
    await choose(text)
    expect(await screen.findByText(why)).toBeInTheDocument()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })
})

describe('the plan', () => {
  test('a tick moves the date and says so; undo puts it back, by button and by key', async () => {
    const user = await openApp('#/plan', PLAN)
    const before = finishWords()
    await user.click(screen.getByRole('checkbox', { name: 'Learn' }))
    const after = finishWords()
    expect(after).not.toBe(before)
    expect(heading()).toHaveTextContent(after)
    await waitFor(() => expect(news()).toContain(`“Learn” done today. The finish date moves to ${after}, `))
    await undoLastChange()
    expect(heading()).toHaveTextContent(before)
    await waitFor(() => expect(news()).toContain(`Undone: “Learn” done. The finish date moves to ${before}, `))
    expect(within(await findLastChange()).queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument()

    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
    expect(heading()).toHaveTextContent(after)
    await user.keyboard('{Control>}z{/Control}')
    expect(heading()).toHaveTextContent(before)
    expect(screen.getByRole('checkbox', { name: 'Learn' })).not.toBeChecked()
  })

  test('a tick for another day', async () => {
    const user = await openApp('#/plan', { ...PLAN, learner: makeLearner({ start: addDays(FIRST_MONDAY, -7) }) })
    await user.click(screen.getByRole('checkbox', { name: 'Learn' }))
    await user.click(await screen.findByRole('button', { name: 'Another day' }))
    fireEvent.change(screen.getByLabelText('Done on'), { target: { value: '2027-01-01' } })
    await waitFor(() => expect(news()).toContain('“Learn” done on 1 January 2027.'))
  })

  test('a tick ahead asks once whether what comes before is known too', async () => {
    const user = await openApp('#/plan', PLAN)
    await user.click(screen.getByRole('checkbox', { name: 'Build' }))
    await waitFor(() => expect(news()).toContain('It builds on “Learn”, still open.'))
    await user.click(screen.getByRole('button', { name: 'I know what comes before, too' }))
    expect(screen.getByRole('checkbox', { name: 'Learn, known already' })).toBeChecked()
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: 'I know what comes before, too' })).not.toBeInTheDocument(),
    )
  })

  test('a box that the answers have checked stays checked, and says why', async () => {
    const user = await openApp('#/plan', PLAN)
    await user.click(screen.getByRole('checkbox', { name: 'Old hat, known already' }))
    expect(screen.getByRole('checkbox', { name: 'Old hat, known already' })).toBeChecked()
    await waitFor(() => expect(news()).toContain('Your answers say that you know “Old hat”.'))
  })

  test('keys for undo are left to text that is being typed', async () => {
    const user = await openApp('#/plan/setup', PLAN)
    await user.type(screen.getByRole('textbox', { name: 'Monday, hours' }), '4')
    const typed = finishWords()
    await user.keyboard('{Control>}z{/Control}')
    expect(finishWords()).toBe(typed)
    act(() => screen.getByRole('slider', { name: 'Hours a week' }).focus())
    await user.keyboard('{Control>}z{/Control}')
    expect(finishWords()).not.toBe(typed)
  })

  test('timeline and list are two views of the same steps; the address and the device remember which', async () => {
    const user = await openApp('#/plan', PLAN)
    expect(screen.getByRole('region', { name: 'Timeline' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'List' }))
    expect(screen.getByRole('button', { name: 'List' })).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getAllByRole('rowheader')).not.toHaveLength(0)
    expect(screen.queryByRole('group', { name: 'Zoom' })).not.toBeInTheDocument()
    expect(window.location.hash).toBe('#/plan?view=list')
    expect(useDocumentStore.getState().preferences.view).toBe('list')
    await user.click(screen.getByRole('button', { name: 'Timeline' }))
    await user.click(screen.getByRole('button', { name: 'Month' }))
    expect(window.location.hash).toBe('#/plan?view=timeline&zoom=month')
    expect(screen.getByRole('button', { name: 'Go to today' })).toBeInTheDocument()
  })

  test('logging what is next counts for the week and for the step', async () => {
    const user = await openApp('#/plan', PLAN)
    const week = screen.getByRole('region', { name: 'This week' })
    const next = screen.getByRole('region', { name: 'Next up today' })
    expect(week).toHaveTextContent('0 of 10 hours')
    expect(next).toHaveTextContent('10 h left · until 8 Jan · then Build')
    await user.click(within(next).getByRole('button', { name: /^Log 2 hours/ }))
    await waitFor(() => expect(week).toHaveTextContent('2 of 10 hours'))
    expect(week).toHaveTextContent('Still to come: Tue 2 h, Wed 2 h, Thu 2 h and Fri 2 h.')
    expect(screen.getByRole('progressbar', { name: 'Hours done this week' })).toHaveAttribute('aria-valuenow', '20')
    expect(screen.getByRole('region', { name: 'Next up, on Tue 5 January' })).toHaveTextContent('8 h of 10 h left')
  })

  test('a plan that starts later says when', async () => {
    await openApp('#/plan', { ...PLAN, learner: makeLearner({ start: addDays(FIRST_MONDAY, 30) }) })
    expect(screen.getByRole('region', { name: 'This week' })).toHaveTextContent('Your plan starts after this week.')
    expect(screen.getByRole('region', { name: 'Next up, on Wed 3 February' })).toBeInTheDocument()
  })

  test('when only a wait is left it can be begun, and be over', async () => {
    const known = makeProgress({ status: { kind: 'known' } })
    const progress = new Map(['learn', 'build'].map((id) => [id, known]))
    const user = await openApp('#/plan', { ...PLAN, progress })
    const next = screen.getByRole('region', { name: 'Next up' })
    await user.click(within(next).getByRole('button', { name: 'It has begun: Wait' }))
    await waitFor(() => expect(news()).toContain('“Wait” is under way.'))
    await user.click(within(next).getByRole('button', { name: 'It is over: Wait' }))
    await waitFor(() => expect(next).toHaveTextContent('Every step is done. Well walked.'))
    expect(heading()).toHaveTextContent('You are a cook since 4 January 2027')
    await waitFor(() => expect(news()).toContain('you are there.'))
  })

  test('midnight dates the page anew', async () => {
    await openApp('#/plan', PLAN)
    const before = finishWords()
    act(() => useClockStore.setState({ today: addDays(FIRST_MONDAY, 1) }))
    expect(finishWords()).not.toBe(before)
    expect(heading()).toHaveTextContent(finishWords())
  })

  test('no hours: a reason instead of a date, and a way to set them', async () => {
    await openApp('#/plan', IDLE)
    expect(heading()).toHaveTextContent('No date yet')
    expect(screen.getByText(/There are no hours in your week yet/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Set your hours' })).toHaveAttribute('href', '#/plan/setup')
    expect(screen.getByRole('region', { name: 'This week' })).toHaveTextContent('Nothing planned')
    expect(document.title).toBe('No date yet · Cooking · Cairn')
  })
})

describe('hours and answers', () => {
  test('hours bring a date back', async () => {
    await openApp('#/plan/setup', IDLE)
    expect(screen.getByRole('heading', { level: 2, name: 'No date yet' })).toBeInTheDocument()
    fireEvent.change(screen.getByRole('slider', { name: 'Hours a week' }), { target: { value: '7' } })
    expect(screen.getByRole('heading', { level: 2, name: /You will likely be a cook/ })).toHaveTextContent(
      finishWords(),
    )
  })

  test('days off move the date, are listed, and can be taken back', async () => {
    const user = await openApp('#/plan/setup', PLAN)
    const before = finishWords()
    await user.click(screen.getByRole('button', { name: 'Add days off' }))
    const after = finishWords()
    expect(after).not.toBe(before)
    await waitFor(() => expect(news()).toContain(`Days off added. The finish date moves to ${after}, 7 days later.`))
    const daysOff = screen.getByRole('region', { name: 'Days off' })
    expect(within(daysOff).getByRole('listitem')).toHaveTextContent('4 January 2027 – 10 January 2027')
    await user.click(screen.getByRole('button', { name: 'Remove 4 January 2027 – 10 January 2027' }))
    expect(finishWords()).toBe(before)
    await waitFor(() => expect(news()).toContain('Days off removed.'))
    expect(daysOff).toHaveTextContent('None yet.')
  })

  test('a day is off once: days that overlap are refused, and the words say which', async () => {
    const user = await openApp('#/plan/setup', PLAN)
    const add = screen.getByRole('button', { name: 'Add days off' })
    await user.click(add)
    // The fields go on to the week after.
    expect(screen.getByLabelText('First day off')).toHaveValue('2027-01-11')
    fireEvent.change(screen.getByLabelText('Last day off'), { target: { value: '2027-01-20' } })
    fireEvent.change(screen.getByLabelText('First day off'), { target: { value: '2027-01-10' } })
    expect(add).toBeDisabled()
    expect(add).toHaveAccessibleDescription(
      '10 January 2027 – 20 January 2027 overlaps days off that you have: 4 January 2027 – 10 January 2027.',
    )
    // The day after the last is free.
    fireEvent.change(screen.getByLabelText('First day off'), { target: { value: '2027-01-11' } })
    expect(add).toBeEnabled()
    expect(add).not.toHaveAccessibleDescription()
    await user.click(add)
    const listed = within(screen.getByRole('region', { name: 'Days off' })).getAllByRole('listitem')
    expect(listed).toHaveLength(2)
  })

  test('a break without an end is no place for other days off', async () => {
    const daysOff = [{ from: addDays(FIRST_MONDAY, 30), to: null }]
    await openApp('#/plan/setup', { ...PLAN, learner: makeLearner({ daysOff }) })
    expect(screen.getByRole('button', { name: 'Add days off' })).toBeEnabled()
    // The last day that can be said.
    for (const day of ['2027-06-01', '2047-01-04']) {
      fireEvent.change(screen.getByLabelText('First day off'), { target: { value: day } })
      expect(screen.getByLabelText('First day off')).toHaveValue(day)
      expect(screen.getByRole('button', { name: 'Add days off' })).toBeDisabled()
    }
  })

  test('days that cannot be read are not added; the way leads to what is wrong', async () => {
    const user = await openApp('#/plan/setup', PLAN)
    const before = finishWords()
    fireEvent.change(screen.getByLabelText('Last day off'), { target: { value: '2027-01-01' } })
    await user.click(screen.getByRole('button', { name: 'Add days off' }))
    expect(finishWords()).toBe(before)
    expect(screen.getByLabelText('Last day off')).toHaveFocus()
  })

  test('a last day off is never before the first', async () => {
    await openApp('#/plan/setup', PLAN)
    fireEvent.change(screen.getByLabelText('First day off'), { target: { value: '2027-05-01' } })
    expect(screen.getByLabelText('Last day off')).toHaveValue('2027-05-07')
    fireEvent.change(screen.getByLabelText('Last day off'), { target: { value: '2027-04-30' } })
    expect(screen.getByLabelText('Last day off')).toHaveAccessibleDescription('The earliest day here is 1 May 2027.')
  })
})

describe('a step', () => {
  const sheet = (): HTMLElement => screen.getByRole('dialog')

  test('opens over the plan at its own address, and closes to the plan', async () => {
    const user = await openApp('#/plan/steps/learn?view=list', PLAN)
    expect(screen.getByRole('dialog', { name: 'Learn' })).toHaveTextContent('It comes first.')
    expect(screen.getByRole('table', { name: /^The steps of your plan/ })).toBeInTheDocument()
    await user.click(within(sheet()).getAllByRole('button', { name: 'Close' })[0]!)
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(window.location.hash).toBe('#/plan?view=list')
  })

  test.each(['nothing', '%F0%9F%97%BF'])('the address of no step of this plan says so: %s', async (id) => {
    await openApp(`#/plan/steps/${id}`, PLAN)
    expect(screen.getByRole('dialog', { name: 'No such step in this plan' })).toBeInTheDocument()
  })

  test('is ticked for a day, with the message in the sheet, and can be taken back', async () => {
    const user = await openApp('#/plan/steps/learn', {
      ...PLAN,
      learner: makeLearner({ start: addDays(FIRST_MONDAY, -7) }),
    })
    await user.click(within(sheet()).getByRole('button', { name: 'On another day' }))
    fireEvent.change(within(sheet()).getByLabelText('Finished on'), { target: { value: '2027-01-02' } })
    await user.click(within(sheet()).getByRole('button', { name: 'Mark as done' }))
    await waitFor(() =>
      expect(within(sheet()).getByRole('status')).toHaveTextContent('“Learn” done on 2 January 2027.'),
    )
    expect(screen.getAllByRole('region', { name: 'Last change' })).toHaveLength(1)
    fireEvent.change(within(sheet()).getByLabelText('Done on'), { target: { value: '2027-01-03' } })
    await waitFor(() =>
      expect(within(sheet()).getByRole('status')).toHaveTextContent('“Learn” done on 3 January 2027.'),
    )
    await user.click(within(sheet()).getByRole('button', { name: 'Not done yet' }))
    expect(within(sheet()).getByRole('button', { name: 'Mark as done' })).toBeInTheDocument()
  })

  test('takes hours worked and hours left', async () => {
    const user = await openApp('#/plan/steps/learn', PLAN)
    await user.click(within(sheet()).getByRole('button', { name: 'Another amount' }))
    const worked = within(sheet()).getByRole('textbox', { name: 'Hours worked' })
    await user.clear(worked)
    await user.type(worked, '1,5')
    await user.click(within(sheet()).getByRole('button', { name: 'Log them' }))
    await waitFor(() => expect(within(sheet()).getByRole('status')).toHaveTextContent('1.5 hours logged on “Learn”.'))
    expect(sheet()).toHaveTextContent('8.5 h of 10 h left · under way')
    await user.click(within(sheet()).getByText('What is left'))
    const left = within(sheet()).getByRole('textbox', { name: 'Hours left' })
    expect(left).toHaveValue('8.5')
    await user.clear(left)
    await user.type(left, '25')
    expect(sheet()).toHaveTextContent('25 h left · under way')
    await waitFor(() => expect(within(sheet()).getByRole('status')).toHaveTextContent('“Learn” has 25 hours left.'))
    // Both digits are one change.
    await user.click(await within(sheet()).findByRole('button', { name: 'Undo' }))
    expect(sheet()).toHaveTextContent('8.5 h of 10 h left')
  })

  test.each([
    ['Hours worked', 'a lot', 'Log them'],
    ['On', '2027-01-05', 'Log them'],
    ['Finished on', '2027-01-05', 'Mark as done'],
  ])('what is wrong in “%s” (%s) is not taken for what was there before', async (label, text, button) => {
    const user = await openApp('#/plan/steps/learn', PLAN)
    for (const name of ['On another day', 'Another amount']) {
      await user.click(within(sheet()).getByRole('button', { name }))
    }
    const field = within(sheet()).getByLabelText(label)
    fireEvent.change(field, { target: { value: text } })
    expect(field).toBeInvalid()
    await user.click(within(sheet()).getByRole('button', { name: button }))
    expect(useDocumentStore.getState().plans.get(PLAN.id)).toBe(PLAN)
    expect(field).toHaveFocus()
    expect(field).toHaveValue(text)
  })

  test('no hours are not logged', async () => {
    const user = await openApp('#/plan/steps/learn', PLAN)
    await user.click(within(sheet()).getByRole('button', { name: 'Another amount' }))
    const worked = within(sheet()).getByRole('textbox', { name: 'Hours worked' })
    await user.clear(worked)
    await user.type(worked, '0')
    expect(within(sheet()).getByRole('button', { name: 'Log them' })).toBeDisabled()
  })

  test('can be known, and not be known after all', async () => {
    const user = await openApp('#/plan/steps/learn', PLAN)
    await user.click(within(sheet()).getByRole('button', { name: 'I know this already' }))
    expect(sheet()).toHaveTextContent('You said that you know this.')
    await user.click(within(sheet()).getByRole('button', { name: 'I do not know this yet' }))
    expect(within(sheet()).getByRole('button', { name: 'I know this already' })).toBeInTheDocument()
  })

  test('known by the answers leads to the answers', async () => {
    await openApp('#/plan/steps/known', PLAN)
    expect(sheet()).toHaveTextContent('Your answers say that you know this.')
    expect(within(sheet()).queryByRole('button', { name: 'I do not know this yet' })).not.toBeInTheDocument()
  })

  test('a topic is ticked, with a message of its own and its undo', async () => {
    const user = await openApp('#/plan/steps/learn', PLAN)
    await user.click(within(sheet()).getByRole('button', { name: 'Mark as done' }))
    await user.click(within(sheet()).getByRole('checkbox', { name: 'Salt' }))
    expect(within(sheet()).getByRole('heading', { name: 'Topics 1 of 1' })).toBeInTheDocument()
    await waitFor(() =>
      expect(within(sheet()).getByRole('region', { name: 'Last change' })).toHaveTextContent(
        '“Salt” is ticked: 1 of 1',
      ),
    )
    expect(within(sheet()).getByRole('checkbox', { name: 'Salt' })).toHaveFocus()
    await user.click(await within(sheet()).findByRole('button', { name: 'Undo' }))
    expect(within(sheet()).getByRole('checkbox', { name: 'Salt' })).not.toBeChecked()
    expect(within(sheet()).getByRole('button', { name: 'Not done yet' })).toBeInTheDocument()
  })

  test('a wait can begin, and not be needed', async () => {
    const user = await openApp('#/plan/steps/wait', PLAN)
    await user.click(within(sheet()).getByRole('button', { name: 'It began today' }))
    await waitFor(() => expect(within(sheet()).getByRole('status')).toHaveTextContent('“Wait” is under way.'))
    await user.click(within(sheet()).getByRole('button', { name: 'I do not need this' }))
    expect(sheet()).toHaveTextContent('You said that you know this.')
  })
})
