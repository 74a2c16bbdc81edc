import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { CairnDocument } from '../../src/domain/document/document'
import { EMPTY_DOCUMENT } from '../../src/domain/document/document'
import type { Roadmap } from '../../src/domain/roadmap/roadmap'
import { App } from '../../src/routes/app'
// Loaded before the app asks for them, so that no test waits for that.
import '../../src/routes/roadmaps/editor/compare-page'
import '../../src/routes/roadmaps/editor/editor-page'
import { useDocumentStore } from '../../src/store/document-store'
import { undoChange } from '../../src/store/plan-actions'
import { findLastChange } from '../helpers/last-change'
import { FIRST_MONDAY, makeDocument, makePlan, makeProgress } from '../helpers/make-plan'
import { makeChoice, makeEstimate, makePhase, makeRoadmap, makeStep } from '../helpers/make-roadmap'
import { openApp } from '../helpers/open-app'
import { resetStores } from '../helpers/reset-stores'

const step = (id: string, parts: Parameters<typeof makeStep>[0] = {}) =>
  makeStep({ id, title: `Step ${id.toUpperCase()}`, phase: 'one', ...parts })
const roadmap = makeRoadmap({
  id: 'own',
  title: 'Mine',
  phases: [makePhase({ id: 'one', title: 'One' }), makePhase({ id: 'two', title: 'Two' })],
  steps: [
    step('a', { when: [{ choice: 'choice', anyOf: ['some'] }] }),
    step('b', { prerequisites: ['a'] }),
    step('c', { phase: 'two', prerequisites: ['b'] }),
  ],
})
const withOwn = (own: Roadmap = roadmap, document = EMPTY_DOCUMENT, origin: Roadmap | null = null): CairnDocument => ({
  ...document,
  roadmaps: new Map([[own.id, { roadmap: own, origin, extras: new Map() }]]),
})
const now = (): Roadmap => {
  const own = useDocumentStore.getState().roadmaps.get('own')
  if (own === undefined) throw new Error('The roadmap is gone.')
  return own.roadmap
}
const stepNow = (id: string) => now().steps.find((each) => each.id === id)
const order = (): string =>
  now()
    .steps.map(({ id, phase }) => `${id} ${phase}`)
    .join(', ')
const field = (name: string | RegExp) => screen.getByRole('textbox', { name })
const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }))
/** The browser of the tests follows no links by itself. */
const follow = (link: HTMLElement): void =>
  act(() => {
    window.location.hash = link.getAttribute('href') ?? ''
    window.dispatchEvent(new PopStateEvent('popstate'))
  })
const outline = () => within(screen.getByRole('navigation', { name: 'Outline' }))
const fill = async (name: string | RegExp, text: string): Promise<void> => {
  await userEvent.clear(field(name))
  if (text !== '') await userEvent.type(field(name), text)
}

async function open(search = '', document = withOwn()): Promise<void> {
  await openApp(`#/roadmaps/own/edit${search}`, document)
  await screen.findByRole('navigation', { name: 'Outline' })
}

describe('a step', () => {
  test('is renamed as one change, and keeps its id', async () => {
    await open('?step=a')
    await fill('Title', 'Vectors')
    expect(stepNow('a')?.title).toBe('Vectors')
    expect(outline().getByRole('link', { name: /^Vectors/ })).toHaveAttribute('aria-current', 'true')
    act(undoChange)
    expect(stepNow('a')?.title).toBe('Step A')
  })

  test('without a title says so at the field', async () => {
    await open('?step=a')
    expect(field('Title')).toBeValid()
    await fill('Title', '')
    expect(field('Title')).toBeInvalid()
    expect(field('Title')).toHaveAccessibleDescription(/^A step needs a title/)
    await fill('Title', 'Vectors')
    expect(field('Title')).toBeValid()
  })

  test('takes no more hours than it can, however many digits', async () => {
    await open('?step=a')
    await fill('Pessimistic, hours', '99999999999')
    expect(field('Pessimistic, hours')).toHaveAccessibleDescription(/^At most [\d,]+ hours\.$/)
  })

  test('has those it can wait for first, and those that would go round in a group of their own', async () => {
    await open('?step=b', withOwn({ ...roadmap, steps: [step('b'), step('z', { prerequisites: ['b'] }), step('y')] }))
    await userEvent.click(screen.getByRole('combobox', { name: 'Add a prerequisite' }))
    const options = within(screen.getByRole('listbox', { name: 'Steps' })).getAllByRole('option')
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'Step YOne',
      'Step Zwould go round: Step B → Step Z → Step B',
    ])
    const group = within(screen.getByRole('group', { name: 'Not possible: would go round' }))
    expect(group.getAllByRole('option')).toEqual([options[1]])
  })

  test('has topics of one line each, however they are written', async () => {
    await open('?step=a', withOwn({ ...roadmap, steps: [step('a', { topics: [{ id: 't', title: 'Sums' }] })] }))
    await userEvent.type(field('Topic 1'), '{Enter} and')
    await userEvent.click(field('Topic 1'))
    await userEvent.paste('\nproducts')
    expect(stepNow('a')?.topics).toEqual([{ id: 't', title: 'Sums and products' }])
  })

  test('takes an estimate only once it is in order', async () => {
    await open('?step=a')
    await fill('Optimistic, hours', '30')
    await userEvent.tab()
    expect(screen.getByText(/The optimistic one is more than the most likely/)).toBeVisible()
    expect(stepNow('a')).toMatchObject({ estimate: { optimistic: 600 } })
    await fill('Pessimistic, hours', '60')
    await fill('Most likely, hours', '40')
    await userEvent.tab()
    expect(stepNow('a')).toMatchObject({ estimate: { optimistic: 1800, mostLikely: 2400, pessimistic: 3600 } })
  })

  test('becomes a wait, whose days can be typed', async () => {
    await open('?step=a')
    await userEvent.click(screen.getByRole('radio', { name: 'Wait' }))
    await fill('Most likely, days', '7x')
    expect(field('Most likely, days')).toHaveAccessibleDescription(/Give a number of days/)
    await fill('Pessimistic, days', '21')
    await userEvent.tab()
    expect(stepNow('a')).toMatchObject({ kind: 'wait', days: { pessimistic: 21 } })
  })

  test('is given a prerequisite by name, and says what would go round', async () => {
    await open('?step=b')
    const picker = screen.getByRole('combobox', { name: 'Add a prerequisite' })
    await userEvent.type(picker, 'step c')
    const option = screen.getByRole('option', { name: /^Step C/ })
    expect(option).toHaveTextContent('would go round: Step B → Step C → Step B')
    expect(option).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(option)
    await userEvent.keyboard('{Enter}')
    expect(stepNow('b')?.prerequisites).toEqual(['a'])
    await userEvent.keyboard('{Escape}')
    await press('Take “Step A” out of the prerequisites')
    expect(stepNow('b')?.prerequisites).toEqual([])
    await userEvent.type(picker, 'A')
    await userEvent.keyboard('{ArrowUp}{ArrowDown}{Enter}')
    expect(stepNow('b')?.prerequisites).toEqual(['a'])
  })

  test('gets topics, in the order they are put in', async () => {
    await open('?step=a')
    await press('Add a topic')
    await userEvent.keyboard('First')
    await press('Add a topic')
    await userEvent.keyboard('Second')
    await press('Move topic 2 up')
    expect(stepNow('a')?.topics.map(({ title }) => title)).toEqual(['Second', 'First'])
    await press('Remove topic 1')
    expect(stepNow('a')?.topics.map(({ title }) => title)).toEqual(['First'])
  })

  test('takes an address only when it is one', async () => {
    await open('?step=a')
    await press('Add a resource')
    const resource = within(screen.getByRole('group', { name: 'Resource 1' }))
    await userEvent.type(resource.getByRole('textbox', { name: 'Title' }), 'A book')
    const link = resource.getByRole('textbox', { name: 'Address' })
    await userEvent.type(link, 'example')
    expect(link).toHaveAccessibleDescription(/begins with https/)
    expect(stepNow('a')?.resources).toEqual([{ title: 'A book', kind: 'course', sources: [] }])
    await userEvent.clear(link)
    await userEvent.type(link, 'https://example.org')
    expect(stepNow('a')?.resources[0]?.url).toBe('https://example.org')
  })

  test('is there for some answers, and known for others', async () => {
    await open('?step=b')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Make it depend on' }), 'A choice')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Some' }))
    expect(stepNow('b')?.when).toEqual([{ choice: 'choice', anyOf: ['none', 'some'] }])
    await press('Add an estimate for some answers')
    expect(stepNow('b')).toMatchObject({
      variants: [{ when: [{ choice: 'choice', anyOf: ['some'] }], estimate: 'known' }],
    })
    await userEvent.click(screen.getByRole('radio', { name: 'Other hours' }))
    expect(stepNow('b')).toMatchObject({ variants: [{ estimate: { mostLikely: 600 } }] })
  })

  test('is moved by buttons, by keys and into another phase', async () => {
    await open('?step=a')
    await press('Move “Step A” down')
    expect(order()).toBe('b one, a one, c two')
    expect(screen.getByText('“Step A” is step 2 of 2 in “One”.')).toBeInTheDocument()
    outline()
      .getByRole('link', { name: /^Step A/ })
      .focus()
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(order()).toBe('b one, a two, c two')
    expect(outline().getByRole('link', { name: /^Step A/ })).toHaveFocus()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'In the phase' }), 'One')
    expect(order()).toBe('b one, a one, c two')
  })

  test('is deleted, and says what waits for what now', async () => {
    await open('?step=b')
    await press('Delete this step')
    expect(order()).toBe('a one, c two')
    expect(stepNow('c')?.prerequisites).toEqual(['a'])
    expect(
      await within(await findLastChange()).findByText(
        '“Step B” is deleted. “Step C” now waits for what it waited for.',
      ),
    ).toBeVisible()
    expect(screen.getByRole('heading', { level: 2, name: /About the roadmap/ })).toBeVisible()
  })

  test('is added where it belongs, ready to be named', async () => {
    await open()
    await press('Add a step to “Two”')
    await waitFor(() => expect(field('Title')).toHaveFocus())
    await userEvent.keyboard('New')
    expect(now().steps.at(-1)).toMatchObject({ title: 'New', phase: 'two' })
  })
})

describe('what is to be seen to', () => {
  test('is listed as it arises, with the way there', async () => {
    await open('?step=a')
    expect(screen.getByText('No problems.')).toBeVisible()
    await fill('Title', '')
    const link = await screen.findByRole('link', { name: 'A step has no title.' })
    follow(outline().getByRole('link', { name: /^One/ }))
    expect(screen.getByRole('heading', { level: 2, name: 'Phase One' })).toHaveFocus()
    follow(link)
    await waitFor(() => expect(field('Title')).toHaveFocus())
  })
})

describe('a phase', () => {
  test('folds, moves, and is deleted with its steps or without', async () => {
    await open('?phase=one')
    await userEvent.click(outline().getByRole('button', { name: 'Steps of “One”' }))
    expect(outline().queryByRole('link', { name: /^Step A/ })).toBeNull()
    await press('Move “One” down')
    expect(now().phases.map(({ id }) => id)).toEqual(['two', 'one'])
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Its 2 steps' }), 'are deleted with it')
    await press('Delete this phase')
    expect(order()).toBe('c two')
    expect(
      await within(await findLastChange()).findByText('The phase “One” is deleted, with its 2 steps.'),
    ).toBeVisible()
    act(undoChange)
    expect(order()).toBe('c two, a one, b one')
  })

  test('that is the only one stays', async () => {
    await open('?phase=phase', withOwn(makeRoadmap({ id: 'own' })))
    expect(screen.getByText(/this is its only one/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Delete this phase' })).toBeNull()
  })
})

describe('a question', () => {
  test('is written and given options', async () => {
    await open()
    await press('Add a question')
    await waitFor(() => expect(field('Short name')).toHaveFocus())
    await userEvent.keyboard('Coding')
    const first = within(screen.getByRole('group', { name: 'Option 1' }))
    await userEvent.type(first.getByRole('textbox', { name: 'Name' }), 'Some')
    await press('Add an option')
    await press('Move option 1 down')
    expect(now().choices.at(-1)).toMatchObject({ title: 'Coding', options: [{ label: '' }, { label: 'Some' }, {}] })
  })

  test('says what depends on it before it is deleted', async () => {
    await open('?choice=choice')
    await press('Delete this question')
    expect(screen.getByText(/“Step A” would no longer depend on it\. 1 starting point would leave/)).toBeVisible()
    expect(now().choices).toHaveLength(1)
    await press('Keep it')
    await press('Delete this question')
    await press('Delete this question')
    expect([now().choices, stepNow('a')?.when]).toEqual([[], []])
  })

  test('loses an option at once when nothing names it', async () => {
    const choices = [makeChoice({ options: [...makeChoice().options, { id: 'x', label: 'X', hint: '', sources: [] }] })]
    await open('?choice=choice', withOwn({ ...roadmap, choices }))
    await press('Delete option 3')
    expect(now().choices[0]?.options.map(({ id }) => id)).toEqual(['none', 'some'])
  })
})

test('a starting point has answers, hours and a range', async () => {
  await open('?background=beginner')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'A choice' }), 'Some')
  await fill('Saturday, hours', '3')
  await fill('At most, months', '18.5')
  expect(now().backgrounds[0]).toMatchObject({ week: [120, 120, 120, 120, 120, 180, 0], headline: { maxMonths: 18.5 } })
  expect(now().backgrounds[0]?.answers.get('choice')).toBe('some')
})

test('the goal of a roadmap is shown in its sentence', async () => {
  await open('?about')
  await fill(/^Goal/, 'a gardener')
  expect(screen.getByText('You will likely be a gardener by a certain day.')).toBeVisible()
  expect(now().goal).toBe('a gardener')
})

describe('a plan that follows an earlier state', () => {
  const plan = makePlan({
    title: 'The plan',
    roadmap,
    answers: new Map([['choice', 'some']]),
    progress: new Map([['b', makeProgress({ topicsDone: new Set(['t']) })]]),
  })

  test('is told what the changes would do to it, and takes them', async () => {
    await open('?step=a', withOwn(roadmap, makeDocument(plan)))
    expect(screen.queryByRole('region', { name: 'The plan “The plan”' })).toBeNull()
    await fill('Pessimistic, hours', '70')
    await userEvent.tab()
    const bar = await screen.findByRole('region', { name: 'The plan “The plan”' })
    expect(bar).toHaveTextContent(/it would finish on \d+ \w+ 2027 instead of \d+ \w+ 2027\./)
    await userEvent.click(within(bar).getByRole('button', { name: 'Take them' }))
    expect(useDocumentStore.getState().plans.get('plan')?.roadmap).toEqual(now())
    expect(screen.queryByRole('region', { name: 'The plan “The plan”' })).toBeNull()
    act(undoChange)
    expect(useDocumentStore.getState().plans.get('plan')?.roadmap).toEqual(roadmap)
  })

  test('is told in hours where no dates are shown', async () => {
    const longer = { ...roadmap, steps: roadmap.steps.map((each) => ({ ...each, estimate: makeEstimate(1200) })) }
    const document = withOwn(longer, makeDocument(plan))
    await open('', { ...document, preferences: { ...document.preferences, hideDates: true } })
    const bar = screen.getByRole('region', { name: 'The plan “The plan”' })
    expect(bar).toHaveTextContent('With these changes it would have 60 hours to go instead of 30 hours.')
  })

  test('is told which of its steps would no longer be in it', async () => {
    await open('?step=b', withOwn(roadmap, makeDocument(plan)))
    await press('Delete this step')
    expect(await screen.findByText(/1 step you have worked on would no longer be in it/)).toBeVisible()
  })

  test('shows the changes and takes one of them', async () => {
    const changed = { ...roadmap, steps: roadmap.steps.map((each) => ({ ...each, title: `${each.title}!` })) }
    await open('', withOwn(changed, makeDocument(plan)))
    follow(screen.getByRole('link', { name: 'See the changes' }))
    const change = await screen.findByRole('group', { name: 'Step “Step A!”: Title: “Step A”, now “Step A!”.' })
    await userEvent.click(within(change).getByRole('button', { name: 'Take it' }))
    const titles = useDocumentStore
      .getState()
      .plans.get('plan')
      ?.roadmap.steps.map(({ title }) => title)
    expect(titles).toEqual(['Step A!', 'Step B', 'Step C'])
    expect(screen.getAllByRole('button', { name: 'Take it' })).toHaveLength(2)
    await press(/^Take all/)
    expect(screen.getByText(/there is nothing to compare/)).toBeVisible()
  })
})

test('a built-in roadmap is edited as a copy, an unknown one is said to be', async () => {
  resetStores()
  window.location.hash = '#/roadmaps/foundations/edit'
  const { unmount } = render(<App />)
  await userEvent.click(await screen.findByRole('button', { name: 'Make it my own' }))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Foundations (my own)')
  unmount()
  window.location.hash = '#/roadmaps/nowhere/edit'
  render(<App />)
  expect(await screen.findByRole('heading', { name: 'There is no such roadmap here' })).toBeVisible()
})

test('the plan’s own steps are edited in a copy that the plan follows', async () => {
  resetStores(makeDocument(makePlan({ title: 'The plan' })), FIRST_MONDAY)
  window.location.hash = '#/plan/setup'
  render(<App />)
  await press('Edit the steps of this plan')
  expect(await screen.findByRole('heading', { level: 1, name: 'A roadmap (my own)' })).toBeVisible()
  const [own] = useDocumentStore.getState().roadmaps.values()
  expect(useDocumentStore.getState().plans.get('plan')?.roadmap).toBe(own?.roadmap)
  act(undoChange)
  expect(useDocumentStore.getState().roadmaps.size).toBe(0)
  expect(useDocumentStore.getState().plans.get('plan')?.roadmap.id).toBe('roadmap')
})
